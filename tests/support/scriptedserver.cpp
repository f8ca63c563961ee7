// SPDX-License-Identifier: MIT
#include "scriptedserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace Latchkey {

namespace {

constexpr qint64 ReadAhead = 64 * 1024;
constexpr qint64 WriteAhead = 256 * 1024;

RecordedRequest parseHead(const QByteArray &head, int connection)
{
    RecordedRequest request;
    request.connection = connection;
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    const QList<QByteArray> length = request.header("Content-Length");
    request.announcedBody = length.isEmpty() ? 0 : length.first().toLongLong();
    return request;
}

void resetOnClose(QTcpSocket *socket)
{
    linger now{};
    now.l_onoff = 1;
    now.l_linger = 0;
#ifdef Q_OS_WIN
    const auto handle = static_cast<SOCKET>(socket->socketDescriptor());
#else
    const auto handle = static_cast<int>(socket->socketDescriptor());
#endif
    setsockopt(handle, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now), sizeof now);
}

} // namespace

QList<QByteArray> RecordedRequest::header(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

Script &Script::send(const QByteArray &bytes)
{
    m_steps.append({.kind = Step::Kind::Send, .bytes = bytes});
    return *this;
}

Script &Script::trickle(const QByteArray &bytes, qsizetype size, Milliseconds interval)
{
    for (qsizetype at = 0; at < bytes.size(); at += size)
        wait(interval).send(bytes.mid(at, size));
    return *this;
}

Script &Script::flood(const QByteArray &block, qint64 total)
{
    m_steps.append({.kind = Step::Kind::Flood, .bytes = block, .total = total});
    return *this;
}

Script &Script::wait(Milliseconds time)
{
    m_steps.append({.kind = Step::Kind::Wait, .time = time});
    return *this;
}

Script &Script::close()
{
    m_steps.append({.kind = Step::Kind::Close});
    return *this;
}

Script &Script::reset()
{
    m_steps.append({.kind = Step::Kind::Reset});
    return *this;
}

Script &Script::hang()
{
    m_steps.append({.kind = Step::Kind::Hang});
    return *this;
}

QByteArray response(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Reason\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    if (status != 204 && status != 304)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

/// One client's connection and how far it is.
class ScriptedConnection : public QObject
{
public:
    ScriptedConnection(QTcpSocket *socket, ScriptedServer *server, int number)
        : QObject(server), m_socket(socket), m_server(server), m_number(number)
    {
        m_socket->setParent(this);
        m_socket->setReadBufferSize(ReadAhead);
        connect(m_socket, &QTcpSocket::readyRead, this, &ScriptedConnection::read);
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this](qint64 count) {
            m_server->m_bytesSent += count;
            flood();
        });
        connect(m_socket, &QTcpSocket::disconnected, this, [this] {
            --m_server->m_openCount;
            m_steps.clear();
            deleteLater();
        });
        startAt(Script::Start::Accepted);
    }

private:
    using Step = Script::Step;

    void read()
    {
        while (!m_running && m_socket->bytesAvailable() > 0) {
            const QByteArray bytes = m_socket->readAll();
            m_server->m_bytesReceived += bytes.size();
            m_pending += bytes;
            while (!m_running && parse()) { }
        }
    }

    /// Takes one step through what has come; false where more is needed.
    bool parse()
    {
        if (m_request < 0) {
            const qsizetype end = m_pending.indexOf("\r\n\r\n");
            if (end < 0)
                return false;
            m_request = m_server->m_requests.size();
            m_server->m_requests.append(parseHead(m_pending.first(end), m_number));
            m_pending.remove(0, end + 4);
            startAt(Script::Start::HeadRead);
            return true;
        }
        RecordedRequest &request = m_server->m_requests[m_request];
        const qsizetype part =
            std::min(request.announcedBody - request.body.size(), qint64(m_pending.size()));
        request.body += m_pending.first(part);
        m_pending.remove(0, part);
        if (!request.body.isEmpty())
            startAt(Script::Start::BodyBegun);
        if (m_running || !request.isComplete())
            return false;
        m_request = -1;
        startAt(Script::Start::RequestRead);
        m_answered = false;
        return true;
    }

    /// Begins the next script if it is one for this point, and this exchange has had none yet.
    void startAt(Script::Start point)
    {
        if (m_running || m_answered)
            return;
        QList<Script> &queue = m_server->m_queue;
        const Script script = queue.isEmpty() ? m_server->m_otherwise : queue.first();
        if (script.m_start != point)
            return;
        if (!queue.isEmpty())
            queue.removeFirst();
        m_answered = true;
        m_running = true;
        m_steps = script.m_steps;
        proceed();
    }

    void proceed()
    {
        while (!m_steps.isEmpty()) {
            const Step step = m_steps.takeFirst();
            switch (step.kind) {
            case Step::Kind::Send:
                m_socket->write(step.bytes);
                break;
            case Step::Kind::Flood:
                m_flood = step;
                flood();
                return;
            case Step::Kind::Wait:
                QTimer::singleShot(step.time, this, &ScriptedConnection::proceed);
                return;
            case Step::Kind::Close:
                m_socket->disconnectFromHost();
                return;
            case Step::Kind::Reset:
                resetOnClose(m_socket);
                m_socket->abort();
                return;
            case Step::Kind::Hang:
                return;
            }
        }
        m_running = false;
        // Not from here: what is read next may begin a script of its own.
        QMetaObject::invokeMethod(
            this, [this] { resume(); }, Qt::QueuedConnection);
    }

    void resume()
    {
        while (!m_running && parse()) { }
        read();
    }

    void flood()
    {
        if (m_flood.total <= 0)
            return;
        while (m_flood.total > 0 && m_socket->bytesToWrite() < WriteAhead) {
            m_socket->write(m_flood.bytes);
            m_flood.total -= m_flood.bytes.size();
        }
        if (m_flood.total <= 0)
            proceed();
    }

    QTcpSocket *m_socket;
    ScriptedServer *m_server;
    int m_number;
    QByteArray m_pending;
    /// Index of the request being read, -1 between two.
    qsizetype m_request = -1;
    bool m_running = false;
    bool m_answered = false;
    QList<Step> m_steps;
    Step m_flood{.kind = Step::Kind::Hang};
};

ScriptedServer::ScriptedServer(const QHostAddress &address)
{
    connect(this, &QTcpServer::newConnection, this, &ScriptedServer::takeConnections);
    if (!listen(address))
        qFatal("cannot listen on %s", qUtf8Printable(address.toString()));
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(serverAddress().toString());
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

void ScriptedServer::takeConnections()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        ++m_openCount;
        new ScriptedConnection(socket, this, m_connectionCount++);
    }
}

} // namespace Latchkey
