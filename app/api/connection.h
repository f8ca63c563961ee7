// SPDX-License-Identifier: MIT
#pragma once

#include "sensitivestring.h"

#include <QList>
#include <QSslCertificate>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace Latchkey {

/// Where requests go and what opens the door there.
struct Connection
{
    /// As parseBaseUrl() gives it.
    QUrl baseUrl;
    /// As isUsableKey() lets through.
    SensitiveString key;
    /// Whom to believe about servers besides the system's certificate authorities.
    QList<QSslCertificate> authorities = {};
    /// How long a request may go without any progress.
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(30);
};

/// Whether @p key can stand in an Authorization header: visible ASCII, at least one character
/// (`bearerAuth`; RFC 6750, section 2.1, allows less).
[[nodiscard]] inline bool isUsableKey(QStringView key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7F;
    });
}

} // namespace Latchkey
