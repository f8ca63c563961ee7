// SPDX-License-Identifier: MIT
#include "panes.h"

#include "style.h"

#include <QPainter>
#include <QSplitter>
#include <QSplitterHandle>

namespace Latchkey {

namespace {

constexpr QLatin1StringView PanesName("panes");

/// A line: without one, panes that are empty are all one.
class PaneHandle : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(
            contentsRect(),
            mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.15));
    }
};

class PaneSplitter : public QSplitter
{
protected:
    QSplitterHandle *createHandle() override { return new PaneHandle(orientation(), this); }
};

} // namespace

QWidget *makePanes(QWidget *list, QWidget *secret, QWidget *details)
{
    auto *splitter = new PaneSplitter;
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
    splitter->setSizes({scaledToText(350), scaledToText(470), scaledToText(260)});
    splitter->setStretchFactor(1, 1);
    secret->setMinimumWidth(scaledToText(340));
    details->setMinimumWidth(scaledToText(200));
    return splitter;
}

QSplitter *panesIn(const QWidget *widget)
{
    return widget->findChild<QSplitter *>(PanesName);
}

} // namespace Latchkey
