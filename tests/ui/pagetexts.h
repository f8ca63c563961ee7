// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace Latchkey {

/// What does not fit at @p root: the visible texts with less room than they need, and what reaches
/// out of what it lies in. What is cut on purpose has the size policy Ignored, or a tooltip.
[[nodiscard]] QStringList cutTexts(const QWidget &root);

/// All that is seen or told of @p root.
[[nodiscard]] QStringList shownTexts(const QWidget &root);

/// Keys that lead to two visible things at @p root, or to two in a menu.
[[nodiscard]] QStringList repeatedMnemonics(const QWidget &root);

} // namespace Latchkey
