// SPDX-License-Identifier: MIT
#pragma once

namespace Latchkey {

/// Makes the application speak the first of the user's languages that there is a translation for,
/// and Qt the same one; else English with proper plurals. Numbers and dates follow the system in
/// any case. Needs a QApplication; once, before the first window.
void installTranslations();

} // namespace Latchkey
