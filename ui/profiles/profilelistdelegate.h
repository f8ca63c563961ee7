// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Latchkey {

/// Draws a profile on two lines, its name and what it is for, beside a chip of its colour.
class ProfileListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace Latchkey
