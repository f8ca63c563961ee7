// SPDX-License-Identifier: MIT
#include "valuemends.h"

#include "codepoints.h"
#include "pastedwrapping.h"

#include <algorithm>
#include <optional>

namespace Latchkey {

namespace {

/// A part of a text, in UTF-16 units from 0.
struct Match
{
    qsizetype begin;
    qsizetype end;
};

/// @p text with @p replacement for each match of @p next, which finds the first one in it at or
/// after an index. No replacement may be longer than its match, so that the result is allocated
/// just once.
template <typename Next>
SensitiveString rewritten(QStringView text, QStringView replacement, Next next)
{
    SensitiveString result;
    result.reserve(text.size());
    qsizetype done = 0;
    const auto copyUpTo = [&](qsizetype end) {
        const QStringView part = text.sliced(done, end - done);
        result.append(part.utf16(), part.size());
    };
    while (const std::optional<Match> match = next(done)) {
        copyUpTo(match->begin);
        result.append(replacement.utf16(), replacement.size());
        done = match->end;
    }
    copyUpTo(text.size());
    return result;
}

/// Finds characters of one class, past the U+FEFF at the start.
auto nextOfClass(QStringView text, CharacterClass wanted)
{
    return [text, wanted, start = byteOrderMarkRun(text)](qsizetype from) -> std::optional<Match> {
        QStringView rest = text.sliced(std::max(from, start));
        while (!rest.isEmpty()) {
            const qsizetype begin = text.size() - rest.size();
            if (classOf(takeCodePoint(rest)) == wanted)
                return Match{begin, text.size() - rest.size()};
        }
        return std::nullopt;
    };
}

auto nextCr(QStringView text)
{
    return [text](qsizetype from) -> std::optional<Match> {
        const qsizetype begin = text.indexOf(u'\r', from);
        if (begin < 0)
            return std::nullopt;
        return Match{begin, begin + (text.sliced(begin).startsWith(u"\r\n") ? 2 : 1)};
    };
}

auto nextWritten(QStringView text)
{
    return [text](qsizetype from) -> std::optional<Match> {
        const auto newline = nextWrittenNewline(text, from);
        if (!newline)
            return std::nullopt;
        return Match{newline->begin, newline->end};
    };
}

template <typename Dropped> QStringView droppedAtStart(QStringView text, Dropped dropped)
{
    return text.sliced(std::find_if_not(text.begin(), text.end(), dropped) - text.begin());
}

template <typename Dropped> QStringView droppedAtEnd(QStringView text, Dropped dropped)
{
    return text.chopped(std::find_if_not(text.rbegin(), text.rend(), dropped) - text.rbegin());
}

bool isSpace(QChar unit)
{
    return unit.isSpace();
}

} // namespace

QStringView withoutByteOrderMarks(QStringView text)
{
    return text.sliced(byteOrderMarkRun(text));
}

QStringView trimmedStart(QStringView text)
{
    return droppedAtStart(text, isSpace);
}

QStringView trimmedEnd(QStringView text)
{
    return droppedAtEnd(text, isSpace);
}

QStringView withoutFirstNewlines(QStringView text)
{
    return droppedAtStart(text, isLineBreak);
}

QStringView withoutFinalNewlines(QStringView text)
{
    return droppedAtEnd(text, isLineBreak);
}

SensitiveString withoutClass(QStringView text, CharacterClass dropped)
{
    return rewritten(text, {}, nextOfClass(text, dropped));
}

SensitiveString withClassReplaced(QStringView text, CharacterClass old, char16_t unit)
{
    return rewritten(text, QStringView(&unit, 1), nextOfClass(text, old));
}

SensitiveString withLfOnly(QStringView text)
{
    return rewritten(text, u"\n", nextCr(text));
}

SensitiveString withRealNewlines(QStringView text)
{
    return rewritten(text, u"\n", nextWritten(text));
}

SensitiveString withoutQuotes(QStringView text)
{
    const QuotedText quoted = quotedText(text);
    const auto appendWhiteSpace = [](SensitiveString &result, QStringView part) {
        for (const QChar unit : part) {
            if (unit.isSpace())
                result.append(unit.unicode());
        }
    };
    SensitiveString result;
    result.reserve(text.size());
    appendWhiteSpace(result, text.first(quoted.begin));
    result.append(text.utf16() + quoted.begin, quoted.end - quoted.begin);
    appendWhiteSpace(result, text.sliced(quoted.end));
    return result;
}

} // namespace Latchkey
