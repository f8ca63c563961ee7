// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QNetworkProxy>
#include <QProcess>
#include <QString>
#include <QTcpServer>
#include <QTemporaryDir>

#include <memory>

namespace Latchkey {

/// Relays connections to a port of loopback, and keeps every byte that clients send.
class RecordingRelay : public QTcpServer
{
    Q_OBJECT

public:
    explicit RecordingRelay(quint16 port);

    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }

private:
    void relay(QTcpSocket *outer);

    quint16 m_port;
    QByteArray m_received;
    int m_connectionCount = 0;
};

/// A proxy as administrators run it, on a free port of loopback, with a relay before it that keeps
/// what it is sent.
class RealProxy
{
public:
    enum class Kind {
        /// tinyproxy
        Http,
        /// microsocks
        Socks5,
    };
    static constexpr QStringView User = u"proxy-user";
    static constexpr QStringView Password = u"proxy-pass-4711";

    /// Starts it; with @p wantsPassword it lets in User alone. Whether the program is there is
    /// what isInstalled() says.
    explicit RealProxy(Kind kind, bool wantsPassword);
    ~RealProxy();
    Q_DISABLE_COPY_MOVE(RealProxy)

    [[nodiscard]] static bool isInstalled(Kind kind);

    /// The way through the relay, without credentials.
    [[nodiscard]] QNetworkProxy proxy() const;
    /// All that the proxy was sent.
    [[nodiscard]] const QByteArray &received() const { return m_relay->received(); }
    [[nodiscard]] int connectionCount() const { return m_relay->connectionCount(); }
    /// What it has written so far.
    [[nodiscard]] QByteArray log();

private:
    Kind m_kind;
    QTemporaryDir m_folder;
    QProcess m_process;
    std::unique_ptr<RecordingRelay> m_relay;
};

} // namespace Latchkey
