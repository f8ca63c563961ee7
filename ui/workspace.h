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

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QSplitter;
class QStackedWidget;

namespace Latchkey {

class Call;
class DetailsPane;
class EmptyState;
class ProjectGuard;
class ProjectListing;
class SaveConversation;
class SaveGates;
class SecretForm;
class SecretListPane;
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
    void refresh();
    void focusFilter();
    /// As SecretListPane::saveState() and its setRotationDays().
    [[nodiscard]] QByteArray listState() const;
    void restoreListState(const QByteArray &state);
    void setRotationDays(int days);
    /// Takes back what is running, or asks what is to become of the edits; never discards.
    void escape();
    /// Whether nothing would be lost by leaving the secret now.
    [[nodiscard]] bool canLeave() const { return !isSaving() && !isDirty(); }
    [[nodiscard]] bool isSaving() const;
    /// As SaveConversation::unfinishedReceipt().
    [[nodiscard]] QString unfinishedReceipt() const;
    /// Whether a request is running that escape() would cancel.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isSavable() const;
    [[nodiscard]] bool isDirty() const;

Q_SIGNALS:
    /// What isSaving(), isBusy(), isSavable() or isDirty() say may have changed.
    void stateChanged();
    /// What listState() says may have changed.
    void listStateChanged();
    /// As SecretListPane::rotationDaysChosen().
    void rotationDaysChosen(int days);
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
    void layOut();
    void route();
    void goOnWithCredentials();
    void openAfterLeaving(const QString &address);
    void open(const QString &address);
    void opened(const Secret &secret);
    void showOpenError(const QString &address, const ApiError &error);
    void listArrived(const SecretTable &secrets);
    void showDetails(const Secret &secret);
    /// Shows who uses @p secret, the open one, as far as known.
    void showUses(const Secret &secret);
    void saved(const Secret &secret, Fields fields);
    void saveFinishedNow(bool isSaved);

    Profile m_profile;
    std::unique_ptr<SecretsClient> m_client;
    ProjectGuard *m_guard;
    SecretListPane *m_list;
    ProjectListing *m_listing;
    SecretForm *m_form;
    DetailsPane *m_details;
    EmptyState *m_placeholder;
    QStackedWidget *m_middle;
    /// The open secret's address; empty while none is open.
    QString m_open;
    /// Whether the user went on to the form before the secret was there.
    bool m_editWhenOpened = false;
    QPointer<Call> m_openCall;
    SaveGates *m_gates;
    SaveConversation *m_saving;
    /// What waits for the running save to succeed.
    std::function<void()> m_afterSave;
};

} // namespace Latchkey
