// SPDX-License-Identifier: MIT
#pragma once

#include "credentialstore.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <memory>

namespace Latchkey {

class KeychainTask;

/// Keeps credentials in the system's keychain: the Secret Service or KWallet, and those of Windows
/// and macOS. Nothing of it is loaded before the first call.
///
/// QtKeychain calls it a success when the user did not unlock the keychain, or KWallet failed, and
/// nothing was written or removed; so each change is looked up afterwards. It cannot stop what it
/// has begun: a call that ran out of patience may still be carried out later.
class KeychainCredentialStore : public QObject, public CredentialStore
{
    Q_OBJECT

public:
    /// @p patience is how long the keychain, and with it the user, has for an answer. Without one
    /// the error is Locked, Unavailable or Failed, some seconds later at most.
    explicit KeychainCredentialStore(std::chrono::milliseconds patience = std::chrono::minutes(2),
                                     QObject *parent = nullptr);
    ~KeychainCredentialStore() override;

    void read(const QString &account, QObject *context, ReadHandler handler) override;
    void write(const QString &account, SensitiveString secret, QObject *context,
               DoneHandler handler) override;
    void remove(const QString &account, QObject *context, DoneHandler handler) override;

private:
    void enqueue(std::unique_ptr<KeychainTask> task);
    void finishFirst();

    std::chrono::milliseconds m_patience;
    /// The first one is at work.
    std::deque<std::unique_ptr<KeychainTask>> m_tasks;
};

} // namespace Latchkey
