// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Latchkey {

/// @p items in one line, with what the language puts between them.
[[nodiscard]] QString listText(const QStringList &items);

/// @p sentences in one line, without the empty ones. Japanese and Chinese have no space between
/// two.
[[nodiscard]] QString sentencesText(const QStringList &sentences);

} // namespace Latchkey
