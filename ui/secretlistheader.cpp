// SPDX-License-Identifier: MIT
#include "secretlistheader.h"

#include "secretlistdelegate.h"

#include <QPainter>
#include <QStyle>

namespace Latchkey {

SecretListHeader::SecretListHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void SecretListHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text.clear(); // paintSection() knows better where to
}

void SecretListHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();

    const bool hasArrow = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int arrow = hasArrow ? style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this) : 0;
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    const QRect line = QStyle::visualRect(
        layoutDirection(), rect,
        rect.adjusted(SecretListDelegate::indent(section), 0, -(arrow + 2 * margin), 0));
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const auto alignment = QStyle::visualAlignment(layoutDirection(), defaultAlignment());
    style()->drawItemText(painter, line, int(alignment), palette(), isEnabled(),
                          fontMetrics().elidedText(title, Qt::ElideRight, line.width()),
                          QPalette::ButtonText);
}

} // namespace Latchkey
