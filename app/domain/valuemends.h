// SPDX-License-Identifier: MIT
#pragma once

#include "sensitivestring.h"
#include "valuetext.h"

#include <QStringView>

namespace Latchkey {

/// The parts and rewritings that mended() is made of. Each returns what has nothing to put right
/// as it is.

/// Without the U+FEFF at the start.
[[nodiscard]] QStringView withoutByteOrderMarks(QStringView text);
/// Without the white space at the start, line breaks included.
[[nodiscard]] QStringView trimmedStart(QStringView text);
/// Without the white space at the end, line breaks included.
[[nodiscard]] QStringView trimmedEnd(QStringView text);
/// Without the LF and CR at the start.
[[nodiscard]] QStringView withoutFirstNewlines(QStringView text);
/// Without the LF and CR at the end.
[[nodiscard]] QStringView withoutFinalNewlines(QStringView text);

/// Without the characters of class @p dropped. U+FEFF at the start is of no class and stays.
[[nodiscard]] SensitiveString withoutClass(QStringView text, CharacterClass dropped);
/// With @p unit for each character of class @p old.
[[nodiscard]] SensitiveString withClassReplaced(QStringView text, CharacterClass old,
                                                char16_t unit);
/// With LF for each CRLF and CR.
[[nodiscard]] SensitiveString withLfOnly(QStringView text);
/// With LF for each `\n` and `\r\n` in characters; see nextWrittenNewline().
[[nodiscard]] SensitiveString withRealNewlines(QStringView text);
/// Without the quotes that quotedText() finds.
[[nodiscard]] SensitiveString withoutQuotes(QStringView text);

} // namespace Latchkey
