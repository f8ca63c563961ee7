// SPDX-License-Identifier: MIT
#include "rotationmenu.h"

#include <QAction>

namespace Latchkey {

RotationMenu::RotationMenu(QWidget *parent) : QMenu(tr("&Due for rotation after"), parent)
{
    for (const int days : {30, 60, 90, 180})
        addDays(days);
}

QAction *RotationMenu::addDays(int days)
{
    QAction *action = addAction(tr("%Ln day(s)", nullptr, days), this, [this, days] {
        setDays(days);
        Q_EMIT chosen(days);
    });
    action->setData(days);
    action->setCheckable(true);
    return action;
}

void RotationMenu::setDays(int days)
{
    bool isOffered = false;
    const auto offered = actions();
    for (QAction *action : offered) {
        const bool isIt = action->data().toInt() == days;
        action->setChecked(isIt);
        isOffered = isOffered || isIt;
    }
    if (!isOffered)
        addDays(days)->setChecked(true);
}

} // namespace Latchkey
