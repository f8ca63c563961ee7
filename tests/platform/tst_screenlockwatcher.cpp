// SPDX-License-Identifier: MIT
#include "privatebus.h"
#include "screenlockwatcher.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <unistd.h>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView OwnSession("/org/freedesktop/login1/session/_31");
constexpr QLatin1StringView OtherSession("/org/freedesktop/login1/session/_32");

/// logind, as far as it is asked.
class StandInLogind : public QDBusVirtualObject
{
public:
    using QDBusVirtualObject::QDBusVirtualObject;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == "Inhibit"_L1)
            return delaySleep(message, connection);
        questions << message.member();
        connection.send(
            knowsSession
                ? message.createReply(QVariant::fromValue(QDBusObjectPath(OwnSession)))
                : message.createErrorReply(u"org.freedesktop.login1.NoSessionForPID"_s, u"none"_s));
        return true;
    }

    /// Whether somebody keeps the machine from sleeping at once, as by the last answer.
    [[nodiscard]] bool isSleepDelayed() const
    {
        pollfd end = {.fd = m_delay.fileDescriptor(), .events = POLLIN, .revents = 0};
        return m_delay.isValid() && poll(&end, 1, 0) == 0; // or it is closed at the other side
    }

    QStringList questions;
    QVariantList delayQuestion;
    int delays = 0;
    bool knowsSession = true;
    bool delaysSleep = true;

private:
    bool delaySleep(const QDBusMessage &message, const QDBusConnection &connection)
    {
        delayQuestion = message.arguments();
        int ends[2] = {-1, -1};
        if (!delaysSleep || pipe(ends) != 0) {
            return connection.send(message.createErrorReply(QDBusError::AccessDenied, u"no"_s));
        }
        m_delay.giveFileDescriptor(ends[0]);
        QDBusUnixFileDescriptor other;
        other.giveFileDescriptor(ends[1]);
        ++delays;
        return connection.send(message.createReply(QVariant::fromValue(other)));
    }

    QDBusUnixFileDescriptor m_delay;
};

} // namespace

class TestScreenLockWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void hearsScreenSavers_data();
    void hearsScreenSavers();
    void hearsSleep();
    void delaysSleepUntilItIsDealtWith();
    void sleepsWithoutDelayIfRefused();
    void hearsOwnSessionOnly();
    void hearsAnySessionIfItsOwnIsUnknown();
    void asksByNameOrByProcess();
    void isQuietWithoutBus_data();
    void isQuietWithoutBus();
    void waitsForNoBus();
    void canGoAtAnyTime();

private:
    void sleepOrWake(bool asleep)
    {
        m_system->send(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                       u"PrepareForSleep"_s, {asleep});
    }
    ScreenLockWatcher::Buses buses() const { return {m_session->address(), m_system->address()}; }

    std::unique_ptr<PrivateBus> m_session;
    std::unique_ptr<PrivateBus> m_system;
    std::unique_ptr<StandInLogind> m_logind;
};

void TestScreenLockWatcher::initTestCase()
{
    m_session = std::make_unique<PrivateBus>(u"test-session"_s);
    m_system = std::make_unique<PrivateBus>(u"test-system"_s);
    QVERIFY(m_session->connection().isConnected());
    QVERIFY(m_system->connection().isConnected());
}

void TestScreenLockWatcher::init()
{
    qunsetenv("XDG_SESSION_ID");
    m_logind = std::make_unique<StandInLogind>();
    QDBusConnection &bus = m_system->connection();
    QVERIFY(bus.registerVirtualObject(u"/org/freedesktop/login1"_s, m_logind.get()));
    QVERIFY(bus.registerService(u"org.freedesktop.login1"_s));
}

void TestScreenLockWatcher::cleanup()
{
    QDBusConnection &bus = m_system->connection();
    bus.unregisterObject(u"/org/freedesktop/login1"_s);
    bus.unregisterService(u"org.freedesktop.login1"_s);
    m_logind.reset();
}

void TestScreenLockWatcher::hearsScreenSavers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");

    QTest::newRow("KDE") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("freedesktop") << u"/org/freedesktop/ScreenSaver"_s
                                 << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
    QTest::newRow("Cinnamon") << u"/org/cinnamon/ScreenSaver"_s << u"org.cinnamon.ScreenSaver"_s;
    QTest::newRow("MATE") << u"/org/mate/ScreenSaver"_s << u"org.mate.ScreenSaver"_s;
    QTest::newRow("Xfce") << u"/org/xfce/ScreenSaver"_s << u"org.xfce.ScreenSaver"_s;
}

void TestScreenLockWatcher::hearsScreenSavers()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);

    ScreenLockWatcher watcher(buses());
    QSignalSpy locked(&watcher, &ScreenLockWatcher::locked);
    QSignalSpy listening(&watcher, &ScreenLockWatcher::listening);
    QVERIFY(listening.wait());
    m_session->send(path, interface, u"ActiveChanged"_s, {false});
    m_session->send(path, u"org.example.Other"_s, u"ActiveChanged"_s, {true});
    m_session->send(path, interface, u"OtherSignal"_s, {true});
    QTest::qWait(200);
    QCOMPARE(locked.size(), 0);
    m_session->send(path, interface, u"ActiveChanged"_s, {true});
    QVERIFY(locked.wait());
    QTest::qWait(50);
    QCOMPARE(locked.size(), 1);
}

void TestScreenLockWatcher::hearsSleep()
{
    ScreenLockWatcher watcher(buses());
    QSignalSpy locked(&watcher, &ScreenLockWatcher::locked);
    QSignalSpy listening(&watcher, &ScreenLockWatcher::listening);
    QVERIFY(listening.wait());
    sleepOrWake(false);
    QTest::qWait(200);
    QCOMPARE(locked.size(), 0);
    sleepOrWake(true);
    QVERIFY(locked.wait());
}

void TestScreenLockWatcher::delaysSleepUntilItIsDealtWith()
{
    auto watcher = std::make_unique<ScreenLockWatcher>(buses());
    QList<bool> delayedMeanwhile;
    connect(watcher.get(), &ScreenLockWatcher::locked, this,
            [&] { delayedMeanwhile << m_logind->isSleepDelayed(); });
    QTRY_VERIFY(m_logind->isSleepDelayed());
    QCOMPARE(m_logind->delayQuestion.value(0), u"sleep"_s);
    QCOMPARE(m_logind->delayQuestion.value(3), u"delay"_s); // not "block"
    QTest::qWait(100);                                      // until the watcher has the answer
    for (int i = 1; i <= 2; ++i) {
        QCOMPARE(m_logind->delays, i);
        sleepOrWake(true);
        QTRY_VERIFY(!m_logind->isSleepDelayed());
        QCOMPARE(delayedMeanwhile, QList<bool>(i, true));
        sleepOrWake(false);
        QTRY_VERIFY(m_logind->isSleepDelayed()); // for the next time
        QTest::qWait(100);
    }
    watcher.reset();
    QTRY_VERIFY(!m_logind->isSleepDelayed());
}

void TestScreenLockWatcher::sleepsWithoutDelayIfRefused()
{
    m_logind->delaysSleep = false;
    QTest::failOnWarning(QRegularExpression(u"."_s));
    ScreenLockWatcher watcher(buses());
    QSignalSpy locked(&watcher, &ScreenLockWatcher::locked);
    QSignalSpy listening(&watcher, &ScreenLockWatcher::listening);
    QVERIFY(listening.wait());
    sleepOrWake(true);
    QVERIFY(locked.wait());
    QVERIFY(!m_logind->isSleepDelayed());
}

void TestScreenLockWatcher::hearsOwnSessionOnly()
{
    ScreenLockWatcher watcher(buses());
    QSignalSpy locked(&watcher, &ScreenLockWatcher::locked);
    QSignalSpy listening(&watcher, &ScreenLockWatcher::listening);
    QVERIFY(listening.wait());
    m_system->send(OtherSession, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    m_system->send(OwnSession, u"org.freedesktop.login1.Session"_s, u"Unlock"_s);
    QTest::qWait(200);
    QCOMPARE(locked.size(), 0);
    m_system->send(OwnSession, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    QVERIFY(locked.wait());
}

void TestScreenLockWatcher::hearsAnySessionIfItsOwnIsUnknown()
{
    m_logind->knowsSession = false;
    ScreenLockWatcher watcher(buses());
    QSignalSpy locked(&watcher, &ScreenLockWatcher::locked);
    QSignalSpy listening(&watcher, &ScreenLockWatcher::listening);
    QVERIFY(listening.wait());
    m_system->send(OtherSession, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    QVERIFY(locked.wait());
}

void TestScreenLockWatcher::asksByNameOrByProcess()
{
    for (const bool named : {false, true}) {
        if (named)
            qputenv("XDG_SESSION_ID", "1");
        ScreenLockWatcher watcher(buses());
        QSignalSpy listening(&watcher, &ScreenLockWatcher::listening);
        QVERIFY(listening.wait());
    }
    QCOMPARE(m_logind->questions, (QStringList{u"GetSessionByPID"_s, u"GetSession"_s}));
}

void TestScreenLockWatcher::isQuietWithoutBus_data()
{
    QTest::addColumn<QString>("address");

    QTest::newRow("nobody listens") << u"unix:path=/nonexistent/bus"_s;
    QTest::newRow("not an address") << u"disabled:"_s;
}

void TestScreenLockWatcher::isQuietWithoutBus()
{
    QFETCH(QString, address);

    QTest::failOnWarning(QRegularExpression(u"."_s));
    ScreenLockWatcher watcher({address, address});
    QSignalSpy listening(&watcher, &ScreenLockWatcher::listening);
    QVERIFY(listening.wait());
}

void TestScreenLockWatcher::waitsForNoBus()
{
    // Something that takes the call and says nothing, as a bus does that hangs.
    const QTemporaryDir folder;
    QLocalServer mute;
    QVERIFY(mute.listen(folder.filePath(u"bus"_s)));
    const QString address = u"unix:path="_s + mute.fullServerName();

    QElapsedTimer timer;
    timer.start();
    auto watcher =
        std::make_unique<ScreenLockWatcher>(ScreenLockWatcher::Buses{address, m_system->address()});
    QVERIFY(mute.waitForNewConnection(5000)); // it is being waited for
    watcher.reset();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    mute.nextPendingConnection()->disconnectFromServer();
    mute.close();
}

void TestScreenLockWatcher::canGoAtAnyTime()
{
    for (int i = 0; i < 100; ++i) {
        ScreenLockWatcher watcher(buses());
        if (i % 3 > 0)
            QTest::qWait(i % 7);
    }
    m_session->send(u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s,
                    {true});
    QTest::qWait(200);
}

QTEST_GUILESS_MAIN(TestScreenLockWatcher)
#include "tst_screenlockwatcher.moc"
