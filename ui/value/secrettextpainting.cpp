// SPDX-License-Identifier: MIT

// How a SecretTextView looks, and where on it a position is.

#include "codepoints.h"
#include "value/secrettextview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyleHints>
#include <QTextLayout>
#include <QTimerEvent>

namespace Latchkey {

QSize SecretTextView::sizeHint() const
{
    const int frame = 2 * frameWidth() + 2 * Margin;
    return {40 * fontMetrics().averageCharWidth() + frame, VisibleRows * rowHeight() + frame};
}

QSize SecretTextView::minimumSizeHint() const
{
    return {12 * fontMetrics().averageCharWidth(), sizeHint().height()};
}

void SecretTextView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    moved(); // the scroll bar that comes takes some of the width, and the cursor may be in a new
             // row
}

void SecretTextView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

int SecretTextView::rowHeight() const
{
    return fontMetrics().lineSpacing();
}

int SecretTextView::columns() const
{
    // There is always room for the mark of a line break.
    const int width = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    return std::max((viewport()->width() - 2 * Margin) / std::max(width, 1) - LongestBreakMark, 4);
}

bool SecretTextView::showsCharacters() const
{
    return m_masking == Masking::Revealed || hasFocus();
}

void SecretTextView::layOut()
{
    m_layout.rebuild(m_text.text(), columns(), m_masking);
    updateScrollBar();
}

void SecretTextView::updateScrollBar()
{
    const int visible = std::max((viewport()->height() - 2 * Margin) / rowHeight(), 1);
    const int rows = showsCharacters() ? static_cast<int>(m_layout.rows().size()) : 1;
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setRange(0, std::max(0, rows - visible));
}

void SecretTextView::shape(const Row &row, QTextLayout &layout,
                           std::vector<qsizetype> &starts) const
{
    // An override keeps right-to-left letters in the order in which they are stored.
    QString drawn(QChar(0x202D));
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat mark;
    mark.setForeground(palette().color(QPalette::PlaceholderText));
    const auto draw = [&](const QString &text, bool isMark) {
        if (isMark)
            formats.append({static_cast<int>(drawn.size()), static_cast<int>(text.size()), mark});
        drawn += text;
    };

    const QStringView content = text().sliced(row.start, row.length);
    for (QStringView rest = content; !rest.isEmpty();) {
        const qsizetype units = rest.size();
        const Glyph glyph = glyphOf(takeCodePoint(rest), m_masking);
        starts.insert(starts.end(), static_cast<std::size_t>(units - rest.size()), drawn.size());
        draw(glyph.text, glyph.isMark);
    }
    starts.push_back(drawn.size());
    draw(lineBreakMark(text().sliced(row.start + row.length, row.breakLength), m_masking), true);

    layout.setFont(font());
    layout.setText(drawn);
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

double SecretTextView::cursorX(const Row &row, qsizetype position) const
{
    QTextLayout layout;
    std::vector<qsizetype> starts;
    shape(row, layout, starts);
    const auto at =
        static_cast<std::size_t>(std::clamp(position - row.start, qsizetype(0), row.length));
    return layout.lineAt(0).cursorToX(static_cast<int>(starts[at]));
}

qsizetype SecretTextView::positionInRow(std::size_t rowIndex, double x) const
{
    const Row &row = m_layout.rows()[rowIndex];
    QTextLayout layout;
    std::vector<qsizetype> starts;
    shape(row, layout, starts);
    const int at = layout.lineAt(0).xToCursor(x);
    const auto found = std::lower_bound(starts.begin(), starts.end(), at);
    return std::min(row.start + std::distance(starts.begin(), found), lastInRow(rowIndex));
}

qsizetype SecretTextView::lastInRow(std::size_t rowIndex) const
{
    const Row &row = m_layout.rows()[rowIndex];
    const qsizetype end = row.start + row.length;
    const bool goesOn = row.breakLength == 0 && rowIndex + 1 < m_layout.rows().size();
    return goesOn ? std::max(m_text.previousBoundary(end), row.start) : end;
}

qsizetype SecretTextView::positionAt(QPoint point) const
{
    if (!showsCharacters())
        return text().size();
    const int row = verticalScrollBar()->value() + (point.y() - Margin) / rowHeight();
    const int last = static_cast<int>(m_layout.rows().size()) - 1;
    return positionInRow(static_cast<std::size_t>(std::clamp(row, 0, last)), point.x() - Margin);
}

QRect SecretTextView::cursorRect() const
{
    const std::size_t row = m_layout.rowAt(m_text.cursor());
    const int y = (static_cast<int>(row) - verticalScrollBar()->value()) * rowHeight();
    const double x = showsCharacters() ? cursorX(m_layout.rows()[row], m_text.cursor()) : 0;
    return {Margin + static_cast<int>(x), Margin + y, 2, rowHeight()};
}

void SecretTextView::paintRow(QPainter &painter, std::size_t rowIndex, int y) const
{
    const Row &row = m_layout.rows()[rowIndex];
    QTextLayout layout;
    std::vector<qsizetype> starts;
    shape(row, layout, starts);

    const qsizetype from = std::max(m_text.selectionStart(), row.start) - row.start;
    const qsizetype to = std::min(m_text.selectionEnd(), row.start + row.length) - row.start;
    QList<QTextLayout::FormatRange> selection;
    if (from < to) {
        QTextCharFormat format;
        format.setBackground(palette().highlight());
        format.setForeground(palette().highlightedText());
        const qsizetype start = starts[static_cast<std::size_t>(from)];
        selection.append({static_cast<int>(start),
                          static_cast<int>(starts[static_cast<std::size_t>(to)] - start), format});
    }
    layout.draw(&painter, QPointF(Margin, y), selection);
}

void SecretTextView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(font());
    const QRect inside = viewport()->rect().adjusted(Margin, Margin, -Margin, -Margin);
    if (m_text.isEmpty() || !showsCharacters()) {
        // Always the same words, however long the value is.
        painter.setPen(
            palette().color(m_text.isEmpty() ? QPalette::PlaceholderText : QPalette::Text));
        QFont words = QApplication::font();
        words.setFamilies({words.family()}); // or the painter takes the widget's own, fixed one
        painter.setFont(words);
        painter.drawText(inside, Qt::AlignLeading | Qt::AlignTop,
                         m_text.isEmpty() ? m_placeholder : tr("New value entered"));
    } else {
        painter.setPen(palette().color(QPalette::Text));
        const auto first = static_cast<std::size_t>(verticalScrollBar()->value());
        int y = Margin;
        for (std::size_t row = first; row < m_layout.rows().size() && y < inside.bottom(); ++row) {
            paintRow(painter, row, y);
            y += rowHeight();
        }
    }
    if (m_cursorOn && hasFocus())
        painter.fillRect(cursorRect(), palette().color(QPalette::Text));
}

void SecretTextView::restartBlinking()
{
    if (m_blinkTimer != 0)
        killTimer(m_blinkTimer);
    m_blinkTimer = 0;
    m_cursorOn = hasFocus();
    const int period = QGuiApplication::styleHints()->cursorFlashTime();
    if (m_cursorOn && period >= 2)
        m_blinkTimer = startTimer(period / 2);
    viewport()->update();
}

void SecretTextView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_blinkTimer) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    m_cursorOn = !m_cursorOn;
    viewport()->update(cursorRect());
}

void SecretTextView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const bool revealed = m_masking == Masking::Revealed;
    menu.addAction(tr("&Undo"), this, &SecretTextView::undo)->setEnabled(m_text.canUndo());
    menu.addSeparator();
    menu.addAction(tr("&Copy"), this, &SecretTextView::copyRequested)
        ->setEnabled(revealed && m_text.hasSelection());
    menu.addAction(tr("&Paste"), this, &SecretTextView::paste);
    menu.addSeparator();
    menu.addAction(tr("Select &all"), this,
                   [this] {
                       m_text.selectAll();
                       moved();
                   })
        ->setEnabled(!m_text.isEmpty());
    menu.exec(event->globalPos());
}

} // namespace Latchkey
