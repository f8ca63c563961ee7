// SPDX-License-Identifier: MIT
#pragma once

#include "createsecret.h"
#include "messagebar.h"
#include "savesecret.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace Latchkey {

class InputLock;
class SecretForm;

/// Leads the user through a save, or through creating a secret: runs it, shows in the form what it
/// is at and what has become of it, and asks what only the user can decide.
class SaveConversation : public QObject
{
    Q_OBJECT

public:
    SaveConversation(SecretsApi &api, Clock &clock, SecretForm *form, QObject *parent);
    ~SaveConversation() override;

    /// Lets a change begin by calling what it is given, now, later or never.
    using Gate = std::function<void(std::function<void()> change)>;

    /// Has @p gate asked before each change that the user wants; without one they just begin.
    void setGate(Gate gate) { m_gate = std::move(gate); }

    /// Saves what is in the form, if it can be and the gate lets it.
    void save();
    /// Takes back the save that is running, as far as that is possible.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_save || m_create; }
    /// Whether a save was given up for credentials that goOnWithCredentials() would go on with.
    [[nodiscard]] bool awaitsCredentials() const { return m_awaitsCredentials; }
    /// Goes on with the save that was given up because the key, or what the proxy was offered, was
    /// refused.
    void goOnWithCredentials();
    /// Another secret is in the form: what is known about the one before does not matter to it.
    void forget();
    /// The deployments that read the secret, for what is said after a save.
    void setUses(const std::optional<SecretUses> &uses) { m_uses = uses; }
    /// The receipt of the save that is running, should the program end before it does; empty if
    /// none is running.
    [[nodiscard]] QString unfinishedReceipt() const;

Q_SIGNALS:
    /// isRunning() may have changed.
    void stateChanged();
    /// @p secret is what is stored now, after a change of @p fields.
    void saved(const Latchkey::Secret &secret, Latchkey::Fields fields);
    /// A save that was running is over, whatever has become of it, and @p receipt says what.
    void finished(bool isSaved, const QString &receipt);
    /// A change failed as @p error says, and may not with other credentials.
    void credentialsRequested(const Latchkey::ApiError &error);

private:
    void pass(std::function<void()> change);
    void saveNow();
    void start(bool sends);
    /// Nothing can be edited from here on; that it cannot is shown only if the save takes longer.
    void lock();
    void showRunning();
    void unlock();
    void showProgress(const QString &text);
    void ended(const SaveOutcome &outcome);
    /// To give other credentials, if the save was given up for them.
    [[nodiscard]] QList<MessageBar::Action> credentialActions(const SaveOutcome &outcome);
    void takeStored(const SaveOutcome &outcome);
    void showOutcome(const SaveOutcome &outcome);
    void createAgain();
    void create();
    void createEnded(const SaveOutcome &outcome);
    void showWait();

    SecretsApi &m_api;
    Clock &m_clock;
    SecretForm *m_form;
    QPointer<SaveSecret> m_save;
    QPointer<CreateSecret> m_create;
    std::optional<SecretUses> m_uses;
    /// What the next save of the same secret has to know.
    std::optional<SentChange> m_doubt;
    std::optional<RenameRisk> m_acceptedRisk;
    Gate m_gate;
    bool m_awaitsCredentials = false;
    /// Whether what is in the form is not what the running save is about.
    bool m_keepsEdits = false;
    /// Who the user is to the server: as the last confirmed change was signed.
    std::optional<QString> m_self;
    std::unique_ptr<InputLock> m_lock;
    QTimer m_showRunning;
    QString m_progress;
    QTimer m_countdown;
    QDateTime m_waitsUntil;
    ApiError m_waitsWhy;
};

} // namespace Latchkey
