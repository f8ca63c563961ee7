// SPDX-License-Identifier: MIT
#pragma once

#include "valuefacts.h"

namespace Latchkey {

/// The facts in one line: size, lines and line endings, fingerprint, what it looks like.
[[nodiscard]] QString factsText(const ValueFacts &facts);

/// What the notice is about, in a sentence. @p format is that of the same value.
[[nodiscard]] QString noticeText(const ValueNotice &notice, const ValueFormat &format);

/// What a button says that mends @p kind, which must be mendable.
[[nodiscard]] QString mendText(NoticeKind kind);

} // namespace Latchkey
