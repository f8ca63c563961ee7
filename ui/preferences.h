// SPDX-License-Identifier: MIT
#pragma once

#include "colorschemewatcher.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace Latchkey {

/// What the user has set for the whole program, in a settings file; never a key or a value.
class Preferences
{
public:
    static constexpr std::chrono::minutes DefaultIdleTime{10};

    /// @p file is the path of a file as QSettings::IniFormat has it; it is made when first written.
    explicit Preferences(QString file) : m_file(std::move(file)) { }

    /// After how long without input the program pauses; zero for never.
    [[nodiscard]] std::chrono::minutes idleTime() const;
    void setIdleTime(std::chrono::minutes time);

    /// After how many days without a change a secret is due for another value.
    [[nodiscard]] int rotationDays() const;
    void setRotationDays(int days);

    /// How the list of secrets is arranged, as SecretListPane::saveState(); empty before the first
    /// time.
    [[nodiscard]] QByteArray listState() const;
    void setListState(const QByteArray &state);

    /// Whether the user wants the window light or dark, as Theme::setAppearance() has it.
    [[nodiscard]] ColorScheme appearance() const;
    void setAppearance(ColorScheme appearance);
    /// What the desktop said last about that: it takes a moment to answer, and a window that is
    /// light until then would flash.
    [[nodiscard]] ColorScheme desktopScheme() const;
    void setDesktopScheme(ColorScheme scheme);

    /// Where the window was and which parts of it were shown.
    struct WindowPlace
    {
        /// As QWidget::saveGeometry() and QMainWindow::saveState(); empty before the first time.
        QByteArray geometry;
        QByteArray state;
        /// How wide the panes were, in device-independent pixels, from the first to the last;
        /// empty while not known.
        QList<int> panes;
        friend bool operator==(const WindowPlace &, const WindowPlace &) = default;
    };
    [[nodiscard]] WindowPlace windowPlace() const;
    void setWindowPlace(const WindowPlace &place);

private:
    [[nodiscard]] ColorScheme storedScheme(QLatin1StringView key) const;
    void storeScheme(QLatin1StringView key, ColorScheme scheme);

    QString m_file;
};

} // namespace Latchkey
