// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "exchange.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QSslError>

#include <memory>

class QNetworkReply;

namespace Latchkey {

class RequestBody;

/// A 2xx answer, with what an error needs to say if it turns out to be unreadable.
struct Answer
{
    QByteArray body;
    int status = 0;
    /// As in ApiError.
    bool bodyLeft = false;
    QString requestId = {};
};

/// One request on its way: reads the answer as it arrives and refuses one that grows too long.
class ApiCall : public Call
{
    Q_OBJECT

public:
    /// Takes over @p reply. @p body is the request's body, a child of the reply, or null.
    /// @p limit is in bytes, after decompression.
    ApiCall(QNetworkReply *reply, const RequestBody *body, qint64 limit, Handler<Answer> handler,
            QObject *parent);
    ~ApiCall() override;

    void cancel() override;
    void abandon() override;

Q_SIGNALS:
    /// The request is over; comes before the answer, and also where nobody hears one.
    void ended(const Latchkey::Exchange &exchange);

private:
    /// Takes what has arrived; false once it is, or will be, too long.
    [[nodiscard]] bool collect();
    void readArrived();
    void finish();
    /// Says how the request ended; @p fits is what collect() gave.
    void conclude(bool fits);
    void report(Result<Answer> result);
    void fail(ApiError::Kind kind, const QString &message = {});
    /// Says how the exchange went, once.
    void record(std::optional<ApiError::Kind> problem);
    /// Ends the reply: nothing leaves or arrives from here on.
    void stop();
    [[nodiscard]] qint64 announcedSize() const;
    [[nodiscard]] int status() const;
    /// Whether as much of the answer is here as was announced.
    [[nodiscard]] bool isWhole() const;
    /// Whether the server answered, and outside 2xx.
    [[nodiscard]] bool isRefused() const;
    [[nodiscard]] bool bodyLeft() const;
    [[nodiscard]] QString requestId() const;

    /// Null from the report on, as is m_handler.
    std::unique_ptr<QNetworkReply> m_reply;
    const RequestBody *m_body;
    qint64 m_limit;
    QDateTime m_startedAt;
    QElapsedTimer m_age;
    QByteArray m_received;
    QList<QSslError> m_tlsErrors;
    Handler<Answer> m_handler;
};

} // namespace Latchkey
