// SPDX-License-Identifier: MIT
#include "secretlistdelegate.h"

#include "secretlistmodel.h"
#include "style.h"

#include <QApplication>
#include <QPainter>

namespace Latchkey {

namespace {

constexpr int Padding = Space::Medium;
constexpr int Indent = Space::Large; // in line with what stands above the list
constexpr int LineGap = 2;

QFont secondLineFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace

void SecretListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
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

    const QString description = index.data(SecretListModel::DescriptionRole).toString();
    QRect line = item.rect.adjusted(Indent, Padding, -Indent, -Padding);
    if (!description.isEmpty())
        line.setHeight(metrics.height());
    painter->save();
    painter->setFont(item.font);
    painter->setPen(text);
    // The end of a path such as prod/stripe/api-key tells more than its middle.
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
                      metrics.elidedText(name, Qt::ElideMiddle, line.width()));

    line.translate(0, metrics.height() + LineGap);
    line.setHeight(smallMetrics.height());
    painter->setFont(smallFont);
    painter->setPen(selected ? text : item.palette.color(group, QPalette::PlaceholderText));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
                      smallMetrics.elidedText(description, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize SecretListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(option.font).height() + LineGap
        + QFontMetrics(secondLineFont(option.font)).height();
    return {0, height + 2 * Padding};
}

} // namespace Latchkey
