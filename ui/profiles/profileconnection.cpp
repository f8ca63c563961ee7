// SPDX-License-Identifier: MIT
#include "profiles/profileconnection.h"

#include <QFile>
#include <QFileInfo>

namespace Latchkey {

namespace {

/// @p host as a socket wants it: an IPv6 address without its brackets.
QString bareHost(const QString &host)
{
    QUrl url;
    url.setHost(host, QUrl::StrictMode);
    return url.host();
}

std::optional<QNetworkProxy> proxyOf(const ProxyChoice &choice)
{
    switch (choice.kind) {
    case ProxyChoice::Kind::System:
        return std::nullopt;
    case ProxyChoice::Kind::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case ProxyChoice::Kind::Http:
        return QNetworkProxy(QNetworkProxy::HttpProxy, bareHost(choice.host), choice.port);
    case ProxyChoice::Kind::Socks5:
        return QNetworkProxy(QNetworkProxy::Socks5Proxy, bareHost(choice.host), choice.port);
    }
    Q_UNREACHABLE();
}

} // namespace

tl::expected<QList<QSslCertificate>, CaFileProblem> readCaFile(const QString &path)
{
    // A pipe or a device could keep the program waiting.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return tl::unexpected(CaFileProblem());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(CaFileProblem{.message = file.errorString()});
    const QByteArray pem = file.read(MaxAuthoritiesSize + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(CaFileProblem{.message = file.errorString()});
    auto authorities = parseAuthorities(pem);
    if (!authorities)
        return tl::unexpected(CaFileProblem{.contents = authorities.error()});
    return *std::move(authorities);
}

tl::expected<Connection, CaFileProblem> connectionOf(const Profile &profile, SensitiveString key,
                                                     std::optional<SensitiveString> proxyPassword)
{
    Connection connection{.baseUrl = profile.baseUrl,
                          .key = std::move(key),
                          .idleTimeout = profile.timeout,
                          .proxy = proxyOf(profile.proxy)};
    if (!profile.caFile.isEmpty()) {
        auto authorities = readCaFile(profile.caFile);
        if (!authorities)
            return tl::unexpected(authorities.error());
        connection.authorities = *std::move(authorities);
    }
    if (profile.proxy.hasHost() && !profile.proxy.user.isEmpty()) {
        connection.proxyCredentials.emplace();
        connection.proxyCredentials->user = profile.proxy.user;
        if (proxyPassword)
            connection.proxyCredentials->password = *std::move(proxyPassword);
    }
    return connection;
}

} // namespace Latchkey
