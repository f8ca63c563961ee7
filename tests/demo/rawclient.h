// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

namespace Latchkey {

struct RawAnswer
{
    int status = 0;   ///< 0: no complete answer came within five seconds.
    QByteArray bytes; ///< All of it, the status line and the headers too.
    QByteArray body;

    QJsonObject json() const;
    /// `code` in an `ErrorData` of the right shape; else what is wrong with the shape.
    QString errorCode() const;
};

/// Sends HTTP requests byte by byte as they are given, over one connection that it keeps.
class RawClient
{
public:
    static const QByteArray key; ///< What the default headers authorize with.

    explicit RawClient(const QUrl &baseUrl);

    /// `path` follows the path of the base URL as it is; `headers` are whole lines with their CRLF.
    RawAnswer call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                   const QByteArray &headers = jsonHeaders());

    /// The bytes that call() sends.
    QByteArray request(const QByteArray &method, const QByteArray &path,
                       const QByteArray &body = {},
                       const QByteArray &headers = jsonHeaders()) const;
    void send(const QByteArray &bytes);
    RawAnswer receive(bool hasBody = true);

    /// Authorization and Content-Type.
    static QByteArray jsonHeaders();
    static QByteArray authorization();

    /// Every byte received so far.
    const QByteArray &received() const { return m_received; }

private:
    bool connectNow();

    QUrl m_baseUrl;
    QTcpSocket m_socket;
    QByteArray m_pending;
    QByteArray m_received;
};

/// Whether something accepts connections where this URL points.
bool answers(const QUrl &url);

} // namespace Latchkey
