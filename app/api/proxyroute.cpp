// SPDX-License-Identifier: MIT
#include "proxyroute.h"

#include "inthread.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

#include <utility>

namespace Latchkey {

namespace {

bool isLoopback(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

/// The first of the system's proxies that can tunnel. Blocks.
QNetworkProxy systemProxyFor(const QUrl &server)
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(server));
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy || proxy.isTransparentProxy())
            return proxy;
    }
    return QNetworkProxy::NoProxy;
}

/// What @p connection settles without the system.
std::optional<QNetworkProxy> settledProxy(const Connection &connection)
{
    const QUrl &server = connection.baseUrl;
    if (!connection.proxy)
        return isLoopback(server.host()) ? std::optional(QNetworkProxy::NoProxy) : std::nullopt;
    const bool isClear = server.scheme() == QLatin1StringView("http");
    return isClear && !isLoopback(connection.proxy->hostName()) ? QNetworkProxy::NoProxy
                                                                : *connection.proxy;
}

} // namespace

ProxyRoute::ProxyRoute(const Connection &connection, QObject *parent)
    : QObject(parent), m_server(connection.baseUrl)
{
    if (connection.proxyCredentials)
        setCredentials(*connection.proxyCredentials);
    connect(&m_search, &QFutureWatcherBase::finished, this, [this] { take(m_search.result()); });
    const auto settled = settledProxy(connection);
    m_isSystems = !settled;
    if (settled)
        take(*settled);
    else
        lookAgain();
}

ProxyRoute::~ProxyRoute() = default;

void ProxyRoute::setCredentials(const ProxyCredentials &credentials)
{
    m_user = credentials.user;
    m_password = credentials.password.view().toString();
    if (m_proxy)
        take(*m_proxy);
}

void ProxyRoute::lookAgain()
{
    if (!m_isSystems || m_search.isRunning())
        return;
    m_search.setFuture(inThread([server = m_server] { return systemProxyFor(server); }));
}

void ProxyRoute::take(QNetworkProxy proxy)
{
    if (proxy.type() == QNetworkProxy::HttpProxy)
        proxy.setCapabilities(QNetworkProxy::TunnelingCapability
                              | QNetworkProxy::HostNameLookupCapability);
    // Qt offers these by itself, once, and asks only when they were refused.
    if (proxy.type() != QNetworkProxy::NoProxy && !m_user.isEmpty()) {
        proxy.setUser(m_user);
        proxy.setPassword(m_password);
    }
    const bool isNew = m_proxy != proxy;
    m_proxy = std::move(proxy);
    if (isNew)
        Q_EMIT changed();
}

} // namespace Latchkey
