// SPDX-License-Identifier: MIT
#include "script.h"

namespace Latchkey {

QList<QByteArray> RecordedRequest::header(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

Script &Script::on(const QByteArray &method, const QByteArray &targetEnd)
{
    m_method = method;
    m_targetEnd = targetEnd;
    return *this;
}

bool Script::isFor(const RecordedRequest *request) const
{
    if (!request)
        return m_start == Start::Accepted;
    if (m_start == Start::Accepted)
        return false;
    return m_method.isEmpty()
        || (request->method == m_method && request->target.endsWith(m_targetEnd));
}

Script &Script::send(const QByteArray &bytes)
{
    m_steps.append({.kind = Step::Kind::Send, .bytes = bytes});
    return *this;
}

Script &Script::reply(std::function<QByteArray(const RecordedRequest &)> answer)
{
    m_steps.append({.kind = Step::Kind::Reply, .answer = std::move(answer)});
    return *this;
}

Script &Script::call(const std::function<void()> &action)
{
    return reply([action](const RecordedRequest &) {
        action();
        return QByteArray();
    });
}

Script &Script::append(const Script &script)
{
    m_steps += script.m_steps;
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

Script &Script::drop()
{
    m_steps.append({.kind = Step::Kind::Drop});
    return *this;
}

Script &Script::reset()
{
    m_steps.append({.kind = Step::Kind::Reset});
    return *this;
}

Script &Script::relay(quint16 port)
{
    m_steps.append({.kind = Step::Kind::Relay, .port = port});
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

} // namespace Latchkey
