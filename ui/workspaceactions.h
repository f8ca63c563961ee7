// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace Latchkey {

class Workspace;

/// The actions on the secrets in view, for a menu.
class WorkspaceActions : public QObject
{
    Q_OBJECT

public:
    /// Adds the actions to @p menu.
    explicit WorkspaceActions(QMenu *menu);

    /// Lets them act on @p workspace, null for none in view, as far as its state allows.
    void follow(Workspace *workspace);

private:
    QPointer<Workspace> m_workspace;
    QAction *m_new;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_rotate;
    QAction *m_save;
    QAction *m_discard;
    QAction *m_escape;
    QAction *m_find;
    QAction *m_refresh;
};

} // namespace Latchkey
