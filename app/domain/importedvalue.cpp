// SPDX-License-Identifier: MIT
#include "importedvalue.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstdint>

namespace Latchkey {

namespace {

using Byte = unsigned char;

/// One row of table 3-7 of the Unicode standard, "Well-Formed UTF-8 Byte Sequences": which second
/// bytes may follow a first byte of the range. All after that are 80 to BF.
struct WellFormed
{
    Byte firstLow;
    Byte firstHigh;
    Byte secondLow;
    Byte secondHigh;
    qsizetype size;
};

constexpr WellFormed wellFormed[] = {
    {0xc2, 0xdf, 0x80, 0xbf, 2}, {0xe0, 0xe0, 0xa0, 0xbf, 3}, {0xe1, 0xec, 0x80, 0xbf, 3},
    {0xed, 0xed, 0x80, 0x9f, 3}, {0xee, 0xef, 0x80, 0xbf, 3}, {0xf0, 0xf0, 0x90, 0xbf, 4},
    {0xf1, 0xf3, 0x80, 0xbf, 4}, {0xf4, 0xf4, 0x80, 0x8f, 4},
};

bool isBetween(char c, Byte low, Byte high)
{
    return Byte(c) >= low && Byte(c) <= high;
}

/// The size of the sequence that @p bytes, which is not ASCII, begins with; 0 if it is none.
qsizetype sequenceSize(QByteArrayView bytes)
{
    for (const WellFormed &row : wellFormed) {
        if (!isBetween(bytes[0], row.firstLow, row.firstHigh))
            continue;
        if (bytes.size() < row.size || !isBetween(bytes[1], row.secondLow, row.secondHigh))
            return 0;
        const QByteArrayView others = bytes.first(row.size).sliced(2);
        const bool allContinue = std::all_of(others.begin(), others.end(),
                                             [](char c) { return isBetween(c, 0x80, 0xbf); });
        return allContinue ? row.size : 0;
    }
    return 0;
}

/// Lets a decoder write straight into the buffer that stays.
class DecodedString : public SensitiveString
{
public:
    explicit DecodedString(QByteArrayView utf8)
    {
        // The first flag keeps U+FEFF at the start.
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::ConvertInitialBom
                                   | QStringDecoder::Flag::Stateless);
        char16_t *begin = extend(decoder.requiredSpace(utf8.size()));
        // Qt before 6.6 decodes to QChar only, which is a char16_t and nothing else.
        QChar *units = reinterpret_cast<QChar *>(begin);
        truncate(decoder.appendToBuffer(units, utf8) - units);
    }
};

} // namespace

std::optional<qsizetype> invalidUtf8Offset(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        if (isBetween(bytes[at], 0, 0x7f)) {
            ++at;
            continue;
        }
        const qsizetype size = sequenceSize(bytes.sliced(at));
        if (size == 0)
            return at;
        at += size;
    }
    return std::nullopt;
}

tl::expected<SensitiveString, ImportProblem> importedValue(QByteArrayView bytes)
{
    if (bytes.size() > MaxImportBytes) {
        return tl::unexpected(
            ImportProblem{.kind = ImportProblem::Kind::TooLarge, .size = bytes.size()});
    }
    if (const auto offset = invalidUtf8Offset(bytes)) {
        return tl::unexpected(ImportProblem{
            .kind = ImportProblem::Kind::NotUtf8, .size = bytes.size(), .offset = *offset});
    }
    return SensitiveString(DecodedString(bytes));
}

SensitiveString base64Of(QByteArrayView bytes)
{
    constexpr char16_t digits[] =
        u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    SensitiveString text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    while (!bytes.isEmpty()) {
        const QByteArrayView group = bytes.first(std::min<qsizetype>(3, bytes.size()));
        bytes = bytes.sliced(group.size());
        std::uint32_t bits = 0;
        for (qsizetype i = 0; i < 3; ++i)
            bits = (bits << 8) | (i < group.size() ? Byte(group[i]) : 0U);
        std::array<char16_t, 4> units = {digits[bits >> 18], digits[(bits >> 12) & 63],
                                         digits[(bits >> 6) & 63], digits[bits & 63]};
        for (qsizetype i = group.size() + 1; i < 4; ++i)
            units[std::size_t(i)] = u'=';
        text.append(units.data(), 4);
    }
    return text;
}

} // namespace Latchkey
