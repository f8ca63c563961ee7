// SPDX-License-Identifier: MIT
#include "workspaceactions.h"

#include "icons/icons.h"
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
    m_rotate = menu->addAction(tr("Rotate &many\u2026"), QKeySequence(Qt::CTRL | Qt::Key_R), this,
                               [this] { m_workspace->rotateMany(); });
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
    m_new->setIcon(menuIcon(Symbol::Add));
    m_duplicate->setIcon(menuIcon(Symbol::Duplicate));
    m_remove->setIcon(menuIcon(Symbol::Delete));
    m_rotate->setIcon(menuIcon(Symbol::Rotate));
    m_save->setIcon(menuIcon(Symbol::Save));
    m_discard->setIcon(menuIcon(Symbol::Discard));
    m_find->setIcon(menuIcon(Symbol::Find));
    m_refresh->setIcon(menuIcon(Symbol::Refresh));
    follow(nullptr);
}

void WorkspaceActions::follow(Workspace *workspace)
{
    m_workspace = workspace;
    const bool hasPanes = workspace && workspace->showsPanes();
    const bool isSaving = workspace && workspace->isSaving();
    m_refresh->setEnabled(hasPanes);
    m_find->setEnabled(hasPanes);
    m_new->setEnabled(hasPanes && !isSaving);
    m_rotate->setEnabled(hasPanes && !isSaving);
    m_duplicate->setEnabled(hasPanes && workspace->hasOpenSecret());
    m_remove->setEnabled(hasPanes && workspace->hasOpenSecret());
    m_save->setEnabled(hasPanes && workspace->isSavable());
    m_discard->setEnabled(hasPanes && workspace->isDirty() && !isSaving);
    m_escape->setEnabled(
        workspace
        && (!hasPanes || workspace->isDirty() || workspace->isBusy() || workspace->isAsking()));
}

} // namespace Latchkey
