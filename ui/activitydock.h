// SPDX-License-Identifier: MIT
#pragma once

#include "exchange.h"

#include <QDockWidget>

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
    void append(const Exchange &exchange);

private:
    ActivityModel *m_model;
    ActivityPane *m_pane;
};

} // namespace Latchkey
