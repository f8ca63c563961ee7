// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "connection.h"
#include "proxyroute.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>

#include <array>
#include <optional>

namespace Latchkey {

/// Qt's network, set up for one server: how to trust it and how to get there.
class NetworkAccess : public QObject
{
    Q_OBJECT

public:
    explicit NetworkAccess(const Connection &connection, QObject *parent = nullptr);

    /// Whether send() may be called: the way to the server is known. If it is not, becameReady()
    /// comes when it is.
    [[nodiscard]] bool isReady() const { return m_proxy.isKnown(); }

    /// A request that speaks TLS as the connection says, and keeps nothing.
    [[nodiscard]] QNetworkRequest createRequest(const QUrl &url);
    [[nodiscard]] QNetworkReply *send(const QNetworkRequest &request, const QByteArray &verb,
                                      QIODevice *body);
    /// Ends the connections there are, soon, and what is on its way over them; later requests use
    /// others, of which @p prepares opens one at once. If @p isLost, none can be made, and the way
    /// is looked for anew.
    void replaceConnections(bool isLost, bool prepares);

    /// Offers the proxy @p credentials from here on.
    void setProxyCredentials(const ProxyCredentials &credentials);
    /// Says in @p error, of a request that was sent, what the proxy has to do with it.
    void blameProxy(ApiError &error) const;

Q_SIGNALS:
    void becameReady();

private:
    [[nodiscard]] const QSslConfiguration &tls();
    /// Opens a connection for the next request.
    void prepareConnection();

    QUrl m_server;
    QList<QSslCertificate> m_authorities;
    std::chrono::milliseconds m_idleTimeout;
    /// Made when it is needed, which loads the TLS library.
    std::optional<QSslConfiguration> m_tls;
    /// What the proxy called the place it wants a password for.
    QString m_realm;
    ProxyRoute m_proxy;
    /// One in use, the other with its connections dropped or about to be.
    std::array<QNetworkAccessManager, 2> m_networks;
    QNetworkAccessManager *m_network = &m_networks.front();
};

} // namespace Latchkey
