// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace Latchkey {

/// A plain text editor that gives back exactly what was put in.
///
/// QPlainTextEdit::toPlainText() turns U+00A0 into a space and every kind of line break into LF.
/// Here the character that parts two blocks remembers, in its format, which break it stands for, so
/// breaks survive editing elsewhere, undo and the clipboard. Return, also with Shift, repeats the
/// break of the line that it is pressed in.
class ExactTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

    /// Replaces the text and forgets the undo history.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void insert(QTextCursor cursor, QStringView text);
    [[nodiscard]] QString textBetween(int from, int to) const;
    /// What a new line at @p position begins with.
    [[nodiscard]] QString lineBreakAt(int position) const;

    /// What new lines in the first block begin with.
    QString m_firstLineBreak = QStringLiteral("\n");
};

} // namespace Latchkey
