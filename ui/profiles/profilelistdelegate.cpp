// SPDX-License-Identifier: MIT
#include "profiles/profilelistdelegate.h"

#include "profiles/profilecolors.h"
#include "profiles/profilelistmodel.h"
#include "style.h"
#include "twolinerow.h"

#include <QPainter>

namespace Latchkey {

namespace {

constexpr int Indent = Space::Large; // in line with what stands above the list
constexpr int ChipWidth = 6;

} // namespace

void ProfileListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    drawRowBackground(painter, item);

    const QFontMetrics metrics(item.font);
    const QFont smallFont = secondLineFont(item.font);
    const QFontMetrics smallMetrics(smallFont);
    const auto mirrored = [&item](const QRect &rect) {
        return QStyle::visualRect(item.direction, item.rect, rect);
    };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inner = item.rect.adjusted(Indent, RowPadding, -Space::Medium, -RowPadding);
    const auto color = ProfileColor(index.data(ProfileListModel::ColorRole).toInt());
    if (color != ProfileColor::None) {
        QRect chip = inner;
        chip.setWidth(ChipWidth);
        // Its outline keeps it apart from the colour of a selected row.
        painter->setPen(item.palette.color(rowColorGroup(item), QPalette::Base));
        painter->setBrush(profileShade(color, item.palette).fill);
        painter->drawRoundedRect(QRectF(mirrored(chip)), 2, 2);
    }

    QRect line = inner.adjusted(ChipWidth + Space::Medium, 0, 0, 0);
    line.setHeight(metrics.height());
    painter->setFont(item.font);
    painter->setPen(rowTextColor(item));
    painter->drawText(mirrored(line), Qt::AlignVCenter | Qt::AlignLeading,
                      metrics.elidedText(item.text, Qt::ElideRight, line.width()));
    line.translate(0, metrics.height() + RowLineGap);
    line.setHeight(smallMetrics.height());
    painter->setFont(smallFont);
    painter->setPen(rowTextColor(item, QPalette::PlaceholderText));
    painter->drawText(
        mirrored(line), Qt::AlignVCenter | Qt::AlignLeading,
        smallMetrics.elidedText(index.data(ProfileListModel::DescriptionRole).toString(),
                                Qt::ElideRight, line.width()));
    painter->restore();
}

QSize ProfileListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, twoLinesHeight(option.font) + 2 * RowPadding};
}

} // namespace Latchkey
