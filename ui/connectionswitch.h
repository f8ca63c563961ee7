// SPDX-License-Identifier: MIT
#pragma once

#include "profile.h"

#include <QList>
#include <QToolButton>

namespace Latchkey {

/// The toolbar's button that says which connection is in use and lets the user go to another.
class ConnectionSwitch : public QToolButton
{
    Q_OBJECT

public:
    explicit ConnectionSwitch(QWidget *parent = nullptr);

    /// Offers @p profiles, and shows the one in use as it is there.
    void setProfiles(const QList<Profile> &profiles);
    /// Says that @p current is in use, or being opened, which need not be one of those offered;
    /// without a name, that nothing is.
    void setCurrent(const Profile &current);

Q_SIGNALS:
    void chosen(const Latchkey::Profile &profile);
    /// The user wants to add, change or remove connections.
    void manageRequested();

private:
    void fillMenu();

    QList<Profile> m_profiles;
    Profile m_current;
};

} // namespace Latchkey
