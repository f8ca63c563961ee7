// SPDX-License-Identifier: MIT
#include "connectionbanner.h"
#include "driving.h"
#include "storewindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;

const ProfileProject first{.id = u"one"_s, .name = u"Project one"_s, .organization = u"Lantern"_s};

} // namespace

/// What stands before a change: the project that is meant, and in a protected profile the name.
class TestSaveGates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void unprotectedJustSaves();
    void protectedWantsName();
    void creatingWantsName();
    void deletingWantsName();
    void nameMustFitToTheLetter_data();
    void nameMustFitToTheLetter();
    void typedNameSavesOnce();
    void putOff_data();
    void putOff();
    void editingTakesItBack();
    void leavingWithSaveWantsName();
    void renamingAsksForNameOnce();
    void sameProjectJustSaves();
    void firstUseIsRemembered();
    void otherProjectIsRefused();
    void deletingInOtherProjectIsRefused();
    void otherProjectIsAccepted();
    void otherKeyInTheSessionIsNoticed();
    void withoutWhoamiJustSaves();
    void unknownProjectIsAskedAbout();
    void saveWaitsForWhoami();
    void bannerAndTitle();

private:
    /// Connects with @p profile, stored, and opens beta.
    void start(const Profile &profile);
    [[nodiscard]] WindowUnderTest &test() const { return m_window->test; }
    [[nodiscard]] QLineEdit *typed() const
    {
        return qobject_cast<QLineEdit *>(test().field("Name to confirm"));
    }
    [[nodiscard]] Profile stored() const { return test().profiles.profiles().value(0); }

    std::unique_ptr<StoreWindow> m_window;
};

void TestSaveGates::init()
{
    m_window = std::make_unique<StoreWindow>();
}

void TestSaveGates::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_window.reset();
}

void TestSaveGates::start(const Profile &profile)
{
    QVERIFY(m_window->start(profile));
    QTRY_VERIFY(std::any_of(
        test().server.requests().begin(), test().server.requests().end(),
        [](const RecordedRequest &request) { return request.target.endsWith("/whoami"); }));
    m_window->typeValue();
}

void TestSaveGates::unprotectedJustSaves()
{
    start({});
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
}

void TestSaveGates::protectedWantsName()
{
    start({.isProtected = true});
    m_window->save();
    QVERIFY(typed());
    QTRY_COMPARE(QApplication::focusWidget(), typed());
    QVERIFY(test().says(u"Production is protected"_s));
    QVERIFY(test().says(u"To change the secret there, type its name: beta"_s));
    QVERIFY(m_window->hidesValue());
    QTest::qWait(100);
    QCOMPARE(m_window->arrived(), QStringList()); // not even the check
}

void TestSaveGates::creatingWantsName()
{
    start({.isProtected = true});
    QVERIFY(test().press("Discard"));
    QTest::keySequence(&test().window, QKeySequence::New);
    m_window->setText("Name", u"new-key"_s);
    m_window->typeValue();
    m_window->save();
    QVERIFY(typed());
    QVERIFY(test().says(u"To create the secret there, type its name: new-key"_s));
    QTest::keyClicks(typed(), u"new-key"_s);
    QCOMPARE(m_window->arrived(), QStringList());
    QTest::keyClick(typed(), Qt::Key_Return);
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QVERIFY(m_window->arrived().contains(u"POST secrets"_s));
}

// Also one that nothing uses.
void TestSaveGates::deletingWantsName()
{
    start({.isProtected = true});
    QVERIFY(test().press("Discard"));
    m_window->forgetRequests();
    test().list()->setFocus();
    QTest::keyClick(test().list(), Qt::Key_Delete);
    QTRY_VERIFY(typed());
    QVERIFY(test().says(u"No deployment uses it."_s));
    QTest::keyClicks(typed(), u"beta"_s);
    QCOMPARE(m_window->arrived(), QStringList());
    QTest::keyClick(typed(), Qt::Key_Return);
    QTRY_VERIFY(test().says(u"Deleted: beta"_s));
    QVERIFY(m_window->arrived().contains(u"DELETE sec_2"_s));
}

void TestSaveGates::nameMustFitToTheLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("part") << u"bet"_s;
    QTest::newRow("case") << u"Beta"_s;
    QTest::newRow("space") << u"beta "_s;
    QTest::newRow("another's") << u"alpha"_s;
}

void TestSaveGates::nameMustFitToTheLetter()
{
    QFETCH(const QString, text);
    start({.isProtected = true});
    m_window->save();
    QVERIFY(typed());
    QTest::keyClicks(typed(), text);
    QTest::keyClick(typed(), Qt::Key_Return);
    QVERIFY(typed()); // it still asks
    QTest::keyClick(&test().window, Qt::Key_S, Qt::ControlModifier);
    QTest::qWait(100);
    QVERIFY(!m_window->headlines().contains(u"Saved"_s));
    QCOMPARE(m_window->sentBodies(), QByteArrayList());
}

void TestSaveGates::typedNameSavesOnce()
{
    start({.isProtected = true});
    test().field("Value")->setFocus();
    QWidget *before = QApplication::focusWidget();
    for (const int count : {1, 2}) { // each time anew
        m_window->save();
        QVERIFY(typed());
        QCOMPARE(typed()->text(), QString());
        QTest::keyClicks(typed(), u"beta"_s);
        QTest::keyClick(typed(), Qt::Key_Return);
        QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
        QVERIFY(!typed());
        QCOMPARE(m_window->store.patchCount(), count);
        m_window->typeValue();
    }
    QCOMPARE(QApplication::focusWidget(), before);
    QCOMPARE(qobject_cast<QLineEdit *>(test().field("Name"))->selectedText(), QString());
}

void TestSaveGates::putOff_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Escape") << true;
}

void TestSaveGates::putOff()
{
    QFETCH(const bool, byKey);
    start({.isProtected = true});
    m_window->save();
    QVERIFY(typed());
    if (byKey)
        QTest::keyClick(typed(), Qt::Key_Escape);
    else
        QVERIFY(test().press("Not now"));
    QVERIFY(!typed());
    QCOMPARE(test().summary(), u"Will change: value"_s);
    QCOMPARE(m_window->sentBodies(), QByteArrayList());
}

void TestSaveGates::editingTakesItBack()
{
    start({.isProtected = true});
    m_window->save();
    QVERIFY(typed());
    m_window->setText("Description", u"Another thought"_s);
    QVERIFY(!typed());
    QCOMPARE(m_window->sentBodies(), QByteArrayList());
}

void TestSaveGates::leavingWithSaveWantsName()
{
    start({.isProtected = true});
    test().clickRow(u"gamma"_s);
    QTRY_VERIFY(test().says(u"There are unsaved edits"_s));
    QVERIFY(test().answer("Save"));
    QVERIFY(typed());
    QCOMPARE(test().nameText(), u"beta"_s);
    QTest::keyClicks(typed(), u"beta"_s);
    QTest::keyClick(typed(), Qt::Key_Return);
    QTRY_COMPARE(test().nameText(), u"gamma"_s);
    QCOMPARE(m_window->store.patchCount(), 1);

    m_window->typeValue();
    test().clickRow(u"alpha"_s);
    QTRY_VERIFY(test().says(u"There are unsaved edits"_s));
    QVERIFY(test().answer("Save"));
    QVERIFY(typed());
    QVERIFY(test().press("Not now"));
    m_window->save(); // and the wish to leave is forgotten
    QTest::keyClicks(typed(), u"gamma"_s);
    QTest::keyClick(typed(), Qt::Key_Return);
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QTest::qWait(50);
    QCOMPARE(test().nameText(), u"gamma"_s);
}

void TestSaveGates::renamingAsksForNameOnce()
{
    start({.isProtected = true});
    m_window->store.addDeployment(u"web"_s, {u"beta"_s});
    m_window->setText("Name", u"beta2"_s);
    m_window->save();
    QVERIFY(typed());
    QTest::keyClicks(typed(), u"beta"_s); // as it is called now
    QTest::keyClick(typed(), Qt::Key_Return);
    QTRY_VERIFY(test().button("Rename it anyway"));
    QVERIFY(test().answer("Rename it anyway"));
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QVERIFY(!typed());
}

void TestSaveGates::sameProjectJustSaves()
{
    m_window->store.setProject(u"one"_s);
    start({.project = first});
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
}

void TestSaveGates::firstUseIsRemembered()
{
    m_window->store.setProject(u"one"_s);
    start({});
    QTRY_COMPARE(stored().project, std::optional(first));
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
}

void TestSaveGates::otherProjectIsRefused()
{
    m_window->store.setProject(u"two"_s);
    start({.project = first});
    for (int i = 0; i < 2; ++i) { // as often as it is tried
        m_window->save();
        QTRY_VERIFY(test().says(u"This key belongs to another project"_s));
        QVERIFY(test().says(u"It opens Project two (Lantern); until now it was Project one "
                            "(Lantern)."_s));
        QTRY_COMPARE(QApplication::focusWidget(), test().button("Keep editing"));
        QVERIFY(test().press("Keep editing"));
        QCOMPARE(test().summary(), u"Will change: value"_s);
    }
    QTest::qWait(100);
    QCOMPARE(m_window->sentBodies(), QByteArrayList());
    QCOMPARE(stored().project, std::optional(first));
}

void TestSaveGates::deletingInOtherProjectIsRefused()
{
    m_window->store.setProject(u"two"_s);
    start({.project = first});
    QVERIFY(test().press("Discard"));
    m_window->forgetRequests();
    test().list()->setFocus();
    QTest::keyClick(test().list(), Qt::Key_Delete);
    QTRY_VERIFY(test().says(u"This key belongs to another project"_s));
    QVERIFY(!test().says(u"Delete beta?"_s));
    QVERIFY(test().answer("Keep editing"));
    QTest::qWait(20);
    QVERIFY(!test().says(u"Delete beta?"_s));
    QCOMPARE(m_window->arrived(), QStringList());
    QVERIFY(m_window->store.find(u"sec_2"_s));
}

void TestSaveGates::otherProjectIsAccepted()
{
    m_window->store.setProject(u"two"_s);
    start({.isProtected = true, .project = first});
    m_window->save();
    QTRY_VERIFY(test().button("Use Project two (Lantern) from now on"));
    QVERIFY(test().answer("Use Project two (Lantern) from now on"));
    QVERIFY(typed()); // that it is protected holds as well
    QTest::keyClicks(typed(), u"beta"_s);
    QTest::keyClick(typed(), Qt::Key_Return);
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QCOMPARE(stored().project->id, u"two"_s);
}

// Also without anything remembered: the edits were made for the project of the first key.
void TestSaveGates::otherKeyInTheSessionIsNoticed()
{
    m_window->store.setProject(u"one"_s);
    start({});
    QTRY_VERIFY(stored().project);
    test().answerChange(response(401, {}));
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Not saved"_s});
    m_window->store.setProject(u"two"_s);
    QVERIFY(test().press("Enter another key"));
    QWidget *key = test().field("API key");
    QTest::keyClicks(key, u"another-key"_s);
    QTest::keyClick(key, Qt::Key_Return);
    QTRY_VERIFY(test().says(u"This key belongs to another project"_s));
    QCOMPARE(m_window->store.patchCount(), 0);
    QVERIFY(test().answer("Use Project two (Lantern) from now on"));
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QCOMPARE(m_window->store.patchCount(), 1);
}

void TestSaveGates::withoutWhoamiJustSaves()
{
    start({.project = first}); // 404
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QVERIFY(!test().says(u"Project"_s));
}

void TestSaveGates::unknownProjectIsAskedAbout()
{
    test().server.answerAlways(
        Script(response(500, {}, {"x-should-retry: false"})).on("GET", "/whoami"));
    start({.project = first});
    m_window->save();
    QTRY_VERIFY(test().says(u"It is not known which project this is"_s));
    QCOMPARE(m_window->sentBodies(), QByteArrayList());
    QVERIFY(test().answer("Go on all the same"));
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
}

void TestSaveGates::saveWaitsForWhoami()
{
    m_window->store.setProject(u"two"_s);
    test().server.answerAlways(Script()
                                   .on("GET", "/whoami")
                                   .wait(std::chrono::milliseconds(800))
                                   .reply([this](const RecordedRequest &request) {
                                       return m_window->store.answer(request);
                                   }));
    start({.project = first});
    m_window->save();
    QVERIFY(test().says(u"Asking the server whose the key is"_s));
    QTRY_VERIFY(test().says(u"This key belongs to another project"_s));
    QCOMPARE(m_window->sentBodies(), QByteArrayList());
}

void TestSaveGates::bannerAndTitle()
{
    m_window->store.setProject(u"one"_s);
    start({.color = ProfileColor::Red, .isProtected = true});
    auto *banner = test().window.findChild<ConnectionBanner *>();
    QVERIFY(banner->isVisible());
    QTRY_VERIFY(StoreWindow::shows(banner, u"Project: Project one (Lantern)"_s));
    QVERIFY(StoreWindow::shows(banner, u"Protected: each save wants the secret's name"_s));
    QVERIFY(test().window.windowTitle().contains(u"Project one (Lantern)"_s));
    QVERIFY(test().window.windowTitle().contains(u"Production"_s));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestSaveGates)
#include "tst_savegates.moc"
