// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <QList>
#include <QPointer>

#include <algorithm>

namespace Latchkey {

/// A clock that stands still until it is told to go on.
class SteppedClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }

    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> run) override
    {
        m_timers.append({m_now.addMSecs(delay.count()), context, std::move(run)});
    }

    /// How many wait, those not counted whose context is gone.
    [[nodiscard]] qsizetype pending() const
    {
        return std::count_if(m_timers.begin(), m_timers.end(), isAlive);
    }

    /// Goes on to what is due next and runs it; false if nothing is.
    bool step()
    {
        m_timers.removeIf([](const Timer &timer) { return !isAlive(timer); });
        const auto next =
            std::min_element(m_timers.cbegin(), m_timers.cend(),
                             [](const Timer &a, const Timer &b) { return a.due < b.due; });
        if (next == m_timers.cend())
            return false;
        const Timer timer = *next;
        m_timers.erase(next);
        m_now = std::max(m_now, timer.due);
        timer.run();
        return true;
    }

private:
    struct Timer
    {
        QDateTime due;
        QPointer<QObject> context;
        std::function<void()> run;
    };

    static bool isAlive(const Timer &timer) { return !timer.context.isNull(); }

    QDateTime m_now = QDateTime(QDate(2024, 6, 1), QTime(13, 0), Qt::UTC);
    QList<Timer> m_timers;
};

} // namespace Latchkey
