// SPDX-License-Identifier: MIT
#include "colorschemewatcher.h"

// For systems without D-Bus, where Qt follows the system by itself.

namespace Latchkey {

class ColorSchemeWatcher::Listener
{
};

ColorSchemeWatcher::ColorSchemeWatcher(const QString &, QObject *parent) : QObject(parent) { }

ColorSchemeWatcher::~ColorSchemeWatcher() = default;

} // namespace Latchkey
