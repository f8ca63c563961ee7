// SPDX-License-Identifier: MIT
#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Latchkey {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

bool expands(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

} // namespace

FlowLayout::FlowLayout(int spacing, Side side) : m_side(side)
{
    setSpacing(spacing);
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    // One by one, as a layout among them asks to be taken out when it ends.
    while (QLayoutItem *item = takeAt(0))
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

void FlowLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + (size.width() > 0 ? spacing() : 0) + hint.width(),
                     std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    const bool does = std::any_of(m_items.begin(), m_items.end(),
                                  [](const auto &item) { return expands(*item); });
    return does ? Qt::Horizontal : Qt::Orientations();
}

std::vector<FlowLayout::Row> FlowLayout::rows(int width) const
{
    std::vector<Row> rows;
    int left = 0; // in the last row
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = std::clamp(item->sizeHint().width(), 0, std::max(width, 0));
        if (rows.empty() || left < wanted + spacing()) {
            rows.emplace_back();
            left = width - wanted;
        } else {
            left -= wanted + spacing();
        }
        rows.back().items.emplace_back(item.get(), wanted);
    }
    bool isBehindExpanding = m_side == Side::End;
    for (Row &row : rows) {
        const auto parts = std::count_if(row.items.begin(), row.items.end(),
                                         [](const auto &at) { return expands(*at.first); });
        isBehindExpanding = isBehindExpanding || parts > 0;
        share(row, width, static_cast<int>(parts));
        if (!isBehindExpanding)
            row.indent = 0;
    }
    return rows;
}

void FlowLayout::share(Row &row, int width, int parts) const
{
    int spare = width + spacing();
    for (const auto &[item, itemWidth] : row.items)
        spare -= itemWidth + spacing();
    row.indent = parts == 0 ? spare : 0;
    for (auto &[item, itemWidth] : row.items) {
        if (!expands(*item))
            continue;
        const int part = spare / parts--;
        itemWidth += part;
        spare -= part;
    }
}

int FlowLayout::height(const Row &row)
{
    int height = 0;
    for (const auto &[item, width] : row.items)
        height = std::max(height, heightOf(*item, width));
    return height;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Row &row : rows(width - margins.left() - margins.right()))
        height += (height > 0 ? spacing() : 0) + FlowLayout::height(row);
    return height + margins.top() + margins.bottom();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect all = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = all.top();
    for (const Row &row : rows(all.width())) {
        const int rowHeight = height(row);
        int left = all.left() + row.indent;
        for (const auto &[item, width] : row.items) {
            const int itemHeight = std::min(heightOf(*item, width), rowHeight);
            const QRect place(left, top + (rowHeight - itemHeight) / 2, width, itemHeight);
            item->setGeometry(QStyle::visualRect(direction, all, place));
            left += width + spacing();
        }
        top += rowHeight + spacing();
    }
}

} // namespace Latchkey
