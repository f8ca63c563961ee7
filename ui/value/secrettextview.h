// SPDX-License-Identifier: MIT
#pragma once

#include "value/secrettext.h"
#include "value/secrettextlayout.h"

#include <QAbstractScrollArea>

class QMimeData;
class QTextLayout;

namespace Latchkey {

/// An editor of several lines for a value, masked or revealed.
///
/// The text lives in a SecretText alone: no QTextDocument holds it, none of it reaches the X11
/// primary selection, a drag, an input method's surrounding text or a screen reader. Copying is
/// left to the owner (copyRequested()), and asked for only while the text is revealed.
class SecretTextView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SecretTextView(QWidget *parent = nullptr);

    [[nodiscard]] QStringView text() const { return m_text.text(); }
    [[nodiscard]] QStringView selectedText() const { return m_text.selectedText(); }
    /// Replaces everything; can be undone.
    void replaceAll(QStringView text);
    /// Puts @p text in place of the selection, as typing does.
    void insert(QStringView text);
    /// Empties the field and forgets its history.
    void reset();
    [[nodiscard]] bool canUndo() const { return m_text.canUndo(); }
    void undo();

    [[nodiscard]] Masking masking() const { return m_masking; }
    void setMasking(Masking masking);
    void setPlaceholderText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void textChanged();
    /// A key was pressed or text came by other means.
    void active();
    /// Ctrl+Return.
    void submitted();
    /// The user wants the selection on the clipboard.
    void copyRequested();
    /// A file was dropped or pasted.
    void fileOffered(const QString &path);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using Row = SecretTextLayout::Row;

    static constexpr int Margin = 4;
    static constexpr int VisibleRows = 4;

    bool edit(QKeyEvent *event);
    bool moveCursor(QKeyEvent *event);
    void paste();
    void take(const QMimeData *offered);
    void edited();
    void moved();
    void layOut();
    void updateScrollBar();
    void restartBlinking();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int columns() const;
    /// The text of @p row as it is drawn, with the unit at which each character begins.
    void shape(const Row &row, QTextLayout &layout, std::vector<qsizetype> &starts) const;
    [[nodiscard]] double cursorX(const Row &row, qsizetype position) const;
    [[nodiscard]] qsizetype positionAt(QPoint point) const;
    [[nodiscard]] qsizetype positionInRow(std::size_t row, double x) const;
    /// The last place in the row that the cursor can stand at: behind the last character of a row
    /// that goes on in the next one, it would stand there.
    [[nodiscard]] qsizetype lastInRow(std::size_t row) const;
    [[nodiscard]] QRect cursorRect() const;
    /// Whether dots are drawn one a character: only while it is typed in.
    [[nodiscard]] bool showsCharacters() const;
    void paintRow(QPainter &painter, std::size_t row, int y) const;

    SecretText m_text;
    SecretTextLayout m_layout;
    Masking m_masking = Masking::Masked;
    QString m_placeholder;
    int m_blinkTimer = 0;
    bool m_cursorOn = false;
};

} // namespace Latchkey
