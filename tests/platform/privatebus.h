// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace Latchkey {

/// A bus that nobody else is on.
class PrivateBus
{
public:
    explicit PrivateBus(const QString &name) : m_name(name)
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            qFatal("no place for the bus");
        config.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8()
                     + "</listen><auth>EXTERNAL</auth><policy context=\"default\">"
                       "<allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
                       "<allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                        QStringLiteral("--config-file=") + config.fileName()});
        if (!m_daemon.waitForReadyRead(10'000))
            qFatal("dbus-daemon does not start: is it installed?");
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        m_connection.emplace(QDBusConnection::connectToBus(m_address, m_name));
    }
    ~PrivateBus()
    {
        QDBusConnection::disconnectFromBus(m_name);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    [[nodiscard]] const QString &address() const { return m_address; }
    QDBusConnection &connection() { return *m_connection; }

    void send(const QString &path, const QString &interface, const QString &signal,
              const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
        message.setArguments(arguments);
        m_connection->send(message);
    }

private:
    QString m_name;
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    std::optional<QDBusConnection> m_connection;
};

} // namespace Latchkey
