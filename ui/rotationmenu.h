// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace Latchkey {

/// Lets the user say after how many days without a change a secret is due for another value.
class RotationMenu : public QMenu
{
    Q_OBJECT

public:
    explicit RotationMenu(QWidget *parent = nullptr);

    /// Marks @p days; a number that is not offered is added.
    void setDays(int days);

Q_SIGNALS:
    void chosen(int days);

private:
    QAction *addDays(int days);
};

} // namespace Latchkey
