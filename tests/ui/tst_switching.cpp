// SPDX-License-Identifier: MIT
#include "connectingtest.h"
#include "connectionswitch.h"
#include "driving.h"
#include "profiles/profilespage.h"

#include <QListView>
#include <QTest>

namespace Latchkey {

using namespace Qt::StringLiterals;

/// From one connection to another, or to none for a while.
class TestSwitching : public ConnectingTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void answersForAnotherProfileAreNotHeard();
    void switchingAsksAboutEdits();
    void pauseDropsKey();
    void pauseWithoutKeychainOnlyMasks();
    void pauseWaitsForSave();
    void connectionsAreManaged();
    void saysWhatIsConnected();
    void demoGetsNothingOfTheProfile();
};

void TestSwitching::answersForAnotherProfileAreNotHeard()
{
    add(u"One"_s, u"key-one"_s);
    add(u"Two"_s, u"key-two"_s);
    test().credentials.hold();
    show();
    QVERIFY(test().flow.start(u"One"_s));
    QTRY_COMPARE(test().credentials.calls().size(), 1);
    chooseProfile(u"Two"_s);
    QTRY_COMPARE(test().credentials.calls().size(), 2);
    test().credentials.letGo();
    QTRY_COMPARE(test().rows().size(), 3);
    for (const RecordedRequest &request : test().server.requests())
        QCOMPARE(request.header("Authorization"), QList<QByteArray>{"Bearer key-two"});
}

void TestSwitching::switchingAsksAboutEdits()
{
    add(u"One"_s, u"key-one"_s);
    add(u"Two"_s, u"key-two"_s);
    showConnected(u"One"_s);
    test().clickRow(u"beta"_s);
    QTRY_COMPARE(test().nameText(), u"beta"_s);
    m_window->setText("Description", u"Not yet"_s);
    chooseProfile(u"Two"_s);
    QVERIFY(test().says(u"There are unsaved edits"_s));
    QCOMPARE(test().window.connectionSwitch()->text(), u"One"_s);
    QVERIFY(test().answer("Keep editing"));
    QCOMPARE(test().descriptionText(), u"Not yet"_s);
    chooseProfile(u"Two"_s);
    QVERIFY(test().answer("Discard"));
    QTRY_COMPARE(lastAuthorization(), QList<QByteArray>{"Bearer key-two"});
}

void TestSwitching::pauseDropsKey()
{
    const Profile one = add(u"One"_s, u"key-one"_s);
    showConnected(u"One"_s);
    test().clickRow(u"beta"_s);
    QTRY_COMPARE(test().nameText(), u"beta"_s);
    m_window->setText("Description", u"Not yet"_s);
    const auto before = test().server.requests().size();
    test().flow.pause();
    QVERIFY(test().says(u"Latchkey has paused"_s));
    QVERIFY(!test().says(u"beta"_s)); // nothing of the project is in view

    test().credentials.kept[account(one)] = SensitiveString(u"key-new"); // read anew, not kept
    QVERIFY(test().press("Continue"));
    QTRY_COMPARE(test().descriptionText(), u"Not yet"_s);
    QTRY_VERIFY(test().server.requests().size() > before);
    QCOMPARE(test().server.requests().at(before).header("Authorization"),
             QList<QByteArray>{"Bearer key-new"});
    test().credentials.kept.clear();
    test().flow.pause();
    QVERIFY(test().press("Continue"));
    QTRY_VERIFY(test().says(u"The system's keychain has no entry"_s));
    typeKey(u"key-typed"_s, false);
    QTRY_COMPARE(test().descriptionText(), u"Not yet"_s);
}

void TestSwitching::pauseWithoutKeychainOnlyMasks()
{
    add(u"One"_s, {});
    show();
    QVERIFY(test().flow.start(u"One"_s));
    typeKey(u"key-typed"_s, false);
    QTRY_COMPARE(test().rows().size(), 3);
    test().clickRow(u"beta"_s);
    QTRY_COMPARE(test().nameText(), u"beta"_s);
    m_window->typeValue();
    QVERIFY(test().press("Reveal"));
    QVERIFY(test().button("Reveal")->isChecked());
    test().flow.pause();
    QVERIFY(!test().button("Reveal")->isChecked());
    QVERIFY(!test().says(u"Latchkey has paused"_s));
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
}

void TestSwitching::pauseWaitsForSave()
{
    add(u"One"_s, u"key-one"_s);
    showConnected(u"One"_s);
    test().clickRow(u"beta"_s);
    QTRY_COMPARE(test().nameText(), u"beta"_s);
    m_window->typeValue();
    test().server.answer(Script()
                             .on("PATCH")
                             .wait(std::chrono::milliseconds(500))
                             .reply([this](const RecordedRequest &request) {
                                 return m_window->store.answer(request);
                             }));
    m_window->save();
    QTRY_VERIFY(m_window->sentBodies().size() == 1);
    test().flow.pause();
    QVERIFY(!test().says(u"Latchkey has paused"_s));
    QTRY_VERIFY(test().says(u"Latchkey has paused"_s));
    QVERIFY(test().press("Continue"));
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
}

void TestSwitching::connectionsAreManaged()
{
    add(u"One"_s, u"key-one"_s);
    add(u"Two"_s, u"key-two"_s);
    showConnected(u"One"_s);
    chooseProfile(u"&Manage connections\u2026"_s);
    QVERIFY(test().says(u"Connection profiles"_s));
    QWidget *name = test().field("Name");
    QVERIFY(name);
    QTest::keySequence(name, QKeySequence::SelectAll);
    QTest::keyClicks(name, u"Renamed"_s);
    test().window.close();
    QVERIFY(test().window.isVisible());
    QVERIFY(test().answer("Keep editing"));
    QVERIFY(test().press("Save"));
    QCOMPARE(test().profiles.profiles().constFirst().name, u"Renamed"_s);
    QCOMPARE(test().window.connectionSwitch()->text(), u"Renamed"_s);
    QTest::keyClick(test().field("Name"), Qt::Key_Escape);
    QTRY_COMPARE(test().rows().size(), 3);
    chooseProfile(u"&Manage connections\u2026"_s);
    QTest::keyClick(test().window.findChild<ProfilesPage *>()->findChild<QListView *>(),
                    Qt::Key_Down);
    QTRY_COMPARE(test().nameText(), u"Two"_s);
    QVERIFY(test().press("Connect"));
    QTRY_COMPARE(test().window.connectionSwitch()->text(), u"Two"_s);
    QTRY_COMPARE(lastAuthorization(), QList<QByteArray>{bearer(u"key-two")});
}

// And no longer after it has ended, whatever becomes of the profile.
void TestSwitching::saysWhatIsConnected()
{
    add(u"One"_s, u"key-one"_s);
    const auto named = [this] { return test().window.connectionSwitch()->text(); };
    show();
    QCOMPARE(named(), u"No connection"_s);
    QVERIFY(test().flow.start(u"One"_s));
    QCOMPARE(named(), u"One"_s);
    QTRY_COMPARE(test().rows().size(), 3);
    test().window.disconnectFromServer();
    QCOMPARE(named(), u"No connection"_s);
    QCOMPARE(test().window.connectionSwitch()->accessibleName(), u"Connection: none"_s);

    const auto rename = [this](const QString &name) {
        chooseProfile(u"&Manage connections\u2026"_s);
        QTest::keySequence(test().field("Name"), QKeySequence::SelectAll);
        QTest::keyClicks(test().field("Name"), name);
        QVERIFY(test().press("Save"));
        QCOMPARE(test().profiles.profiles().constFirst().name, name);
        QTest::keyClick(test().field("Name"), Qt::Key_Escape);
    };
    rename(u"Renamed"_s);
    QCOMPARE(named(), u"No connection"_s);
    typeKey(u"key-one"_s, false);
    QTRY_COMPARE(test().rows().size(), 3);
    QCOMPARE(named(), u"Renamed"_s);

    Q_EMIT test().window.demoRequested();
    test().window.connectTo({.baseUrl = test().server.url(), .key = SensitiveString(u"demo")},
                            {.name = u"Demo"_s});
    rename(u"One"_s);
    QCOMPARE(named(), u"Demo"_s);
}

void TestSwitching::demoGetsNothingOfTheProfile()
{
    add(u"One"_s, u"key-one"_s);
    showConnected(u"One"_s);
    ScriptedServer demo;
    StoredSecrets made({{.id = u"sec_9"_s, .name = u"made-up"_s}});
    made.setProject(u"demo"_s);
    made.serve(demo);
    Q_EMIT test().window.demoRequested();
    test().window.connectTo({.baseUrl = demo.url(), .key = SensitiveString(u"demo")});
    QTRY_COMPARE(demo.requests().size(), 3);
    test().flow.pause();
    QVERIFY(!test().says(u"Latchkey has paused"_s));
    QTest::qWait(100);
    QVERIFY(!test().profiles.profiles().constFirst().project);
    for (const RecordedRequest &request : demo.requests())
        QCOMPARE(request.header("Authorization"), QList<QByteArray>{"Bearer demo"});
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestSwitching)
#include "tst_switching.moc"
