// SPDX-License-Identifier: MIT
#pragma once

#include "hastyclock.h"
#include "heard.h"
#include "realproxy.h"
#include "scriptedserver.h"
#include "secretsclient.h"
#include "testauthority.h"

#include <QNetworkProxy>
#include <QTest>

#include <chrono>
#include <optional>
#include <utility>

#define SKIP_WITHOUT(kind)                                                                         \
    if (!RealProxy::isInstalled(kind))                                                             \
    QSKIP("the proxy is not installed")

namespace Latchkey {

/// Clients that go through proxies: what tests of them have in common.
class ProxyTest : public QObject
{
protected:
    static inline const QByteArray Key = QByteArrayLiteral("key-0123456789abcdef");
    static inline const QByteArray Value = QByteArrayLiteral("s3cret-of-the-house");
    static inline const QByteArray One =
        QByteArrayLiteral(R"({"object":"secret","id":"s1","name":"n"})");

    [[nodiscard]] static SecretPatch somePatch()
    {
        SecretPatch patch;
        patch.value = SensitiveString(QString::fromLatin1(Value));
        return patch;
    }
    [[nodiscard]] static ProxyCredentials credentials(QStringView password)
    {
        return {.user = RealProxy::User.toString(), .password = SensitiveString(password)};
    }
    [[nodiscard]] Connection to(const QUrl &url, std::optional<QNetworkProxy> proxy) const
    {
        return {.baseUrl = url,
                .key = SensitiveString(QString::fromLatin1(Key)),
                .authorities = {m_authority.certificate()},
                .idleTimeout = std::chrono::seconds(10),
                .proxy = std::move(proxy)};
    }

    HastyClock m_clock;
    TestAuthority m_authority;
};

} // namespace Latchkey
