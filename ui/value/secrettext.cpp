// SPDX-License-Identifier: MIT
#include "value/secrettext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Latchkey {

namespace {

/// How far around a position boundaries are looked for: longer than any character or run of flags
/// that people write, short enough for a text of any size.
constexpr qsizetype Window = 1024;

} // namespace

QStringView SecretText::selectedText() const
{
    return text().sliced(selectionStart(), selectionEnd() - selectionStart());
}

void SecretText::moveTo(qsizetype position, bool select)
{
    m_cursor = std::clamp(position, qsizetype(0), m_text.size());
    if (m_cursor > 0 && m_cursor < m_text.size())
        m_cursor = previousBoundary(m_cursor + 1);
    if (!select)
        m_anchor = m_cursor;
}

void SecretText::selectAll()
{
    m_anchor = 0;
    m_cursor = m_text.size();
}

qsizetype SecretText::nextBoundary(qsizetype position) const
{
    if (position >= m_text.size())
        return m_text.size();
    const QStringView window = text().sliced(position, std::min(Window, m_text.size() - position));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, window.data(), window.size());
    const qsizetype next = finder.toNextBoundary();
    return position + (next > 0 ? next : window.size());
}

qsizetype SecretText::previousBoundary(qsizetype position) const
{
    if (position <= 0)
        return 0;
    qsizetype from = std::max(position - Window, qsizetype(0));
    if (from > 0 && text()[from].isLowSurrogate())
        --from;
    // One more than there is before the position: it may stand inside a surrogate pair.
    const QStringView window = text().sliced(from, std::min(position + 1, m_text.size()) - from);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, window.data(), window.size());
    finder.setPosition(position - from);
    return from + std::max(finder.toPreviousBoundary(), qsizetype(0));
}

void SecretText::insert(QStringView text)
{
    replace(selectionStart(), selectionEnd() - selectionStart(), text);
}

void SecretText::replaceAll(QStringView text)
{
    replace(0, m_text.size(), text);
}

void SecretText::removeTo(qsizetype position)
{
    if (!hasSelection())
        m_anchor = position;
    insert({});
}

bool SecretText::continuesTyping(qsizetype position, qsizetype removed, QStringView inserted) const
{
    if (m_done == 0 || removed > 0 || inserted.size() != 1 || inserted.front().isSpace())
        return false;
    const Change &last = m_history.back();
    return last.removed.isEmpty() && last.position + last.inserted.size() == position;
}

void SecretText::replace(qsizetype position, qsizetype removed, QStringView inserted)
{
    position = std::clamp(position, qsizetype(0), m_text.size());
    removed = std::clamp(removed, qsizetype(0), m_text.size() - position);
    if (removed == 0 && inserted.isEmpty())
        return;
    m_history.erase(m_history.begin() + static_cast<std::ptrdiff_t>(m_done), m_history.end());
    if (continuesTyping(position, removed, inserted)) {
        m_history.back().inserted.append(inserted.utf16(), inserted.size());
    } else {
        m_history.push_back({.position = position,
                             .removed = SensitiveString(text().sliced(position, removed)),
                             .inserted = SensitiveString(inserted)});
    }
    m_done = m_history.size();
    apply(position, removed, inserted);
}

void SecretText::apply(qsizetype position, qsizetype removed, QStringView inserted)
{
    m_text.replace(position, removed, inserted.utf16(), inserted.size());
    // Behind what was put in, even if its end joins with what follows.
    moveTo(position + inserted.size());
    if (m_cursor < position + inserted.size())
        moveTo(nextBoundary(m_cursor));
}

void SecretText::undo()
{
    if (!canUndo())
        return;
    const Change &change = m_history[--m_done];
    apply(change.position, change.inserted.size(), change.removed.view());
}

void SecretText::redo()
{
    if (!canRedo())
        return;
    const Change &change = m_history[m_done++];
    apply(change.position, change.removed.size(), change.inserted.view());
}

QStringView SecretText::lineBreak() const
{
    const qsizetype lf = text().indexOf(u'\n');
    const qsizetype cr = text().indexOf(u'\r');
    if (cr < 0 || (lf >= 0 && lf < cr))
        return u"\n";
    return lf == cr + 1 ? u"\r\n" : u"\r";
}

} // namespace Latchkey
