// SPDX-License-Identifier: MIT
#include "workspaceactions.h"

#include "secretlistpane.h"
#include "workspace.h"

#include <QAction>
#include <QMenu>

namespace Latchkey {

WorkspaceActions::WorkspaceActions(QMenu *menu) : QObject(menu)
{
    m_new = menu->addAction(tr("&New secret\u2026"), QKeySequence::New, this,
                            [this] { m_workspace->createNew(); });
    m_duplicate = menu->addAction(tr("D&uplicate\u2026"), QKeySequence(Qt::CTRL | Qt::Key_D), this,
                                  [this] { m_workspace->duplicate(); });
    // Without a shortcut: Del deletes text in the fields. The list listens for it.
    m_remove = menu->addAction(tr("De&lete\u2026"), this, [this] { m_workspace->remove(); });
    menu->addSeparator();
    m_save =
        menu->addAction(tr("&Save"), QKeySequence::Save, this, [this] { m_workspace->save(); });
    m_discard = menu->addAction(tr("&Discard edits"), this, [this] { m_workspace->discard(); });
    m_escape = menu->addAction(tr("&Cancel"), QKeySequence(Qt::Key_Escape), this,
                               [this] { m_workspace->escape(); });
    menu->addSeparator();
    m_find = menu->addAction(tr("&Find"), QKeySequence::Find, this,
                             [this] { m_workspace->list()->focusFilter(); });
    m_refresh = menu->addAction(tr("&Refresh"), QKeySequence::Refresh, this,
                                [this] { m_workspace->refresh(); });
    follow(nullptr);
}

void WorkspaceActions::follow(Workspace *workspace)
{
    m_workspace = workspace;
    m_refresh->setEnabled(workspace);
    m_new->setEnabled(workspace && !workspace->isSaving());
    m_duplicate->setEnabled(workspace && workspace->hasOpenSecret());
    m_remove->setEnabled(workspace && workspace->hasOpenSecret());
    m_find->setEnabled(workspace);
    m_save->setEnabled(workspace && workspace->isSavable());
    m_discard->setEnabled(workspace && workspace->isDirty() && !workspace->isSaving());
    m_escape->setEnabled(workspace
                         && (workspace->isDirty() || workspace->isBusy() || workspace->isAsking()));
}

} // namespace Latchkey
