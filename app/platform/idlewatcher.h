// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointF>
#include <QTimer>

#include <chrono>

namespace Latchkey {

/// Says when the application has not been used for a while: no key, mouse, wheel, touch, tablet,
/// gesture, drag or input method in any of its windows. What is done in other programs is not seen.
///
/// Lives in the application object's thread, and after it was made. Time that the machine sleeps
/// may not count: ScreenLockWatcher tells of that.
class IdleWatcher : public QObject
{
    Q_OBJECT

public:
    /// Tells nothing before setTime().
    explicit IdleWatcher(QObject *parent = nullptr);

    /// idle() comes when nothing was put in for @p time, counted from now at first; zero for never.
    /// It may be late by a twentieth, never early.
    void setTime(std::chrono::milliseconds time);
    [[nodiscard]] std::chrono::milliseconds time() const { return m_time; }
    /// Whether idle() was said last, not active().
    [[nodiscard]] bool isIdle() const { return m_isIdle; }

Q_SIGNALS:
    /// Once, until there was input again.
    void idle();
    /// The first input after idle(), before anybody else gets it; or the time was set anew.
    void active();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void noteInput();
    void check();

    std::chrono::milliseconds m_time{0};
    QElapsedTimer m_sinceInput;
    QTimer m_timer;
    QPointF m_mouse;
    bool m_isIdle = false;
};

} // namespace Latchkey
