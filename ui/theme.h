// SPDX-License-Identifier: MIT
#pragma once

#include "colorschemewatcher.h"

#include <QPalette>

namespace Latchkey {

/// The colours of a light or of a dark window, Unknown being light: each text has a contrast of at
/// least 4.5:1 to what it stands on.
[[nodiscard]] QPalette schemePalette(ColorScheme scheme);

/// Whether the text of @p palette is lighter than what it stands on.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Gives the application its palette, and the style that draws with it the outlines that it lacks;
/// nothing else of the look is ours.
///
/// A system that has colours of its own (KDE, Windows, macOS, the GTK theme) keeps them unless the
/// user has chosen otherwise, or they are light where the desktop says that it is dark.
class Theme
{
public:
    /// Needs a QApplication; once, before the first window. @p appearance is that of
    /// setAppearance(), and @p desktop what the desktop said last, until it says something else.
    explicit Theme(ColorScheme appearance = ColorScheme::Unknown,
                   ColorScheme desktop = ColorScheme::Unknown);

    /// What the user wants the window to look like; Unknown follows the system.
    void setAppearance(ColorScheme appearance);
    /// What the desktop says, as of ColorSchemeWatcher.
    void setDesktopScheme(ColorScheme scheme);

private:
    void apply();
    /// Gives back what the system has, if it has any colours of its own.
    void followSystem();

    ColorScheme m_appearance;
    ColorScheme m_desktop;
};

} // namespace Latchkey
