// SPDX-License-Identifier: MIT
#include "base64text.h"

#include "base64scan.h"
#include "valuetext.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace Latchkey {

namespace {

constexpr qsizetype MinSize = 16;
/// From here on a text with no padding is more likely Base64 than a password.
constexpr qsizetype TellingSize = 40;
/// Shorter lines are more likely words.
constexpr qsizetype MinLineSize = 32;
/// Of the prefixes by which services mark their tokens: `sk_`, `ghp_`, `glpat-`.
constexpr qsizetype MaxTokenPrefix = 8;

/// The sorts of characters in a text, a bit for each.
enum Sort : unsigned {
    Lower = 1,
    Upper = 2,
    Digit = 4,
    StandardSign = 8,
    UrlSign = 16,
    Other = 32,
};

constexpr unsigned sortOfAscii(char16_t unit)
{
    if (unit >= u'a' && unit <= u'z')
        return Lower;
    if (unit >= u'A' && unit <= u'Z')
        return Upper;
    if (unit >= u'0' && unit <= u'9')
        return Digit;
    if (unit == u'+' || unit == u'/')
        return StandardSign;
    return unit == u'-' || unit == u'_' ? UrlSign : Other;
}

/// A table, because on random text each branch would be a wrong guess.
constexpr auto sortTable = [] {
    std::array<unsigned char, 128> table = {};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<unsigned char>(sortOfAscii(char16_t(i)));
    return table;
}();

constexpr unsigned sortOf(QChar unit)
{
    return unit.unicode() < sortTable.size() ? sortTable[unit.unicode()] : unsigned(Other);
}

/// The sorts of @p text line by line, which must be as an encoder breaks them: all of one length
/// but the last, which may be shorter. Line breaks are of no sort; any others make it Other.
unsigned sortsIn(QStringView text)
{
    unsigned sorts = 0;
    qsizetype lineSize = -1;
    while (!text.isEmpty() && (sorts & Other) == 0) {
        const QStringView line = takeLine(text);
        const bool isLast = text.isEmpty();
        if (lineSize < 0)
            lineSize = line.size();
        if (line.size() > lineSize || (!isLast && line.size() < std::max(lineSize, MinLineSize)))
            return Other;
        for (const QChar unit : line)
            sorts |= sortOf(unit);
    }
    return sorts;
}

bool isCanonical(QStringView text, Base64Scan::Alphabet alphabet)
{
    Base64Scan scan(alphabet);
    while (!text.isEmpty())
        scan.take(takeLine(text));
    return scan.isCanonical();
}

/// Lower-case letters and a sign.
bool hasTokenPrefix(QStringView text)
{
    const auto sign = std::find_if_not(text.begin(), text.end(),
                                       [](QChar unit) { return sortOf(unit) == Lower; });
    const qsizetype prefix = sign - text.begin();
    return prefix > 0 && prefix <= MaxTokenPrefix && sign != text.end() && sortOf(*sign) == UrlSign;
}

} // namespace

Base64Text readBase64Text(QStringView text)
{
    text = text.trimmed();
    const auto padding =
        std::find_if(text.rbegin(), text.rend(), [](QChar unit) { return unit != u'='; });
    const bool isPadded = padding != text.rbegin();
    const unsigned sorts = sortsIn(text.first(text.rend() - padding));

    const bool isMixed = (sorts & Lower) && (sorts & Upper) && (sorts & ~(Lower | Upper));
    const bool isUrlSafe = (sorts & UrlSign) != 0;
    const bool hasSign = (sorts & StandardSign) != 0;
    if (text.size() < MinSize || !isMixed || (sorts & Other) || (isUrlSafe && hasSign))
        return {};
    if (isUrlSafe && (!(sorts & Digit) || hasTokenPrefix(text)))
        return {};

    const bool canonical = isCanonical(
        text, isUrlSafe ? Base64Scan::Alphabet::UrlSafe : Base64Scan::Alphabet::Standard);
    const bool isLong = text.size() >= TellingSize;
    const bool isTelling = canonical ? isLong || hasSign : isLong && hasSign;
    if (!isPadded && !isTelling)
        return {};
    return {isUrlSafe ? Base64Text::Likeness::UrlSafe : Base64Text::Likeness::Standard, canonical};
}

} // namespace Latchkey
