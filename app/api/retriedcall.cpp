// SPDX-License-Identifier: MIT
#include "retriedcall.h"

#include "retrypolicy.h"

#include <QRandomGenerator>

#include <utility>

namespace Latchkey {

RetriedCall::RetriedCall(Clock &clock, Send send, Handler<Answer> handler, QObject *parent)
    : Call(parent), m_clock(clock), m_send(std::move(send)), m_handler(std::move(handler))
{
    sendNow();
}

RetriedCall::~RetriedCall()
{
    if (m_current)
        m_current->abandon();
}

void RetriedCall::cancel()
{
    if (m_current)
        m_current->abandon();
    if (m_handler)
        report(tl::unexpected(ApiError{.kind = ApiError::Kind::Cancelled}));
}

void RetriedCall::abandon()
{
    m_handler = nullptr;
    if (m_current)
        m_current->abandon();
    deleteLater();
}

void RetriedCall::sendNow()
{
    if (!m_handler)
        return;
    m_current = m_send(++m_attempts, [this](Result<Answer> result) {
        m_current = nullptr;
        attemptEnded(std::move(result));
    });
    connect(m_current, &Call::progressed, this, &Call::progressed);
}

void RetriedCall::attemptEnded(Result<Answer> result)
{
    if (!m_handler) // given up by who heard of the exchange
        return;
    const auto wait = result
        ? std::nullopt
        : readRetry(result.error(), m_attempts - 1, QRandomGenerator::global()->generateDouble());
    if (!wait) {
        report(std::move(result));
        return;
    }
    m_clock.after(*wait, this, [this] { sendNow(); });
    Q_EMIT waiting(*wait, result.error());
}

void RetriedCall::report(Result<Answer> result)
{
    const Handler<Answer> handler = std::exchange(m_handler, nullptr);
    deleteLater();
    handler(std::move(result));
}

} // namespace Latchkey
