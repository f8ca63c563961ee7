// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Latchkey {

/// Whether a value's characters are shown, or dots in their place.
enum class Masking { Masked, Revealed };

/// What stands for a character on screen, and whether it is a mark rather than the character.
struct Glyph
{
    QString text;
    bool isMark = false;
};

/// Of one code point other than a line break. Masked: a dot. Revealed: the character itself, or a
/// mark where it could not be seen or would be taken for a mark: `‹U+200B›` and its like by their
/// code.
[[nodiscard]] Glyph glyphOf(char32_t character, Masking masking);

/// How many characters lineBreakMark() has at most.
inline constexpr int LongestBreakMark = 5;

/// The mark for a line break: LF, CR, CRLF, U+2028 or U+2029. Empty while masked.
[[nodiscard]] QString lineBreakMark(QStringView lineBreak, Masking masking);

/// How long the line break is that @p text begins with; 0 if it begins with none.
[[nodiscard]] qsizetype valueLineBreakLength(QStringView text);

/// A text cut into the rows that are drawn, for a font whose characters are all of one width.
class SecretTextLayout
{
public:
    /// @p length units from @p start are drawn in the row; a line break of @p breakLength follows.
    struct Row
    {
        qsizetype start;
        qsizetype length;
        qsizetype breakLength;
    };

    /// Cuts @p text at its line breaks, and after @p columns characters. Linear in the text.
    void rebuild(QStringView text, int columns, Masking masking);

    /// At least one row, also of an empty text.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// The row that the cursor is in when it stands at @p position.
    [[nodiscard]] std::size_t rowAt(qsizetype position) const;

private:
    std::vector<Row> m_rows = {{0, 0, 0}};
};

} // namespace Latchkey
