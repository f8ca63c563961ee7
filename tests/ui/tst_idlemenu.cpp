// SPDX-License-Identifier: MIT
#include "idlemenu.h"
#include "preferences.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// After how long without input the program pauses: chosen, and remembered.
class TestIdleMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void choosesByKeys();
    void marksWhatItIsTold_data();
    void marksWhatItIsTold();
    void isRemembered_data();
    void isRemembered();
    void nonsenseIsTheDefault_data();
    void nonsenseIsTheDefault();

private:
    [[nodiscard]] static QStringList texts(const IdleMenu &menu, bool onlyMarked);

    QTemporaryDir m_folder;
};

void TestIdleMenu::initTestCase()
{
    qRegisterMetaType<std::chrono::minutes>();
}

QStringList TestIdleMenu::texts(const IdleMenu &menu, bool onlyMarked)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!onlyMarked || action->isChecked())
            texts << action->text().remove(u'&');
    }
    return texts;
}

void TestIdleMenu::choosesByKeys()
{
    IdleMenu menu;
    menu.setTime(5min);
    QSignalSpy chosen(&menu, &IdleMenu::chosen);
    menu.popup({});
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    QTest::keyClick(&menu, Qt::Key_Up); // comes in from below
    QTest::keyClick(&menu, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<std::chrono::minutes>(), 0min);
    QCOMPARE(texts(menu, true), QStringList{u"Never"_s});
}

void TestIdleMenu::marksWhatItIsTold_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("count");
    QTest::newRow("never") << 0 << 5;
    QTest::newRow("offered") << 10 << 5;
    QTest::newRow("not offered") << 7 << 6;
}

void TestIdleMenu::marksWhatItIsTold()
{
    QFETCH(const int, minutes);
    QFETCH(const int, count);
    IdleMenu menu;
    menu.setTime(1min);
    for (int i = 0; i < 2; ++i) {
        menu.setTime(std::chrono::minutes(minutes));
        QCOMPARE(texts(menu, false).size(), count);
        const QStringList marked = texts(menu, true);
        QCOMPARE(marked.size(), 1);
        QCOMPARE(marked[0].contains(QString::number(minutes)), minutes != 0);
    }
}

void TestIdleMenu::isRemembered_data()
{
    QTest::addColumn<int>("minutes");
    QTest::newRow("never") << 0;
    QTest::newRow("half an hour") << 30;
}

void TestIdleMenu::isRemembered()
{
    QFETCH(const int, minutes);
    const QString file = m_folder.filePath(u"preferences.ini"_s);
    Preferences(file).setIdleTime(std::chrono::minutes(minutes));
    QCOMPARE(Preferences(file).idleTime(), std::chrono::minutes(minutes));
}

void TestIdleMenu::nonsenseIsTheDefault_data()
{
    QTest::addColumn<int>("minutes");
    QTest::newRow("before now") << -1;
    QTest::newRow("more than a day") << 24 * 60 + 1;
}

void TestIdleMenu::nonsenseIsTheDefault()
{
    QFETCH(const int, minutes);
    const QString file = m_folder.filePath(u"nonsense.ini"_s);
    Preferences(file).setIdleTime(std::chrono::minutes(minutes));
    const Preferences untouched(m_folder.filePath(u"none.ini"_s));
    QCOMPARE(Preferences(file).idleTime(), untouched.idleTime());
    QVERIFY(untouched.idleTime() > 0min);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestIdleMenu)
#include "tst_idlemenu.moc"
