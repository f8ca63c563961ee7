// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>
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
        /// On a new connection; with TLS, before the handshake, which begins behind the last step.
        /// Without, the first request is taken for answered.
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

    /// Only for requests by @p method, and whose target ends with @p targetEnd. Not for a script
    /// that starts when a connection is accepted.
    Script &on(const QByteArray &method, const QByteArray &targetEnd = {});

    /// Sends @p bytes as they are.
    Script &send(const QByteArray &bytes);
    /// Sends what @p answer makes of the request, which is complete if the script starts then.
    Script &reply(std::function<QByteArray(const RecordedRequest &)> answer);
    /// Calls @p action, which may script what comes next.
    Script &call(const std::function<void()> &action);
    /// Goes on with the steps of @p script.
    Script &append(const Script &script);
    /// Sends @p bytes in pieces of @p size, each @p interval after the one before.
    Script &trickle(const QByteArray &bytes, qsizetype size, Milliseconds interval);
    /// Sends @p block again and again until @p total bytes have gone, as fast as they are taken.
    Script &flood(const QByteArray &block, qint64 total);
    Script &wait(Milliseconds time);
    /// Closes in good order, after all that was sent.
    Script &close();
    /// Closes after all that was sent, but without the goodbye that TLS wants.
    Script &drop();
    /// Closes with a TCP reset.
    Script &reset();
    /// From here on passes on, unread, what comes and goes, to and from @p port of loopback.
    Script &relay(quint16 port);
    /// Does nothing more, and leaves the connection open.
    Script &hang();

private:
    friend class ScriptedConnection;
    friend class ScriptedServer;

    /// Whether it is for @p request, null where none has come yet.
    [[nodiscard]] bool isFor(const RecordedRequest *request) const;

    struct Step
    {
        enum class Kind { Send, Reply, Flood, Wait, Close, Drop, Reset, Relay, Hang };
        Kind kind;
        QByteArray bytes = {};
        std::function<QByteArray(const RecordedRequest &)> answer = {};
        qint64 total = 0;
        quint16 port = 0;
        Milliseconds time = Milliseconds(0);
    };

    Start m_start = Start::RequestRead;
    QByteArray m_method;
    QByteArray m_targetEnd;
    QList<Step> m_steps;
};

/// An HTTP/1.1 response with its Content-Length; @p headers are whole lines without their end.
[[nodiscard]] QByteArray response(int status, const QByteArray &body,
                                  const QList<QByteArray> &headers = {});

} // namespace Latchkey
