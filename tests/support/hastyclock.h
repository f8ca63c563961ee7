// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <QList>

namespace Latchkey {

/// The computer's clock in a hurry: what waits by it waits a hundredth of the time, unless told
/// otherwise, and then the whole of it has passed.
class HastyClock : public SystemClock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return SystemClock::now().addMSecs(m_skipped.count());
    }

    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> run) override
    {
        m_waits.append(delay);
        const auto shortened = delay / m_haste;
        SystemClock::after(shortened, context, [this, skipped = delay - shortened, run] {
            m_skipped += skipped;
            run();
        });
    }

    /// What is waited for from here on takes @p haste times less than it should.
    void setHaste(int haste) { m_haste = haste; }
    /// Lets @p time pass, with nothing that is waited for coming sooner.
    void skip(std::chrono::milliseconds time) { m_skipped += time; }

    /// What was waited for so far.
    [[nodiscard]] const QList<std::chrono::milliseconds> &waits() const { return m_waits; }

private:
    int m_haste = 100;
    QList<std::chrono::milliseconds> m_waits;
    std::chrono::milliseconds m_skipped = std::chrono::milliseconds(0);
};

} // namespace Latchkey
