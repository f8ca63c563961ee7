// SPDX-License-Identifier: MIT
#pragma once

#include "sensitivestring.h"

#include <vector>

namespace Latchkey {

/// Text being edited, with cursor, selection and an undo history, all of it wiped when it goes.
///
/// Holds what it is given exactly: no character is changed, added or dropped. Positions count
/// UTF-16 units; the cursor never stands inside a character (grapheme cluster), so neither between
/// CR and LF.
class SecretText
{
public:
    [[nodiscard]] QStringView text() const { return m_text.view(); }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    [[nodiscard]] qsizetype cursor() const { return m_cursor; }
    [[nodiscard]] qsizetype selectionStart() const { return std::min(m_cursor, m_anchor); }
    [[nodiscard]] qsizetype selectionEnd() const { return std::max(m_cursor, m_anchor); }
    [[nodiscard]] bool hasSelection() const { return m_cursor != m_anchor; }
    [[nodiscard]] QStringView selectedText() const;

    /// Puts the cursor at @p position, moved back to a boundary; @p select keeps the anchor.
    void moveTo(qsizetype position, bool select = false);
    void selectAll();
    /// The nearest boundary after or before @p position.
    [[nodiscard]] qsizetype nextBoundary(qsizetype position) const;
    [[nodiscard]] qsizetype previousBoundary(qsizetype position) const;

    /// Puts @p text in place of the selection.
    void insert(QStringView text);
    /// Puts @p text in place of everything.
    void replaceAll(QStringView text);
    /// Puts @p inserted in place of the @p removed units at @p position, as far as they are there.
    void replace(qsizetype position, qsizetype removed, QStringView inserted);
    /// Removes the selection, or what stands between it and @p position.
    void removeTo(qsizetype position);

    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_history.size(); }
    void undo();
    void redo();

    /// The line break that the text uses, LF as long as it has none.
    [[nodiscard]] QStringView lineBreak() const;

    /// Forgets everything, the history too.
    void reset() { *this = SecretText(); }

private:
    struct Change
    {
        qsizetype position;
        SensitiveString removed;
        SensitiveString inserted;
    };

    [[nodiscard]] bool continuesTyping(qsizetype position, qsizetype removed,
                                       QStringView inserted) const;
    void apply(qsizetype position, qsizetype removed, QStringView inserted);

    SensitiveString m_text;
    qsizetype m_cursor = 0;
    qsizetype m_anchor = 0;
    std::vector<Change> m_history;
    /// How many of m_history are in the text; the rest can be redone.
    std::size_t m_done = 0;
};

} // namespace Latchkey
