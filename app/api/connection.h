// SPDX-License-Identifier: MIT
#pragma once

#include "sensitivestring.h"

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <optional>

namespace Latchkey {

/// What a proxy may ask for.
struct ProxyCredentials
{
    QString user = {};
    SensitiveString password = {};

    [[nodiscard]] ProxyCredentials clone() const { return {user, password.clone()}; }
};

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
    /// NoProxy, HttpProxy or Socks5Proxy, with host and port; nothing for what the system says.
    /// The system's is not asked for loopback, and `http` goes through no proxy that is not on
    /// loopback itself: the key would travel in the clear.
    std::optional<QNetworkProxy> proxy = {};
    /// Offered to the proxy, should it ask; without them, those of the system's settings.
    std::optional<ProxyCredentials> proxyCredentials = {};

    [[nodiscard]] Connection clone() const
    {
        Connection copy{.baseUrl = baseUrl,
                        .key = key.clone(),
                        .authorities = authorities,
                        .idleTimeout = idleTimeout,
                        .proxy = proxy};
        if (proxyCredentials)
            copy.proxyCredentials = proxyCredentials->clone();
        return copy;
    }
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
