// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <optional>
#include <utility>

namespace Latchkey {

/// Listens to one call: how often its handler was called, and what it heard last. It must outlive
/// the call.
template <typename T> class Heard
{
public:
    Handler<T> handler()
    {
        return [this](Result<T> result) {
            ++m_count;
            m_result = std::move(result);
            m_loop.quit();
        };
    }

    /// Runs the event loop until there is a result; false if none comes in time.
    bool wait(std::chrono::milliseconds timeout = std::chrono::seconds(10))
    {
        QTimer timer;
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        timer.start(timeout);
        if (m_count == 0)
            m_loop.exec();
        return m_count > 0;
    }

    [[nodiscard]] int count() const { return m_count; }
    /// Of a call that has answered.
    [[nodiscard]] const Result<T> &result() const { return m_result.value(); }
    [[nodiscard]] bool succeeded() const { return m_result && m_result->has_value(); }
    /// Of a call that has failed; another one is answered by an error that no test expects.
    [[nodiscard]] ApiError error() const
    {
        if (m_result && !m_result->has_value())
            return m_result->error();
        return {.kind = ApiError::Kind::NotListed, .status = -1, .message = {}};
    }

private:
    int m_count = 0;
    std::optional<Result<T>> m_result;
    QEventLoop m_loop;
};

} // namespace Latchkey
