// SPDX-License-Identifier: MIT
#include "valuetext.h"

#include "codepoints.h"

#include <algorithm>
#include <iterator>

namespace Latchkey {

namespace {

constexpr QChar ByteOrderMark = u'\ufeff';

struct Range
{
    char32_t first;
    char32_t last;
    CharacterClass character;
};

using enum CharacterClass;

/// In order, so that it can be searched by halves. What lies between two ranges is Plain.
constexpr Range ranges[] = {
    {0x00, 0x00, Nul},
    {0x01, 0x08, Control},
    {0x0a, 0x0a, LineBreak},
    {0x0b, 0x0c, Control},
    {0x0d, 0x0d, LineBreak},
    {0x0e, 0x1f, Control},
    {0x7f, 0x84, Control},
    {0x85, 0x85, UnicodeLineBreak},
    {0x86, 0x9f, Control},
    {0xa0, 0xa0, NoBreakSpace},
    {0xad, 0xad, ZeroWidth},
    {0x034f, 0x034f, ZeroWidth},
    {0x061c, 0x061c, BidiControl},
    {0x115f, 0x1160, ZeroWidth},
    {0x1680, 0x1680, UnicodeSpace},
    {0x17b4, 0x17b5, ZeroWidth},
    {0x180b, 0x180f, ZeroWidth},
    {0x2000, 0x200a, UnicodeSpace},
    {0x200b, 0x200d, ZeroWidth},
    {0x200e, 0x200f, BidiControl},
    {0x2028, 0x2029, UnicodeLineBreak},
    {0x202a, 0x202e, BidiControl},
    {0x202f, 0x202f, UnicodeSpace},
    {0x205f, 0x205f, UnicodeSpace},
    {0x2060, 0x2065, ZeroWidth},
    {0x2066, 0x2069, BidiControl},
    {0x206a, 0x206f, ZeroWidth},
    {0x3000, 0x3000, UnicodeSpace},
    {0x3164, 0x3164, ZeroWidth},
    {0xfe00, 0xfe0f, ZeroWidth},
    {0xfeff, 0xfeff, ZeroWidth},
    {0xffa0, 0xffa0, ZeroWidth},
    {0xfff0, 0xfff8, ZeroWidth},
    {0xfffd, 0xfffd, Replacement},
    {0x1bca0, 0x1bca3, ZeroWidth},
    {0x1d173, 0x1d17a, ZeroWidth},
    {0xe0000, 0xe0fff, ZeroWidth},
};

constexpr qsizetype utf8Size(char32_t character)
{
    if (character < 0x80)
        return 1;
    if (character < 0x800)
        return 2;
    return character < 0x10000 ? 3 : 4;
}

} // namespace

CharacterClass classOf(char32_t character)
{
    if ((character >= 0x20 && character < 0x7f) || character == U'\t')
        return Plain;
    const Range *range = std::upper_bound(
        std::begin(ranges), std::end(ranges), character,
        [](char32_t wanted, const Range &candidate) { return wanted < candidate.first; });
    if (range == std::begin(ranges))
        return Plain;
    --range;
    return character <= range->last ? range->character : Plain;
}

LineEndings TextCounts::lineEndings() const
{
    const int styles = int(lf > 0) + int(crLf > 0) + int(cr > 0);
    if (styles > 1)
        return LineEndings::Mixed;
    if (styles == 0)
        return LineEndings::None;
    if (lf > 0)
        return LineEndings::Lf;
    return crLf > 0 ? LineEndings::CrLf : LineEndings::Cr;
}

qsizetype byteOrderMarkRun(QStringView text)
{
    return std::find_if(text.begin(), text.end(), [](QChar unit) { return unit != ByteOrderMark; })
        - text.begin();
}

TextCounts countText(QStringView text)
{
    TextCounts counts;
    counts.byteOrderMarks = byteOrderMarkRun(text);
    counts.utf8Bytes = counts.byteOrderMarks * utf8Size(ByteOrderMark.unicode());

    QStringView rest = text.sliced(counts.byteOrderMarks);
    while (!rest.isEmpty()) {
        const auto plain = std::find_if(rest.begin(), rest.end(),
                                        [](QChar unit) { return unit < u' ' || unit > u'~'; });
        counts.utf8Bytes += plain - rest.begin();
        rest = rest.sliced(plain - rest.begin());
        if (rest.isEmpty())
            break;

        const char32_t character = takeCodePoint(rest);
        counts.utf8Bytes += utf8Size(character);
        ++counts.byClass[std::size_t(classOf(character))];
        if (character == U'\n') {
            ++counts.lf;
        } else if (character == U'\r' && rest.startsWith(u'\n')) {
            rest = rest.sliced(1);
            ++counts.utf8Bytes;
            ++counts.crLf;
        } else if (character == U'\r') {
            ++counts.cr;
        }
    }

    const bool endsOpen = !text.isEmpty() && !isLineBreak(text.back());
    counts.lines = counts.of(LineBreak) + qsizetype(endsOpen);
    return counts;
}

QStringView takeLine(QStringView &text)
{
    const qsizetype length = std::find_if(text.begin(), text.end(), isLineBreak) - text.begin();
    const QStringView line = text.first(length);
    text = text.sliced(length);
    if (text.startsWith(u"\r\n"))
        text = text.sliced(2);
    else if (!text.isEmpty())
        text = text.sliced(1);
    return line;
}

} // namespace Latchkey
