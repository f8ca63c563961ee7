// SPDX-License-Identifier: MIT
#include "value/secrettextlayout.h"

#include "codepoints.h"

#include <algorithm>

namespace Latchkey {

namespace {

constexpr char16_t Dot = 0x25CF;

bool isPlain(char16_t unit)
{
    return unit > 0x20 && unit < 0x7F;
}

bool hasOwnShape(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return false;
    default:
        // Hangul fillers and the like are letters that show nothing; Qt takes U+FFFC for a picture.
        return character != 0x115F && character != 0x1160 && character != 0x3164
            && character != 0xFFA0 && character != 0x2800 && character != 0xFFFC;
    }
}

/// What marks are made of. Of one that is in a value itself only its colour would tell.
bool isMarkSign(char32_t character)
{
    return character == 0x00B7 || character == 0x2192 || character == 0x21B5 || character == 0x2039
        || character == 0x203A;
}

/// How many columns the character takes; wide scripts take two in fallback fonts.
int columnsOf(char32_t character, Masking masking)
{
    if (masking == Masking::Masked)
        return 1;
    const auto size = static_cast<int>(glyphOf(character, masking).text.size());
    return character >= 0x1100 ? std::max(size, 2) : size;
}

} // namespace

Glyph glyphOf(char32_t character, Masking masking)
{
    if (masking == Masking::Masked)
        return {QString(QChar(Dot))};
    switch (character) {
    case U' ':
        return {QString(QChar(0x00B7)), true};
    case U'\t':
        return {QString(QChar(0x2192)), true};
    default:
        break;
    }
    if (hasOwnShape(character) && !isMarkSign(character))
        return {QString::fromUcs4(&character, 1)};
    return {
        QStringLiteral("\u2039U+%1\u203A")
            .arg(QString::number(static_cast<uint>(character), 16).toUpper(), 4, QLatin1Char('0')),
        true};
}

QString lineBreakMark(QStringView lineBreak, Masking masking)
{
    if (masking == Masking::Masked || lineBreak.isEmpty())
        return {};
    if (lineBreak == u"\n")
        return QStringLiteral("\u21B5");
    if (lineBreak == u"\r\n")
        return QStringLiteral("\u2039CR\u203A\u21B5");
    if (lineBreak == u"\r")
        return QStringLiteral("\u2039CR\u203A");
    return lineBreak == u"\u2028" ? QStringLiteral("\u2039LS\u203A")
                                  : QStringLiteral("\u2039PS\u203A");
}

qsizetype valueLineBreakLength(QStringView text)
{
    switch (text.front().unicode()) {
    case u'\r':
        return text.size() > 1 && text[1] == u'\n' ? 2 : 1;
    case u'\n':
    case 0x2028:
    case 0x2029:
        return 1;
    default:
        return 0;
    }
}

void SecretTextLayout::rebuild(QStringView text, int columns, Masking masking)
{
    m_rows.clear();
    Row row{0, 0, 0};
    int used = 0;
    const auto nextRow = [&](qsizetype start) {
        m_rows.push_back(row);
        row = {start, 0, 0};
        used = 0;
    };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = 1;
        int width = 1;
        if (!isPlain(text[at].unicode())) {
            QStringView rest = text.sliced(at);
            if (const qsizetype lineBreak = valueLineBreakLength(rest)) {
                row.breakLength = lineBreak;
                at += lineBreak;
                nextRow(at);
                continue;
            }
            const qsizetype before = rest.size();
            width = columnsOf(takeCodePoint(rest), masking);
            length = before - rest.size();
        }
        if (used > 0 && used + width > columns)
            nextRow(at);
        row.length += length;
        used += width;
        at += length;
    }
    m_rows.push_back(row);
}

std::size_t SecretTextLayout::rowAt(qsizetype position) const
{
    const auto after =
        std::upper_bound(m_rows.begin(), m_rows.end(), position,
                         [](qsizetype at, const Row &row) { return at < row.start; });
    return static_cast<std::size_t>(std::distance(m_rows.begin(), after)) - 1;
}

} // namespace Latchkey
