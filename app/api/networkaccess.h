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

    /// Whether createRequest() and send() may be called: it is known how to get to the server and
    /// whom to believe. If it is not, becameReady() comes when it is.
    [[nodiscard]] bool isReady() const { return m_proxy.isKnown() && !m_tlsSearch.isRunning(); }

    /// A request that speaks TLS as the connection says, and keeps nothing.
    [[nodiscard]] QNetworkRequest createRequest(const QUrl &url);
    [[nodiscard]] QNetworkReply *send(const QNetworkRequest &request, const QByteArray &verb,
                                      QIODevice *body);
    /// Later requests use other connections, of which @p prepares opens one at once; those there
    /// are end with what is on its way over them. If @p isLost, none can be made, and the way is
    /// looked for anew.
    void replaceConnections(bool isLost, bool prepares);

    /// Offers the proxy @p credentials from here on.
    void setProxyCredentials(const ProxyCredentials &credentials);
    /// Says in @p error, of a request that was sent, what the proxy has to do with it.
    void blameProxy(ApiError &error) const;
    /// The server has answered, so the proxy, if there is one, does its work.
    void noteAnswer() { m_isProxyProven = true; }

Q_SIGNALS:
    void becameReady();

private:
    /// Connections that end together.
    struct Lane
    {
        QNetworkAccessManager network;
        /// Requests that have not ended.
        int inFlight = 0;
        bool mustEnd = false;
    };

    [[nodiscard]] const QSslConfiguration &tls();
    void useProxy();
    /// Opens a connection for the next request.
    void prepareConnection();
    void endConnections(Lane *lane);

    QUrl m_server;
    QList<QSslCertificate> m_authorities;
    std::chrono::milliseconds m_idleTimeout;
    /// Made when it is needed, which loads the TLS library.
    std::optional<QSslConfiguration> m_tls;
    QFutureWatcher<QSslConfiguration> m_tlsSearch;
    bool m_isProxyProven = false;
    /// What the proxy called the place it wants a password for.
    QString m_realm;
    ProxyRoute m_proxy;
    /// One in use, the other with its connections ended or about to be.
    std::array<Lane, 2> m_lanes;
    Lane *m_lane = &m_lanes.front();
};

} // namespace Latchkey
