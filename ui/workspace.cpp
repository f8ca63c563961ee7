// SPDX-License-Identifier: MIT
#include "workspace.h"

#include "deleteconversation.h"
#include "detailspane.h"
#include "nameconfirmation.h"
#include "projectguard.h"
#include "projectlisting.h"
#include "saveconversation.h"
#include "savegates.h"
#include "secretform.h"
#include "secretlistpane.h"
#include "secretpage.h"
#include "secretsclient.h"
#include "text/deletetext.h"
#include "text/savetext.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Latchkey {

Workspace::Workspace(Connection connection, Profile profile, const QString &secret, Clock &clock,
                     QWidget *parent)
    : QWidget(parent), m_profile(std::move(profile)),
      m_client(std::make_unique<SecretsClient>(std::move(connection), clock)),
      m_guard(new ProjectGuard(*m_client, m_profile.project, this)), m_list(new SecretListPane),
      m_listing(new ProjectListing(*m_client, m_list, this)), m_form(new SecretForm),
      m_details(new DetailsPane), m_page(new SecretPage(*m_client, m_form)),
      m_gates(new SaveGates(m_profile, m_guard, m_form, this)),
      m_saving(new SaveConversation(*m_client, clock, m_form, this)),
      m_deleting(new DeleteConversation(*m_client, clock, m_form, this))
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
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_list);
    splitter->addWidget(m_page);
    splitter->addWidget(m_details);
    splitter->setSizes({350, 470, 260});
    splitter->setStretchFactor(1, 1);
    m_list->setMinimumWidth(std::max(280, m_list->minimumSizeHint().width()));
    m_page->setMinimumWidth(340);
    m_details->setMinimumWidth(200);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
}

void Workspace::route()
{
    connect(m_client.get(), &SecretsClient::exchanged, this, &Workspace::exchanged);
    connect(m_guard, &ProjectGuard::identified, this, &Workspace::identified);
    connect(m_guard, &ProjectGuard::accepted, this, &Workspace::projectAccepted);
    connect(m_form, &SecretForm::edited, this, &Workspace::stateChanged);
    connect(m_form, &SecretForm::edited, this, [this] {
        // To go on editing is an answer, and what the question said is out of date.
        if (m_form->messages()->isQuestion())
            m_form->messages()->clear();
    });
    connect(m_form, &SecretForm::saveRequested, this, &Workspace::save);
    connect(m_form, &SecretForm::discardRequested, this, &Workspace::discard);
    connect(m_form, &SecretForm::cancelRequested, this, &Workspace::escape);
    // Then the secret as it is stored now is what is loaded.
    connect(m_form, &SecretForm::conflictSettled, this,
            [this] { showDetails(m_form->edit().original); });
    m_form->setNameCheck(
        [this](const QString &name) { return m_list->isNameTaken(name, m_page->address()); });
    connect(m_page, &SecretPage::opened, this, &Workspace::opened);
    connect(m_page, &SecretPage::failed, m_details, &DetailsPane::clear);
    connect(m_page, &SecretPage::stateChanged, this, &Workspace::stateChanged);
    connect(m_page, &SecretPage::credentialsRequested, this, &Workspace::credentialsRequested);
    routeList();
    routeChanges();
}

void Workspace::routeList()
{
    connect(m_list, &SecretListPane::createRequested, this, &Workspace::createNew);
    connect(m_list, &SecretListPane::removeRequested, this, &Workspace::remove);
    connect(m_list, &SecretListPane::chosen, this, &Workspace::openAfterLeaving);
    connect(m_list, &SecretListPane::activated, this, [this] {
        m_editWhenOpened = m_page->isOpening();
        m_form->focusFirstField();
    });
    connect(m_list, &SecretListPane::credentialsRequested, this, &Workspace::credentialsRequested);
    connect(m_list, &SecretListPane::refreshRequested, this, &Workspace::refresh);
    connect(m_listing, &ProjectListing::stateChanged, this, &Workspace::stateChanged);
    connect(m_listing, &ProjectListing::arrived, this, &Workspace::listArrived);
    connect(m_listing, &ProjectListing::usesChanged, this,
            [this] { showUses(m_form->edit().original); });
}

void Workspace::routeChanges()
{
    connect(m_saving, &SaveConversation::stateChanged, this, &Workspace::stateChanged);
    connect(m_saving, &SaveConversation::credentialsRequested, this,
            &Workspace::credentialsRequested);
    connect(m_saving, &SaveConversation::saved, this, &Workspace::saved);
    connect(m_saving, &SaveConversation::finished, this, &Workspace::saveFinished);
    connect(m_saving, &SaveConversation::finished, this, &Workspace::saveFinishedNow);
    m_saving->setGate([this](std::function<void()> change) { m_gates->pass(std::move(change)); });
    connect(m_gates, &SaveGates::refused, this, [this] { m_afterSave = nullptr; });
    m_deleting->setGate([this](std::function<void()> change) { m_guard->pass(std::move(change)); });
    m_deleting->setAlwaysConfirmed(m_profile.isProtected);
    connect(m_deleting, &DeleteConversation::stateChanged, this, &Workspace::stateChanged);
    connect(m_deleting, &DeleteConversation::credentialsRequested, this,
            &Workspace::credentialsRequested);
    connect(m_deleting, &DeleteConversation::deleted, this, &Workspace::secretDeleted);
    connect(m_deleting, &DeleteConversation::changed, this, [this](const Secret &stored) {
        m_list->update(m_page->address(), stored);
        showDetails(stored);
    });
    connect(m_deleting, &DeleteConversation::finished, this, &Workspace::saveFinished);
    connect(m_deleting, &DeleteConversation::finished, this, &Workspace::saveFinishedNow);
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
    return m_saving->isRunning() || m_deleting->isDeleting();
}

bool Workspace::hasOpenSecret() const
{
    return m_page->isOpen() && !isSaving();
}

QString Workspace::unfinishedReceipt() const
{
    return m_deleting->isDeleting() ? m_deleting->unfinishedReceipt()
                                    : m_saving->unfinishedReceipt();
}

bool Workspace::isBusy() const
{
    return isSaving() || m_deleting->isRunning() || m_page->isOpening() || m_listing->isReading();
}

bool Workspace::isAsking() const
{
    return m_form->confirmation()->isAsking() || m_form->messages()->isQuestion();
}

void Workspace::refresh()
{
    m_listing->refresh();
    if (!m_page->address().isEmpty() && !m_page->isOpening() && !isSaving() && !isDirty())
        open(m_page->address());
}

void Workspace::listArrived(const SecretTable &secrets)
{
    // With edits in the form the secret is not opened again, but what is stored can be seen.
    const int found = secrets.find(m_page->address());
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
    if (address == m_page->address())
        return;
    // Until the edits are settled, the list goes on to show the secret that they belong to.
    m_list->select(m_page->address());
    leaveThen([this, address] { open(address); });
}

void Workspace::open(const QString &address)
{
    m_list->select(address);
    m_editWhenOpened = false;
    m_page->open(address);
}

void Workspace::opened(const Secret &secret)
{
    m_saving->forget();
    showDetails(secret);
    m_list->update(secret.address(), secret);
    m_list->select(secret.address());
    // Going through the list with the arrow keys must not end in the form.
    const QWidget *focused = window()->focusWidget();
    if (m_editWhenOpened
        || !(focused && (m_list->isAncestorOf(focused) || m_form->isAncestorOf(focused))))
        m_form->focusFirstField();
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
    m_list->update(m_page->address(), secret);
    m_page->setAddress(secret.address());
    m_list->select(secret.address());
}

void Workspace::saveFinishedNow(bool isSaved)
{
    const auto afterSave = std::exchange(m_afterSave, nullptr);
    if (isSaved && afterSave)
        leaveThen(afterSave); // not without asking, if there are edits since
}

void Workspace::discard()
{
    if (isSaving())
        return;
    m_form->messages()->clear();
    m_form->discard();
    if (m_form->edit().isNew()) {
        leaveSecret();
        m_page->close();
    } else {
        m_form->focusFirstField();
    }
}

void Workspace::createNew()
{
    leaveThen([this] {
        leaveSecret();
        m_page->beginNew({}, {});
    });
}

void Workspace::duplicate()
{
    if (!hasOpenSecret())
        return;
    leaveThen([this] {
        const Secret original = m_form->edit().original;
        leaveSecret();
        m_page->beginNew(original.name, original.descriptionText());
    });
}

void Workspace::leaveSecret()
{
    m_form->confirmation()->dismiss();
    m_list->select({});
    m_saving->forget();
    m_details->clear();
}

void Workspace::remove()
{
    if (hasOpenSecret())
        leaveThen([this] { m_deleting->ask(); });
}

void Workspace::secretDeleted(const DeleteOutcome &outcome)
{
    m_list->remove(m_page->address());
    m_listing->secretChanged(false); // a list on its way may still have it
    leaveSecret();
    const Message message = deleteMessage(outcome);
    const MessageBar::Action copy = MessageBar::copyAction(deleteReceipt(outcome));
    m_page->closeWith(tr("%1: %2", "headline, secret").arg(message.headline, outcome.secret.name),
                      message.text, copy.label, copy.run);
    m_list->focusList();
}

void Workspace::escape()
{
    if (m_saving->isRunning())
        m_saving->cancel();
    else if (m_deleting->isRunning())
        m_deleting->cancel();
    else if (m_page->isOpening())
        m_page->cancelOpening();
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

} // namespace Latchkey
