// SPDX-License-Identifier: MIT
#pragma once

#include "profile.h"

#include <QColor>
#include <QIcon>
#include <QString>

class QPalette;
class QWidget;

namespace Latchkey {

/// How a profile's colour is shown: text on a fill, 4.5:1 at the least (WCAG 2.1, 1.4.3).
struct ProfileShade
{
    QColor fill;
    QColor text;
};

/// Of None it is what @p palette has for windows.
[[nodiscard]] ProfileShade profileShade(ProfileColor color, const QPalette &palette);

/// @p color in words, with a capital.
[[nodiscard]] QString colorName(ProfileColor color);

/// A swatch of @p color, the size of @p widget's small icons; empty for None.
[[nodiscard]] QIcon colorIcon(ProfileColor color, const QWidget *widget);

} // namespace Latchkey
