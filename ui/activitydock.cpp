// SPDX-License-Identifier: MIT
#include "activitydock.h"

#include "activitymodel.h"
#include "activitypane.h"

#include <QAction>

#include <chrono>
#include <utility>

namespace Latchkey {

namespace {

/// Between the requests of a save, listing one would hold the next up.
constexpr auto ListedAfter = std::chrono::milliseconds(25);

} // namespace

ActivityDock::ActivityDock(QWidget *parent)
    : QDockWidget(tr("Session activity"), parent), m_model(new ActivityModel(this)),
      m_pane(new ActivityPane)
{
    setObjectName(QStringLiteral("activity"));
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    m_pane->setModel(m_model);
    setWidget(m_pane);
    m_listing.setSingleShot(true);
    m_listing.setInterval(ListedAfter);
    connect(&m_listing, &QTimer::timeout, this, [this] {
        for (const Exchange &exchange : std::exchange(m_ended, {}))
            m_model->append(exchange);
    });
    hide();
    toggleViewAction()->setText(tr("Session &activity"));
    toggleViewAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
}

void ActivityDock::setBaseUrl(const QUrl &baseUrl)
{
    m_pane->setBaseUrl(baseUrl);
}

void ActivityDock::append(const Exchange &exchange)
{
    m_ended.append(exchange);
    if (!m_listing.isActive())
        m_listing.start();
}

} // namespace Latchkey
