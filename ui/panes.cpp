// SPDX-License-Identifier: MIT
#include "panes.h"

#include <QSplitter>

namespace Latchkey {

QWidget *makePanes(QWidget *list, QWidget *secret, QWidget *details)
{
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    for (QWidget *pane : {list, secret, details})
        splitter->addWidget(pane);
    splitter->setSizes({350, 470, 260});
    splitter->setStretchFactor(1, 1);
    secret->setMinimumWidth(340);
    details->setMinimumWidth(200);
    return splitter;
}

} // namespace Latchkey
