// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"

#include <QFutureWatcher>
#include <QHostAddress>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QUrl>

#include <memory>

namespace Latchkey {

/// The way to a server, one stretch at a time and as the API's requests take it, but with nothing
/// sent over it. Each stretch ends with passed() or failed(); not before the call has returned.
class ConnectionProbe : public QObject
{
    Q_OBJECT

public:
    /// @p proxy is of type NoProxy for none; @p authorities are believed besides the system's.
    ConnectionProbe(const QUrl &server, const QNetworkProxy &proxy,
                    const QList<QSslCertificate> &authorities, QObject *parent = nullptr);
    ~ConnectionProbe() override;

    [[nodiscard]] bool usesProxy() const { return m_proxy.type() != QNetworkProxy::NoProxy; }
    /// Where a connection goes to first: the proxy, or without one the server.
    [[nodiscard]] QString firstHost() const;
    [[nodiscard]] quint16 firstPort() const;
    [[nodiscard]] QString serverHost() const { return m_server.host(); }
    [[nodiscard]] quint16 serverPort() const;

    /// Asks for the addresses of firstHost().
    void resolve();
    /// Connects to there.
    void reach();
    /// Goes on to the server, by way of the proxy.
    void tunnel();
    /// Speaks TLS over the connection that reach() or tunnel() made.
    void secure();
    /// Ends the connection; nothing is reported from here on.
    void stop();

    /// What resolve() found.
    [[nodiscard]] const QList<QHostAddress> &addresses() const { return m_addresses; }
    /// What secure() settled on.
    [[nodiscard]] QSslCertificate certificate() const { return m_socket->peerCertificate(); }
    [[nodiscard]] QString encryption() const;

Q_SIGNALS:
    void passed();
    void failed(const Latchkey::ApiError &error);

private:
    /// A new connection, which replaces the one before.
    void connectTo(const QString &host, quint16 port, const QNetworkProxy &proxy);
    void socketFailed(QAbstractSocket::SocketError error);
    void fail(ApiError::Kind kind, const QString &message);
    void failAtProxy(ProxyProblem::Reason reason, const QString &message);

    QUrl m_server;
    QNetworkProxy m_proxy;
    QList<QSslCertificate> m_authorities;
    QList<QHostAddress> m_addresses;
    QString m_realm;
    QList<QSslError> m_tlsErrors;
    QFutureWatcher<QSslConfiguration> m_tlsSearch;
    int m_lookup = -1;
    std::unique_ptr<QSslSocket> m_socket;
};

} // namespace Latchkey
