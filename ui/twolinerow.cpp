// SPDX-License-Identifier: MIT
#include "twolinerow.h"

#include <QFontMetrics>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace Latchkey {

QFont secondLineFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

int twoLinesHeight(const QFont &font)
{
    return QFontMetrics(font).height() + RowLineGap + QFontMetrics(secondLineFont(font)).height();
}

QPalette::ColorGroup rowColorGroup(const QStyleOptionViewItem &item)
{
    return item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

QColor rowTextColor(const QStyleOptionViewItem &item, QPalette::ColorRole role)
{
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    return item.palette.color(rowColorGroup(item), isSelected ? QPalette::HighlightedText : role);
}

void drawRowBackground(QPainter *painter, QStyleOptionViewItem item)
{
    item.text.clear();
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
}

} // namespace Latchkey
