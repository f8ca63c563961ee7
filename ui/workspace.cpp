// SPDX-License-Identifier: MIT
#include "workspace.h"

#include "deleteconversation.h"
#include "detailspane.h"
#include "editsguard.h"
#include "nameconfirmation.h"
#include "panes.h"
#include "projectguard.h"
#include "projectlisting.h"
#include "rotate/rotationtask.h"
#include "saveconversation.h"
#include "savegates.h"
#include "secretform.h"
#include "secretlistpane.h"
#include "secretpage.h"
#include "secretsclient.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace Latchkey {

Workspace::Workspace(Connection connection, Profile profile, const QString &secret, Clock &clock,
                     QWidget *parent)
    : QWidget(parent), m_profile(std::move(profile)), m_clock(clock), m_pages(new QStackedWidget),
      m_client(std::make_unique<SecretsClient>(std::move(connection), clock)),
      m_guard(new ProjectGuard(*m_client, m_profile.project, this)), m_list(new SecretListPane),
      m_listing(new ProjectListing(*m_client, m_list, this)), m_form(new SecretForm),
      m_details(new DetailsPane), m_page(new SecretPage(*m_client, m_form)),
      m_gates(new SaveGates(m_profile, m_guard, m_form->messages(), m_form->confirmation(), this)),
      m_edits(new EditsGuard(m_form, this)),
      m_saving(new SaveConversation(*m_client, clock, m_form, this)),
      m_deleting(new DeleteConversation(*m_client, clock, m_form, this))
{
    m_pages->addWidget(makePanes(m_list, m_page, m_details));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
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

void Workspace::route()
{
    connect(m_client.get(), &SecretsClient::exchanged, this, &Workspace::exchanged);
    connect(m_guard, &ProjectGuard::identified, this, &Workspace::identified);
    connect(m_guard, &ProjectGuard::accepted, this, &Workspace::projectAccepted);
    connect(m_form, &SecretForm::edited, this, &Workspace::stateChanged);
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
    connect(m_edits, &EditsGuard::saveRequested, this, &Workspace::save);
    connect(m_edits, &EditsGuard::discardRequested, this, &Workspace::discard);
    connect(m_saving, &SaveConversation::stateChanged, this, &Workspace::stateChanged);
    connect(m_saving, &SaveConversation::credentialsRequested, this,
            &Workspace::credentialsRequested);
    connect(m_saving, &SaveConversation::saved, this, &Workspace::saved);
    connect(m_saving, &SaveConversation::finished, this, &Workspace::saveFinished);
    connect(m_saving, &SaveConversation::finished, m_edits, &EditsGuard::saveFinished);
    m_saving->setGate([this](std::function<void()> change) {
        m_gates->pass(confirmationOf(m_form->edit()), std::move(change));
    });
    connect(m_gates, &SaveGates::waits, this,
            [this] { m_form->showProgress(tr("Asking the server whose the key is\u2026")); });
    connect(m_gates, &SaveGates::refused, this, [this] {
        m_edits->stay();
        if (!m_form->isAncestorOf(window()->focusWidget()))
            m_form->focusFirstField();
    });
    m_deleting->setGate(
        [this](std::function<void()> change) { m_gates->passProject(std::move(change)); });
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
    connect(m_deleting, &DeleteConversation::finished, m_edits, &EditsGuard::saveFinished);
}

Workspace::~Workspace() = default;

void Workspace::useKey(SensitiveString key)
{
    m_client->setKey(std::move(key));
    goOnWithCredentials();
}

void Workspace::useProxyCredentials(const ProxyCredentials &credentials)
{
    m_client->setProxyCredentials(credentials);
    goOnWithCredentials();
}

void Workspace::goOnWithCredentials()
{
    m_guard->identify();
    refresh();
    if (m_saving->awaitsCredentials())
        m_gates->passProject([this] { m_saving->goOnWithCredentials(); });
    if (m_rotation)
        m_rotation->goOnWithCredentials();
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
    return m_saving->isRunning() || m_deleting->isDeleting()
        || (m_rotation && m_rotation->isSending());
}

bool Workspace::canLeave() const
{
    return !isSaving() && !isDirty() && (!m_rotation || m_rotation->isSettled());
}

bool Workspace::showsPanes() const
{
    return !m_rotation || m_pages->currentWidget() != m_rotation;
}

bool Workspace::hasOpenSecret() const
{
    return m_page->isOpen() && !isSaving();
}

QString Workspace::unfinishedReceipt() const
{
    if (m_rotation && m_rotation->isSending())
        return m_rotation->unfinishedReport();
    return m_deleting->isDeleting() ? m_deleting->unfinishedReceipt()
                                    : m_saving->unfinishedReceipt();
}

bool Workspace::isBusy() const
{
    return isSaving() || m_deleting->isRunning() || m_page->isOpening() || m_listing->isReading();
}

bool Workspace::isAsking() const
{
    return showsPanes() ? m_form->confirmation()->isAsking() || m_form->messages()->isQuestion()
                        : m_rotation->isAsking();
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
    m_page->open(address, m_list->nameOf(address));
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
    leaveThen([this] { beginNew({}); });
}

void Workspace::duplicate()
{
    if (hasOpenSecret())
        leaveThen([this] { beginNew(m_form->edit().original); });
}

void Workspace::beginNew(const Secret &texts)
{
    leaveSecret();
    m_page->beginNew(texts.name, texts.descriptionText());
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

void Workspace::rotateMany()
{
    leaveThen([this] {
        if (!m_rotation)
            makeRotation();
        m_pages->setCurrentWidget(m_rotation);
        m_rotation->setFocus();
        m_listing->refresh(); // what would happen is said of what is stored now
        Q_EMIT stateChanged();
    });
}

void Workspace::makeRotation()
{
    m_rotation = new RotationTask(*m_client, m_clock, m_profile, m_guard, m_listing, m_list);
    m_pages->addWidget(m_rotation);
    connect(m_rotation, &RotationTask::stateChanged, this, &Workspace::stateChanged);
    connect(m_rotation, &RotationTask::finished, this, &Workspace::saveFinished);
    connect(m_rotation, &RotationTask::credentialsRequested, this,
            &Workspace::credentialsRequested);
    connect(m_rotation, &RotationTask::closed, this, [this] {
        m_pages->setCurrentIndex(0);
        m_list->focusList();
        refresh();
        Q_EMIT stateChanged();
    });
}

void Workspace::secretDeleted(const DeleteOutcome &outcome)
{
    m_list->remove(m_page->address());
    m_listing->secretChanged(false); // a list on its way may still have it
    leaveSecret();
    m_page->closeDeleted(outcome);
    m_list->focusList();
}

void Workspace::escape()
{
    if (!showsPanes())
        m_rotation->escape();
    else if (m_saving->isRunning())
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
    if (showsPanes())
        m_edits->leaveThen(isSaving(), std::move(leave));
    else
        m_rotation->leaveThen(std::move(leave));
}

} // namespace Latchkey
