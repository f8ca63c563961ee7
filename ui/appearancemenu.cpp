// SPDX-License-Identifier: MIT
#include "appearancemenu.h"

#include <QAction>
#include <QActionGroup>

namespace Latchkey {

AppearanceMenu::AppearanceMenu(QWidget *parent)
    : QMenu(tr("Appeara&nce"), parent), m_choice(new QActionGroup(this))
{
    add(tr("&Follow the system"), ColorScheme::Unknown);
    add(tr("&Light"), ColorScheme::Light);
    add(tr("&Dark"), ColorScheme::Dark);
    setAppearance(ColorScheme::Unknown);
}

void AppearanceMenu::add(const QString &text, ColorScheme appearance)
{
    QAction *action = addAction(text, this, [this, appearance] { Q_EMIT chosen(appearance); });
    action->setData(static_cast<int>(appearance));
    action->setCheckable(true);
    m_choice->addAction(action);
}

void AppearanceMenu::setAppearance(ColorScheme appearance)
{
    const auto offered = actions();
    for (QAction *action : offered)
        action->setChecked(action->data().toInt() == static_cast<int>(appearance));
}

} // namespace Latchkey
