// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Latchkey {

/// What @p run returns, once a thread of the pool has run it: for what blocks and has no other way.
template <typename Run> auto inThread(Run run)
{
    using T = decltype(run());
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    QThreadPool::globalInstance()->start([promise, run = std::move(run)] {
        promise->addResult(run());
        promise->finish();
    });
    return future;
}

} // namespace Latchkey
