// SPDX-License-Identifier: MIT
#include "rawclient.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>

namespace Latchkey {

namespace {

/// Of the first answer in `bytes`; 0 as long as it is not complete.
qsizetype answerSize(const QByteArray &bytes, bool hasBody)
{
    static const QRegularExpression length(QStringLiteral("\r\nContent-Length: (\\d+)\r\n"));
    const qsizetype headSize = bytes.indexOf("\r\n\r\n") + 4;
    if (headSize < 4)
        return 0;
    const auto match = length.match(QString::fromLatin1(bytes.first(headSize)));
    const qsizetype size = headSize + (hasBody ? match.captured(1).toLongLong() : 0);
    return bytes.size() < size ? 0 : size;
}

} // namespace

const QByteArray RawClient::key("key-of-the-test");

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString RawAnswer::errorCode() const
{
    const QJsonObject object = json();
    const QJsonObject error = object.value(QLatin1StringView("error")).toObject();
    const QJsonValue param = error.value(QLatin1StringView("param"));
    if (object.keys() != QStringList{QStringLiteral("error")})
        return QStringLiteral("not an ErrorData: ") + QString::fromUtf8(body);
    if (!error.value(QLatin1StringView("message")).isString()
        || !error.value(QLatin1StringView("type")).isString()
        || (!param.isString() && !param.isNull()))
        return QStringLiteral("wrong members: ") + QString::fromUtf8(body);
    return error.value(QLatin1StringView("code")).toString();
}

RawClient::RawClient(const QUrl &baseUrl) : m_baseUrl(baseUrl) { }

RawAnswer RawClient::call(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                          const QByteArray &headers)
{
    send(request(method, path, body, headers));
    return receive(method != "HEAD");
}

QByteArray RawClient::request(const QByteArray &method, const QByteArray &path,
                              const QByteArray &body, const QByteArray &headers) const
{
    QByteArray bytes = method + ' ' + m_baseUrl.path().toLatin1() + path
        + " HTTP/1.1\r\nHost: " + m_baseUrl.authority().toLatin1() + "\r\n" + headers;
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

void RawClient::send(const QByteArray &bytes)
{
    if (connectNow())
        m_socket.write(bytes);
    m_socket.flush();
}

RawAnswer RawClient::receive(bool hasBody)
{
    QSignalSpy news(&m_socket, &QTcpSocket::readyRead);
    do {
        const QByteArray bytes = m_socket.readAll();
        m_pending += bytes;
        m_received += bytes;
        if (const qsizetype size = answerSize(m_pending, hasBody)) {
            RawAnswer answer;
            answer.bytes = m_pending.first(size);
            answer.body = answer.bytes.sliced(answer.bytes.indexOf("\r\n\r\n") + 4);
            answer.status = answer.bytes.mid(9, 3).toInt();
            m_pending.remove(0, size);
            return answer;
        }
    } while (news.wait(5000));
    return {};
}

QByteArray RawClient::authorization()
{
    return "Authorization: Bearer " + key + "\r\n";
}

QByteArray RawClient::jsonHeaders()
{
    return authorization() + "Content-Type: application/json\r\n";
}

bool RawClient::connectNow()
{
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        m_socket.connectToHost(m_baseUrl.host(), quint16(m_baseUrl.port()));
    return m_socket.waitForConnected();
}

bool answers(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    return socket.waitForConnected(1000);
}

} // namespace Latchkey
