// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"

#include <QFutureWatcher>
#include <QNetworkProxy>
#include <QObject>

#include <optional>

namespace Latchkey {

/// Which proxy the requests to one server go through.
///
/// The system's answer can take long (a script may have to be fetched, Qt waits for it), so it is
/// awaited in another thread. All proxies are tunnels: what they see of `https` is the server's
/// name and port, and a request's body leaves only when the server is reached.
class ProxyRoute : public QObject
{
    Q_OBJECT

public:
    /// Begins to look, should that be needed.
    explicit ProxyRoute(const Connection &connection, QObject *parent = nullptr);
    ~ProxyRoute() override;

    [[nodiscard]] bool isKnown() const { return m_proxy.has_value(); }
    /// Of type NoProxy for none. It must be known.
    [[nodiscard]] const QNetworkProxy &proxy() const { return *m_proxy; }

    /// Offers the proxy @p credentials from here on.
    void setCredentials(const ProxyCredentials &credentials);
    /// Asks the system once more; until it answers, the proxy is what it was.
    void lookAgain();

Q_SIGNALS:
    /// It is known, or another one.
    void changed();

private:
    void take(QNetworkProxy proxy);

    QUrl m_server;
    bool m_isSystems;
    QString m_user;
    QString m_password;
    std::optional<QNetworkProxy> m_proxy;
    QFutureWatcher<QNetworkProxy> m_search;
};

} // namespace Latchkey
