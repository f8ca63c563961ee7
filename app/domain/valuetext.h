// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <array>
#include <cstddef>

namespace Latchkey {

/// What a character is to somebody who cannot see it. Every code point is of just one class.
enum class CharacterClass {
    Plain,
    /// LF and CR: what ends a line for the programs that read secrets.
    LineBreak,
    Nul,
    /// C0 without NUL, tab, LF and CR; DEL; C1 without NEL. Vertical tab and form feed are here.
    Control,
    /// NEL, U+2028 and U+2029, which end a line in Unicode and nowhere else.
    UnicodeLineBreak,
    /// U+00A0.
    NoBreakSpace,
    /// Every other space (Zs) that is not U+0020.
    UnicodeSpace,
    /// Bidi_Control of Unicode: marks, embeddings, overrides and isolates.
    BidiControl,
    /// Default_Ignorable_Code_Point of Unicode without BidiControl: takes no room on screen.
    ZeroWidth,
    /// U+FFFD: what a decoder leaves where it found bytes that were no text.
    Replacement,
};
inline constexpr std::size_t CharacterClassCount = std::size_t(CharacterClass::Replacement) + 1;

/// The class of @p character; any 32 bits are allowed, half a surrogate pair is Plain.
[[nodiscard]] CharacterClass classOf(char32_t character);

enum class LineEndings {
    None,
    Lf,
    CrLf,
    Cr,
    Mixed,
};

/// What one look at every character of a text tells.
struct TextCounts
{
    /// Size in UTF-8; half a surrogate pair counts as 3, the size of what an encoder writes for it.
    qsizetype utf8Bytes = 0;
    qsizetype lf = 0;
    qsizetype crLf = 0;
    qsizetype cr = 0;
    /// Lines, as ended by LF, CRLF or CR. A final line break ends the last line and begins no
    /// other; an empty text has none.
    qsizetype lines = 0;
    /// U+FEFF at the very start. They are in no class; later ones are ZeroWidth.
    qsizetype byteOrderMarks = 0;

    [[nodiscard]] qsizetype of(CharacterClass character) const
    {
        return byClass[std::size_t(character)];
    }
    [[nodiscard]] LineEndings lineEndings() const;

    /// How many code points there are of each class but Plain, whose number nobody asks for. CRLF
    /// counts as one LineBreak.
    std::array<qsizetype, CharacterClassCount> byClass = {};
};

/// Counts in one pass over @p text, which need not be valid Unicode.
[[nodiscard]] TextCounts countText(QStringView text);

/// How many U+FEFF @p text starts with.
[[nodiscard]] qsizetype byteOrderMarkRun(QStringView text);

/// LF or CR.
[[nodiscard]] constexpr bool isLineBreak(QChar unit)
{
    return unit == u'\n' || unit == u'\r';
}

/// Takes the first line off @p text, which must not be empty, together with its LF, CRLF or CR,
/// and returns it without them.
[[nodiscard]] QStringView takeLine(QStringView &text);

} // namespace Latchkey
