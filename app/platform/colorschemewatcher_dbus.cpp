// SPDX-License-Identifier: MIT
#include "colorschemewatcher.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QThreadPool>

#include <atomic>
#include <optional>

namespace Latchkey {

namespace {

constexpr QLatin1StringView PortalService("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView PortalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView PortalSettings("org.freedesktop.portal.Settings");
constexpr QLatin1StringView SettingsGroup("org.freedesktop.appearance");
constexpr QLatin1StringView SettingsKey("color-scheme");

/// The bus at @p address, or the user's own: waits for it.
QDBusConnection reachUserBus(const QString &address)
{
    if (address.isEmpty())
        return QDBusConnection::sessionBus();
    static std::atomic<int> count = 0;
    return QDBusConnection::connectToBus(address,
                                         QStringLiteral("latchkey-colorscheme-%1").arg(++count));
}

/// @p value is a number, in a variant or, as Read answers, in one within another.
ColorScheme schemeOf(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    if (value.metaType() != QMetaType::fromType<uint>())
        return ColorScheme::Unknown;
    switch (value.toUInt()) {
    case 1:
        return ColorScheme::Dark;
    case 2:
        return ColorScheme::Light;
    default: // 0 is "no preference"
        return ColorScheme::Unknown;
    }
}

} // namespace

/// Hears the bus, in the watcher's thread. Lives until both the watcher and the thread that reaches
/// the bus have let go of it.
class ColorSchemeWatcher::Listener : public QObject
{
    Q_OBJECT

public:
    /// Reaches the bus and asks; from any thread.
    void listen(const QString &address);

Q_SIGNALS:
    void changed(Latchkey::ColorScheme scheme);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QDBusConnection &bus);
    void tell(ColorScheme scheme);

    /// What was told last.
    std::optional<ColorScheme> m_scheme;
};

void ColorSchemeWatcher::Listener::listen(const QString &address)
{
    // No service is named: Qt would look up, and wait for, who owns it. Others on the bus can then
    // send this signal, and all they get is another set of colours.
    qRegisterMetaType<QDBusVariant>(); // or Qt does not know the slot's type by its name
    QDBusConnection bus = reachUserBus(address);
    bus.connect(QString(), PortalPath, PortalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QMetaObject::invokeMethod(this, [this, bus] { ask(bus); });
}

void ColorSchemeWatcher::Listener::ask(const QDBusConnection &bus)
{
    if (!bus.isConnected()) {
        tell(ColorScheme::Unknown);
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(PortalService, PortalPath,
                                                           PortalSettings, QStringLiteral("Read"));
    question << QString(SettingsGroup) << QString(SettingsKey);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (!m_scheme) // or a change came first, which is newer
            tell(reply.isValid() ? schemeOf(reply.value().variant()) : ColorScheme::Unknown);
    });
}

void ColorSchemeWatcher::Listener::settingChanged(const QString &group, const QString &key,
                                                  const QDBusVariant &value)
{
    if (group == SettingsGroup && key == SettingsKey)
        tell(schemeOf(value.variant()));
}

void ColorSchemeWatcher::Listener::tell(ColorScheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed(scheme);
}

ColorSchemeWatcher::ColorSchemeWatcher(const QString &bus, QObject *parent)
    : QObject(parent), m_listener(new Listener, [](Listener *listener) { listener->deleteLater(); })
{
    connect(m_listener.get(), &Listener::changed, this, &ColorSchemeWatcher::changed);
    QThreadPool::globalInstance()->start([listener = m_listener, bus] { listener->listen(bus); });
}

ColorSchemeWatcher::~ColorSchemeWatcher() = default;

} // namespace Latchkey

#include "colorschemewatcher_dbus.moc"
