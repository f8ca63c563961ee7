// SPDX-License-Identifier: MIT
#include "connectionprobe.h"

#include "certificates.h"
#include "inthread.h"
#include "servermessage.h"

#include <QAuthenticator>
#include <QHostInfo>
#include <QSslCipher>

namespace Latchkey {

ConnectionProbe::ConnectionProbe(const QUrl &server, const QNetworkProxy &proxy,
                                 const QList<QSslCertificate> &authorities, QObject *parent)
    : QObject(parent), m_server(server), m_proxy(proxy), m_authorities(authorities)
{
}

ConnectionProbe::~ConnectionProbe()
{
    stop();
}

QString ConnectionProbe::firstHost() const
{
    return usesProxy() ? m_proxy.hostName() : m_server.host();
}

quint16 ConnectionProbe::firstPort() const
{
    return usesProxy() ? m_proxy.port() : serverPort();
}

quint16 ConnectionProbe::serverPort() const
{
    return quint16(m_server.port(m_server.scheme() == QLatin1StringView("https") ? 443 : 80));
}

void ConnectionProbe::resolve()
{
    m_lookup = QHostInfo::lookupHost(firstHost(), this, [this](const QHostInfo &info) {
        m_lookup = -1;
        m_addresses = info.addresses();
        if (info.error() == QHostInfo::NoError)
            Q_EMIT passed();
        else if (usesProxy())
            failAtProxy(ProxyProblem::Reason::NotFound, info.errorString());
        else
            fail(ApiError::Kind::NotConnected, info.errorString());
    });
}

void ConnectionProbe::reach()
{
    connectTo(firstHost(), firstPort(), QNetworkProxy::NoProxy);
}

void ConnectionProbe::tunnel()
{
    connectTo(serverHost(), serverPort(), m_proxy);
    connect(m_socket.get(), &QSslSocket::proxyAuthenticationRequired, this,
            [this](const QNetworkProxy &, const QAuthenticator *authenticator) {
                m_realm = displayable(authenticator->realm().simplified());
            });
}

void ConnectionProbe::secure()
{
    m_socket->disconnect(this);
    connect(m_socket.get(), &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_socket.get(), &QSslSocket::encrypted, this, &ConnectionProbe::passed,
            Qt::QueuedConnection);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &ConnectionProbe::socketFailed,
            Qt::QueuedConnection);
    if (m_socket->state() != QAbstractSocket::ConnectedState) { // it took the time to go away
        QMetaObject::invokeMethod(
            this, [this] { socketFailed(QAbstractSocket::RemoteHostClosedError); },
            Qt::QueuedConnection);
        return;
    }
    connect(&m_tlsSearch, &QFutureWatcherBase::finished, m_socket.get(), [this] {
        m_socket->setSslConfiguration(m_tlsSearch.result());
        m_socket->setPeerVerifyName(serverHost());
        m_socket->startClientEncryption();
    });
    m_tlsSearch.setFuture(
        inThread([authorities = m_authorities] { return tlsConfiguration(authorities); }));
}

void ConnectionProbe::stop()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_lookup = -1;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    m_socket.reset();
}

QString ConnectionProbe::encryption() const
{
    const QSslCipher cipher = m_socket->sessionCipher();
    return cipher.isNull() ? QString() : cipher.protocolString() + QLatin1Char(' ') + cipher.name();
}

void ConnectionProbe::connectTo(const QString &host, quint16 port, const QNetworkProxy &proxy)
{
    stop();
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setProxy(proxy);
    // Queued, so that whoever hears may end the connection: a socket must not die in its signal.
    connect(m_socket.get(), &QSslSocket::connected, this, &ConnectionProbe::passed,
            Qt::QueuedConnection);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &ConnectionProbe::socketFailed,
            Qt::QueuedConnection);
    m_socket->connectToHost(host, port);
}

void ConnectionProbe::socketFailed(QAbstractSocket::SocketError error)
{
    if (!m_socket)
        return;
    using Reason = ProxyProblem::Reason;
    const QString message = m_socket->errorString();
    const bool isTunnelling = m_socket->proxy().type() != QNetworkProxy::NoProxy
        && m_socket->mode() == QSslSocket::UnencryptedMode;
    switch (error) {
    case QAbstractSocket::SslHandshakeFailedError:
        fail(ApiError::Kind::NotTrusted, message);
        break;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        failAtProxy(Reason::Authentication, message);
        break;
    case QAbstractSocket::ProxyNotFoundError:
        failAtProxy(Reason::NotFound, message);
        break;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
        failAtProxy(Reason::NotReached, message);
        break;
    case QAbstractSocket::ProxyConnectionTimeoutError:
        failAtProxy(Reason::TimedOut, message);
        break;
    case QAbstractSocket::SocketTimeoutError:
        fail(ApiError::Kind::TimedOut, message);
        break;
    default:
        if (isTunnelling)
            failAtProxy(Reason::NotConnecting, message);
        else if (m_socket->mode() != QSslSocket::UnencryptedMode
                 || error == QAbstractSocket::RemoteHostClosedError)
            fail(ApiError::Kind::ConnectionLost, message);
        else if (usesProxy())
            failAtProxy(Reason::NotReached, message);
        else
            fail(ApiError::Kind::NotConnected, message);
    }
}

void ConnectionProbe::fail(ApiError::Kind kind, const QString &message)
{
    ApiError error{.kind = kind, .message = displayable(message.simplified())};
    if (kind == ApiError::Kind::NotTrusted)
        error.tls = tlsProblem(m_tlsErrors, message);
    stop();
    Q_EMIT failed(error);
}

void ConnectionProbe::failAtProxy(ProxyProblem::Reason reason, const QString &message)
{
    const bool isAboutPassword = reason == ProxyProblem::Reason::Authentication;
    const ApiError error{.kind = isAboutPassword ? ApiError::Kind::ProxyAuthentication
                                                 : ApiError::Kind::ProxyFailed,
                         .message = displayable(message.simplified()),
                         .proxy = ProxyProblem{.reason = reason,
                                               .host = m_proxy.hostName(),
                                               .port = m_proxy.port(),
                                               .realm = isAboutPassword ? m_realm : QString()}};
    stop();
    Q_EMIT failed(error);
}

} // namespace Latchkey
