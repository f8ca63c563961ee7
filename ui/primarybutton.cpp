// SPDX-License-Identifier: MIT
#include "primarybutton.h"

#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace Latchkey {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setDefault(true);
}

void PrimaryButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    focus.backgroundColor = palette().color(QPalette::Button);
    focus.rect = rect().adjusted(3, 3, -3, -3);
    QStylePainter(this).drawPrimitive(QStyle::PE_FrameFocusRect, focus);
}

} // namespace Latchkey
