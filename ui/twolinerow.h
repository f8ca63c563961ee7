// SPDX-License-Identifier: MIT
#pragma once

#include "style.h"

#include <QFont>
#include <QPalette>

class QPainter;
class QStyleOptionViewItem;

// What the rows of lists look like that have a name and, below it, a quieter line.

namespace Latchkey {

/// Around what is in a row, and between its two lines, in device-independent pixels.
inline constexpr int RowPadding = Space::Medium;
inline constexpr int RowLineGap = 2;

[[nodiscard]] QFont secondLineFont(QFont font);
/// Of both lines with the gap, in device-independent pixels.
[[nodiscard]] int twoLinesHeight(const QFont &font);

[[nodiscard]] QPalette::ColorGroup rowColorGroup(const QStyleOptionViewItem &item);
/// Of text in @p role, which is PlaceholderText for the quieter line; a selected row has one
/// colour.
[[nodiscard]] QColor rowTextColor(const QStyleOptionViewItem &item,
                                  QPalette::ColorRole role = QPalette::Text);

/// Draws all of @p item but its text, as the style does.
void drawRowBackground(QPainter *painter, QStyleOptionViewItem item);

} // namespace Latchkey
