// SPDX-License-Identifier: MIT
#include "realproxy.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    return server.serverPort();
}

bool isListening(quint16 port)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(1000);
}

QString programOf(RealProxy::Kind kind)
{
    return kind == RealProxy::Kind::Http ? u"tinyproxy"_s : u"microsocks"_s;
}

} // namespace

RecordingRelay::RecordingRelay(quint16 port) : m_port(port)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("cannot listen");
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *outer = nextPendingConnection())
            relay(outer);
    });
}

void RecordingRelay::relay(QTcpSocket *outer)
{
    ++m_connectionCount;
    auto *inner = new QTcpSocket(outer);
    inner->setProxy(QNetworkProxy::NoProxy);
    inner->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    connect(outer, &QTcpSocket::readyRead, inner, [this, outer, inner] {
        const QByteArray bytes = outer->readAll();
        m_received += bytes;
        inner->write(bytes);
    });
    connect(inner, &QTcpSocket::readyRead, outer, [=] { outer->write(inner->readAll()); });
    connect(inner, &QTcpSocket::disconnected, outer, [=] { outer->disconnectFromHost(); });
    connect(inner, &QTcpSocket::errorOccurred, outer, [=] { outer->disconnectFromHost(); });
    connect(outer, &QTcpSocket::disconnected, outer, &QObject::deleteLater);
}

RealProxy::RealProxy(Kind kind, bool wantsPassword) : m_kind(kind)
{
    const quint16 port = freePort();
    QStringList arguments;
    if (kind == Kind::Http) {
        QString text = u"Port %1\nListen 127.0.0.1\nTimeout 20\nLogLevel Info\n"_s.arg(port);
        if (wantsPassword)
            text += u"BasicAuth %1 %2\n"_s.arg(User.toString(), Password.toString());
        const QString path = m_folder.filePath(u"tinyproxy.conf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write %s", qUtf8Printable(path));
        file.close();
        arguments << u"-d"_s << u"-c"_s << path;
    } else {
        arguments << u"-i"_s << u"127.0.0.1"_s << u"-p"_s << QString::number(port);
        if (wantsPassword)
            arguments << u"-u"_s << User.toString() << u"-P"_s << Password.toString();
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(programOf(kind), arguments);
    if (!QTest::qWaitFor([&] { return isListening(port); }, 10'000))
        qFatal("%s: %s", qUtf8Printable(programOf(kind)), log().constData());
    m_relay = std::make_unique<RecordingRelay>(port);
}

RealProxy::~RealProxy()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool RealProxy::isInstalled(Kind kind)
{
    return !QStandardPaths::findExecutable(programOf(kind)).isEmpty();
}

QNetworkProxy RealProxy::proxy() const
{
    return {m_kind == Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
            u"127.0.0.1"_s, m_relay->serverPort()};
}

QByteArray RealProxy::log()
{
    static_cast<void>(m_process.waitForReadyRead(50));
    return m_process.peek(m_process.bytesAvailable());
}

} // namespace Latchkey
