// SPDX-License-Identifier: MIT

// tlsrelay CERTIFICATE KEY PORT: takes TLS connections on a free port of 127.0.0.1, whose number is
// its first line of output, and relays them to PORT. A process of its own, so that what passes
// through leaves nothing in the memory of the test. Ends when its input closes.

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTextStream>

#include <unistd.h>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void relay(QTcpSocket *outer, quint16 port)
{
    auto *inner = new QTcpSocket(outer);
    inner->connectToHost(QHostAddress::LocalHost, port);
    QObject::connect(outer, &QTcpSocket::readyRead, inner, [=] { inner->write(outer->readAll()); });
    QObject::connect(inner, &QTcpSocket::readyRead, outer, [=] { outer->write(inner->readAll()); });
    QObject::connect(inner, &QTcpSocket::disconnected, outer, &QTcpSocket::disconnectFromHost);
    QObject::connect(outer, &QTcpSocket::disconnected, outer, &QObject::deleteLater);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 4)
        return 2;

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contentOf(arguments[1])));
    configuration.setPrivateKey(QSslKey(contentOf(arguments[2]), QSsl::Rsa));
    QSslServer server;
    server.setSslConfiguration(configuration);
    const auto port = static_cast<quint16>(arguments[3].toUInt());
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server,
                     [&] { relay(server.nextPendingConnection(), port); });
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    QTextStream(stdout) << server.serverPort() << Qt::endl;

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [] {
        char byte;
        if (::read(STDIN_FILENO, &byte, 1) <= 0)
            QCoreApplication::quit();
    });
    return app.exec();
}
