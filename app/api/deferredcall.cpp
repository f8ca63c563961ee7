// SPDX-License-Identifier: MIT
#include "deferredcall.h"

#include <utility>

namespace Latchkey {

DeferredCall::DeferredCall(Make make, Fail fail, std::chrono::milliseconds timeout, QObject *parent)
    : Call(parent), m_make(std::move(make)), m_fail(std::move(fail))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { giveUp(ApiError::Kind::TimedOut); });
    m_limit.start(timeout);
}

void DeferredCall::start()
{
    m_limit.stop();
    m_fail = nullptr;
    const Make make = std::exchange(m_make, nullptr);
    if (!make)
        return;
    m_call = make();
    connect(m_call, &Call::progressed, this, &Call::progressed);
    connect(m_call, &Call::waiting, this, &Call::waiting);
    connect(m_call, &QObject::destroyed, this, &QObject::deleteLater);
}

void DeferredCall::cancel()
{
    if (m_call)
        m_call->cancel();
    else
        giveUp(ApiError::Kind::Cancelled);
}

void DeferredCall::abandon()
{
    m_make = nullptr;
    m_fail = nullptr;
    if (m_call)
        m_call->abandon();
    deleteLater();
}

void DeferredCall::giveUp(ApiError::Kind kind)
{
    m_make = nullptr;
    m_limit.stop();
    deleteLater();
    if (const Fail fail = std::exchange(m_fail, nullptr))
        fail(kind);
}

} // namespace Latchkey
