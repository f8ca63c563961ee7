// SPDX-License-Identifier: MIT
#include "activitydock.h"

#include "activitymodel.h"
#include "activitypane.h"

#include <QAction>

namespace Latchkey {

ActivityDock::ActivityDock(QWidget *parent)
    : QDockWidget(tr("Session activity"), parent), m_model(new ActivityModel(this)),
      m_pane(new ActivityPane)
{
    setObjectName(QStringLiteral("activity"));
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    m_pane->setModel(m_model);
    setWidget(m_pane);
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
    m_model->append(exchange);
}

} // namespace Latchkey
