// SPDX-License-Identifier: MIT
#pragma once

#include "preferences.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace Latchkey {

class MainWindow;
class Workspace;

/// Shows each project's list of secrets the way the user arranged the last one.
class ListMemory : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ListMemory(MainWindow &window, Preferences &preferences);
    ~ListMemory() override;

private:
    void follow(Workspace *workspace);
    void write();

    Preferences &m_preferences;
    QByteArray m_state;
    /// Runs while m_state is not written: no column is written at each of the widths that it gets
    /// while the window or it is resized.
    QTimer m_pause;
};

} // namespace Latchkey
