// SPDX-License-Identifier: MIT
#include "workspace.h"

#include "call.h"
#include "detailspane.h"
#include "emptystate.h"
#include "nameconfirmation.h"
#include "projectguard.h"
#include "projectlisting.h"
#include "saveconversation.h"
#include "savegates.h"
#include "secretform.h"
#include "secretlistpane.h"
#include "secretsclient.h"
#include "text/errortext.h"
#include "text/savetext.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Latchkey {

namespace {

/// Faster answers need no word that something is loading; it would only flicker.
constexpr auto LoadingShownAfter = std::chrono::milliseconds(200);

} // namespace

Workspace::Workspace(Connection connection, Profile profile, const QString &secret, Clock &clock,
                     QWidget *parent)
    : QWidget(parent), m_profile(std::move(profile)),
      m_client(std::make_unique<SecretsClient>(std::move(connection), clock)),
      m_guard(new ProjectGuard(*m_client, m_profile.project, this)), m_list(new SecretListPane),
      m_listing(new ProjectListing(*m_client, m_list, this)), m_form(new SecretForm),
      m_details(new DetailsPane), m_placeholder(new EmptyState), m_middle(new QStackedWidget),
      m_gates(new SaveGates(m_profile, m_guard, m_form, this)),
      m_saving(new SaveConversation(*m_client, clock, m_form, this))
{
    layOut();
    route();

    // After the first paint: connecting loads what the window itself does not need.
    m_list->showLoading();
    QTimer::singleShot(0, this, [this, secret] {
        refresh();
        m_guard->identify();
        if (!secret.isEmpty()) {
            open(secret);
            m_editWhenOpened = true;
        }
    });
}

void Workspace::layOut()
{
    m_middle->addWidget(m_placeholder);
    m_middle->addWidget(m_form);
    m_placeholder->show(tr("Choose a secret to edit it."));

    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_list);
    splitter->addWidget(m_middle);
    splitter->addWidget(m_details);
    splitter->setSizes({350, 470, 260});
    splitter->setStretchFactor(1, 1);
    m_list->setMinimumWidth(std::max(280, m_list->minimumSizeHint().width()));
    m_middle->setMinimumWidth(340);
    m_details->setMinimumWidth(200);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
}

void Workspace::route()
{
    connect(m_client.get(), &SecretsClient::exchanged, this, &Workspace::exchanged);
    connect(m_list, &SecretListPane::chosen, this, &Workspace::openAfterLeaving);
    connect(m_list, &SecretListPane::activated, this, [this] {
        m_editWhenOpened = !m_openCall.isNull();
        m_form->focusFirstField();
    });
    connect(m_list, &SecretListPane::stateChanged, this, &Workspace::listStateChanged);
    connect(m_list, &SecretListPane::rotationDaysChosen, this, &Workspace::rotationDaysChosen);
    connect(m_list, &SecretListPane::credentialsRequested, this, &Workspace::credentialsRequested);
    connect(m_list, &SecretListPane::refreshRequested, this, &Workspace::refresh);
    connect(m_listing, &ProjectListing::stateChanged, this, &Workspace::stateChanged);
    connect(m_listing, &ProjectListing::arrived, this, &Workspace::listArrived);
    connect(m_listing, &ProjectListing::usesChanged, this,
            [this] { showUses(m_form->edit().original); });
    connect(m_form, &SecretForm::edited, this, &Workspace::stateChanged);
    connect(m_form, &SecretForm::edited, this, [this] {
        // To go on editing is an answer, and what the question said is out of date.
        if (m_form->messages()->isQuestion())
            m_form->messages()->clear();
    });
    connect(m_form, &SecretForm::saveRequested, this, &Workspace::save);
    connect(m_form, &SecretForm::discardRequested, this, &Workspace::discard);
    connect(m_form, &SecretForm::cancelRequested, this, &Workspace::escape);
    connect(m_saving, &SaveConversation::stateChanged, this, &Workspace::stateChanged);
    connect(m_saving, &SaveConversation::credentialsRequested, this,
            &Workspace::credentialsRequested);
    connect(m_saving, &SaveConversation::saved, this, &Workspace::saved);
    connect(m_saving, &SaveConversation::finished, this, &Workspace::saveFinished);
    connect(m_saving, &SaveConversation::finished, this, &Workspace::saveFinishedNow);
    m_saving->setGate([this](std::function<void()> change) { m_gates->pass(std::move(change)); });
    connect(m_gates, &SaveGates::refused, this, [this] { m_afterSave = nullptr; });
    connect(m_guard, &ProjectGuard::identified, this, &Workspace::identified);
    connect(m_guard, &ProjectGuard::accepted, this, &Workspace::projectAccepted);
    // Then the secret as it is stored now is what is loaded.
    connect(m_form, &SecretForm::conflictSettled, this,
            [this] { showDetails(m_form->edit().original); });
}

Workspace::~Workspace() = default;

void Workspace::useKey(SensitiveString key)
{
    m_client->setKey(std::move(key));
    m_guard->identify();
    goOnWithCredentials();
}

void Workspace::useProxyCredentials(const ProxyCredentials &credentials)
{
    m_client->setProxyCredentials(credentials);
    m_guard->identify();
    goOnWithCredentials();
}

void Workspace::goOnWithCredentials()
{
    refresh();
    if (m_saving->awaitsCredentials())
        m_guard->pass([this] { m_saving->goOnWithCredentials(); });
}

void Workspace::mask()
{
    m_form->mask();
}

void Workspace::dropKey()
{
    m_client->setKey({});
}

bool Workspace::isDirty() const
{
    return m_form->isDirty();
}

bool Workspace::isSavable() const
{
    return !isSaving() && m_form->isSavable();
}

bool Workspace::isSaving() const
{
    return m_saving->isRunning();
}

QString Workspace::unfinishedReceipt() const
{
    return m_saving->unfinishedReceipt();
}

bool Workspace::isBusy() const
{
    return isSaving() || m_openCall || m_listing->isReading();
}

void Workspace::refresh()
{
    m_listing->refresh();
    if (!m_open.isEmpty() && !m_openCall && !isSaving() && !isDirty())
        open(m_open);
}

void Workspace::listArrived(const SecretTable &secrets)
{
    // With edits in the form the secret is not opened again, but what is stored can be seen.
    const int found = secrets.find(m_open);
    if (found >= 0 && isDirty())
        showDetails(secrets.at(found));
}

void Workspace::showDetails(const Secret &secret)
{
    m_details->show(secret);
    showUses(secret);
}

void Workspace::showUses(const Secret &secret)
{
    const std::optional<Result<SecretUses>> uses = m_listing->uses(secret);
    if (uses)
        m_details->showUses(*uses);
    m_saving->setUses(uses && *uses ? std::optional(**uses) : std::nullopt);
}

void Workspace::openAfterLeaving(const QString &address)
{
    if (address == m_open)
        return;
    // Until the edits are settled, the list goes on to show the secret that they belong to.
    m_list->select(m_open);
    leaveThen([this, address] { open(address); });
}

void Workspace::open(const QString &address)
{
    if (m_openCall)
        m_openCall->abandon();
    m_open = address;
    m_list->select(address);
    m_editWhenOpened = false;
    m_form->setLoading(true);
    m_openCall = m_client->retrieve(address, this, [this, address](const Result<Secret> &secret) {
        m_openCall = nullptr;
        if (secret)
            opened(*secret);
        else
            showOpenError(address, secret.error());
        Q_EMIT stateChanged();
    });
    Q_EMIT stateChanged();
    QTimer::singleShot(LoadingShownAfter, m_openCall, [this, address, call = m_openCall.data()] {
        if (call != m_openCall)
            return; // it has just answered, and is about to go
        m_placeholder->show(tr("Loading %1\u2026").arg(address), {}, tr("Cancel"),
                            [this] { m_openCall->cancel(); });
        m_middle->setCurrentWidget(m_placeholder);
    });
}

void Workspace::opened(const Secret &secret)
{
    m_open = secret.address();
    m_form->messages()->clear();
    m_saving->forget();
    m_form->setSecret(secret);
    showDetails(secret);
    m_middle->setCurrentWidget(m_form);
    m_form->setLoading(false);
    m_list->update(m_open, secret);
    m_list->select(m_open);
    // Going through the list with the arrow keys must not end in the form.
    const QWidget *focused = window()->focusWidget();
    if (m_editWhenOpened
        || !(focused && (m_list->isAncestorOf(focused) || m_form->isAncestorOf(focused))))
        m_form->focusFirstField();
}

void Workspace::showOpenError(const QString &address, const ApiError &error)
{
    m_details->clear();
    const bool needsCredentials = error.wantsCredentials();
    m_placeholder->show(tr("%1 could not be opened.").arg(address), errorText(error),
                        needsCredentials ? credentialsActionText(error) : tr("Retry"),
                        [this, needsCredentials, error] {
                            if (needsCredentials)
                                Q_EMIT credentialsRequested(error);
                            else
                                open(m_open);
                        });
    m_middle->setCurrentWidget(m_placeholder);
}

void Workspace::save()
{
    m_saving->save();
}

void Workspace::saved(const Secret &secret, Fields fields)
{
    // What is stored is seen before the rest of the window has caught up with it.
    showDetails(secret);
    m_details->repaint();
    m_listing->secretChanged(fields.testFlag(Field::Name));
    m_list->update(m_open, secret);
    m_open = secret.address();
    m_list->select(m_open);
}

void Workspace::saveFinishedNow(bool isSaved)
{
    const auto afterSave = std::exchange(m_afterSave, nullptr);
    if (isSaved && afterSave)
        leaveThen(afterSave); // not without asking, if there are edits since
}

void Workspace::discard()
{
    if (!isSaving()) {
        m_form->messages()->clear();
        m_form->discard();
        m_form->focusFirstField();
    }
}

void Workspace::escape()
{
    if (isSaving())
        m_saving->cancel();
    else if (m_openCall)
        m_openCall->cancel();
    else if (m_form->confirmation()->isAsking())
        m_form->confirmation()->dismiss();
    else if (m_form->messages()->isQuestion())
        m_form->messages()->answerSafely();
    else if (m_listing->isReading())
        m_listing->cancel();
    else if (isDirty())
        leaveThen([] {});
}

void Workspace::leaveThen(std::function<void()> leave)
{
    if (isSaving()) {
        m_afterSave = std::move(leave);
        m_form->messages()->show({.headline = tr("The save is still running"),
                                  .text = tr("This goes on as soon as it has succeeded.")});
        return;
    }
    if (!isDirty()) {
        leave();
        return;
    }
    QList<MessageBar::Action> actions;
    if (isSavable()) {
        actions.append({tr("Save"), [this, leave] {
                            m_afterSave = leave;
                            save();
                        }});
    }
    actions.append({tr("Discard"), [this, leave] {
                        discard();
                        leave();
                    }});
    actions.append({tr("Keep editing"), [this] { m_form->focusFirstField(); }});
    m_form->messages()->show({.kind = Message::Kind::Warning,
                              .headline = tr("There are unsaved edits"),
                              .text = changeSummary(m_form->edit())},
                             actions, true);
}

QByteArray Workspace::listState() const
{
    return m_list->saveState();
}

void Workspace::restoreListState(const QByteArray &state)
{
    m_list->restoreState(state);
}

void Workspace::setRotationDays(int days)
{
    m_list->setRotationDays(days);
}

void Workspace::focusFilter()
{
    m_list->focusFilter();
}

} // namespace Latchkey
