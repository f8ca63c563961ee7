// SPDX-License-Identifier: MIT
#include "idlemenu.h"

#include <QAction>

namespace Latchkey {

IdleMenu::IdleMenu(QWidget *parent) : QMenu(tr("&Pause when nobody is here"), parent)
{
    for (const int minutes : {1, 5, 10, 30, 0})
        addTime(std::chrono::minutes(minutes));
}

QAction *IdleMenu::addTime(std::chrono::minutes time)
{
    const int minutes = int(time.count());
    QAction *action =
        addAction(minutes == 0 ? tr("Never") : tr("After %n minute(s)", nullptr, minutes), this,
                  [this, time] {
                      setTime(time);
                      Q_EMIT chosen(time);
                  });
    action->setData(minutes);
    action->setCheckable(true);
    return action;
}

void IdleMenu::setTime(std::chrono::minutes time)
{
    bool isOffered = false;
    const auto offered = actions();
    for (QAction *action : offered) {
        const bool isIt = action->data().toInt() == time.count();
        action->setChecked(isIt);
        isOffered = isOffered || isIt;
    }
    if (!isOffered)
        addTime(time)->setChecked(true);
}

} // namespace Latchkey
