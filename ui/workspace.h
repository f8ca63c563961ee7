// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "clock.h"
#include "connection.h"
#include "exchange.h"
#include "identity.h"
#include "profile.h"
#include "secret.h"
#include "secretpatch.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QStackedWidget;

namespace Latchkey {

struct DeleteOutcome;
class DeleteConversation;
class DetailsPane;
class EditsGuard;
class ProjectGuard;
class ProjectListing;
class RotationTask;
class SaveConversation;
class SaveGates;
class SecretForm;
class SecretListPane;
class SecretPage;
class SecretTable;
class SecretsClient;

/// The three panes over one connection: routes list row -> retrieve -> form -> patch -> details.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    /// Loads the list at once, and opens @p secret (an ID or a name) if it is not empty.
    /// @p connection is what @p profile stands for. @p clock must outlive it.
    Workspace(Connection connection, Profile profile, const QString &secret, Clock &clock,
              QWidget *parent = nullptr);
    ~Workspace() override;

    /// Calls @p leave when nothing would be lost by it: now, or after the user has answered what is
    /// to become of the edits. Never, if the user decides to stay.
    void leaveThen(std::function<void()> leave);

    /// Goes on with another key; edits stay.
    void useKey(SensitiveString key);
    /// The same with other credentials for the proxy.
    void useProxyCredentials(const ProxyCredentials &credentials);
    /// Covers what is revealed.
    void mask();
    /// Forgets the key; nothing can be asked of the server until useKey().
    void dropKey();

    void save();
    void discard();
    /// Begins a new secret, once nothing would be lost by it.
    void createNew();
    /// The same with the texts of the one that is open. Its value cannot be had.
    void duplicate();
    /// Asks whether the open secret is to be deleted.
    void remove();
    /// Shows the rotation of many secrets in place of the panes, once nothing would be lost by it.
    void rotateMany();
    void refresh();
    [[nodiscard]] SecretListPane *list() const { return m_list; }
    /// Takes back what is running, or asks what is to become of the edits; never discards.
    void escape();
    /// Whether nothing would be lost by leaving now.
    [[nodiscard]] bool canLeave() const;
    /// Whether the panes are shown, and not the rotation of many secrets.
    [[nodiscard]] bool showsPanes() const;
    [[nodiscard]] bool isSaving() const;
    /// As SaveConversation::unfinishedReceipt().
    [[nodiscard]] QString unfinishedReceipt() const;
    /// Whether a request is running that escape() would cancel.
    [[nodiscard]] bool isBusy() const;
    /// Whether the form asks something that escape() would answer.
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] bool isSavable() const;
    [[nodiscard]] bool isDirty() const;
    /// Whether a secret is open that could be duplicated or deleted now.
    [[nodiscard]] bool hasOpenSecret() const;

Q_SIGNALS:
    /// What isSaving(), isBusy(), isAsking(), isSavable(), isDirty() or hasOpenSecret() say may
    /// have changed.
    void stateChanged();
    /// Something failed as @p error says; the user wants to give other credentials.
    void credentialsRequested(const Latchkey::ApiError &error);
    /// As ProjectGuard says it.
    void identified(const std::optional<Latchkey::Identity> &identity);
    void projectAccepted(const Latchkey::ProfileProject &project);
    /// As SecretsClient::exchanged().
    void exchanged(const Latchkey::Exchange &exchange);
    /// As SaveConversation::finished().
    void saveFinished(bool isSaved, const QString &receipt);

private:
    void route();
    void routeList();
    void routeChanges();
    void goOnWithCredentials();
    /// What is open is not, from here on, what the rest of the window is about.
    void leaveSecret();
    void beginNew(const Secret &texts);
    void makeRotation();
    void secretDeleted(const DeleteOutcome &outcome);
    void openAfterLeaving(const QString &address);
    void open(const QString &address);
    void opened(const Secret &secret);
    void listArrived(const SecretTable &secrets);
    void showDetails(const Secret &secret);
    /// Shows who uses @p secret, the open one, as far as known.
    void showUses(const Secret &secret);
    void saved(const Secret &secret, Fields fields);

    Profile m_profile;
    Clock &m_clock;
    QStackedWidget *m_pages;
    std::unique_ptr<SecretsClient> m_client;
    ProjectGuard *m_guard;
    SecretListPane *m_list;
    ProjectListing *m_listing;
    SecretForm *m_form;
    DetailsPane *m_details;
    SecretPage *m_page;
    /// Whether the user went on to the form before the secret was there.
    bool m_editWhenOpened = false;
    SaveGates *m_gates;
    EditsGuard *m_edits;
    SaveConversation *m_saving;
    DeleteConversation *m_deleting;
    /// Made when it is first wanted.
    RotationTask *m_rotation = nullptr;
};

} // namespace Latchkey
