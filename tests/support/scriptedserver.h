// SPDX-License-Identifier: MIT
#pragma once

#include "script.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <optional>

namespace Latchkey {

/// A server on loopback that records what arrives and answers by script, also with what no real
/// server would say. It runs in the event loop of the thread that made it.
class ScriptedServer : public QTcpServer
{
    Q_OBJECT

public:
    /// Listens on a free port of @p address.
    explicit ScriptedServer(const QHostAddress &address = QHostAddress::LocalHost);

    /// Speaks TLS as @p configuration says, on connections that come from here on.
    void useTls(const QSslConfiguration &configuration) { m_tls = configuration; }

    /// What it shows to clients that come from here on.
    [[nodiscard]] QList<QSslCertificate> certificateChain() const
    {
        return m_tls.value().localCertificateChain();
    }

    /// `http://{address}:{port}{path}`, or `https`.
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/v1")) const;

    /// Refuses new connections and ends those there are; comeBack() listens again where it was.
    void goAway();
    void comeBack();
    /// Ends the connections there are.
    void endConnections();

    /// Queues what to do once: in the next exchange that it is for and that nothing queued before
    /// it is for.
    void answer(const Script &script) { m_queue.append(script); }
    /// What to do whenever nothing queued is for an exchange; goes before what was told earlier.
    /// Where nothing at all fits, the connection hangs.
    void answerAll(const Script &script) { m_standing.prepend(script); }
    /// The same, but before anything queued.
    void answerAlways(const Script &script) { m_always.prepend(script); }
    /// Forgets all that it was told to do.
    void forgetAnswers();

    [[nodiscard]] const QList<RecordedRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    [[nodiscard]] int openConnectionCount() const { return m_openCount; }
    /// What was read over all connections, and decrypted.
    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; }
    /// What the network has taken of all answers, encrypted if they are.
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class ScriptedConnection;

    /// What to do from @p point on with @p request, of which there is none when a connection is
    /// accepted; taken out of the queue if it stood there. Nothing to do yet gives nothing.
    std::optional<Script> take(Script::Start point, const RecordedRequest *request);

    QHostAddress m_address;
    quint16 m_port = 0;
    std::optional<QSslConfiguration> m_tls;
    QList<Script> m_always;
    QList<Script> m_queue;
    QList<Script> m_standing;
    QList<RecordedRequest> m_requests;
    int m_connectionCount = 0;
    int m_openCount = 0;
    qint64 m_bytesReceived = 0;
    qint64 m_bytesSent = 0;
};

} // namespace Latchkey
