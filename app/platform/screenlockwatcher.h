// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace Latchkey {

/// Says when the user's screen locks or the machine goes to sleep: time to cover what is open.
///
/// On Linux it listens on D-Bus to the screen savers of KDE, GNOME, Cinnamon, MATE and Xfce and to
/// logind, which is asked to let the machine sleep only once locked() has been dealt with (at once,
/// in slots connected directly). Without a bus, and on Windows and macOS, it says nothing: another
/// reason to cover is needed there, such as the window losing focus. Also unheard: screen lockers
/// that tell nobody
/// (`xlock`, `i3lock` or `swaylock` started by themselves).
///
/// Listening starts with the object, some time after its constructor: the buses are reached in a
/// thread of their own, so nothing waits for them.
class ScreenLockWatcher : public QObject
{
    Q_OBJECT

public:
    /// Where the buses are, as D-Bus addresses; where empty, the user's and the system's own.
    struct Buses
    {
        QString session;
        QString system;
    };

    explicit ScreenLockWatcher(QObject *parent = nullptr);
    explicit ScreenLockWatcher(const Buses &buses, QObject *parent = nullptr);
    ~ScreenLockWatcher() override;

Q_SIGNALS:
    /// May come more than once for one lock.
    void locked();
    /// All that can be listened to is being listened to, be it nothing. Said once.
    void listening();

private:
    class Listener;
    std::shared_ptr<Listener> m_listener;
};

} // namespace Latchkey
