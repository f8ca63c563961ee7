// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>

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
};

/// One request on its way: reads the answer as it arrives, refuses one that grows too long, and
/// reports exactly once, also after cancel(). Deletes itself afterwards.
class ApiCall : public QObject
{
    Q_OBJECT

public:
    /// Takes over @p reply. @p body is the request's body, a child of the reply, or null.
    /// @p limit is in bytes, after decompression.
    ApiCall(QNetworkReply *reply, const RequestBody *body, qint64 limit, Handler<Answer> handler,
            QObject *parent);
    ~ApiCall() override;

    /// Gives the request up; the handler hears Cancelled, now. From here on nothing more leaves.
    void cancel();
    /// Gives the request up; nobody is told.
    void abandon();

Q_SIGNALS:
    /// @p received bytes of the answer are here; @p total is -1 where the server did not say.
    void progressed(qint64 received, qint64 total);

private:
    /// Takes what has arrived; false once it is, or will be, too long.
    [[nodiscard]] bool collect();
    void readArrived();
    void finish();
    /// Says how the request ended; @p fits is what collect() gave.
    void conclude(bool fits);
    void report(Result<Answer> result);
    void fail(ApiError::Kind kind, const QString &message = {});
    /// Ends the reply: nothing leaves or arrives from here on.
    void stop();
    [[nodiscard]] qint64 announcedSize() const;
    [[nodiscard]] int status() const;
    /// Whether the server answered, and outside 2xx.
    [[nodiscard]] bool isRefused() const;
    [[nodiscard]] bool bodyLeft() const;

    /// Null from the report on, as is m_handler.
    std::unique_ptr<QNetworkReply> m_reply;
    const RequestBody *m_body;
    qint64 m_limit;
    QElapsedTimer m_age;
    QByteArray m_received;
    Handler<Answer> m_handler;
};

} // namespace Latchkey
