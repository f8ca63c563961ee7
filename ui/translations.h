// SPDX-License-Identifier: MIT
#pragma once

namespace Latchkey {

/// Makes the application speak the user's language, and English with proper plurals where there is
/// no translation. Needs a QApplication; once, before the first window.
void installTranslations();

} // namespace Latchkey
