// SPDX-License-Identifier: MIT
#include "networkaccess.h"

#include "certificates.h"
#include "inthread.h"
#include "servermessage.h"

#include <QAuthenticator>
#include <QNetworkReply>

namespace Latchkey {

NetworkAccess::NetworkAccess(const Connection &connection, QObject *parent)
    : QObject(parent), m_server(connection.baseUrl), m_authorities(connection.authorities),
      m_idleTimeout(connection.idleTimeout), m_proxy(connection)
{
    for (Lane &lane : m_lanes) {
        lane.network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        // Comes when the proxy has refused what it was offered. It is given nothing else: the call
        // fails, and whoever made it can ask for better credentials.
        connect(&lane.network, &QNetworkAccessManager::proxyAuthenticationRequired, this,
                [this](const QNetworkProxy &, const QAuthenticator *authenticator) {
                    m_realm = displayable(authenticator->realm().simplified());
                });
        if (m_proxy.isKnown())
            lane.network.setProxy(m_proxy.proxy());
    }
    connect(&m_proxy, &ProxyRoute::changed, this, &NetworkAccess::useProxy);
    connect(&m_tlsSearch, &QFutureWatcherBase::finished, this, [this] {
        m_tls = m_tlsSearch.result();
        if (isReady())
            Q_EMIT becameReady();
    });
    if (!m_authorities.isEmpty() && m_server.scheme() == QLatin1StringView("https"))
        m_tlsSearch.setFuture(
            inThread([authorities = m_authorities] { return tlsConfiguration(authorities); }));
}

void NetworkAccess::useProxy()
{
    // Connections are kept for each proxy apart: what is on its way stays there.
    for (Lane &lane : m_lanes)
        lane.network.setProxy(m_proxy.proxy());
    m_isProxyProven = false;
    if (isReady())
        Q_EMIT becameReady();
}

const QSslConfiguration &NetworkAccess::tls()
{
    if (!m_tls)
        m_tls = tlsConfiguration(m_authorities);
    return *m_tls;
}

QNetworkRequest NetworkAccess::createRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    // Qt would refuse what packs well, whatever its size; ApiCall goes by the size.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setTransferTimeout(static_cast<int>(m_idleTimeout.count()));
    if (url.scheme() == QLatin1StringView("https"))
        request.setSslConfiguration(tls());
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

QNetworkReply *NetworkAccess::send(const QNetworkRequest &request, const QByteArray &verb,
                                   QIODevice *body)
{
    Lane *lane = m_lane;
    QNetworkReply *reply = lane->network.sendCustomRequest(request, verb, body);
    ++lane->inFlight;
    connect(reply, &QObject::destroyed, this, [this, lane] {
        --lane->inFlight;
        endConnections(lane);
    });
    return reply;
}

void NetworkAccess::prepareConnection()
{
    if (!isReady())
        return;
    if (m_server.scheme() == QLatin1StringView("https"))
        m_lane->network.connectToHostEncrypted(m_server.host(), quint16(m_server.port(443)), tls());
    else
        m_lane->network.connectToHost(m_server.host(), quint16(m_server.port(80)));
}

void NetworkAccess::replaceConnections(bool isLost, bool prepares)
{
    m_lane->mustEnd = true;
    endConnections(m_lane);
    m_lane = m_lane == &m_lanes.front() ? &m_lanes.back() : &m_lanes.front();
    if (prepares)
        QMetaObject::invokeMethod(this, &NetworkAccess::prepareConnection, Qt::QueuedConnection);
    if (isLost)
        m_proxy.lookAgain();
}

void NetworkAccess::endConnections(Lane *lane)
{
    // Not while anything is on its way, which would never hear an answer; and behind the answer
    // that has just come, as it waits for Qt's network thread.
    if (!lane->mustEnd || lane->inFlight > 0)
        return;
    QMetaObject::invokeMethod(
        this,
        [lane] {
            if (lane->mustEnd && lane->inFlight == 0) {
                lane->mustEnd = false;
                lane->network.clearConnectionCache();
            }
        },
        Qt::QueuedConnection);
}

void NetworkAccess::setProxyCredentials(const ProxyCredentials &credentials)
{
    m_isProxyProven = false;
    m_proxy.setCredentials(credentials);
}

void NetworkAccess::blameProxy(ApiError &error) const
{
    const QNetworkProxy &proxy = m_lane->network.proxy();
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy) {
        error.proxy.reset();
        return;
    }
    if (error.kind == ApiError::Kind::NotConnected) {
        // Some proxies refuse a password as they refuse anything else, and Qt does not tell.
        const bool isPasswordTried = !proxy.user().isEmpty() && !m_isProxyProven;
        const auto reason = error.proxy ? error.proxy->reason : ProxyProblem::Reason::NotConnecting;
        error.kind = isPasswordTried && reason == ProxyProblem::Reason::NotConnecting
            ? ApiError::Kind::ProxyAuthentication
            : ApiError::Kind::ProxyFailed;
        error.proxy = ProxyProblem{.reason = reason};
    }
    if (!error.proxy)
        return;
    error.proxy->host = proxy.hostName();
    error.proxy->port = proxy.port();
    if (error.kind == ApiError::Kind::ProxyAuthentication)
        error.proxy->realm = m_realm;
}

} // namespace Latchkey
