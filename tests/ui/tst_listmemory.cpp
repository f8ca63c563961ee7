// SPDX-License-Identifier: MIT
#include "driving.h"
#include "listmemory.h"
#include "preferences.h"
#include "windowmemory.h"
#include "windowundertest.h"

#include <QCheckBox>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace Latchkey {

using namespace Qt::StringLiterals;

/// The window with what it keeps for the next start.
class RememberingWindow
{
public:
    explicit RememberingWindow(const QString &file) : m_preferences(file)
    {
        m_memory = std::make_unique<ListMemory>(test.window, m_preferences);
    }

    [[nodiscard]] QTreeView *view() const { return qobject_cast<QTreeView *>(test.list()); }
    [[nodiscard]] bool hasColumn(int column) const { return !view()->isColumnHidden(column); }
    /// Chooses @p item of the submenu called @p menu, as Arrange has them.
    [[nodiscard]] bool choose(const char *menu, const QString &item) const;
    /// Ends what keeps, as the program's end does; the window lives on.
    void end() { m_memory.reset(); }

    WindowUnderTest test;

private:
    Preferences m_preferences;
    std::unique_ptr<ListMemory> m_memory;
};

bool RememberingWindow::choose(const char *menu, const QString &item) const
{
    const auto *arrange = named<QToolButton>(test.window, u"Arrange"_s);
    for (const QAction *entry : arrange->menu()->actions()) {
        if (entry->text().remove(u'&') != QLatin1StringView(menu))
            continue;
        for (QAction *action : entry->menu()->actions()) {
            if (action->text().remove(u'&') == item) {
                action->trigger();
                return true;
            }
        }
    }
    return false;
}

/// What is kept of the window and of the list of secrets from one start to the next.
class TestListMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsColumns();
    void writesAfterPause();
    void keepsForNextConnection();
    void startsWithoutFile();
    void keepsRotationDays();
    void refusesRotationDays_data();
    void refusesRotationDays();
    void keepsWindow();
    void keepsPanesForNextConnection();
    void writesPlaceAfterPause();
    void comesBackOnScreen_data();
    void comesBackOnScreen();
    void startsWithGarbage_data();
    void startsWithGarbage();
    void keepsAppearance();

private:
    [[nodiscard]] QByteArray written() const;
    void write(const QByteArray &text) const;

    static constexpr int Updated = 2;
    static constexpr int UpdatedBy = 3;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestListMemory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"preferences.ini"_s);
}

QByteArray TestListMemory::written() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestListMemory::write(const QByteArray &text) const
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestListMemory::keepsColumns()
{
    RememberingWindow first(m_file);
    QVERIFY(first.test.start());
    QVERIFY(first.hasColumn(Updated) && !first.hasColumn(UpdatedBy));
    QVERIFY(first.choose("Columns", u"Updated by"_s));
    QVERIFY(first.choose("Columns", u"Updated"_s));
    first.view()->header()->resizeSection(UpdatedBy, 93);
    first.end(); // within the pause
    QVERIFY(!written().contains("beta"));

    RememberingWindow second(m_file);
    QVERIFY(second.test.start());
    QVERIFY(!second.hasColumn(Updated) && second.hasColumn(UpdatedBy));
    QCOMPARE(second.view()->columnWidth(UpdatedBy), 93);
}

void TestListMemory::writesAfterPause()
{
    RememberingWindow window(m_file);
    QVERIFY(window.test.start());
    QTRY_VERIFY(!written().isEmpty()); // the first layout is a change, too
    const QByteArray before = written();
    QVERIFY(window.choose("Columns", u"Updated by"_s));
    // As while the mouse drags.
    for (int width = 80; width < 100; ++width) {
        window.view()->header()->resizeSection(UpdatedBy, width);
        QCoreApplication::processEvents();
        QCOMPARE(written(), before);
    }
    QTRY_VERIFY(written() != before);
}

void TestListMemory::keepsForNextConnection()
{
    RememberingWindow window(m_file);
    QVERIFY(window.test.start());
    QVERIFY(window.choose("Columns", u"Updated by"_s));
    QVERIFY(window.test.start()); // at once, before anything is written by itself
    QVERIFY(window.hasColumn(UpdatedBy));
    window.test.window.disconnectFromServer();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.end();
    QVERIFY(!written().isEmpty());
}

void TestListMemory::startsWithoutFile()
{
    write("[General]\nlistState=garbage\nrotationDays=soon\n");
    RememberingWindow window(m_file);
    QVERIFY(window.test.start());
    QVERIFY(window.hasColumn(Updated) && !window.hasColumn(UpdatedBy));
    const auto *due = named<QCheckBox>(window.test.window, u"Due for rotation"_s);
    QVERIFY(due->toolTip().contains(u"90 day(s)"_s));
}

void TestListMemory::keepsRotationDays()
{
    const auto old = [](int days) {
        QByteArray secret = secretJson(u"sec_1"_s, u"old"_s);
        const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-days);
        return listJson(
            {secret.replace("2024-06-06T07:08:09Z", then.toString(Qt::ISODate).toLatin1()),
             secretJson(u"sec_2"_s, u"older"_s)});
    };
    const auto connected = [&](RememberingWindow &window) {
        window.test.server.answer(Script(response(200, old(40))).on("GET", "/secrets"));
        window.test.connectNow();
        return QTest::qWaitFor([&] { return window.test.rows().size() == 2; });
    };
    RememberingWindow first(m_file);
    QVERIFY(connected(first));
    auto *due = named<QCheckBox>(first.test.window, u"Due for rotation"_s);
    due->click();
    QCOMPARE(first.test.rows(), QStringList{u"older"_s});
    QVERIFY(first.test.says(u"1 of 2"_s));
    QVERIFY(first.choose("Due for rotation after", u"30 day(s)"_s));
    QCOMPARE(first.test.rows().size(), 2);
    QVERIFY(!first.test.says(u"1 of 2"_s));

    RememberingWindow second(m_file);
    QVERIFY(connected(second));
    due = named<QCheckBox>(second.test.window, u"Due for rotation"_s);
    QVERIFY(due->toolTip().contains(u"30 day(s)"_s));
    due->click();
    QCOMPARE(second.test.rows().size(), 2);
}

void TestListMemory::refusesRotationDays_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("days");
    QTest::newRow("one") << "1"_ba << 1;
    QTest::newRow("most") << "3650"_ba << 3650;
    QTest::newRow("none") << "0"_ba << 90;
    QTest::newRow("negative") << "-30"_ba << 90;
    QTest::newRow("too many") << "3651"_ba << 90;
    QTest::newRow("no int") << "4294967326"_ba << 90;
    QTest::newRow("no number") << "30 days"_ba << 90;
}

void TestListMemory::refusesRotationDays()
{
    QFETCH(QByteArray, written);
    write("[General]\nrotationDays=" + written + "\n");
    QTEST(Preferences(m_file).rotationDays(), "days");
}

void TestListMemory::keepsWindow()
{
    Preferences preferences(m_file);
    QList<int> widths;
    {
        WindowUnderTest test;
        WindowMemory memory(test.window, preferences);
        QVERIFY(test.start());
        test.window.resize(900, 666);
        test.window.findChild<QDockWidget *>(u"activity"_s)->show();
        auto *panes = test.window.findChild<QSplitter *>();
        QTest::qWait(20);
        const QPoint handle = panes->handle(1)->rect().center();
        QTest::mousePress(panes->handle(1), Qt::LeftButton, {}, handle);
        QTest::mouseMove(panes->handle(1), handle + QPoint(60, 0));
        QTest::mouseRelease(panes->handle(1), Qt::LeftButton, {}, handle + QPoint(60, 0));
        widths = panes->sizes();
    }
    QVERIFY(!written().contains("beta"));

    WindowUnderTest test;
    WindowMemory memory(test.window, preferences);
    QVERIFY(test.start());
    QCOMPARE(test.window.size(), QSize(900, 666));
    QVERIFY(test.window.findChild<QDockWidget *>(u"activity"_s)->isVisible());
    QTRY_COMPARE(test.window.findChild<QSplitter *>()->sizes(), widths);
}

void TestListMemory::keepsPanesForNextConnection()
{
    Preferences preferences(m_file);
    WindowUnderTest test;
    WindowMemory memory(test.window, preferences);
    QVERIFY(test.start());
    auto *panes = test.window.findChild<QSplitter *>();
    panes->setSizes({400, 420, 260});
    Q_EMIT panes->splitterMoved(400, 1);
    const QList<int> widths = panes->sizes();
    test.window.disconnectFromServer();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(test.start());
    QTRY_COMPARE(test.window.findChild<QSplitter *>()->sizes(), widths);
}

void TestListMemory::writesPlaceAfterPause()
{
    Preferences preferences(m_file);
    WindowUnderTest test;
    WindowMemory memory(test.window, preferences);
    QVERIFY(test.start());
    QTRY_VERIFY(!written().isEmpty()); // the first layout is a change, too
    const QByteArray before = written();
    for (int width = 1000; width < 1020; ++width) {
        test.window.resize(width, 700);
        QCoreApplication::processEvents();
        QCOMPARE(written(), before);
    }
    QTRY_VERIFY(written() != before);
}

void TestListMemory::comesBackOnScreen_data()
{
    QTest::addColumn<QRect>("before");
    QTest::newRow("far and large") << QRect(5000, 4000, 3000, 2000);
    QTest::newRow("far to the left") << QRect(-4000, -3000, 900, 600);
    QTest::newRow("above") << QRect(10, -700, 900, 600);
    QTest::newRow("nearly off") << QRect(750, 790, 900, 600);
}

void TestListMemory::comesBackOnScreen()
{
    QFETCH(QRect, before);

    Preferences preferences(m_file);
    {
        QMainWindow far; // as on a screen that is no more
        far.setGeometry(before);
        preferences.setWindowPlace({.geometry = far.saveGeometry(), .state = {}, .panes = {}});
    }
    WindowUnderTest test;
    WindowMemory memory(test.window, preferences);
    test.window.show();
    const QRect screen = test.window.screen()->availableGeometry();
    const QRect all = test.window.geometry();
    // Its title can be reached.
    QVERIFY(all.top() >= screen.top() && all.top() < screen.bottom() - 100);
    QVERIFY((all & screen).width() >= 200);
    QVERIFY(all.width() <= std::max(screen.width(), 900));
    QVERIFY(all.height() <= std::max(screen.height(), 600));
}

void TestListMemory::startsWithGarbage_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("words") << "windowGeometry=garbage\nwindowState=garbage\npaneWidths=wide\n"_ba;
    QTest::newRow("bytes") << "windowGeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3)\n"
                              "windowState=@ByteArray(\\0\\0\\0\\xff\\0\\0\\0\\x1\\xfd\\xff)\n"
                              "paneWidths=1, 2\n"_ba;
    QTest::newRow("numbers") << "windowGeometry=7\nwindowState=-7\n"
                                "paneWidths=-1, 0, 99999999999\n"_ba;
    QTest::newRow("huge panes") << "paneWidths=2000000000, 2000000000, 2000000000\n"_ba;
    QTest::newRow("lists") << "windowGeometry=1, 2\nwindowState=@Invalid()\npaneWidths=\n"_ba;
}

void TestListMemory::startsWithGarbage()
{
    QFETCH(QByteArray, written);

    write("[General]\n" + written);
    Preferences preferences(m_file);
    WindowUnderTest test;
    const QSize size = test.window.size();
    WindowMemory memory(test.window, preferences);
    QVERIFY(test.start());
    QVERIFY(test.window.width() == size.width() && test.window.height() >= 600);
    QVERIFY(!test.window.findChild<QDockWidget *>(u"activity"_s)->isVisible());
    for (const int width : test.window.findChild<QSplitter *>()->sizes())
        QVERIFY(width >= 200 && width < size.width());
}

void TestListMemory::keepsAppearance()
{
    Preferences preferences(m_file);
    QCOMPARE(preferences.appearance(), ColorScheme::Unknown);
    QCOMPARE(preferences.desktopScheme(), ColorScheme::Unknown);
    preferences.setDesktopScheme(ColorScheme::Unknown);
    QVERIFY(written().isEmpty());
    for (const auto appearance : {ColorScheme::Dark, ColorScheme::Light, ColorScheme::Unknown}) {
        preferences.setAppearance(appearance);
        QCOMPARE(Preferences(m_file).appearance(), appearance);
    }
    for (const auto scheme : {ColorScheme::Dark, ColorScheme::Light, ColorScheme::Unknown}) {
        preferences.setDesktopScheme(scheme);
        QCOMPARE(Preferences(m_file).desktopScheme(), scheme);
    }
    write("[General]\nappearance=mauve\ndesktopScheme=7\n");
    QCOMPARE(Preferences(m_file).appearance(), ColorScheme::Unknown);
    QCOMPARE(Preferences(m_file).desktopScheme(), ColorScheme::Unknown);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestListMemory)
#include "tst_listmemory.moc"
