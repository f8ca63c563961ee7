// SPDX-License-Identifier: MIT
#include "secretlistdelegate.h"

#include "foldedtext.h"
#include "icons/icons.h"
#include "secretlistmodel.h"
#include "style.h"
#include "text/timetext.h"
#include "twolinerow.h"

#include <QDateTime>
#include <QPainter>
#include <QTextLayout>

namespace Latchkey {

namespace {

/// Where the filter looks.
bool isSearched(int column)
{
    return column == SecretListModel::Name || column == SecretListModel::Description
        || column == SecretListModel::UpdatedBy;
}

/// A name is a path, whose parts follow each other in one order; others write as they like.
Qt::LayoutDirection directionOf(int column, const QStyleOptionViewItem &item)
{
    switch (column) {
    case SecretListModel::Name:
        return Qt::LeftToRight;
    case SecretListModel::Updated:
        return item.direction;
    default:
        return Qt::LayoutDirectionAuto;
    }
}

} // namespace

void SecretListDelegate::setWords(const QString &words)
{
    m_words = wordsOf(words);
}

void SecretListDelegate::drawText(QPainter *painter, const QRect &line, const QString &text,
                                  Qt::TextElideMode mode, Qt::LayoutDirection direction,
                                  const QStyleOptionViewItem &item) const
{
    const QFontMetrics metrics(painter->font());
    QTextLayout layout(metrics.elidedText(text, mode, line.width()), painter->font());
    QTextCharFormat mark;
    mark.setFontUnderline(true);
    if (!item.state.testFlag(QStyle::State_Selected))
        mark.setBackground(hitColor(item.palette));
    QList<QTextLayout::FormatRange> marks;
    const QStringList words = isSearched(item.index.column()) ? m_words : QStringList();
    for (const QString &word : words) {
        for (qsizetype at = 0; (at = layout.text().indexOf(word, at, Qt::CaseInsensitive)) >= 0;
             at += word.size())
            marks.append({static_cast<int>(at), static_cast<int>(word.size()), mark});
    }
    layout.setFormats(marks);
    QTextOption option(QStyle::visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine laidOut = layout.createLine();
    laidOut.setLineWidth(line.width());
    layout.endLayout();
    const int top = line.center().y() - (metrics.height() - 1) / 2; // between pixels it would blur
    layout.draw(painter, QPointF(line.left(), top));
}

void SecretListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    drawRowBackground(painter, item);

    const bool isName = index.column() == SecretListModel::Name;
    const int left = isName && !m_isFlat ? RowPadding / 2 : indent(index.column());
    QRect line = item.rect.adjusted(left, RowPadding, -RowPadding, -RowPadding);
    painter->save();
    painter->setClipRect(item.rect);
    if (index.column() == m_signColumn && index.data(SecretListModel::DueRole).toBool()) {
        const int size = QFontMetrics(item.font).ascent();
        const QRect face(isName ? line.right() - size : line.left(),
                         item.rect.center().y() - size / 2, size, size);
        drawSymbol(painter, Symbol::Clock, QStyle::visualRect(item.direction, item.rect, face),
                   rowTextColor(item));
        line.adjust(isName ? 0 : size + RowPadding / 2, 0, isName ? -(size + RowPadding) : 0, 0);
    }
    // Beside a name on two lines the other cells keep in the background, as its description does.
    const bool isQuiet = m_twoLines && !isName;
    QFont font = isQuiet ? secondLineFont(item.font) : item.font;
    if (index.column() == SecretListModel::UsedBy
        && index.data(SecretListModel::UnusedRole).toBool())
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(rowTextColor(item, isQuiet ? QPalette::PlaceholderText : QPalette::Text));

    const QString below =
        isName && m_twoLines ? index.data(SecretListModel::DescriptionRole).toString() : QString();
    const int height = QFontMetrics(item.font).height();
    if (!below.isEmpty())
        line.setHeight(height);
    // The end of a path such as prod/stripe/api-key tells more than its middle.
    const auto place = [&] { return QStyle::visualRect(item.direction, item.rect, line); };
    drawText(painter, place(), item.text, isName ? Qt::ElideMiddle : Qt::ElideRight,
             directionOf(index.column(), item), item);
    if (!below.isEmpty()) {
        painter->setFont(secondLineFont(item.font));
        painter->setPen(rowTextColor(item, QPalette::PlaceholderText));
        line.translate(0, height + RowLineGap);
        line.setHeight(QFontMetrics(painter->font()).height());
        drawText(painter, place(), below, Qt::ElideRight, Qt::LayoutDirectionAuto, item);
    }
    painter->restore();
}

int SecretListDelegate::indent(int column)
{
    // The first in line with what stands above the list.
    return column == SecretListModel::Name ? Space::Large : RowPadding / 2;
}

int SecretListDelegate::dateWidth(const QFont &font)
{
    // Which unit is the longest differs with the language.
    const QFontMetrics metrics(secondLineFont(font));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int widest = 0;
    for (const qint64 minutes : {59, 23 * 60, 29 * 24 * 60, 359 * 24 * 60})
        widest =
            qMax(widest, metrics.horizontalAdvance(relativeTime(now.addSecs(-minutes * 60), now)));
    return QFontMetrics(font).ascent() + RowPadding / 2 + RowPadding / 2 + RowPadding + widest;
}

QSize SecretListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height =
        m_twoLines ? twoLinesHeight(option.font) : QFontMetrics(option.font).height();
    const int padding = m_twoLines ? RowPadding : RowPadding / 2;
    return {0, height + 2 * padding};
}

} // namespace Latchkey
