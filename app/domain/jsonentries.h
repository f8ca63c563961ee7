// SPDX-License-Identifier: MIT
#pragma once

#include "valueentries.h"

namespace Latchkey {

/// Reads @p bytes as one JSON object (RFC 8259, strictly) whose members are texts: a name and its
/// value each. Members that are something else are refused, and so is all of it where it is no
/// UTF-8 or no JSON. U+FEFF at the start is let through.
///
/// A half surrogate pair, which JSON can write, comes as it is; checkValue() refuses it.
[[nodiscard]] ValueEntries readJson(QByteArrayView bytes);

} // namespace Latchkey
