// SPDX-License-Identifier: MIT
#include "listmemory.h"

#include "mainwindow.h"
#include "secretlistpane.h"
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
    SecretListPane *list = workspace->list();
    list->restoreState(m_preferences.listState());
    list->setRotationDays(m_preferences.rotationDays());
    connect(list, &SecretListPane::stateChanged, this, [this, list] {
        m_state = list->saveState();
        m_pause.start();
    });
    connect(list, &SecretListPane::rotationDaysChosen, this,
            [this](int days) { m_preferences.setRotationDays(days); });
}

void ListMemory::write()
{
    m_pause.stop();
    m_preferences.setListState(m_state);
}

} // namespace Latchkey
