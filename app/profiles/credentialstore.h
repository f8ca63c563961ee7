// SPDX-License-Identifier: MIT
#pragma once

#include "sensitivestring.h"

#include <QString>

#include <functional>
#include <tl/expected.hpp>

class QObject;

namespace Latchkey {

/// What of a profile is kept where the system keeps passwords.
enum class Credential {
    ApiKey,
    ProxyPassword,
};

/// What a credential is filed under. @p profileId is Profile::id.
[[nodiscard]] QString credentialAccount(const QString &profileId, Credential credential);

/// Why a credential could not be had, kept or removed.
struct CredentialError
{
    enum class Kind {
        /// The keychain has no such entry.
        NotFound,
        /// The keychain is locked, and nobody could be asked to unlock it, or nobody answered.
        Locked,
        /// The user said no when asked, or the keychain refuses this program.
        Denied,
        /// There is no keychain.
        Unavailable,
        Failed,
    };

    Kind kind;
    /// What the keychain says about it, in its own words; may be empty.
    QString message = {};

    friend bool operator==(const CredentialError &, const CredentialError &) = default;
};

/// A place for credentials that outlives the program.
///
/// Each call answers once, through its handler and never before the function has returned, unless
/// @p context or the store is destroyed before: then nobody is told. The user may be asked to
/// unlock the keychain meanwhile, so an answer can take minutes. Calls are carried out one after
/// the other, writes and removals also after their context is gone. Use from one thread.
class CredentialStore
{
public:
    using ReadHandler = std::function<void(tl::expected<SensitiveString, CredentialError>)>;
    using DoneHandler = std::function<void(tl::expected<void, CredentialError>)>;

    virtual ~CredentialStore() = default;

    /// Looks up what was written for @p account.
    virtual void read(const QString &account, QObject *context, ReadHandler handler) = 0;

    /// Keeps @p secret, which must not be empty, in place of what was there for @p account.
    virtual void write(const QString &account, SensitiveString secret, QObject *context,
                       DoneHandler handler) = 0;

    /// Forgets what there is for @p account; it is no error if there is nothing.
    virtual void remove(const QString &account, QObject *context, DoneHandler handler) = 0;
};

} // namespace Latchkey
