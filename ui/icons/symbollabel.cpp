// SPDX-License-Identifier: MIT
#include "icons/symbollabel.h"

#include "style.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace Latchkey {

SymbolLabel::SymbolLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

SymbolLabel::SymbolLabel(Message::Kind kind, QWidget *parent) : SymbolLabel(parent)
{
    show(kind);
}

void SymbolLabel::show(Message::Kind kind)
{
    m_kind = kind;
    m_symbol = symbolOf(kind);
    update();
}

void SymbolLabel::show(Symbol symbol)
{
    m_kind = std::nullopt;
    m_symbol = symbol;
    update();
}

void SymbolLabel::clear()
{
    m_symbol = std::nullopt;
    update();
}

QSize SymbolLabel::sizeHint() const
{
    const int size = fontMetrics().height();
    const QMargins margins = contentsMargins();
    return {size + margins.left() + margins.right(), size + margins.top() + margins.bottom()};
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    if (!m_symbol)
        return;
    QPainter painter(this);
    const QColor text = palette().color(foregroundRole());
    // Not the whole line: the symbols fill their square, which letters do not.
    const QRect all = contentsRect();
    const int size = std::min(all.height(), std::max(16, qRound(0.85 * all.height())));
    const QPoint corner(all.left() + (all.width() - size) / 2,
                        all.top() + (all.height() - size) / 2);
    drawSymbol(&painter, *m_symbol, QRect(corner, QSize(size, size)),
               m_kind ? readableKindColor(*m_kind, palette()) : text);
}

void SymbolLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace Latchkey
