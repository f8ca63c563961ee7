// SPDX-License-Identifier: MIT
#include "workspaceactions.h"

#include "workspace.h"

#include <QAction>
#include <QMenu>

namespace Latchkey {

WorkspaceActions::WorkspaceActions(QMenu *menu) : QObject(menu)
{
    m_save =
        menu->addAction(tr("&Save"), QKeySequence::Save, this, [this] { m_workspace->save(); });
    m_discard = menu->addAction(tr("&Discard edits"), this, [this] { m_workspace->discard(); });
    m_escape = menu->addAction(tr("&Cancel"), QKeySequence(Qt::Key_Escape), this,
                               [this] { m_workspace->escape(); });
    menu->addSeparator();
    m_find = menu->addAction(tr("&Find"), QKeySequence::Find, this,
                             [this] { m_workspace->focusFilter(); });
    m_refresh = menu->addAction(tr("&Refresh"), QKeySequence::Refresh, this,
                                [this] { m_workspace->refresh(); });
    follow(nullptr);
}

void WorkspaceActions::follow(Workspace *workspace)
{
    m_workspace = workspace;
    m_refresh->setEnabled(workspace);
    m_find->setEnabled(workspace);
    m_save->setEnabled(workspace && workspace->isSavable());
    m_discard->setEnabled(workspace && workspace->isDirty() && !workspace->isSaving());
    m_escape->setEnabled(workspace && (workspace->isDirty() || workspace->isBusy()));
}

} // namespace Latchkey
