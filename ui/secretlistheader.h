// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

namespace Latchkey {

/// The titles of the list's columns, each in line with what stands below it.
class SecretListHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SecretListHeader(QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace Latchkey
