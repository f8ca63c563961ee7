// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

namespace Latchkey {

/// A text in quotes, taken apart.
struct QuotedText
{
    /// How many pairs of quotes stand around it; 0 if it is not in quotes.
    qsizetype pairs = 0;
    /// What is inside of all of them, in UTF-16 units from 0. Before and after it are only quotes
    /// and white space.
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Looks for quotes around @p text: the same ASCII quote or backtick at both ends, or a pair of
/// typographic ones, white space outside of them let through.
///
/// Not in quotes is what has one of these quotes inside too, unless a backslash stands before it:
/// `"a" and "b"`.
[[nodiscard]] QuotedText quotedText(QStringView text);

/// The value in a pasted `KEY=value` or `export KEY=value`, without plain quotes around it and
/// without the white space around the assignment; nothing if @p text is no such thing.
///
/// Wrong guesses would annoy, so it says no to: an empty value; what is itself an assignment;
/// several lines, unless quoted, PEM or a JSON object; lists such as `a=1&b=2`, `Server=x;` and
/// `host=x port=5`, unless the key is exported or is in capitals with an underscore.
[[nodiscard]] std::optional<QStringView> assignedValue(QStringView text);

/// The next line break written out as `\n` or `\r\n`, in characters.
struct WrittenNewline
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The first one in @p text at or after @p from; an escaped backslash before the `n` makes it none.
/// @p from must not stand between a backslash and what that escapes.
[[nodiscard]] std::optional<WrittenNewline> nextWrittenNewline(QStringView text, qsizetype from);

} // namespace Latchkey
