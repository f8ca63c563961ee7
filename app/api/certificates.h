// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <optional>
#include <tl/expected.hpp>

namespace Latchkey {

/// When the first of the certificates in @p pem ends to be valid; nothing if none can be read.
/// Loads the TLS library on first use.
[[nodiscard]] std::optional<QDateTime> earliestExpiry(const QByteArray &pem);

/// Why a file does not do as a list of certificate authorities.
enum class AuthoritiesProblem {
    TooLarge,
    /// It is binary, as a file of certificates often is; what is wanted is PEM.
    Binary,
    /// It holds a private key, which has no business there.
    PrivateKey,
    NoCertificate,
    /// One of its certificates cannot be read, or does not end.
    Broken,
};

/// In bytes.
inline constexpr qsizetype MaxAuthoritiesSize = qsizetype(1024) * 1024;

/// The certificates in @p pem, all that there are, or why they cannot be had. Ones that have
/// expired are among them, and do no harm (see earliestExpiry()). Loads the TLS library.
[[nodiscard]] tl::expected<QList<QSslCertificate>, AuthoritiesProblem>
parseAuthorities(const QByteArray &pem);

/// How to speak TLS: 1.2 or newer, believing @p authorities besides the system's. Loads the TLS
/// library; with @p authorities, the first time, all of the system's certificates, which takes a
/// third of a second: then it is better called in another thread, as it may be.
[[nodiscard]] QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &authorities);

} // namespace Latchkey
