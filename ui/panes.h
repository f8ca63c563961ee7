// SPDX-License-Identifier: MIT
#pragma once

class QSplitter;
class QWidget;

namespace Latchkey {

/// The list, the secret and its details side by side, each as wide as the user wants it.
[[nodiscard]] QWidget *makePanes(QWidget *list, QWidget *secret, QWidget *details);

/// What makePanes() made that is in @p widget by now.
[[nodiscard]] QSplitter *panesIn(const QWidget *widget);

} // namespace Latchkey
