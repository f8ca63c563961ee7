// SPDX-License-Identifier: MIT
#include "profiles/profilelistdelegate.h"

#include "profiles/profilecolors.h"
#include "profiles/profilelistmodel.h"
#include "style.h"

#include <QApplication>
#include <QPainter>

namespace Latchkey {

namespace {

constexpr int Padding = Space::Medium;
constexpr int Indent = Space::Large; // in line with what stands above the list
constexpr int LineGap = 2;
constexpr int ChipWidth = 6;

QFont secondLineFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace

void ProfileListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    item.text.clear();
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto group =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text =
        item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QFontMetrics metrics(item.font);
    const QFont smallFont = secondLineFont(item.font);
    const QFontMetrics smallMetrics(smallFont);
    const auto mirrored = [&item](const QRect &rect) {
        return QStyle::visualRect(item.direction, item.rect, rect);
    };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inner = item.rect.adjusted(Indent, Padding, -Space::Medium, -Padding);
    const auto color = ProfileColor(index.data(ProfileListModel::ColorRole).toInt());
    if (color != ProfileColor::None) {
        QRect chip = inner;
        chip.setWidth(ChipWidth);
        // Its outline keeps it apart from the colour of a selected row.
        painter->setPen(item.palette.color(group, QPalette::Base));
        painter->setBrush(profileShade(color, item.palette).fill);
        painter->drawRoundedRect(QRectF(mirrored(chip)), 2, 2);
    }

    QRect line = inner.adjusted(ChipWidth + Space::Medium, 0, 0, 0);
    line.setHeight(metrics.height());
    painter->setFont(item.font);
    painter->setPen(text);
    painter->drawText(mirrored(line), Qt::AlignVCenter | Qt::AlignLeading,
                      metrics.elidedText(name, Qt::ElideRight, line.width()));
    line.translate(0, metrics.height() + LineGap);
    line.setHeight(smallMetrics.height());
    painter->setFont(smallFont);
    painter->setPen(selected ? text : item.palette.color(group, QPalette::PlaceholderText));
    painter->drawText(
        mirrored(line), Qt::AlignVCenter | Qt::AlignLeading,
        smallMetrics.elidedText(index.data(ProfileListModel::DescriptionRole).toString(),
                                Qt::ElideRight, line.width()));
    painter->restore();
}

QSize ProfileListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(option.font).height() + LineGap
        + QFontMetrics(secondLineFont(option.font)).height();
    return {0, height + 2 * Padding};
}

} // namespace Latchkey
