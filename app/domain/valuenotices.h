// SPDX-License-Identifier: MIT
#pragma once

#include "sensitivestring.h"
#include "valuetext.h"

#include <QDateTime>
#include <QStringView>

#include <optional>
#include <vector>

namespace Latchkey {

/// Something about a value that whoever pasted it may not have meant. None of them is an error.
///
/// Line breaks are LF, CRLF (one) and CR; white space is what QChar::isSpace() says, line breaks
/// included.
enum class NoticeKind {
    /// U+FEFF at the start; counted.
    ByteOrderMark,
    /// The white space that the value starts with is not line breaks only; counts the units of it
    /// that are no line breaks.
    WhiteSpaceAtStart,
    /// The value starts with a line break; counts those in a row.
    NewlineAtStart,
    /// As at the start.
    WhiteSpaceAtEnd,
    /// The value ends with a line break; counts those in a row.
    NewlineAtEnd,
    /// U+00A0; counted.
    NoBreakSpace,
    /// Other spaces that are not U+0020 (U+2009, U+202F, U+3000, ...); counted.
    UnicodeSpace,
    /// Characters that take no room: U+200B to U+200D, U+2060, soft hyphens, U+FEFF past the start,
    /// variation selectors, tags, ...; counted.
    ZeroWidth,
    /// Controls of writing direction; counted.
    BidiControl,
    /// U+0000; counted.
    Nul,
    /// Other control characters but tab and line breaks, such as escape and vertical tab; counted.
    Control,
    /// U+FFFD, the trace of bytes lost in decoding; counted. Cannot be mended.
    Replacement,
    /// More than one of LF, CRLF and CR; counts those that are not LF.
    MixedLineEndings,
    /// U+0085, U+2028 and U+2029, line breaks to Unicode only; counted.
    UnicodeLineBreak,
    /// See quotedText(); counts the pairs.
    SurroundingQuotes,
    /// `\n` or `\r\n` in characters, in what looks like PEM or has no real line break but at its
    /// ends; not in JSON, where it is right. Counted.
    WrittenNewline,
    /// A pasted `KEY=value`; see assignedValue(). Counts 1.
    Assignment,
    /// What the value looks like does not parse; ValueFormat says why. Cannot be mended. Counts 1.
    Malformed,
    /// The certificate or token has expired, on ValueNotice::date. Cannot be mended.
    Expired,
    /// It will within ExpiryWarningDays, on ValueNotice::date. Cannot be mended.
    ExpiresSoon,
};

struct ValueNotice
{
    NoticeKind kind;
    /// How many there are of what @p kind is about; at least 1.
    qsizetype count = 1;
    /// Of Expired and ExpiresSoon: when, in the time zone that the expiry came in.
    QDateTime date = {};

    friend bool operator==(const ValueNotice &, const ValueNotice &) = default;
};

/// What the characters of @p value give reason for, in the order of NoticeKind: all kinds but
/// Malformed, Expired and ExpiresSoon. @p counts is countText(@p value).
[[nodiscard]] std::vector<ValueNotice> textNotices(QStringView value, const TextCounts &counts);

/// Whether mended() can do anything about @p kind.
[[nodiscard]] bool isMendable(NoticeKind kind);

/// @p value with what @p kind is about put right and nothing else changed; nothing if there is no
/// such notice about it, or if it cannot be mended. The result never has that notice.
///
/// - ByteOrderMark, ZeroWidth, BidiControl, Nul, Control: those characters are taken out.
/// - WhiteSpaceAtStart, WhiteSpaceAtEnd: all white space there is taken off, line breaks too.
/// - NewlineAtStart, NewlineAtEnd: all line breaks in a row there are taken off.
/// - NoBreakSpace, UnicodeSpace: become U+0020.
/// - MixedLineEndings, UnicodeLineBreak, WrittenNewline: become LF.
/// - SurroundingQuotes: all pairs are taken off; white space stays.
/// - Assignment: assignedValue() is kept.
///
/// Text that is not valid UTF-16 is not mended, lest two halves meet that never were a pair. The
/// result may be empty.
[[nodiscard]] std::optional<SensitiveString> mended(QStringView value, NoticeKind kind);

} // namespace Latchkey
