// SPDX-License-Identifier: MIT
#include "preferences.h"

#include "secretlistmodel.h"

#include <QSettings>

namespace Latchkey {

namespace {

const QString IdleMinutes = QStringLiteral("idleMinutes");
const QString RotationDays = QStringLiteral("rotationDays");
const QString ListState = QStringLiteral("listState");

/// A day.
constexpr int MaxIdleMinutes = 24 * 60;
/// Ten years.
constexpr int MaxRotationDays = 3650;

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

int Preferences::rotationDays() const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    const int days = settings.value(RotationDays).toString().toInt(); // or 0
    return days >= 1 && days <= MaxRotationDays ? days : SecretListModel::DefaultRotationDays;
}

void Preferences::setRotationDays(int days)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(RotationDays, days);
}

QByteArray Preferences::listState() const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    return settings.value(ListState).toByteArray();
}

void Preferences::setListState(const QByteArray &state)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(ListState, state);
}

} // namespace Latchkey
