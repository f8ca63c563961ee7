// SPDX-License-Identifier: MIT
#include "secretsclient.h"

#include "apicall.h"
#include "redact.h"
#include "requestbody.h"
#include "secretjson.h"
#include "servermessage.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr qint64 MaxListBytes = qint64(64) * 1024 * 1024;
constexpr qint64 MaxSecretBytes = qint64(1) * 1024 * 1024;
constexpr char SecretsPath[] = "/deployments/secrets";

/// @p idOrName as the one path segment that stands for it.
QByteArray secretPath(const QString &idOrName)
{
    return QByteArray(SecretsPath) + '/' + QUrl::toPercentEncoding(idOrName);
}

bool isDotSegment(const QString &name)
{
    return name == QLatin1StringView(".") || name == QLatin1StringView("..");
}

/// Turns an answer's bytes into what @p decode makes of them.
template <typename T, typename Decode> Handler<Answer> decoded(Handler<T> handler, Decode decode)
{
    return [handler = std::move(handler), decode](const Result<Answer> &result) {
        handler(result.and_then([&](const Answer &answer) -> Result<T> {
            return decode(answer.body).map_error([&](const JsonProblem &problem) {
                return ApiError{.kind = ApiError::Kind::Unreadable,
                                .status = answer.status,
                                .message = problem,
                                .bodyLeft = answer.bodyLeft};
            });
        }));
    };
}

/// What a failure says, without the key and the value sent, and fit to be shown.
QString shownMessage(const QString &message, QStringView key, QStringView value)
{
    // Cut before the search too: no more is shown anyway.
    const QString start = message.left(2 * MaxServerMessageLength);
    return displayable(redact(redact(start, key), value));
}

} // namespace

SecretsClient::SecretsClient(Connection connection, QObject *parent,
                             std::chrono::milliseconds idleTimeout)
    : QObject(parent), m_connection(std::move(connection)), m_idleTimeout(idleTimeout)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

SecretsClient::~SecretsClient() = default;

ApiCall *SecretsClient::list(QObject *context, Handler<QList<Secret>> handler)
{
    return start("GET", SecretsPath, {}, MaxListBytes, context,
                 decoded(std::move(handler), decodeSecretList));
}

ApiCall *SecretsClient::retrieve(const QString &idOrName, QObject *context, Handler<Secret> handler)
{
    if (!isDotSegment(idOrName)) {
        return start("GET", secretPath(idOrName), {}, MaxSecretBytes, context,
                     decoded(std::move(handler), decodeSecret));
    }
    return list(context, [idOrName, handler = std::move(handler)](const auto &secrets) {
        handler(secrets.and_then([&](const QList<Secret> &all) -> Result<Secret> {
            const auto found = std::find_if(all.begin(), all.end(), [&](const Secret &secret) {
                return secret.id == idOrName || secret.name == idOrName;
            });
            if (found == all.end())
                return tl::unexpected(ApiError{.kind = ApiError::Kind::NotListed});
            return *found;
        }));
    });
}

ApiCall *SecretsClient::patch(const QString &id, const SecretPatch &patch, QObject *context,
                              Handler<Secret> handler)
{
    const auto decode = [id](const QByteArray &body) {
        return decodeSecret(body).and_then(
            [&](const Secret &secret) -> tl::expected<Secret, JsonProblem> {
                if (!secret.id.isEmpty() && secret.id != id)
                    return tl::unexpected(QStringLiteral("it is about another secret"));
                return secret;
            });
    };
    // Kept until the answer, so that a server's message cannot bring it to the screen.
    auto value = std::make_shared<const SensitiveString>(patch.value ? patch.value->clone()
                                                                     : SensitiveString());
    return start("PATCH", secretPath(id), encodePatch(patch), MaxSecretBytes, context,
                 decoded(std::move(handler), decode), std::move(value));
}

QNetworkRequest SecretsClient::createRequest(const QByteArray &path) const
{
    QUrl url = m_connection.baseUrl;
    url.setPath(QString::fromLatin1(url.path(QUrl::FullyEncoded).toLatin1() + path),
                QUrl::StrictMode);
    QNetworkRequest request(url);
    // Qt would refuse what packs well, whatever its size; ApiCall goes by the size.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setTransferTimeout(static_cast<int>(m_idleTimeout.count()));
    request.setRawHeader("Authorization", "Bearer " + m_connection.key.view().toLatin1());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "latchkey/" LATCHKEY_VERSION);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

ApiCall *SecretsClient::start(const QByteArray &verb, const QByteArray &path, SensitiveBytes body,
                              qint64 limit, QObject *context, Handler<Answer> handler,
                              std::shared_ptr<const SensitiveString> value)
{
    QNetworkRequest request = createRequest(path);
    RequestBody *upload = nullptr;
    if (!body.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        upload = new RequestBody(std::move(body));
    }
    QNetworkReply *reply = m_network.sendCustomRequest(request, verb, upload);
    if (upload)
        upload->setParent(reply);

    auto guarded = [this, value = std::move(value),
                    handler = std::move(handler)](const Result<Answer> &result) {
        // A TLS connection keeps what it sent last for as long as it is kept itself.
        if (value && !value->isEmpty())
            m_network.clearConnectionCache();
        handler(result.map_error([&](ApiError error) {
            error.message = shownMessage(error.message, m_connection.key.view(),
                                         value ? value->view() : QStringView());
            return error;
        }));
    };
    auto *call = new ApiCall(reply, upload, limit, std::move(guarded), &m_calls);
    connect(context, &QObject::destroyed, call, &ApiCall::abandon);
    return call;
}

} // namespace Latchkey
