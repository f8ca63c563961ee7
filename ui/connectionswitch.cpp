// SPDX-License-Identifier: MIT
#include "connectionswitch.h"

#include "profiles/profilecolors.h"
#include "style.h"

#include <QMenu>

#include <algorithm>
#include <utility>

namespace Latchkey {

namespace {

/// @p text as an action or a button shows it: an & in it is no mnemonic.
QString literal(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

QString described(const Profile &profile)
{
    return profile.isProtected ? ConnectionSwitch::tr("%1, protected").arg(profile.name)
                               : profile.name;
}

} // namespace

ConnectionSwitch::ConnectionSwitch(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("connectionSwitch"));
    openMenuOnClick(this);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Go to another connection"));
    setMenu(new QMenu(this));
    setCurrent({});
}

void ConnectionSwitch::setProfiles(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    const auto current =
        std::find_if(profiles.begin(), profiles.end(), [this](const Profile &profile) {
            return !profile.id.isEmpty() && profile.id == m_current.id;
        });
    setCurrent(current == profiles.end() ? m_current : *current);
}

void ConnectionSwitch::setCurrent(const Profile &current)
{
    m_current = current;
    const bool isNone = current.name.isEmpty();
    setText(isNone ? tr("No connection") : literal(current.name));
    setAccessibleName(isNone ? tr("Connection: none")
                             : tr("Connection: %1").arg(described(current)));
    setIcon(colorIcon(current.color, this));
    fillMenu();
}

void ConnectionSwitch::fillMenu()
{
    for (QAction *action : menu()->actions()) {
        menu()->removeAction(action);
        action->deleteLater(); // not clear(): the menu may be about to say which was chosen
    }
    for (const Profile &profile : std::as_const(m_profiles)) {
        QAction *action =
            menu()->addAction(colorIcon(profile.color, this), literal(described(profile)), this,
                              [this, profile] { Q_EMIT chosen(profile); });
        action->setCheckable(true);
        action->setChecked(profile.id == m_current.id && profile.name == m_current.name);
    }
    menu()->addSeparator();
    menu()->addAction(tr("&Manage connections\u2026"), this, &ConnectionSwitch::manageRequested);
}

} // namespace Latchkey
