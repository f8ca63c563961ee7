// SPDX-License-Identifier: MIT
#include "secretsclient.h"

#include "apicall.h"
#include "deferredcall.h"
#include "listcall.h"
#include "redact.h"
#include "requestbody.h"
#include "retriedcall.h"
#include "secretjson.h"
#include "servermessage.h"

#include <QLoggingCategory>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>

namespace Latchkey {

namespace {

Q_LOGGING_CATEGORY(lcApi, "latchkey.api", QtWarningMsg)

/// Room for 300,000 secrets or so.
constexpr qint64 MaxListBytes = qint64(128) * 1024 * 1024;
constexpr qint64 MaxDeploymentsBytes = qint64(64) * 1024 * 1024;
constexpr qint64 MaxSecretBytes = qint64(1) * 1024 * 1024;
/// How long the way may be looked for at least: it takes a moment, but no server's time.
constexpr std::chrono::seconds MinWait(5);
constexpr char DeploymentsPath[] = "/deployments";
constexpr char SecretsPath[] = "/deployments/secrets";
constexpr char WhoamiPath[] = "/whoami";

/// @p idOrName as the one path segment that stands for it.
QByteArray secretPath(const QString &idOrName)
{
    return QByteArray(SecretsPath) + '/' + QUrl::toPercentEncoding(idOrName);
}

/// Whether a path's last part can stand for it, and not for the list or what it is in.
bool isAddressable(const QString &idOrName)
{
    return !idOrName.isEmpty() && idOrName != QLatin1StringView(".")
        && idOrName != QLatin1StringView("..");
}

/// Turns an answer's bytes into what @p decode makes of them.
template <typename T, typename Decode> Handler<Answer> decoded(Handler<T> handler, Decode decode)
{
    return [handler = std::move(handler), decode](const Result<Answer> &result) {
        handler(result.and_then([&](const Answer &answer) -> Result<T> {
            return decode(answer).map_error([&](const JsonProblem &problem) {
                return ApiError{.kind = ApiError::Kind::Unreadable,
                                .status = answer.status,
                                .message = problem,
                                .bodyLeft = answer.bodyLeft,
                                .requestId = answer.requestId};
            });
        }));
    };
}

/// A change's answer, which must be about the secret called @p id, if that is not empty.
auto decodeChanged(const QString &id)
{
    return [id](const Answer &answer) -> tl::expected<ChangedSecret, JsonProblem> {
        auto secret = decodeSecret(answer.body);
        if (!secret)
            return tl::unexpected(secret.error());
        if (!id.isEmpty() && !secret->id.isEmpty() && secret->id != id)
            return tl::unexpected(QStringLiteral("it is about another secret"));
        return ChangedSecret{.secret = std::move(*secret), .requestId = answer.requestId};
    };
}

/// Whether a call that ended so may have left a connection that is still to be made.
bool mayBeConnecting(const ApiError &error)
{
    return error.isUnconnected() || error.kind == ApiError::Kind::TimedOut;
}

/// What a failure says, without the key and the value sent, and fit to be shown.
QString shownMessage(const QString &message, QStringView key, QStringView value)
{
    return displayable(redact(redact(message, key), value).simplified());
}

/// The same of a request's path, where key and value may stand percent-encoded.
QString shownPath(const QString &path, QStringView key, QStringView value)
{
    const QString decoded = QUrl::fromPercentEncoding(path.toLatin1());
    const bool isHarmless = redact(redact(decoded, key), value) == decoded;
    return shownMessage(isHarmless ? path : decoded, key, value);
}

} // namespace

SecretsClient::SecretsClient(Connection connection, Clock &clock, QObject *parent)
    : QObject(parent), m_connection(std::move(connection)), m_clock(clock), m_network(m_connection)
{
}

SecretsClient::~SecretsClient() = default;

Call *SecretsClient::list(QObject *context, Handler<QList<Secret>> handler)
{
    return listTable(context, [handler = std::move(handler)](const Result<SecretTable> &table) {
        handler(table.map([](const SecretTable &all) { return all.toList(); }));
    });
}

Call *SecretsClient::listTable(QObject *context, Handler<SecretTable> handler)
{
    const auto request = [this](Handler<Answer> answered) {
        return read(SecretsPath, MaxListBytes, &m_calls, std::move(answered));
    };
    auto *call = new ListCall(request, std::move(handler), &m_calls);
    connect(context, &QObject::destroyed, call, &Call::abandon);
    return call;
}

Call *SecretsClient::retrieve(const QString &idOrName, QObject *context, Handler<Secret> handler)
{
    if (isAddressable(idOrName)) {
        return read(secretPath(idOrName), MaxSecretBytes, context,
                    decoded(std::move(handler),
                            [](const Answer &answer) { return decodeSecret(answer.body); }));
    }
    return listTable(context, [idOrName, handler = std::move(handler)](const auto &secrets) {
        handler(secrets.and_then([&](const SecretTable &all) -> Result<Secret> {
            for (int row = 0; row < all.size(); ++row) {
                if (all.id(row) == idOrName || all.name(row) == idOrName)
                    return all.at(row);
            }
            return tl::unexpected(ApiError{.kind = ApiError::Kind::NotListed});
        }));
    });
}

Call *SecretsClient::listDeployments(QObject *context, Handler<QList<Deployment>> handler)
{
    return read(DeploymentsPath, MaxDeploymentsBytes, context,
                decoded(std::move(handler),
                        [](const Answer &answer) { return decodeDeploymentList(answer.body); }));
}

Call *SecretsClient::whoami(QObject *context, Handler<Identity> handler)
{
    return read(WhoamiPath, MaxSecretBytes, context,
                decoded(std::move(handler),
                        [](const Answer &answer) { return decodeIdentity(answer.body); }));
}

Call *SecretsClient::patch(const QString &id, const SecretPatch &patch, QObject *context,
                           Handler<ChangedSecret> handler)
{
    auto changed = decoded(std::move(handler), decodeChanged(id));
    return isAddressable(id) ? change("PATCH", secretPath(id), patch, context, std::move(changed))
                             : refuse(context, std::move(changed));
}

Call *SecretsClient::create(const SecretPatch &secret, QObject *context,
                            Handler<ChangedSecret> handler)
{
    return change("POST", SecretsPath, secret, context,
                  decoded(std::move(handler), decodeChanged({})));
}

Call *SecretsClient::remove(const QString &id, QObject *context, Handler<RemovedSecret> handler)
{
    const auto sendRemoval = [this, path = secretPath(id)](Handler<Answer> removalHandler) {
        return send("DELETE", path, {}, {}, MaxSecretBytes, 1, std::move(removalHandler));
    };
    const auto removed = [handler = std::move(handler)](const Result<Answer> &answer) {
        handler(answer.map(
            [](const Answer &done) { return RemovedSecret{.requestId = done.requestId}; }));
    };
    return isAddressable(id) ? whenReady(sendRemoval, context, removed) : refuse(context, removed);
}

void SecretsClient::setProxyCredentials(const ProxyCredentials &credentials)
{
    m_network.setProxyCredentials(credentials);
    m_network.replaceConnections(false, false); // Qt does not tell them apart by the password
}

QNetworkRequest SecretsClient::createRequest(const QByteArray &path)
{
    QUrl url = m_connection.baseUrl;
    url.setPath(QString::fromLatin1(url.path(QUrl::FullyEncoded).toLatin1() + path),
                QUrl::StrictMode);
    QNetworkRequest request = m_network.createRequest(url);
    request.setRawHeader("Authorization", "Bearer " + m_connection.key.view().toLatin1());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "latchkey/" LATCHKEY_VERSION);
    return request;
}

Call *SecretsClient::read(const QByteArray &path, qint64 limit, QObject *context,
                          Handler<Answer> handler)
{
    const auto sendAttempt = [this, path, limit](int attempt, Handler<Answer> attemptHandler) {
        return send("GET", path, {}, {}, limit, attempt, std::move(attemptHandler));
    };
    const auto sendRead = [this, sendAttempt](Handler<Answer> readHandler) {
        return new RetriedCall(m_clock, sendAttempt, std::move(readHandler), &m_calls);
    };
    return whenReady(sendRead, context, std::move(handler));
}

Call *SecretsClient::change(const QByteArray &verb, const QByteArray &path,
                            const SecretPatch &fields, QObject *context, Handler<Answer> handler)
{
    // Kept until the answer, so that a server's message cannot bring it to the screen.
    const auto value = std::make_shared<const SensitiveString>(fields.value ? fields.value->clone()
                                                                            : SensitiveString());
    const auto body = std::make_shared<SensitiveBytes>(encodePatch(fields));
    const auto sendChange = [this, verb, path, body, value](Handler<Answer> changeHandler) {
        return send(verb, path, std::move(*body), value, MaxSecretBytes, 1,
                    std::move(changeHandler));
    };
    return whenReady(sendChange, context, std::move(handler));
}

Call *SecretsClient::refuse(QObject *context, Handler<Answer> handler)
{
    const auto fail = [handler = std::move(handler)](ApiError::Kind kind) {
        const bool isCancelled = kind == ApiError::Kind::Cancelled;
        handler(
            tl::unexpected(ApiError{.kind = isCancelled ? kind : ApiError::Kind::NotAddressable}));
    };
    auto *call = new DeferredCall({}, fail, std::chrono::milliseconds(0), &m_calls);
    connect(context, &QObject::destroyed, call, &Call::abandon);
    return call;
}

Call *SecretsClient::whenReady(const Send &send, QObject *context, Handler<Answer> handler)
{
    Call *call = nullptr;
    if (m_network.isReady()) {
        call = send(std::move(handler));
    } else {
        const auto fail = [handler](ApiError::Kind kind) {
            handler(tl::unexpected(ApiError{.kind = kind}));
        };
        const auto make = [send, handler] { return send(handler); };
        const auto limit = std::max<std::chrono::milliseconds>(m_connection.idleTimeout, MinWait);
        auto *deferred = new DeferredCall(make, fail, limit, &m_calls);
        connect(&m_network, &NetworkAccess::becameReady, deferred, &DeferredCall::start);
        call = deferred;
    }
    connect(context, &QObject::destroyed, call, &Call::abandon);
    return call;
}

ApiCall *SecretsClient::send(const QByteArray &verb, const QByteArray &path, SensitiveBytes body,
                             const Value &value, qint64 limit, int attempt, Handler<Answer> handler)
{
    QNetworkRequest request = createRequest(path);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    // Also an empty one: it keeps a change from being sent again.
    RequestBody *upload = verb == "GET" ? nullptr : new RequestBody(std::move(body));
    QNetworkReply *reply = m_network.send(request, verb, upload);
    if (upload)
        upload->setParent(reply);

    // The key that was sent, whatever it is by the time of the answer.
    const auto key = std::make_shared<const SensitiveString>(m_connection.key.clone());
    const auto shown = [key, value](const QString &text) {
        return shownMessage(text, key->view(), value ? value->view() : QStringView());
    };
    auto guarded = [this, value, shown, handler = std::move(handler)](Result<Answer> result) {
        // A TLS connection keeps what it sent last for as long as it is kept itself; and Qt queues
        // behind one that does not come to be, a proxy's above all, for 30 seconds.
        const bool sentValue = value && !value->isEmpty();
        const bool isStuck = !result && mayBeConnecting(result.error());
        if (result || result.error().kind == ApiError::Kind::Status)
            m_network.noteAnswer();
        if (sentValue || isStuck)
            m_network.replaceConnections(isStuck, sentValue && result); // for the next save
        if (result) {
            result->requestId = shown(result->requestId);
        } else {
            result.error().message = shown(result.error().message);
            result.error().requestId = shown(result.error().requestId);
            m_network.blameProxy(result.error());
        }
        handler(std::move(result));
    };
    auto *call = new ApiCall(reply, upload, limit, std::move(guarded), &m_calls);
    connect(call, &ApiCall::ended, this, [this, attempt, key, value, shown](Exchange exchange) {
        exchange.attempt = attempt;
        exchange.path =
            shownPath(exchange.path, key->view(), value ? value->view() : QStringView());
        exchange.requestId = shown(exchange.requestId);
        qCInfo(lcApi).noquote() << exchange.method << exchange.path << "status" << exchange.status
                                << "after" << exchange.duration.count() << "ms";
        Q_EMIT exchanged(exchange);
    });
    return call;
}

} // namespace Latchkey
