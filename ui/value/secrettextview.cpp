// SPDX-License-Identifier: MIT
#include "value/secrettextview.h"

#include "value/offeredtext.h"
#include "value/secrettextaccessible.h"

#include <QClipboard>
#include <QFocusEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

namespace Latchkey {

namespace {

/// What a masked field must never give away, whatever an input method would like to know.
constexpr Qt::InputMethodHints SensitiveHints = Qt::ImhSensitiveData | Qt::ImhHiddenText
    | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhMultiLine;

bool isText(const QKeyEvent *event)
{
    const Qt::KeyboardModifiers commands =
        event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // AltGr arrives as Ctrl+Alt on some systems.
    const bool isCommand =
        commands != Qt::NoModifier && commands != (Qt::ControlModifier | Qt::AltModifier);
    // All but controls: keyboards have joiners, and characters outside the BMP, too.
    const QString text = event->text();
    return !isCommand && !text.isEmpty() && text.front().category() != QChar::Other_Control;
}

/// Whatever is proposed: the source of a move would drop what it gave.
void acceptCopy(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace

SecretTextView::SecretTextView(QWidget *parent) : QAbstractScrollArea(parent)
{
    installSecretTextAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(SensitiveHints);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAcceptDrops(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
}

void SecretTextView::replaceAll(QStringView text)
{
    m_text.replaceAll(text);
    edited();
}

void SecretTextView::insert(QStringView text)
{
    m_text.insert(text);
    edited();
}

void SecretTextView::reset()
{
    m_text.reset();
    edited();
}

void SecretTextView::undo()
{
    m_text.undo();
    edited();
}

void SecretTextView::setMasking(Masking masking)
{
    if (m_masking == masking)
        return;
    m_masking = masking;
    layOut();
    moved();
}

void SecretTextView::setPlaceholderText(const QString &text)
{
    if (text == m_placeholder)
        return; // the form says it with every key
    m_placeholder = text;
    viewport()->update();
}

bool SecretTextView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Editing keys are the field's while it has the focus, not the window's.
        auto *key = static_cast<QKeyEvent *>(event);
        if (isText(key) || key == QKeySequence::Undo || key == QKeySequence::Redo
            || key == QKeySequence::Copy || key == QKeySequence::Cut || key == QKeySequence::Paste
            || key == QKeySequence::SelectAll || key == QKeySequence::Delete
            || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void SecretTextView::keyPressEvent(QKeyEvent *event)
{
    Q_EMIT active();
    if (!edit(event) && !moveCursor(event))
        QAbstractScrollArea::keyPressEvent(event);
}

bool SecretTextView::edit(QKeyEvent *event)
{
    const qsizetype cursor = m_text.cursor();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT submitted();
            return true;
        }
        insert(m_text.lineBreak());
    } else if (event == QKeySequence::Undo) {
        undo();
    } else if (event == QKeySequence::Redo) {
        m_text.redo();
        edited();
    } else if (event == QKeySequence::Paste) {
        paste();
    } else if (event == QKeySequence::Copy || event == QKeySequence::Cut) {
        if (m_masking == Masking::Masked || !m_text.hasSelection())
            return true;
        Q_EMIT copyRequested();
        if (event == QKeySequence::Cut)
            insert({});
    } else if (event == QKeySequence::Delete || event->key() == Qt::Key_Delete) {
        m_text.removeTo(m_text.nextBoundary(cursor));
        edited();
    } else if (event->key() == Qt::Key_Backspace) {
        m_text.removeTo(m_text.previousBoundary(cursor));
        edited();
    } else if (isText(event)) {
        insert(event->text());
    } else {
        return false;
    }
    return true;
}

bool SecretTextView::moveCursor(QKeyEvent *event)
{
    if (event == QKeySequence::SelectAll) {
        m_text.selectAll();
        moved();
        return true;
    }
    const bool select = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool far = event->modifiers().testFlag(Qt::ControlModifier);
    const auto &rows = m_layout.rows();
    const qsizetype cursor = m_text.cursor();
    const std::size_t row = m_layout.rowAt(cursor);
    const qsizetype end = m_text.text().size();
    const bool collapse = m_text.hasSelection() && !select;
    const auto vertically = [&](std::ptrdiff_t by) {
        const auto last = static_cast<std::ptrdiff_t>(rows.size()) - 1;
        const std::ptrdiff_t to = static_cast<std::ptrdiff_t>(row) + by;
        if (to < 0)
            return qsizetype(0);
        return to > last ? end
                         : positionInRow(static_cast<std::size_t>(to), cursorX(rows[row], cursor));
    };
    qsizetype to = 0;
    switch (event->key()) {
    // Ctrl goes to an end: from word to word would tell where the words are.
    case Qt::Key_Left:
        to = far ? 0 : collapse ? m_text.selectionStart() : m_text.previousBoundary(cursor);
        break;
    case Qt::Key_Right:
        to = far ? end : collapse ? m_text.selectionEnd() : m_text.nextBoundary(cursor);
        break;
    case Qt::Key_Up:
        to = vertically(-1);
        break;
    case Qt::Key_Down:
        // On in any case: a character may be parted over two rows.
        to = std::max(vertically(1), m_text.nextBoundary(cursor));
        break;
    case Qt::Key_PageUp:
        to = vertically(-VisibleRows);
        break;
    case Qt::Key_PageDown:
        to = vertically(VisibleRows);
        break;
    case Qt::Key_Home:
        to = far ? 0 : rows[row].start;
        break;
    case Qt::Key_End:
        to = far ? end : lastInRow(row);
        break;
    default:
        return false;
    }
    m_text.moveTo(to, select);
    moved();
    return true;
}

void SecretTextView::paste()
{
    const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
    if (pasted && canTake(pasted))
        take(pasted);
}

void SecretTextView::take(const QMimeData *offered)
{
    if (const QStringList files = localFiles(offered); !files.isEmpty())
        Q_EMIT fileOffered(files.first());
    else
        insert(exactText(offered).view());
}

void SecretTextView::edited()
{
    layOut();
    moved();
    Q_EMIT active();
    Q_EMIT textChanged();
}

void SecretTextView::moved()
{
    const auto row = static_cast<int>(m_layout.rowAt(m_text.cursor()));
    QScrollBar *bar = verticalScrollBar();
    if (row < bar->value())
        bar->setValue(row);
    else if (row >= bar->value() + bar->pageStep())
        bar->setValue(row - bar->pageStep() + 1);
    restartBlinking();
    updateMicroFocus();
    viewport()->update();
}

void SecretTextView::inputMethodEvent(QInputMethodEvent *event)
{
    Q_EMIT active(); // also while it is composing
    if (event->replacementLength() > 0) {
        m_text.replace(m_text.cursor() + event->replacementStart(), event->replacementLength(),
                       event->commitString());
        edited();
    } else if (!event->commitString().isEmpty()) {
        insert(event->commitString());
    }
    event->accept();
}

QVariant SecretTextView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return isEnabled();
    case Qt::ImHints:
        return static_cast<int>(SensitiveHints);
    case Qt::ImCursorRectangle:
        return cursorRect();
    case Qt::ImFont:
        return font();
    default:
        return {}; // surrounding text and selection are nobody's business
    }
}

void SecretTextView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return; // the middle button would paste the primary selection by accident
    m_text.moveTo(positionAt(event->pos()), event->modifiers().testFlag(Qt::ShiftModifier));
    moved();
}

void SecretTextView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    m_text.moveTo(positionAt(event->pos()), true);
    moved();
}

void SecretTextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_text.selectAll();
    moved();
}

void SecretTextView::dragEnterEvent(QDragEnterEvent *event)
{
    if (canTake(event->mimeData()))
        acceptCopy(event);
}

void SecretTextView::dragMoveEvent(QDragMoveEvent *event)
{
    acceptCopy(event);
}

void SecretTextView::dropEvent(QDropEvent *event)
{
    acceptCopy(event);
    // Before it has the focus: into a text of which nothing is shown, nobody can aim.
    m_text.moveTo(positionAt(event->position().toPoint()));
    setFocus(Qt::MouseFocusReason);
    take(event->mimeData());
}

void SecretTextView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    updateScrollBar();
    moved();
}

void SecretTextView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    updateScrollBar();
    restartBlinking();
}

} // namespace Latchkey
