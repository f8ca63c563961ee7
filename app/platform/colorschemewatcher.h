// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace Latchkey {

/// What programs are to look like; Unknown where nothing says so.
enum class ColorScheme { Unknown, Light, Dark };

/// Says whether the desktop is set to light or dark: with Qt 6.4 only KDE's theme follows that by
/// itself, and GNOME's users would get a light window on a dark screen.
///
/// On Linux it asks the desktop portal's settings (`org.freedesktop.appearance`, `color-scheme`)
/// and hears when they change. Nothing waits for it: the bus is reached in another thread, and
/// changed() comes some time after the constructor. Without D-Bus it says nothing.
class ColorSchemeWatcher : public QObject
{
    Q_OBJECT

public:
    /// @p bus is a D-Bus address, the user's own bus where it is empty.
    explicit ColorSchemeWatcher(const QString &bus = {}, QObject *parent = nullptr);
    ~ColorSchemeWatcher() override;

Q_SIGNALS:
    /// It is @p scheme: said once when the portal has answered, be it that it does not, and then
    /// at each change.
    void changed(Latchkey::ColorScheme scheme);

private:
    class Listener;
    std::shared_ptr<Listener> m_listener;
};

} // namespace Latchkey
