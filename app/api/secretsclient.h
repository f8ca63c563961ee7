// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "connection.h"
#include "secret.h"
#include "secretpatch.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>
#include <memory>

namespace Latchkey {

class ApiCall;
struct Answer;

/// The API's calls on secrets, over one connection.
///
/// Each call answers once, through its handler, unless @p context or the client is destroyed
/// before: then the request is aborted and nobody is told. The ApiCall returned lives until just
/// after its answer and can be used to cancel it. Use from one thread, that of its event loop.
///
/// Redirects are never followed: another host would get the key and, for 307 and 308, the value.
/// A request for change leaves at most once (see RequestBody).
class SecretsClient : public QObject
{
    Q_OBJECT

public:
    /// @p idleTimeout is how long a request may go without any progress.
    explicit SecretsClient(Connection connection, QObject *parent = nullptr,
                           std::chrono::milliseconds idleTimeout = std::chrono::seconds(30));
    ~SecretsClient() override;

    [[nodiscard]] const QUrl &baseUrl() const { return m_connection.baseUrl; }

    /// Uses @p key, which must be usable, from the next call on.
    void setKey(SensitiveString key) { m_connection.key = std::move(key); }

    /// GET /deployments/secrets. An answer over 64 MiB is refused.
    ApiCall *list(QObject *context, Handler<QList<Secret>> handler);

    /// GET /deployments/secrets/{id}, by ID or by name. The names `.` and `..` are legal but
    /// cannot be part of a path, so they are looked up in the list. An answer over 1 MiB is
    /// refused.
    ApiCall *retrieve(const QString &idOrName, QObject *context, Handler<Secret> handler);

    /// PATCH /deployments/secrets/{id} with the fields that @p patch has, of which there must be
    /// one. @p id is what Secret::address() gives. An answer over 1 MiB, or one about another
    /// secret, is refused.
    ApiCall *patch(const QString &id, const SecretPatch &patch, QObject *context,
                   Handler<Secret> handler);

private:
    [[nodiscard]] QNetworkRequest createRequest(const QByteArray &path) const;
    ApiCall *start(const QByteArray &verb, const QByteArray &path, SensitiveBytes body,
                   qint64 limit, QObject *context, Handler<Answer> handler,
                   std::shared_ptr<const SensitiveString> value = {});

    Connection m_connection;
    std::chrono::milliseconds m_idleTimeout;
    QNetworkAccessManager m_network;
    /// Parent of all calls. Behind m_network, which their replies must not outlive.
    QObject m_calls;
};

} // namespace Latchkey
