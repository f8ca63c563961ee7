// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace Latchkey {

/// Time, for what waits and what is dated: a test gives one of its own. Use from one thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// In UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Calls @p run once, @p delay from now, unless @p context is destroyed before.
    virtual void after(std::chrono::milliseconds delay, QObject *context,
                       std::function<void()> run) = 0;
};

/// The computer's.
class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> run) override;
};

} // namespace Latchkey
