// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QMenu>

class QActionGroup;

namespace Latchkey {

/// Lets the user choose between light and dark, or leave that to the system.
class AppearanceMenu : public QMenu
{
    Q_OBJECT

public:
    explicit AppearanceMenu(QWidget *parent = nullptr);

    /// Marks @p appearance.
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    void chosen(Latchkey::Appearance appearance);

private:
    void add(const QString &text, Appearance appearance);

    /// One of them at a time, which screen readers are told, too.
    QActionGroup *m_choice;
};

} // namespace Latchkey
