// SPDX-License-Identifier: MIT
#include "listmemory.h"

#include "mainwindow.h"
#include "workspace.h"

#include <chrono>

namespace Latchkey {

namespace {

constexpr std::chrono::seconds WrittenAfter(1);

} // namespace

ListMemory::ListMemory(MainWindow &window, Preferences &preferences) : m_preferences(preferences)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(WrittenAfter);
    connect(&m_pause, &QTimer::timeout, this, &ListMemory::write);
    connect(&window, &MainWindow::connected, this, &ListMemory::follow);
}

ListMemory::~ListMemory()
{
    if (m_pause.isActive())
        write();
}

void ListMemory::follow(Workspace *workspace)
{
    if (m_pause.isActive())
        write();
    workspace->restoreListState(m_preferences.listState());
    workspace->setRotationDays(m_preferences.rotationDays());
    connect(workspace, &Workspace::listStateChanged, this, [this, workspace] {
        m_state = workspace->listState();
        m_pause.start();
    });
    connect(workspace, &Workspace::rotationDaysChosen, this,
            [this](int days) { m_preferences.setRotationDays(days); });
}

void ListMemory::write()
{
    m_pause.stop();
    m_preferences.setListState(m_state);
}

} // namespace Latchkey
