// SPDX-License-Identifier: MIT
#include "colorschemewatcher.h"
#include "privatebus.h"

#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Path("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView Settings("org.freedesktop.portal.Settings");
constexpr QLatin1StringView Appearance("org.freedesktop.appearance");

QVariant boxed(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

/// The desktop's portal, as far as it is asked.
class StandInPortal : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        questions << message.interface() + u'.' + message.member();
        asked = message.arguments();
        if (isSilent)
            return true;
        return connection.send(
            answer.isValid()
                ? message.createReply(answer)
                : message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"none"_s));
    }

    QStringList questions;
    QVariantList asked;
    QVariant answer;
    bool isSilent = false;
};

} // namespace

class TestColorSchemeWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isQuietWithoutPortal(); // first: nothing here has told Qt of D-Bus's types by then
    void asksPortal_data();
    void asksPortal();
    void hearsChanges();
    void takesChangeForNewerThanAnswer();
    void isQuietWithoutBus();
    void canGoAtAnyTime();

private:
    /// Says over the bus that @p key of @p group is @p value now.
    void change(const QString &group, const QString &key, const QVariant &value)
    {
        m_bus.send(Path, Settings, u"SettingChanged"_s, {group, key, boxed(value)});
    }

    PrivateBus m_bus{u"test-portal"_s};
    std::unique_ptr<StandInPortal> m_portal;
};

void TestColorSchemeWatcher::init()
{
    m_portal = std::make_unique<StandInPortal>();
    QVERIFY(m_bus.connection().registerVirtualObject(Path, m_portal.get()));
    QVERIFY(m_bus.connection().registerService(u"org.freedesktop.portal.Desktop"_s));
}

void TestColorSchemeWatcher::cleanup()
{
    m_bus.connection().unregisterObject(Path);
    m_bus.connection().unregisterService(u"org.freedesktop.portal.Desktop"_s);
}

void TestColorSchemeWatcher::asksPortal_data()
{
    QTest::addColumn<QVariant>("answer");
    QTest::addColumn<ColorScheme>("scheme");

    QTest::newRow("no preference") << boxed(boxed(0U)) << ColorScheme::Unknown;
    QTest::newRow("dark") << boxed(boxed(1U)) << ColorScheme::Dark;
    QTest::newRow("light") << boxed(boxed(2U)) << ColorScheme::Light;
    QTest::newRow("in one variant") << boxed(1U) << ColorScheme::Dark;
    QTest::newRow("a later one") << boxed(boxed(7U)) << ColorScheme::Unknown;
    QTest::newRow("no number") << boxed(boxed(u"1"_s)) << ColorScheme::Unknown;
    QTest::newRow("no variant") << QVariant(1U) << ColorScheme::Unknown;
    QTest::newRow("not there") << QVariant() << ColorScheme::Unknown;
}

void TestColorSchemeWatcher::asksPortal()
{
    QFETCH(QVariant, answer);

    m_portal->answer = answer;
    ColorSchemeWatcher watcher(m_bus.address());
    QSignalSpy changed(&watcher, &ColorSchemeWatcher::changed);
    QVERIFY(changed.wait());
    QTEST(changed.first().first().value<ColorScheme>(), "scheme");
    QCOMPARE(m_portal->questions, QStringList{Settings + u".Read"_s});
    QCOMPARE(m_portal->asked, (QVariantList{QString(Appearance), u"color-scheme"_s}));
    QTest::qWait(50);
    QCOMPARE(changed.size(), 1);
}

void TestColorSchemeWatcher::hearsChanges()
{
    m_portal->answer = boxed(boxed(1U));
    ColorSchemeWatcher watcher(m_bus.address());
    QSignalSpy changed(&watcher, &ColorSchemeWatcher::changed);
    QVERIFY(changed.wait());
    change(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, 2U);
    change(Appearance, u"accent-color"_s, 2U);
    change(Appearance, u"color-scheme"_s, 1U); // no change
    QTest::qWait(200);
    QCOMPARE(changed.size(), 1);
    change(Appearance, u"color-scheme"_s, 2U);
    QVERIFY(changed.wait());
    QCOMPARE(changed.last().first().value<ColorScheme>(), ColorScheme::Light);
    change(Appearance, u"color-scheme"_s, 0U);
    QVERIFY(changed.wait());
    QCOMPARE(changed.last().first().value<ColorScheme>(), ColorScheme::Unknown);
}

void TestColorSchemeWatcher::takesChangeForNewerThanAnswer()
{
    m_portal->isSilent = true;
    ColorSchemeWatcher watcher(m_bus.address());
    QSignalSpy changed(&watcher, &ColorSchemeWatcher::changed);
    QTRY_COMPARE(m_portal->questions.size(), 1);
    change(Appearance, u"color-scheme"_s, 1U);
    QVERIFY(changed.wait());
    cleanup(); // then the question is answered with an error
    QTest::qWait(200);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.last().first().value<ColorScheme>(), ColorScheme::Dark);
}

void TestColorSchemeWatcher::isQuietWithoutPortal()
{
    cleanup();
    QTest::failOnWarning(QRegularExpression(u"."_s));
    ColorSchemeWatcher watcher(m_bus.address());
    QSignalSpy changed(&watcher, &ColorSchemeWatcher::changed);
    QVERIFY(changed.wait());
    QCOMPARE(changed.last().first().value<ColorScheme>(), ColorScheme::Unknown);
    change(Appearance, u"color-scheme"_s, 1U); // it may start later
    QVERIFY(changed.wait());
}

void TestColorSchemeWatcher::isQuietWithoutBus()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QElapsedTimer timer;
    timer.start();
    ColorSchemeWatcher watcher(u"unix:path=/nonexistent/bus"_s);
    QVERIFY(timer.elapsed() < 100);
    QSignalSpy changed(&watcher, &ColorSchemeWatcher::changed);
    QVERIFY(changed.wait());
    QCOMPARE(changed.last().first().value<ColorScheme>(), ColorScheme::Unknown);
}

void TestColorSchemeWatcher::canGoAtAnyTime()
{
    m_portal->answer = boxed(boxed(1U));
    for (int i = 0; i < 60; ++i) {
        ColorSchemeWatcher watcher(m_bus.address());
        if (i % 3 > 0)
            QTest::qWait(i % 7);
    }
    change(Appearance, u"color-scheme"_s, 2U);
    QTest::qWait(200);
}

QTEST_GUILESS_MAIN(TestColorSchemeWatcher)
#include "tst_colorschemewatcher.moc"
