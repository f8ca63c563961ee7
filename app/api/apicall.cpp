// SPDX-License-Identifier: MIT
#include "apicall.h"

#include "networkproblem.h"
#include "requestbody.h"
#include "retryafter.h"
#include "servermessage.h"

#include <QNetworkReply>
#include <QSslCipher>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

namespace Latchkey {

namespace {

/// In bytes: real ones have 16 to 36.
constexpr qsizetype MaxRequestIdLength = 128;

/// Qt's words, where it has some: of a request that RequestBody keeps from being repeated it says
/// "Unknown error".
QString networkMessage(const QNetworkReply &reply)
{
    return reply.error() == QNetworkReply::ContentReSendError ? QString() : reply.errorString();
}

/// Whether what begins as a JSON object or array ends as one, too.
bool endsAsItBegins(const QByteArray &body)
{
    const QByteArrayView text = QByteArrayView(body).trimmed();
    return !(text.startsWith('{') && !text.endsWith('}'))
        && !(text.startsWith('[') && !text.endsWith(']'));
}

QString encryptionOf(const QNetworkReply &reply)
{
    if (reply.url().scheme() != QLatin1StringView("https"))
        return {};
    const QSslCipher cipher = reply.sslConfiguration().sessionCipher();
    return cipher.isNull() ? QString() : cipher.protocolString() + QLatin1Char(' ') + cipher.name();
}

} // namespace

ApiCall::ApiCall(QNetworkReply *reply, const RequestBody *body, qint64 limit,
                 Handler<Answer> handler, QObject *parent)
    : Call(parent), m_reply(reply), m_body(body), m_limit(limit),
      m_startedAt(QDateTime::currentDateTimeUtc()), m_handler(std::move(handler))
{
    m_age.start();
    m_reply->setParent(nullptr); // owned here alone
    // Only noted: they end the request, as nobody ignores them. Directly, or it would have ended.
    connect(m_reply.get(), &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    // Queued, so that the handler may destroy the client: a reply must not die in its own signal.
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &ApiCall::readArrived,
            Qt::QueuedConnection);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &ApiCall::readArrived,
            Qt::QueuedConnection);
    connect(m_reply.get(), &QNetworkReply::finished, this, &ApiCall::finish, Qt::QueuedConnection);
}

ApiCall::~ApiCall()
{
    if (m_handler)
        record(ApiError::Kind::Cancelled);
    stop();
}

void ApiCall::cancel()
{
    if (m_handler)
        fail(ApiError::Kind::Cancelled);
}

void ApiCall::abandon()
{
    if (std::exchange(m_handler, nullptr))
        record(ApiError::Kind::Cancelled);
    stop();
    deleteLater();
}

bool ApiCall::collect()
{
    const qint64 limit = isRefused() ? MaxServerMessageBytes : m_limit;
    // No more than it takes to see that it is too much: a little can unpack to a great deal.
    const qint64 wanted = std::min(m_reply->bytesAvailable(), limit + 1 - m_received.size());
    if (wanted > 0 && m_reply->isReadable())
        m_received += m_reply->read(wanted);
    return m_received.size() <= limit && (isRefused() || announcedSize() <= limit);
}

void ApiCall::readArrived()
{
    if (!m_handler)
        return;
    if (collect())
        Q_EMIT progressed(m_received.size(), announcedSize());
    else
        conclude(false);
}

void ApiCall::finish()
{
    if (m_handler)
        conclude(collect()); // the last bytes may come together with the end
}

void ApiCall::conclude(bool fits)
{
    if (isRefused())
        fail(ApiError::Kind::Status, serverMessage(m_received)); // said, even if then cut short
    else if (!fits)
        fail(ApiError::Kind::TooLarge);
    else if (m_reply->error() != QNetworkReply::NoError)
        fail(kindOf(m_reply->error(), bodyLeft()), networkMessage(*m_reply));
    else if (!isWhole())
        fail(ApiError::Kind::ConnectionLost);
    else
        report(Answer{.body = std::move(m_received), // the whole list may be in it
                      .status = status(),
                      .bodyLeft = bodyLeft(),
                      .requestId = requestId()});
}

void ApiCall::report(Result<Answer> result)
{
    const auto problem = result || result.error().kind == ApiError::Kind::Status
        ? std::nullopt
        : std::optional(result.error().kind);
    const Handler<Answer> handler = std::exchange(m_handler, nullptr);
    record(problem);
    stop();
    deleteLater();
    handler(std::move(result));
}

void ApiCall::record(std::optional<ApiError::Kind> problem)
{
    Q_EMIT ended(
        {.startedAt = m_startedAt,
         .method = m_reply->request().attribute(QNetworkRequest::CustomVerbAttribute).toByteArray(),
         .path = m_reply->url().path(QUrl::FullyEncoded),
         .status = status(),
         .problem = problem,
         .duration = std::chrono::milliseconds(m_age.elapsed()),
         .requestId = requestId(),
         .encryption = encryptionOf(*m_reply)});
}

void ApiCall::fail(ApiError::Kind kind, const QString &message)
{
    const bool isNotTrusted = kind == ApiError::Kind::NotTrusted;
    ApiError error{
        .kind = kind,
        .status = status(),
        .message = message,
        .retryAfter =
            retryAfter(m_reply->rawHeader("retry-after-ms"), m_reply->rawHeader("Retry-After"),
                       QDateTime::currentDateTimeUtc()),
        .retryRefused =
            m_reply->rawHeader("x-should-retry").trimmed().compare("false", Qt::CaseInsensitive)
            == 0,
        .requestId = requestId(),
        .tls = isNotTrusted ? std::optional(tlsProblem(m_tlsErrors, message)) : std::nullopt,
        .proxy = proxyProblem(*m_reply)};
    const bool isBeforeServer = error.isUnconnected() || isNotTrusted;
    error.bodyLeft = bodyLeft() && !(isBeforeServer && m_body->size() == 0);
    report(tl::unexpected(std::move(error)));
}

void ApiCall::stop()
{
    // Destroyed, not aborted: Qt 6.4 still sends, body and all, what is aborted before it began.
    m_reply.reset();
}

qint64 ApiCall::announcedSize() const
{
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return length.isValid() ? length.toLongLong() : -1;
}

int ApiCall::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool ApiCall::isWhole() const
{
    // Of an answer that is cut short, Qt 6.4 may say that it ended well. What was packed has
    // another length than was announced; what comes in chunks has none, and shows by itself where
    // it ends.
    if (announcedSize() < 0)
        return endsAsItBegins(m_received);
    return m_reply->hasRawHeader("Content-Encoding") || m_received.size() >= announcedSize();
}

bool ApiCall::isRefused() const
{
    return status() != 0 && (status() < 200 || status() > 299);
}

QString ApiCall::requestId() const
{
    for (const char *header : {"x-request-id", "request-id", "cf-ray"}) {
        if (const QByteArray id = m_reply->rawHeader(header); !id.isEmpty())
            return QString::fromUtf8(id.left(MaxRequestIdLength));
    }
    return {};
}

bool ApiCall::bodyLeft() const
{
    return m_body && m_body->mayHaveLeft();
}

} // namespace Latchkey
