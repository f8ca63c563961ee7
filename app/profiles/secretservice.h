// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace Latchkey {

/// What the desktop's Secret Service says about itself and one entry.
struct SecretServiceState
{
    /// Nobody provides the service, or there is no bus.
    bool isMissing = false;
    /// The entry lies in a locked collection.
    bool isEntryLocked = false;
    /// New entries would go to a locked collection, or there is none for them.
    bool isDefaultLocked = false;
    /// It can put a question to the user.
    bool canAsk = false;
};

/// Asks for the state of the Secret Service, and about the entry that QtKeychain keeps under
/// @p service and @p account. QtKeychain says of a locked collection that the entry is not there,
/// and of a service that is not there that something went wrong; this tells them apart.
///
/// Unlocks and starts nothing. Answers once, within 5 seconds and never before it has returned,
/// unless @p context is destroyed before. Nothing is known, and nothing said to be missing, on
/// Windows and macOS.
void askSecretService(const QString &service, const QString &account, QObject *context,
                      std::function<void(SecretServiceState)> handler);

} // namespace Latchkey
