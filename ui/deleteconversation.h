// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "deletesecret.h"
#include "messagebar.h"
#include "secretuses.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Latchkey {

class SecretForm;

/// Leads the user through deleting the secret in the form: who uses it, whether it is meant, and
/// what has become of it.
class DeleteConversation : public QObject
{
    Q_OBJECT

public:
    DeleteConversation(SecretsApi &api, Clock &clock, SecretForm *form, QObject *parent);

    /// Lets a change begin by calling what it is given, now, later or never.
    using Gate = std::function<void(std::function<void()> change)>;

    /// Has @p gate asked before anything else.
    void setGate(Gate gate) { m_gate = std::move(gate); }
    /// Whether the secret's name is to be typed also where no deployment uses it.
    void setAlwaysConfirmed(bool on) { m_isAlwaysConfirmed = on; }

    /// Asks whether the secret in the form is to be deleted. There must be no edits.
    void ask();
    /// Takes back what is running, as far as that is possible.
    void cancel();
    /// Whether the server is being asked: who uses the secret, or to delete it.
    [[nodiscard]] bool isRunning() const { return m_usesCall || m_removal; }
    /// Whether the request that deletes, or what belongs to it, is running.
    [[nodiscard]] bool isDeleting() const { return !m_removal.isNull(); }
    /// As SaveConversation::unfinishedReceipt().
    [[nodiscard]] QString unfinishedReceipt() const;

Q_SIGNALS:
    /// isRunning(), or what the form asks, may have changed.
    void stateChanged();
    /// The secret is gone; the form still shows it.
    void deleted(const Latchkey::DeleteOutcome &outcome);
    /// Somebody else has changed it to @p stored, which is what the form shows now.
    void changed(const Latchkey::Secret &stored);
    /// What was being deleted is, or is not, and @p receipt says what is known.
    void finished(bool isDeleted, const QString &receipt);
    /// It failed as @p error says, and may not with other credentials.
    void credentialsRequested(const Latchkey::ApiError &error);

private:
    void askWhoUses();
    void confirm(const Result<SecretUses> &uses);
    void start();
    void ended(const DeleteOutcome &outcome);
    void setRunning(const QString &progress);
    /// @p error's way on, if there is one.
    [[nodiscard]] QList<MessageBar::Action> waysOn(const ApiError &error);

    SecretsApi &m_api;
    Clock &m_clock;
    SecretForm *m_form;
    Gate m_gate;
    bool m_isAlwaysConfirmed = false;
    QPointer<Call> m_usesCall;
    QPointer<DeleteSecret> m_removal;
};

} // namespace Latchkey
