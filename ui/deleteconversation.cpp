// SPDX-License-Identifier: MIT
#include "deleteconversation.h"

#include "nameconfirmation.h"
#include "secretform.h"
#include "text/deletetext.h"
#include "text/errortext.h"

namespace Latchkey {

using Reason = DeleteOutcome::Reason;

DeleteConversation::DeleteConversation(SecretsApi &api, Clock &clock, SecretForm *form,
                                       QObject *parent)
    : QObject(parent), m_api(api), m_clock(clock), m_form(form)
{
}

void DeleteConversation::ask()
{
    if (isRunning())
        return;
    if (m_gate)
        m_gate([this] { askWhoUses(); });
    else
        askWhoUses();
}

void DeleteConversation::askWhoUses()
{
    if (isRunning() || m_form->isDirty())
        return;
    // What was read with the list may be hours old.
    m_usesCall = m_api.listDeployments(this, [this](const Result<QList<Deployment>> &deployments) {
        m_usesCall = nullptr;
        setRunning({});
        const Secret secret = m_form->edit().original;
        confirm(deployments.map([&](const QList<Deployment> &all) { return usesOf(secret, all); }));
        Q_EMIT stateChanged();
    });
    setRunning(tr("Asking the server which deployments use it\u2026"));
}

void DeleteConversation::confirm(const Result<SecretUses> &uses)
{
    if (!uses
        && (uses.error().kind == ApiError::Kind::Cancelled || uses.error().wantsCredentials())) {
        m_form->messages()->show(
            {.kind = Message::Kind::Error,
             .headline = tr("Not deleted"),
             .text = errorText(uses.error()) + QLatin1Char('\n') + tr("Nothing was sent.")},
            waysOn(uses.error()));
        return;
    }
    const Secret secret = m_form->edit().original;
    const Message question = deleteQuestion(secret, uses);
    if (uses && uses->isEmpty() && !m_isAlwaysConfirmed) {
        m_form->messages()->show(question,
                                 {{tr("Delete"), [this] { start(); }},
                                  {tr("Keep it"), [this] { m_form->focusFirstField(); }}},
                                 true);
        return;
    }
    const QString name = secret.name.isEmpty() ? secret.id : secret.name;
    m_form->messages()->clear();
    m_form->confirmation()->ask(name, question.headline,
                                question.text + QLatin1Char('\n')
                                    + tr("To delete it, type its name: %1").arg(name),
                                tr("Delete"), [this] { start(); });
}

void DeleteConversation::start()
{
    if (isRunning() || m_form->isDirty())
        return;
    m_removal = new DeleteSecret(m_api, m_clock, m_form->edit().original, this);
    connect(m_removal, &DeleteSecret::ended, this, &DeleteConversation::ended);
    m_removal->start();
    setRunning(tr("Deleting\u2026"));
}

void DeleteConversation::cancel()
{
    if (m_usesCall)
        m_usesCall->cancel();
    else if (m_removal)
        m_removal->cancel();
}

QString DeleteConversation::unfinishedReceipt() const
{
    return isDeleting() ? deleteReceipt({.reason = Reason::CannotTell,
                                         .secret = m_form->edit().original,
                                         .time = m_clock.now()})
                        : QString();
}

void DeleteConversation::ended(const DeleteOutcome &outcome)
{
    m_removal->deleteLater();
    m_removal = nullptr;
    setRunning({});
    const bool isDeleted = outcome.headline() == DeleteOutcome::Headline::Deleted;
    if (isDeleted) {
        Q_EMIT deleted(outcome);
    } else {
        QList<MessageBar::Action> actions;
        if (outcome.reason == Reason::Conflict) {
            m_form->setSecret(*outcome.stored);
            Q_EMIT changed(*outcome.stored);
            actions.append({tr("Delete it all the same"), [this] { ask(); }});
        } else if (outcome.error) {
            actions = waysOn(*outcome.error);
        }
        actions.append(MessageBar::copyAction(deleteReceipt(outcome)));
        m_form->messages()->show(deleteMessage(outcome), actions);
    }
    Q_EMIT finished(isDeleted, deleteReceipt(outcome));
}

void DeleteConversation::setRunning(const QString &progress)
{
    const bool isOn = !progress.isEmpty();
    if (isOn)
        m_form->messages()->clear();
    m_form->setSaving(isOn);
    if (isOn)
        m_form->showProgress(progress);
    Q_EMIT stateChanged();
}

QList<MessageBar::Action> DeleteConversation::waysOn(const ApiError &error)
{
    if (!error.wantsCredentials())
        return {};
    return {{credentialsActionText(error), [this, error] { Q_EMIT credentialsRequested(error); }}};
}

} // namespace Latchkey
