// SPDX-License-Identifier: MIT
#include "preferences.h"

#include <QSettings>

namespace Latchkey {

namespace {

const QString IdleMinutes = QStringLiteral("idleMinutes");

/// A day.
constexpr int MaxIdleMinutes = 24 * 60;

} // namespace

std::chrono::minutes Preferences::idleTime() const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    bool isNumber = false;
    const int minutes = settings.value(IdleMinutes).toInt(&isNumber);
    const bool isUsable = isNumber && minutes >= 0 && minutes <= MaxIdleMinutes;
    return isUsable ? std::chrono::minutes(minutes) : DefaultIdleTime;
}

void Preferences::setIdleTime(std::chrono::minutes time)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(IdleMinutes, int(time.count()));
}

} // namespace Latchkey
