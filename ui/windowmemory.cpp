// SPDX-License-Identifier: MIT
#include "windowmemory.h"

#include "mainwindow.h"
#include "panes.h"
#include "workspace.h"

#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QSplitter>
#include <QStyle>

#include <algorithm>
#include <chrono>

namespace Latchkey {

namespace {

constexpr std::chrono::seconds PlaceWrittenAfter(1);

/// Of QMainWindow's state: another one where docks or toolbars mean something else.
constexpr int WindowStateVersion = 1;

/// More than any screen's, and little enough for Qt to add up.
constexpr int MaxPaneWidth = 20'000;

/// What of a window's top must be in sight for it to be moved.
constexpr int ReachableHeight = 20;
constexpr int ReachableWidth = 200;

/// Qt leaves a window as large as it was where screens are smaller now, and moves it by that.
void fitOnScreens(QWidget &window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect before = window.geometry();
    const QRect top(before.left(), before.top(), before.width(), ReachableHeight);
    const QScreen *best = window.screen();
    const auto shownOn = [&top](const QScreen *screen) {
        const QRect shown = screen->availableGeometry() & top;
        return shown.height() < ReachableHeight ? 0 : shown.width();
    };
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        if (shownOn(screen) > shownOn(best))
            best = screen;
    }
    const QSize size = before.size()
                           .boundedTo(best->availableVirtualGeometry().size())
                           .expandedTo(window.minimumSize());
    QPoint place = before.topLeft();
    if (shownOn(best) < ReachableWidth || size != before.size()) {
        const QRect room = best->availableGeometry();
        const int titleHeight = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
        // The upper left corner last: there the title is.
        place.setX(std::max(std::min(place.x(), room.right() + 1 - size.width()), room.left()));
        place.setY(std::max(std::min(place.y(), room.bottom() + 1 - size.height()),
                            room.top() + titleHeight));
    }
    window.setGeometry(QRect(place, size));
}

} // namespace

WindowMemory::WindowMemory(MainWindow &window, Preferences &preferences)
    : m_window(window), m_preferences(preferences), m_written(preferences.windowPlace()),
      m_panes(m_written.panes)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PlaceWrittenAfter);
    connect(&m_pause, &QTimer::timeout, this, &WindowMemory::write);
    restore();
    connect(&window, &MainWindow::connected, this, &WindowMemory::follow);
    window.installEventFilter(this);
    for (const auto *dock : window.findChildren<QDockWidget *>()) {
        connect(dock, &QDockWidget::visibilityChanged, this, &WindowMemory::note);
        connect(dock, &QDockWidget::topLevelChanged, this, &WindowMemory::note);
        connect(dock, &QDockWidget::dockLocationChanged, this, &WindowMemory::note);
    }
}

WindowMemory::~WindowMemory()
{
    m_window.removeEventFilter(this);
    if (m_pause.isActive())
        write();
}

void WindowMemory::restore()
{
    // Both refuse what they did not write.
    if (m_window.restoreGeometry(m_written.geometry))
        fitOnScreens(m_window);
    m_window.restoreState(m_written.state, WindowStateVersion);
}

void WindowMemory::follow(Workspace *workspace)
{
    QSplitter *panes = panesIn(workspace);
    const bool isUsable = m_panes.size() == panes->count()
        && std::all_of(m_panes.begin(), m_panes.end(),
                       [](int width) { return width > 0 && width <= MaxPaneWidth; });
    if (isUsable)
        panes->setSizes(m_panes);
    connect(panes, &QSplitter::splitterMoved, this, [this, panes] {
        m_panes = panes->sizes();
        note();
    });
}

bool WindowMemory::eventFilter(QObject *object, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Move || type == QEvent::Resize || type == QEvent::WindowStateChange)
        note();
    return QObject::eventFilter(object, event);
}

void WindowMemory::note()
{
    m_pause.start();
}

void WindowMemory::write()
{
    m_pause.stop();
    const Preferences::WindowPlace place{.geometry = m_window.saveGeometry(),
                                         .state = m_window.saveState(WindowStateVersion),
                                         .panes = m_panes};
    if (place == m_written)
        return;
    m_preferences.setWindowPlace(place);
    m_written = place;
}

} // namespace Latchkey
