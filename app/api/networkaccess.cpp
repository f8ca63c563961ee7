// SPDX-License-Identifier: MIT
#include "networkaccess.h"

#include "certificates.h"
#include "servermessage.h"

#include <QAuthenticator>

namespace Latchkey {

NetworkAccess::NetworkAccess(const Connection &connection, QObject *parent)
    : QObject(parent), m_server(connection.baseUrl), m_authorities(connection.authorities),
      m_idleTimeout(connection.idleTimeout), m_proxy(connection)
{
    for (QNetworkAccessManager &network : m_networks) {
        network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        // Comes when the proxy has refused what it was offered. It is given nothing else: the call
        // fails, and whoever made it can ask for better credentials.
        connect(&network, &QNetworkAccessManager::proxyAuthenticationRequired, this,
                [this](const QNetworkProxy &, const QAuthenticator *authenticator) {
                    m_realm = displayable(authenticator->realm().simplified());
                });
    }
    const auto takeProxy = [this] {
        m_network->clearConnectionCache();
        for (QNetworkAccessManager &network : m_networks)
            network.setProxy(m_proxy.proxy());
    };
    if (m_proxy.isKnown())
        takeProxy();
    connect(&m_proxy, &ProxyRoute::changed, this, [this, takeProxy] {
        takeProxy();
        Q_EMIT becameReady();
    });
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
    return m_network->sendCustomRequest(request, verb, body);
}

void NetworkAccess::prepareConnection()
{
    if (!isReady())
        return;
    if (m_server.scheme() == QLatin1StringView("https"))
        m_network->connectToHostEncrypted(m_server.host(), quint16(m_server.port(443)), tls());
    else
        m_network->connectToHost(m_server.host(), quint16(m_server.port(80)));
}

void NetworkAccess::replaceConnections(bool isLost, bool prepares)
{
    QNetworkAccessManager *replaced = m_network;
    m_network = replaced == &m_networks.front() ? &m_networks.back() : &m_networks.front();
    // Behind the answer: it waits for Qt's network thread.
    QMetaObject::invokeMethod(
        this,
        [this, replaced, prepares] {
            replaced->clearConnectionCache();
            if (prepares)
                prepareConnection();
        },
        Qt::QueuedConnection);
    if (isLost)
        m_proxy.lookAgain();
}

void NetworkAccess::setProxyCredentials(const ProxyCredentials &credentials)
{
    m_proxy.setCredentials(credentials);
}

void NetworkAccess::blameProxy(ApiError &error) const
{
    if (m_network->proxy().type() == QNetworkProxy::NoProxy)
        return;
    // The way to the proxy has errors of its own, so this is its word about the server.
    if (error.kind == ApiError::Kind::NotConnected) {
        error.kind = ApiError::Kind::ProxyFailed;
        error.proxy = {.reason = ProxyProblem::Reason::NotConnecting};
    }
    if (!error.proxy)
        return;
    error.proxy->host = m_network->proxy().hostName();
    error.proxy->port = m_network->proxy().port();
    if (error.kind == ApiError::Kind::ProxyAuthentication)
        error.proxy->realm = m_realm;
}

} // namespace Latchkey
