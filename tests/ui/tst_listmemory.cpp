// SPDX-License-Identifier: MIT
#include "driving.h"
#include "listmemory.h"
#include "preferences.h"
#include "windowundertest.h"

#include <QCheckBox>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
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

/// What is kept of the list of secrets from one start to the next.
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

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestListMemory)
#include "tst_listmemory.moc"
