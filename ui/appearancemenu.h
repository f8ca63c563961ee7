// SPDX-License-Identifier: MIT
#pragma once

#include "colorschemewatcher.h"

#include <QMenu>

class QActionGroup;

namespace Latchkey {

/// Lets the user choose between light and dark, or leave that to the system.
class AppearanceMenu : public QMenu
{
    Q_OBJECT

public:
    explicit AppearanceMenu(QWidget *parent = nullptr);

    /// Marks @p appearance, as Theme::setAppearance() has it.
    void setAppearance(ColorScheme appearance);

Q_SIGNALS:
    void chosen(Latchkey::ColorScheme appearance);

private:
    void add(const QString &text, ColorScheme appearance);

    /// One of them at a time, which screen readers are told, too.
    QActionGroup *m_choice;
};

} // namespace Latchkey
