// SPDX-License-Identifier: MIT
#include "screenlockwatcher.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QThreadPool>

#include <atomic>

namespace Latchkey {

namespace {

constexpr QLatin1StringView LogindService("org.freedesktop.login1");
constexpr QLatin1StringView LogindPath("/org/freedesktop/login1");
constexpr QLatin1StringView LogindManager("org.freedesktop.login1.Manager");
constexpr QLatin1StringView LogindSession("org.freedesktop.login1.Session");

constexpr QLatin1StringView ScreenSavers[] = {
    QLatin1StringView("org.freedesktop.ScreenSaver"), // KDE
    QLatin1StringView("org.gnome.ScreenSaver"),       QLatin1StringView("org.cinnamon.ScreenSaver"),
    QLatin1StringView("org.mate.ScreenSaver"),        QLatin1StringView("org.xfce.ScreenSaver"),
};

enum class Bus { Session, System };

/// The bus at @p address, or the standard one: waits for it.
QDBusConnection reach(Bus bus, const QString &address)
{
    if (address.isEmpty()) {
        return bus == Bus::Session ? QDBusConnection::sessionBus() : QDBusConnection::systemBus();
    }
    static std::atomic<int> count = 0;
    return QDBusConnection::connectToBus(address,
                                         QStringLiteral("latchkey-screenlock-%1").arg(++count));
}

/// The call that asks logind for the session that this process belongs to.
QDBusMessage sessionQuestion()
{
    // By its name if there is one: programs that systemd starts for the user are in no session.
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    QDBusMessage question = QDBusMessage::createMethodCall(
        LogindService, LogindPath, LogindManager,
        id.isEmpty() ? QStringLiteral("GetSessionByPID") : QStringLiteral("GetSession"));
    if (id.isEmpty())
        question << static_cast<uint>(QCoreApplication::applicationPid());
    else
        question << id;
    question.setAutoStartService(false);
    return question;
}

/// The call that asks logind to wait with the sleep, for some seconds at most, until what it
/// answers with is closed.
QDBusMessage sleepDelayQuestion()
{
    QDBusMessage question = QDBusMessage::createMethodCall(LogindService, LogindPath, LogindManager,
                                                           QStringLiteral("Inhibit"));
    // Shown by systemd-inhibit --list.
    question << QStringLiteral("sleep") << QStringLiteral("Latchkey")
             << QStringLiteral("Covers secrets first") << QStringLiteral("delay");
    question.setAutoStartService(false);
    return question;
}

} // namespace

/// Hears the buses, in the watcher's thread. Lives until both the watcher and the thread that
/// reaches the buses have let go of it.
class ScreenLockWatcher::Listener : public QObject
{
    Q_OBJECT

public:
    /// Reaches the buses and asks them to tell; from any thread.
    void listen(const Buses &buses);

Q_SIGNALS:
    void locked();
    void listening();

private Q_SLOTS:
    void activeChanged(bool active);
    void sleepChanged(bool asleep);
    void lockRequested(const QDBusMessage &message);

private:
    void askForSession(const QDBusConnection &system);
    void askForSleepDelay();

    /// Empty while unknown: then any session counts as ours, as covering once too often is no harm.
    QString m_session;
    QDBusConnection m_system{QString()};
    /// Held while awake: or the machine may sleep before this process hears that it will.
    QDBusUnixFileDescriptor m_sleepDelay;
};

void ScreenLockWatcher::Listener::listen(const Buses &buses)
{
    // No service is named: Qt would look up, and wait for, who owns it. Others on the bus can then
    // send these signals, and all they get is that the text is covered.
    QDBusConnection session = reach(Bus::Session, buses.session);
    for (const QLatin1StringView screenSaver : ScreenSavers) {
        session.connect(QString(), QString(), screenSaver, QStringLiteral("ActiveChanged"), this,
                        SLOT(activeChanged(bool)));
    }

    QDBusConnection system = reach(Bus::System, buses.system);
    system.connect(QString(), LogindPath, LogindManager, QStringLiteral("PrepareForSleep"), this,
                   SLOT(sleepChanged(bool)));
    system.connect(QString(), QString(), LogindSession, QStringLiteral("Lock"), this,
                   SLOT(lockRequested(QDBusMessage)));
    QMetaObject::invokeMethod(this, [this, system] { askForSession(system); });
}

void ScreenLockWatcher::Listener::askForSession(const QDBusConnection &system)
{
    if (!system.isConnected()) {
        Q_EMIT listening();
        return;
    }
    m_system = system;
    askForSleepDelay();
    auto *question = new QDBusPendingCallWatcher(system.asyncCall(sessionQuestion()), this);
    const auto take = [this, question] {
        const QDBusPendingReply<QDBusObjectPath> reply = *question;
        if (reply.isValid())
            m_session = reply.value().path();
        question->deleteLater();
        Q_EMIT listening();
    };
    connect(question, &QDBusPendingCallWatcher::finished, this, take);
}

void ScreenLockWatcher::Listener::askForSleepDelay()
{
    auto *question = new QDBusPendingCallWatcher(m_system.asyncCall(sleepDelayQuestion()), this);
    const auto take = [this, question] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *question;
        if (reply.isValid())
            m_sleepDelay = reply.value();
        question->deleteLater();
    };
    connect(question, &QDBusPendingCallWatcher::finished, this, take);
}

void ScreenLockWatcher::Listener::sleepChanged(bool asleep)
{
    if (asleep) {
        Q_EMIT locked();
        m_sleepDelay = QDBusUnixFileDescriptor();
    } else if (m_system.isConnected()) {
        askForSleepDelay();
    }
}

void ScreenLockWatcher::Listener::activeChanged(bool active)
{
    if (active)
        Q_EMIT locked();
}

void ScreenLockWatcher::Listener::lockRequested(const QDBusMessage &message)
{
    if (m_session.isEmpty() || message.path() == m_session)
        Q_EMIT locked();
}

ScreenLockWatcher::ScreenLockWatcher(QObject *parent) : ScreenLockWatcher(Buses(), parent) { }

ScreenLockWatcher::ScreenLockWatcher(const Buses &buses, QObject *parent)
    : QObject(parent), m_listener(new Listener, [](Listener *listener) { listener->deleteLater(); })
{
    connect(m_listener.get(), &Listener::locked, this, &ScreenLockWatcher::locked);
    connect(m_listener.get(), &Listener::listening, this, &ScreenLockWatcher::listening);
    QThreadPool::globalInstance()->start(
        [listener = m_listener, buses] { listener->listen(buses); });
}

ScreenLockWatcher::~ScreenLockWatcher() = default;

} // namespace Latchkey

#include "screenlockwatcher_dbus.moc"
