// SPDX-License-Identifier: MIT
#include "inputlock.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace Latchkey {

InputLock::InputLock(QWidget *widget) : m_widget(widget)
{
    qApp->installEventFilter(this);
}

bool InputLock::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::Shortcut:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
    case QEvent::Wheel:
    case QEvent::DragEnter:
    case QEvent::Drop:
        break;
    default:
        return false;
    }
    const auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || (widget != m_widget && !m_widget->isAncestorOf(widget)))
        return false;
    event->ignore(); // a shortcut override that is not taken lets the shortcut through
    return true;
}

} // namespace Latchkey
