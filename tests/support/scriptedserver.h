// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <utility>

namespace Latchkey {

/// A request as it came over the wire, entry made as soon as its head is complete.
struct RecordedRequest
{
    /// Which connection it came over, counted from 0.
    int connection = 0;
    QByteArray method;
    /// As sent, with nothing decoded.
    QByteArray target;
    /// In the order sent.
    QList<std::pair<QByteArray, QByteArray>> headers;
    /// What has come of it so far.
    QByteArray body;
    qint64 announcedBody = 0;

    [[nodiscard]] bool isComplete() const { return body.size() == announcedBody; }
    /// The values of each header called @p name, in whatever case.
    [[nodiscard]] QList<QByteArray> header(QByteArrayView name) const;
};

/// What to do in one exchange, step by step, and from which point of the request on. While the
/// steps run nothing more is read; behind the last one the connection waits for the next request.
class Script
{
public:
    using Milliseconds = std::chrono::milliseconds;
    enum class Start {
        Accepted,
        HeadRead,
        BodyBegun,
        RequestRead,
    };

    explicit Script(Start start = Start::RequestRead) : m_start(start) { }
    /// Sends @p bytes when the request has been read.
    Script(const QByteArray &bytes) // NOLINT(google-explicit-constructor): the usual case
    {
        send(bytes);
    }

    /// Sends @p bytes as they are.
    Script &send(const QByteArray &bytes);
    /// Sends @p bytes in pieces of @p size, each @p interval after the one before.
    Script &trickle(const QByteArray &bytes, qsizetype size, Milliseconds interval);
    /// Sends @p block again and again until @p total bytes have gone, as fast as they are taken.
    Script &flood(const QByteArray &block, qint64 total);
    Script &wait(Milliseconds time);
    /// Closes in good order, after all that was sent.
    Script &close();
    /// Closes with a TCP reset.
    Script &reset();
    /// Does nothing more, and leaves the connection open.
    Script &hang();

private:
    friend class ScriptedConnection;

    struct Step
    {
        enum class Kind { Send, Flood, Wait, Close, Reset, Hang };
        Kind kind;
        QByteArray bytes = {};
        qint64 total = 0;
        Milliseconds time = Milliseconds(0);
    };

    Start m_start = Start::RequestRead;
    QList<Step> m_steps;
};

/// An HTTP/1.1 response with its Content-Length; @p headers are whole lines without their end.
[[nodiscard]] QByteArray response(int status, const QByteArray &body,
                                  const QList<QByteArray> &headers = {});

/// A server on loopback that records what arrives and answers by script, also with what no real
/// server would say. It runs in the event loop of the thread that made it.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT

public:
    /// Listens on a free port of @p address.
    explicit ScriptedServer(const QHostAddress &address = QHostAddress::LocalHost);

    /// `http://{address}:{port}{path}`.
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/v1")) const;

    /// Queues what to do in the next exchange that has nothing else to do.
    void answer(const Script &script) { m_queue.append(script); }
    /// What to do when the queue is empty; hangs unless told.
    void answerAll(const Script &script) { m_otherwise = script; }

    [[nodiscard]] const QList<RecordedRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    [[nodiscard]] int openConnectionCount() const { return m_openCount; }
    /// What was read over all connections.
    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; }
    /// What the network has taken of all answers.
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }

private:
    friend class ScriptedConnection;

    void takeConnections();

    QList<Script> m_queue;
    Script m_otherwise = Script().hang();
    QList<RecordedRequest> m_requests;
    int m_connectionCount = 0;
    int m_openCount = 0;
    qint64 m_bytesReceived = 0;
    qint64 m_bytesSent = 0;
};

} // namespace Latchkey
