// SPDX-License-Identifier: MIT
#include "clock.h"

#include <QTimer>

namespace Latchkey {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context,
                        std::function<void()> run)
{
    QTimer::singleShot(delay, context, std::move(run));
}

} // namespace Latchkey
