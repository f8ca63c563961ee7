// SPDX-License-Identifier: MIT
#pragma once

#include "preferences.h"

#include <QObject>
#include <QTimer>

namespace Latchkey {

class MainWindow;
class Workspace;

/// Shows the window where and as it was at the last end: its place on the screens there are, how
/// wide its panes were, and whether the activity was in sight.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; the window is not shown yet.
    WindowMemory(MainWindow &window, Preferences &preferences);
    ~WindowMemory() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void restore();
    void follow(Workspace *workspace);
    void note();
    void write();

    MainWindow &m_window;
    Preferences &m_preferences;
    Preferences::WindowPlace m_written;
    /// As the user has moved them last, or did before this start.
    QList<int> m_panes;
    /// Runs while something is not written: a window that is dragged is written once.
    QTimer m_pause;
};

} // namespace Latchkey
