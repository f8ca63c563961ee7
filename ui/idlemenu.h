// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

#include <chrono>

namespace Latchkey {

/// Lets the user say after how long without input the program pauses.
class IdleMenu : public QMenu
{
    Q_OBJECT

public:
    explicit IdleMenu(QWidget *parent = nullptr);

    /// Marks @p time, zero for never; one that is not offered is added.
    void setTime(std::chrono::minutes time);

Q_SIGNALS:
    void chosen(std::chrono::minutes time);

private:
    QAction *addTime(std::chrono::minutes time);
};

} // namespace Latchkey
