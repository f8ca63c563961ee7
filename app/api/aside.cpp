// SPDX-License-Identifier: MIT
#include "aside.h"

#include <utility>

namespace Latchkey {

namespace {

constexpr int MaxThreads = 2;
constexpr int IdleThreadEndsAfter = 1000; // ms

} // namespace

Aside::Aside(QObject *parent) : QObject(parent)
{
    m_threads.setMaxThreadCount(MaxThreads);
    m_threads.setExpiryTimeout(IdleThreadEndsAfter);
}

Aside::~Aside()
{
    m_threads.waitForDone();
}

void Aside::run(std::function<Rest()> work)
{
    m_threads.start([this, work = std::move(work)]() mutable {
        Rest rest = work();
        work = nullptr; // what it holds goes here, not in the window's thread
        QMetaObject::invokeMethod(
            this, [rest = std::move(rest)] { rest(); }, Qt::QueuedConnection);
    });
}

} // namespace Latchkey
