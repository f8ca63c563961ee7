// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Latchkey {

/// The list, the secret and its details side by side, each as wide as the user wants it.
[[nodiscard]] QWidget *makePanes(QWidget *list, QWidget *secret, QWidget *details);

} // namespace Latchkey
