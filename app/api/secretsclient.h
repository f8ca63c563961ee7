// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "connection.h"
#include "exchange.h"
#include "networkaccess.h"
#include "secretsapi.h"
#include "secrettable.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Latchkey {

class ApiCall;
struct Answer;

/// The API over one connection.
///
/// Redirects are never followed: another host would get the key and, for 307 and 308, the value.
/// Reads are sent again as readRetry() says; a request for change leaves at most once (see
/// RequestBody).
class SecretsClient : public QObject, public SecretsApi
{
    Q_OBJECT

public:
    /// @p clock is what retries wait by; it must outlive the client.
    SecretsClient(Connection connection, Clock &clock, QObject *parent = nullptr);
    ~SecretsClient() override;

    [[nodiscard]] const QUrl &baseUrl() const { return m_connection.baseUrl; }

    /// Uses @p key, which must be usable, from the next call on.
    void setKey(SensitiveString key) { m_connection.key = std::move(key); }

    /// Offers the proxy @p credentials from the next connection on: after ProxyAuthentication.
    void setProxyCredentials(const ProxyCredentials &credentials);

    /// list(), for a list that may be very long: it is read beside this thread, and comes sorted.
    Call *listTable(QObject *context, Handler<SecretTable> handler);

    Call *list(QObject *context, Handler<QList<Secret>> handler) override;
    Call *retrieve(const QString &idOrName, QObject *context, Handler<Secret> handler) override;
    Call *listDeployments(QObject *context, Handler<QList<Deployment>> handler) override;
    Call *whoami(QObject *context, Handler<Identity> handler) override;
    Call *patch(const QString &id, const SecretPatch &patch, QObject *context,
                Handler<ChangedSecret> handler) override;
    Call *create(const SecretPatch &secret, QObject *context,
                 Handler<ChangedSecret> handler) override;
    Call *remove(const QString &id, QObject *context, Handler<RemovedSecret> handler) override;

Q_SIGNALS:
    /// A request has ended, one that is sent again among them.
    void exchanged(const Latchkey::Exchange &exchange);

private:
    using Value = std::shared_ptr<const SensitiveString>;

    using Send = std::function<Call *(Handler<Answer> handler)>;

    [[nodiscard]] QNetworkRequest createRequest(const QByteArray &path);
    /// Sends as soon as the network is ready, for as long as @p context lives.
    Call *whenReady(const Send &send, QObject *context, Handler<Answer> handler);
    Call *read(const QByteArray &path, qint64 limit, QObject *context, Handler<Answer> handler);
    /// Answers that nothing can be sent there, as a call would.
    Call *refuse(QObject *context, Handler<Answer> handler);
    /// @p fields is what the body holds.
    Call *change(const QByteArray &verb, const QByteArray &path, const SecretPatch &fields,
                 QObject *context, Handler<Answer> handler);
    ApiCall *send(const QByteArray &verb, const QByteArray &path, SensitiveBytes body,
                  const Value &value, qint64 limit, int attempt, Handler<Answer> handler);

    Connection m_connection;
    Clock &m_clock;
    NetworkAccess m_network;
    /// Parent of all calls. Behind m_network, which their replies must not outlive.
    QObject m_calls;
};

} // namespace Latchkey
