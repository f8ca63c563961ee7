// SPDX-License-Identifier: MIT
#include "fields/detailtext.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QStyle>
#include <QTextDocument>

#include <cmath>

namespace Latchkey {

DetailText::DetailText(QWidget *parent) : ExactTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    // A name is read from left to right in any language, but stands under its label.
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                        | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::IBeamCursor);
    show(std::nullopt);
}

void DetailText::show(const std::optional<QString> &text)
{
    const QString shown = text && !text->isEmpty() ? *text : QStringLiteral("\u2013");
    if (shown == this->text())
        return; // setText() would drop the user's selection
    setText(shown);
    fitHeight();
}

void DetailText::resizeEvent(QResizeEvent *event)
{
    ExactTextEdit::resizeEvent(event);
    fitHeight();
}

void DetailText::changeEvent(QEvent *event)
{
    ExactTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void DetailText::fitHeight()
{
    // The height of a plain text document is in lines.
    const double lines = document()->documentLayout()->documentSize().height();
    setFixedHeight(static_cast<int>(std::ceil(lines * fontMetrics().lineSpacing())) + 1);
}

} // namespace Latchkey
