// SPDX-License-Identifier: MIT
#include "idlewatcher.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QMouseEvent>

namespace Latchkey {

namespace {

/// Whether @p event can only come of something that the user does; moves of the mouse aside.
bool isInput(const QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride: // all that is seen of the key of a shortcut
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::NonClientAreaMouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::NativeGesture:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return true;
    case QEvent::InputMethod: {
        // Empty ones come of a focus or a masking that changes, too.
        const auto *input = static_cast<const QInputMethodEvent *>(event);
        return !input->commitString().isEmpty() || !input->preeditString().isEmpty();
    }
    default:
        return false;
    }
}

} // namespace

IdleWatcher::IdleWatcher(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatcher::check);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatcher::setTime(std::chrono::milliseconds time)
{
    m_time = time;
    noteInput();
    if (time > std::chrono::milliseconds::zero())
        m_timer.start(time);
    else
        m_timer.stop();
}

bool IdleWatcher::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        // Qt makes up moves for what comes to lie under a mouse that stands still.
        const QPointF mouse = static_cast<QMouseEvent *>(event)->globalPosition();
        if (mouse != m_mouse) {
            m_mouse = mouse;
            noteInput();
        }
    } else if (isInput(event)) {
        noteInput();
    }
    return QObject::eventFilter(object, event);
}

void IdleWatcher::noteInput()
{
    // The timer runs on, and finds out at its end: a key costs no more than reading a clock.
    m_sinceInput.start();
    if (!m_isIdle)
        return;
    m_isIdle = false;
    if (m_time > std::chrono::milliseconds::zero())
        m_timer.start(m_time);
    Q_EMIT active();
}

void IdleWatcher::check()
{
    const std::chrono::milliseconds left =
        m_time - std::chrono::milliseconds(m_sinceInput.elapsed());
    if (left > std::chrono::milliseconds::zero()) {
        m_timer.start(left);
        return;
    }
    m_isIdle = true;
    Q_EMIT idle();
}

} // namespace Latchkey
