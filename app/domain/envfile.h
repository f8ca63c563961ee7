// SPDX-License-Identifier: MIT
#pragma once

#include "valueentries.h"

namespace Latchkey {

/// Reads @p bytes as a `.env` file. Lines end in LF, CRLF or CR; U+FEFF at the start is no part of
/// it. White space (space, tab) around a name and around a value without quotes is none of theirs.
///
/// - `NAME=value`, also behind `export`. A value without quotes ends with its line, or before a
///   `#` that white space precedes. It is literal, backslashes and quotes inside it too.
/// - `'value'` and `` `value` `` are literal and may go over several lines, whose ends stay as they
///   are. `"value"` may, too, and knows `\n`, `\r`, `\t`, `\"`, `\\` and `\$`; any other backslash
///   stays. Only a comment may follow the closing quote.
/// - A line that is blank or begins with `#` is passed over. Any other is refused.
///
/// Nothing is put in place of `$NAME` (see ValueEntry::hasReference).
[[nodiscard]] ValueEntries readEnv(QByteArrayView bytes);

} // namespace Latchkey
