// SPDX-License-Identifier: MIT
#include "saveconversation.h"

#include "inputlock.h"
#include "secretform.h"
#include "text/errortext.h"
#include "text/receipttext.h"
#include "text/savetext.h"

#include <chrono>
#include <utility>

namespace Latchkey {

using Reason = SaveOutcome::Reason;

SaveConversation::SaveConversation(SecretsApi &api, Clock &clock, SecretForm *form, QObject *parent)
    : QObject(parent), m_api(api), m_clock(clock), m_form(form)
{
    m_countdown.setInterval(std::chrono::milliseconds(250));
    connect(&m_countdown, &QTimer::timeout, this, &SaveConversation::showWait);
    // Most saves are over before it would be seen; painting it would only hold them up.
    m_showRunning.setInterval(std::chrono::milliseconds(100));
    m_showRunning.setSingleShot(true);
    connect(&m_showRunning, &QTimer::timeout, this, &SaveConversation::showRunning);
}

SaveConversation::~SaveConversation() = default;

void SaveConversation::save()
{
    if (!isRunning() && m_form->isSavable())
        pass([this] { saveNow(); });
}

void SaveConversation::pass(std::function<void()> change)
{
    if (m_gate)
        m_gate(std::move(change));
    else
        change();
}

void SaveConversation::saveNow()
{
    if (isRunning() || !m_form->isSavable())
        return;
    if (m_form->edit().isNew())
        create();
    else
        start(true);
}

void SaveConversation::start(bool sends)
{
    const SecretEdit edit = m_form->edit();
    m_awaitsCredentials = false;
    m_keepsEdits = !sends && !m_doubt->isSameAs(edit.patch());
    m_save = new SaveSecret(m_api, m_clock,
                            {.original = edit.original,
                             .patch = edit.patch(),
                             .acceptedRisk = m_acceptedRisk,
                             .doubt = m_doubt,
                             .self = m_self},
                            this);
    connect(m_save, &SaveSecret::ended, this, &SaveConversation::ended);
    connect(m_save, &SaveSecret::phaseChanged, this, [this](SaveSecret::Phase phase) {
        m_countdown.stop();
        showProgress(phaseText(phase));
    });
    connect(m_save, &SaveSecret::waiting, this,
            [this](const QDateTime &until, const ApiError &why) {
                m_waitsUntil = until;
                m_waitsWhy = why;
                m_countdown.start();
                showRunning();
                showWait();
                m_form->announceProgress();
            });
    lock();
    if (sends)
        m_save->start();
    else
        m_save->findOut();
    Q_EMIT stateChanged();
}

void SaveConversation::lock()
{
    m_lock = std::make_unique<InputLock>(m_form);
    m_showRunning.start();
}

void SaveConversation::showRunning()
{
    m_showRunning.stop();
    if (!std::exchange(m_lock, nullptr))
        return;
    m_form->messages()->clear();
    m_form->setSaving(true);
    m_form->showProgress(m_progress);
}

void SaveConversation::unlock()
{
    m_countdown.stop();
    m_showRunning.stop();
    m_lock.reset();
    m_form->setSaving(false);
}

void SaveConversation::showProgress(const QString &text)
{
    m_progress = text;
    if (!m_lock)
        m_form->showProgress(text);
}

void SaveConversation::showWait()
{
    const auto left = std::chrono::milliseconds(m_clock.now().msecsTo(m_waitsUntil));
    if (left.count() <= 0)
        m_countdown.stop();
    else
        showProgress(waitText(left, m_waitsWhy));
}

void SaveConversation::cancel()
{
    if (m_save)
        m_save->cancel();
    else if (m_create)
        m_create->cancel();
}

void SaveConversation::goOnWithCredentials()
{
    if (m_awaitsCredentials)
        saveNow();
}

void SaveConversation::forget()
{
    m_doubt.reset();
    m_acceptedRisk.reset();
    m_awaitsCredentials = false;
    m_uses.reset();
}

QString SaveConversation::unfinishedReceipt() const
{
    if (!isRunning())
        return {};
    const SecretEdit edit = m_form->edit();
    return receiptText(
        {.reason = Reason::CannotTell,
         .receipt = {.time = m_clock.now(),
                     .secret = edit.isNew() ? Secret{.name = edit.name} : edit.original,
                     .fields = edit.changedFields()}});
}

void SaveConversation::ended(const SaveOutcome &outcome)
{
    m_save->deleteLater();
    m_save = nullptr;
    m_doubt = outcome.doubt;
    m_awaitsCredentials = outcome.error && outcome.error->wantsCredentials();
    if (!m_awaitsCredentials)
        m_acceptedRisk.reset();
    if (outcome.reason == Reason::Confirmed && outcome.stored->lastUpdatedBy)
        m_self = outcome.stored->lastUpdatedBy;

    const bool isSaved = outcome.headline() == SaveOutcome::Headline::Saved;
    if (isSaved) {
        Q_EMIT saved(*outcome.stored, outcome.receipt.fields);
        takeStored(outcome);
    }
    unlock();
    showOutcome(outcome);
    Q_EMIT stateChanged();
    Q_EMIT finished(isSaved, receiptText(outcome, m_uses));
}

void SaveConversation::takeStored(const SaveOutcome &outcome)
{
    if (m_keepsEdits)
        m_form->rebase(*outcome.stored);
    else
        m_form->setSecret(*outcome.stored);
}

void SaveConversation::showOutcome(const SaveOutcome &outcome)
{
    if (outcome.reason == Reason::Conflict) {
        m_form->askAboutConflict(*outcome.stored);
        return;
    }
    if (outcome.reason == Reason::RenameNotAccepted) {
        m_form->messages()->show(renameQuestion(outcome, m_form->edit().name),
                                 {{tr("Rename it anyway"),
                                   [this, risk = outcome.risk] {
                                       m_acceptedRisk = risk;
                                       saveNow();
                                   }},
                                  {tr("Keep editing"), [this] { m_form->focusFirstField(); }}},
                                 true);
        return;
    }
    QList<MessageBar::Action> actions = credentialActions(outcome);
    if (outcome.reason == Reason::Deleted)
        actions.append({tr("Create it again"), [this] { createAgain(); }});
    if (m_doubt) {
        actions.append({tr("Check again"), [this] { start(false); }});
        actions.append({tr("Send again"), [this] { save(); }});
    }
    actions.append(MessageBar::copyAction(receiptText(outcome, m_uses)));
    m_form->messages()->show(saveMessage(outcome, m_uses), actions);
}

QList<MessageBar::Action> SaveConversation::credentialActions(const SaveOutcome &outcome)
{
    if (!m_awaitsCredentials)
        return {};
    return {{credentialsActionText(*outcome.error),
             [this, error = *outcome.error] { Q_EMIT credentialsRequested(error); }}};
}

void SaveConversation::createAgain()
{
    const SecretEdit edit = m_form->edit();
    if (edit.value.isEmpty() || !edit.violations().empty()) {
        m_form->messages()->show(
            {.kind = Message::Kind::Warning,
             .headline = tr("It cannot be created yet"),
             .text = tr("A new secret needs a value, and stored values cannot be read back. Type "
                        "one, and mend what is marked.")},
            {{tr("Create it again"), [this] { createAgain(); }}});
        return;
    }
    pass([this] { create(); });
}

void SaveConversation::create()
{
    const SecretEdit edit = m_form->edit();
    if (isRunning() || edit.value.isEmpty() || !edit.violations().empty())
        return;
    m_keepsEdits = false;
    SecretPatch secret;
    secret.name = edit.name;
    if (!edit.description.isEmpty())
        secret.description = edit.description;
    secret.value = SensitiveString(edit.value);
    m_create = new CreateSecret(m_api, m_clock, std::move(secret), this);
    connect(m_create, &CreateSecret::ended, this, &SaveConversation::createEnded);
    lock();
    showProgress(tr("Creating\u2026"));
    m_create->start();
    Q_EMIT stateChanged();
}

void SaveConversation::createEnded(const SaveOutcome &outcome)
{
    m_create->deleteLater();
    m_create = nullptr;
    m_awaitsCredentials = outcome.error && outcome.error->wantsCredentials();
    const bool isAgain = !m_form->edit().isNew();
    const bool isSaved = outcome.headline() == SaveOutcome::Headline::Saved;
    if (isSaved) {
        Q_EMIT saved(*outcome.stored, outcome.receipt.fields);
        takeStored(outcome);
    }
    unlock();
    QList<MessageBar::Action> actions = credentialActions(outcome);
    actions.append(MessageBar::copyAction(receiptText(outcome)));
    m_form->messages()->show(createMessage(outcome, isAgain), actions);
    Q_EMIT stateChanged();
    Q_EMIT finished(isSaved, receiptText(outcome));
}

} // namespace Latchkey
