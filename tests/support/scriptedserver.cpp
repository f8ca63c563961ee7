// SPDX-License-Identifier: MIT
#include "scriptedserver.h"

#include <QSslSocket>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace Latchkey {

namespace {

constexpr qint64 ReadAhead = 64LL * 1024;
constexpr qint64 WriteAhead = 256LL * 1024;

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

auto handleOf(const QTcpSocket &socket)
{
#ifdef Q_OS_WIN
    return static_cast<SOCKET>(socket.socketDescriptor());
#else
    return static_cast<int>(socket.socketDescriptor());
#endif
}

void resetOnClose(const QTcpSocket &socket)
{
    linger now{};
    now.l_onoff = 1;
    now.l_linger = 0;
    setsockopt(handleOf(socket), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now),
               sizeof now);
}

void endSending(const QTcpSocket &socket)
{
#ifdef Q_OS_WIN
    shutdown(handleOf(socket), SD_SEND);
#else
    shutdown(handleOf(socket), SHUT_WR);
#endif
}

} // namespace

/// One client's connection and how far it is.
class ScriptedConnection : public QObject
{
public:
    /// Speaks TLS as @p tls says, if it says anything.
    ScriptedConnection(qintptr descriptor, const std::optional<QSslConfiguration> &tls,
                       ScriptedServer *server, int number)
        : QObject(server), m_server(server), m_number(number), m_usesTls(tls)
    {
        m_socket.setReadBufferSize(ReadAhead);
        if (tls)
            m_socket.setSslConfiguration(*tls);
        connect(&m_socket, &QSslSocket::readyRead, this, &ScriptedConnection::read);
        connect(&m_socket, &QSslSocket::encrypted, this, &ScriptedConnection::read);
        // What is encrypted may still wait, so it counts only when that has gone.
        connect(&m_socket, tls ? &QSslSocket::encryptedBytesWritten : &QSslSocket::bytesWritten,
                this, [this](qint64 count) {
                    m_server->m_bytesSent += count;
                    flood();
                });
        connect(&m_socket, &QSslSocket::disconnected, this, [this] {
            --m_server->m_openCount;
            m_steps.clear();
            deleteLater();
        });
        m_socket.setSocketDescriptor(descriptor);
        startAt(Script::Start::Accepted);
        if (!m_running)
            startHandshake();
    }

    ~ScriptedConnection() override
    {
        m_socket.disconnect(this); // the server may be half gone
    }

private:
    using Step = Script::Step;

    void startHandshake()
    {
        if (!m_usesTls || m_socket.mode() != QSslSocket::UnencryptedMode)
            return;
        m_answered = false; // what was sent before was no answer
        m_socket.startServerEncryption();
    }

    void read()
    {
        if (m_usesTls && !m_socket.isEncrypted())
            return;
        while (!m_running && m_socket.bytesAvailable() > 0) {
            const QByteArray bytes = m_socket.readAll();
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
            m_request = m_latest = m_server->m_requests.size();
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
        const bool accepted = point == Script::Start::Accepted;
        const auto script =
            m_server->take(point, accepted ? nullptr : &m_server->m_requests[m_latest]);
        if (!script)
            return;
        m_answered = true;
        m_running = true;
        m_steps = script->m_steps;
        proceed();
    }

    void proceed()
    {
        while (!m_steps.isEmpty()) {
            const Step step = m_steps.takeFirst();
            switch (step.kind) {
            case Step::Kind::Send:
                m_socket.write(step.bytes);
                break;
            case Step::Kind::Reply:
                answer(step);
                break;
            case Step::Kind::Flood:
                m_flood = step;
                flood();
                return;
            case Step::Kind::Wait:
                QTimer::singleShot(step.time, this, &ScriptedConnection::proceed);
                return;
            case Step::Kind::Close:
                m_socket.disconnectFromHost();
                return;
            case Step::Kind::Drop:
                m_socket.flush();
                endSending(m_socket);
                return;
            case Step::Kind::Reset:
                resetOnClose(m_socket);
                m_socket.abort();
                return;
            case Step::Kind::Relay:
                relay(step.port);
                return;
            case Step::Kind::Hang:
                return;
            }
        }
        m_running = false;
        startHandshake();
        // Not from here: what is read next may begin a script of its own.
        QMetaObject::invokeMethod(
            this, [this] { resume(); }, Qt::QueuedConnection);
    }

    void answer(const Step &step)
    {
        const QByteArray bytes = step.answer(m_server->m_requests.value(m_latest));
        if (m_socket.isOpen()) // it may have ended the connection
            m_socket.write(bytes);
    }

    void relay(quint16 port)
    {
        auto *inner = new QTcpSocket(this);
        inner->connectToHost(QHostAddress::LocalHost, port);
        const auto inwards = [this, inner] { inner->write(m_socket.readAll()); };
        connect(&m_socket, &QSslSocket::readyRead, inner, inwards);
        connect(inner, &QTcpSocket::readyRead, this,
                [this, inner] { m_socket.write(inner->readAll()); });
        connect(inner, &QTcpSocket::disconnected, this, [this] { m_socket.disconnectFromHost(); });
        inwards();
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
        while (m_flood.total > 0
               && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < WriteAhead) {
            m_socket.write(m_flood.bytes);
            m_flood.total -= m_flood.bytes.size();
        }
        if (m_flood.total <= 0)
            proceed();
    }

    QSslSocket m_socket{this};
    ScriptedServer *m_server;
    int m_number;
    bool m_usesTls;
    QByteArray m_pending;
    /// Index of the request being read, -1 between two.
    qsizetype m_request = -1;
    /// Index of the request that came last.
    qsizetype m_latest = -1;
    bool m_running = false;
    bool m_answered = false;
    QList<Step> m_steps;
    Step m_flood{.kind = Step::Kind::Hang};
};

ScriptedServer::ScriptedServer(const QHostAddress &address) : m_address(address)
{
    comeBack();
}

void ScriptedServer::comeBack()
{
    if (!listen(m_address, m_port))
        qFatal("cannot listen on %s", qUtf8Printable(m_address.toString()));
    m_port = serverPort();
}

void ScriptedServer::goAway()
{
    close();
    endConnections();
}

void ScriptedServer::endConnections()
{
    for (auto *socket : findChildren<QAbstractSocket *>())
        socket->abort();
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_address.toString());
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

void ScriptedServer::forgetAnswers()
{
    m_always.clear();
    m_queue.clear();
    m_standing.clear();
}

std::optional<Script> ScriptedServer::take(Script::Start point, const RecordedRequest *request)
{
    for (QList<Script> *scripts : {&m_always, &m_queue, &m_standing}) {
        const auto found =
            std::find_if(scripts->cbegin(), scripts->cend(),
                         [&](const Script &script) { return script.isFor(request); });
        if (found == scripts->cend())
            continue;
        if (found->m_start != point)
            return std::nullopt;
        Script script = *found;
        if (scripts == &m_queue)
            m_queue.erase(found);
        return script;
    }
    return std::nullopt;
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++m_openCount;
    new ScriptedConnection(descriptor, m_tls, this, m_connectionCount++);
}

} // namespace Latchkey
