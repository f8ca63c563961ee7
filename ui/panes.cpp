// SPDX-License-Identifier: MIT
#include "panes.h"

#include <QSplitter>

namespace Latchkey {

namespace {

const QString PanesName = QStringLiteral("panes");

} // namespace

QWidget *makePanes(QWidget *list, QWidget *secret, QWidget *details)
{
    auto *splitter = new QSplitter;
    splitter->setObjectName(PanesName);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    for (QWidget *pane : {list, secret, details})
        splitter->addWidget(pane);
    // A splitter puts each below the one before it, and so last in the order that screen readers
    // follow.
    for (QWidget *pane : {list, secret, details})
        pane->raise();
    for (int i = 0; i < splitter->count(); ++i)
        splitter->handle(i)->raise();
    splitter->setSizes({350, 470, 260});
    splitter->setStretchFactor(1, 1);
    secret->setMinimumWidth(340);
    details->setMinimumWidth(200);
    return splitter;
}

QSplitter *panesIn(const QWidget *widget)
{
    return widget->findChild<QSplitter *>(PanesName);
}

} // namespace Latchkey
