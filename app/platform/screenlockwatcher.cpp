// SPDX-License-Identifier: MIT
#include "screenlockwatcher.h"

// For systems without D-Bus: nothing tells.

namespace Latchkey {

class ScreenLockWatcher::Listener
{
};

ScreenLockWatcher::ScreenLockWatcher(QObject *parent) : ScreenLockWatcher(Buses(), parent) { }

ScreenLockWatcher::ScreenLockWatcher(const Buses &, QObject *parent) : QObject(parent)
{
    QMetaObject::invokeMethod(this, &ScreenLockWatcher::listening, Qt::QueuedConnection);
}

ScreenLockWatcher::~ScreenLockWatcher() = default;

} // namespace Latchkey
