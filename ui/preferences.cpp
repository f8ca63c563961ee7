// SPDX-License-Identifier: MIT
#include "preferences.h"

#include "secretlistmodel.h"

#include <QSettings>

namespace Latchkey {

namespace {

constexpr QLatin1StringView IdleMinutes("idleMinutes");
constexpr QLatin1StringView RotationDays("rotationDays");
constexpr QLatin1StringView ListState("listState");
constexpr QLatin1StringView Appearance("appearance");
constexpr QLatin1StringView DesktopScheme("desktopScheme");
constexpr QLatin1StringView WindowGeometry("windowGeometry");
constexpr QLatin1StringView WindowState("windowState");
constexpr QLatin1StringView PaneWidths("paneWidths");

constexpr QLatin1StringView LightWord("light");
constexpr QLatin1StringView DarkWord("dark");

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

ColorScheme Preferences::appearance() const
{
    return storedScheme(Appearance);
}

void Preferences::setAppearance(ColorScheme appearance)
{
    storeScheme(Appearance, appearance);
}

ColorScheme Preferences::desktopScheme() const
{
    return storedScheme(DesktopScheme);
}

void Preferences::setDesktopScheme(ColorScheme scheme)
{
    if (scheme != desktopScheme()) // at most starts there is nothing to write
        storeScheme(DesktopScheme, scheme);
}

ColorScheme Preferences::storedScheme(QLatin1StringView key) const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    const QString word = settings.value(key).toString();
    return word == LightWord ? ColorScheme::Light
        : word == DarkWord   ? ColorScheme::Dark
                             : ColorScheme::Unknown;
}

void Preferences::storeScheme(QLatin1StringView key, ColorScheme scheme)
{
    QSettings settings(m_file, QSettings::IniFormat);
    if (scheme == ColorScheme::Unknown)
        settings.remove(key);
    else
        settings.setValue(key, QString(scheme == ColorScheme::Light ? LightWord : DarkWord));
}

Preferences::WindowPlace Preferences::windowPlace() const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    QList<int> panes;
    for (const QString &width : settings.value(PaneWidths).toStringList())
        panes << width.toInt(); // or 0
    return {.geometry = settings.value(WindowGeometry).toByteArray(),
            .state = settings.value(WindowState).toByteArray(),
            .panes = panes};
}

void Preferences::setWindowPlace(const WindowPlace &place)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(WindowGeometry, place.geometry);
    settings.setValue(WindowState, place.state);
    QStringList widths;
    for (const int width : place.panes)
        widths << QString::number(width);
    settings.setValue(PaneWidths, widths);
}

} // namespace Latchkey
