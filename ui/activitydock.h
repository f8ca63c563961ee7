// SPDX-License-Identifier: MIT
#pragma once

#include "exchange.h"

#include <QDockWidget>
#include <QList>
#include <QTimer>

class QUrl;

namespace Latchkey {

class ActivityModel;
class ActivityPane;

/// The dock with the session's activity, hidden at first.
class ActivityDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit ActivityDock(QWidget *parent = nullptr);

    /// Where the requests from here on go.
    void setBaseUrl(const QUrl &baseUrl);
    /// Lists @p exchange in a moment.
    void append(const Exchange &exchange);

private:
    /// What is to be listed.
    QList<Exchange> m_ended;
    QTimer m_listing;
    ActivityModel *m_model;
    ActivityPane *m_pane;
};

} // namespace Latchkey
