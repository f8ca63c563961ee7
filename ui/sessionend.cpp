// SPDX-License-Identifier: MIT
#include "sessionend.h"

#include "mainwindow.h"
#include "workspace.h"

#include <QGuiApplication>
#include <QSessionManager>

#include <utility>

namespace Latchkey {

SessionEnd::SessionEnd(MainWindow &window, LeftNote note)
    : QObject(&window), m_window(window), m_note(std::move(note))
{
    showLeftNote();
    connect(&m_window, &MainWindow::connected, this, [this](const Workspace *workspace) {
        connect(workspace, &Workspace::saveFinished, this, &SessionEnd::saveFinished);
    });
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &SessionEnd::answerSessionManager,
            Qt::DirectConnection);
}

void SessionEnd::showLeftNote()
{
    const QString note = m_note.text();
    if (note.isEmpty())
        return;
    m_window.showNotice({.kind = Message::Kind::Information,
                         .headline = tr("A save was running when Latchkey was last told to end"),
                         .text = note.trimmed()});
}

void SessionEnd::begin()
{
    const Workspace *workspace = m_window.workspace();
    if (workspace && workspace->isSaving()) {
        noteRunningSave();
        return; // saveFinished() goes on
    }
    m_window.activateWindow();
    m_window.raise();
    m_window.close();
}

bool SessionEnd::mayClose()
{
    Workspace *workspace = m_window.workspace();
    if (!workspace || m_isSettled || workspace->canLeave()) {
        if (!m_isEnding)
            m_note.remove(); // it has been seen
        return true;
    }
    m_window.showProject();
    if (workspace->isSaving())
        noteRunningSave(); // closed by a session manager, say, that goes on to end the session
    workspace->leaveThen([this] { closeForGood(); });
    return false;
}

void SessionEnd::closeForGood()
{
    m_isSettled = true;
    m_window.close();
}

void SessionEnd::noteRunningSave()
{
    m_isEnding = true;
    m_note.leave(m_window.workspace()->unfinishedReceipt());
}

void SessionEnd::saveFinished(bool isSaved, const QString &receipt)
{
    if (!m_isEnding)
        return;
    m_note.leave(receipt);
    m_isEnding = isSaved && m_window.workspace()->canLeave();
    if (m_isEnding)
        closeForGood();
    else if (isSaved)
        m_window.close(); // which asks about edits since; else the window tells, and has the edits
}

void SessionEnd::answerSessionManager(QSessionManager &manager)
{
    const Workspace *workspace = m_window.workspace();
    if (!workspace || workspace->canLeave())
        return;
    if (workspace->isSaving())
        m_note.leave(workspace->unfinishedReceipt());
    if (manager.allowsInteraction()) {
        manager.cancel(); // the user answers in the window, in their own time
        manager.release();
        begin();
    }
}

} // namespace Latchkey
