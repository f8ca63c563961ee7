// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Latchkey {

/// What @p run returns, once another thread has run it: for what takes long, or blocks and has no
/// other way. It is run to its end whether or not anybody still waits; the program's end waits for
/// it.
template <typename Run> auto inThread(Run run)
{
    using T = decltype(run());
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    QThreadPool *pool = QThreadPool::globalInstance();
    pool->start([pool, promise, run = std::move(run)] {
        pool->releaseThread(); // what comes behind it need not wait for it
        promise->addResult(run());
        promise->finish();
        pool->reserveThread();
    });
    return future;
}

} // namespace Latchkey
