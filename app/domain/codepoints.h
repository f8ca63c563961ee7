// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Latchkey {

/// Takes the first code point off @p text, which must not be empty. Half a surrogate pair comes
/// as itself. (QStringIterator is not public.)
[[nodiscard]] inline char32_t takeCodePoint(QStringView &text)
{
    const QChar first = text.front();
    text = text.sliced(1);
    if (!first.isHighSurrogate() || text.isEmpty() || !text.front().isLowSurrogate())
        return first.unicode();
    const QChar second = text.front();
    text = text.sliced(1);
    return QChar::surrogateToUcs4(first, second);
}

} // namespace Latchkey
