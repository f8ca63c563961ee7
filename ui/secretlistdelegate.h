// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace Latchkey {

/// Draws a secret on two lines: its name, and its description in a quieter colour.
class SecretListDelegate : public QStyledItemDelegate
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
