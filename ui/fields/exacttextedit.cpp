// SPDX-License-Identifier: MIT
#include "fields/exacttextedit.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <memory>

namespace Latchkey {

namespace {

constexpr int LineBreakProperty = QTextFormat::UserProperty + 1;

/// The length of the line break that @p text begins with, 0 if it begins with none. What
/// QTextCursor breaks blocks at; U+2028 stays inside a block.
qsizetype lineBreakLength(QStringView text)
{
    if (text.startsWith(QLatin1StringView("\r\n")))
        return 2;
    static constexpr QStringView breaks = u"\n\r\u2029\ufdd0\ufdd1";
    return breaks.contains(text.front()) ? 1 : 0;
}

QTextCharFormat formatOf(QStringView lineBreak)
{
    QTextCharFormat format;
    format.setProperty(LineBreakProperty, lineBreak.toString());
    return format;
}

/// @p block must not be the first one.
QString lineBreakBefore(const QTextBlock &block)
{
    const QString lineBreak = block.charFormat().stringProperty(LineBreakProperty);
    return lineBreak.isEmpty() ? QStringLiteral("\n") : lineBreak;
}

/// The first line break in @p text; LF if there is none.
QStringView firstLineBreak(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const qsizetype length = lineBreakLength(text.sliced(at)))
            return text.sliced(at, length);
    }
    return u"\n";
}

} // namespace

void ExactTextEdit::setText(const QString &text)
{
    setUndoRedoEnabled(false);
    clear();
    m_firstLineBreak = firstLineBreak(text).toString();
    insert(QTextCursor(document()), text);
    setUndoRedoEnabled(true);
    moveCursor(QTextCursor::Start);
}

QString ExactTextEdit::text() const
{
    return textBetween(0, document()->characterCount() - 1);
}

QString ExactTextEdit::textBetween(int from, int to) const
{
    QString text;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        if (block.position() > from)
            text += lineBreakBefore(block);
        const int start = std::max(from - block.position(), 0);
        text += block.text().mid(start, to - block.position() - start);
    }
    return text;
}

QString ExactTextEdit::lineBreakAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    return block.previous().isValid() ? lineBreakBefore(block) : m_firstLineBreak;
}

void ExactTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool breaksLine = event->matches(QKeySequence::InsertParagraphSeparator)
        || event->matches(QKeySequence::InsertLineSeparator);
    if (!breaksLine || isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    insert(textCursor(), lineBreakAt(textCursor().selectionStart()));
    ensureCursorVisible();
}

QMimeData *ExactTextEdit::createMimeDataFromSelection() const
{
    auto copied = std::make_unique<QMimeData>();
    copied->setText(textBetween(textCursor().selectionStart(), textCursor().selectionEnd()));
    return copied.release();
}

void ExactTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || !source->hasText())
        return;
    insert(textCursor(), source->text());
    ensureCursorVisible();
}

void ExactTextEdit::insert(QTextCursor cursor, QStringView text)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    while (!text.isEmpty()) {
        if (const qsizetype length = lineBreakLength(text)) {
            cursor.insertBlock({}, formatOf(text.first(length)));
            text = text.sliced(length);
            continue;
        }
        qsizetype end = 1;
        while (end < text.size() && lineBreakLength(text.sliced(end)) == 0)
            ++end;
        cursor.insertText(text.first(end).toString(), {});
        text = text.sliced(end);
    }
    cursor.endEditBlock();
}

} // namespace Latchkey
