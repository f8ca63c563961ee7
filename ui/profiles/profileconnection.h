// SPDX-License-Identifier: MIT
#pragma once

#include "certificates.h"
#include "connection.h"
#include "profile.h"

#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace Latchkey {

/// Why the file with a profile's certificate authorities does not do.
struct CaFileProblem
{
    /// What is wrong with what it holds; nothing where it could not be read at all.
    std::optional<AuthoritiesProblem> contents = {};
    /// Why it could not be read, as the system says it; may be empty.
    QString message = {};
};

/// The certificates in the PEM file at @p path. Loads the TLS library.
[[nodiscard]] tl::expected<QList<QSslCertificate>, CaFileProblem> readCaFile(const QString &path);

/// How to reach what @p profile is for, with what opens its doors; reads its CA file, if it has
/// one. @p proxyPassword counts only where the profile has a proxy and a user for it.
///
/// A profile without its CA file has no connection: the system's authorities alone are not what the
/// user asked for.
[[nodiscard]] tl::expected<Connection, CaFileProblem>
connectionOf(const Profile &profile, SensitiveString key,
             std::optional<SensitiveString> proxyPassword = {});

} // namespace Latchkey
