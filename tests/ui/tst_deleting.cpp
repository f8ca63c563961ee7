// SPDX-License-Identifier: MIT
#include "driving.h"
#include "storewindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;

} // namespace

/// A secret is deleted, or it is not, and the window says which.
class TestDeleting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void unusedIsAskedOnce();
    void canBeKept_data();
    void canBeKept();
    void usedWantsName();
    void unknownUsesWantName();
    void usesAreReadAnew();
    void editsAreAskedAboutFirst();
    void editingTakesItBack();
    void changedByOther();
    void alreadyGone();
    void notFoundIsAlreadyGone();
    void refused();
    void anotherKeyIsAskedFor();
    void answerIsLost_data();
    void answerIsLost();
    void cancelled();
    void leavesAfterwards();
    void delInFieldsDeletesText();

private:
    [[nodiscard]] WindowUnderTest &test() const { return m_window->test; }
    /// Presses Del in the list.
    void pressDelete();
    /// The same, and waits for the question about a secret that nothing uses.
    void askToDelete();
    [[nodiscard]] QLineEdit *typed() const
    {
        return qobject_cast<QLineEdit *>(test().field("Name to confirm"));
    }
    [[nodiscard]] int removalCount() const;

    std::unique_ptr<StoreWindow> m_window;
};

void TestDeleting::init()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_window = std::make_unique<StoreWindow>();
    QVERIFY(m_window->start());
    m_window->forgetRequests();
}

void TestDeleting::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_window.reset();
}

void TestDeleting::pressDelete()
{
    test().list()->setFocus();
    QTest::keyClick(test().list(), Qt::Key_Delete);
}

void TestDeleting::askToDelete()
{
    pressDelete();
    QTRY_VERIFY(test().says(u"Delete beta?"_s));
    QVERIFY(test().button("Delete"));
}

int TestDeleting::removalCount() const
{
    return static_cast<int>(m_window->arrived().count(u"DELETE sec_2"_s));
}

void TestDeleting::unusedIsAskedOnce()
{
    askToDelete();
    QVERIFY(test().says(u"No deployment uses it. It cannot be brought back"_s));
    QCOMPARE(QApplication::focusWidget(), test().button("Keep it"));
    QVERIFY(StoreWindow::tabTo(test().button("Delete"))); // by keys alone
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(test().says(u"Deleted: beta"_s));
    QVERIFY(test().says(u"The server has deleted the secret."_s));
    QCOMPARE(test().rows(), (QStringList{u"alpha"_s, u"gamma"_s}));
    QVERIFY(test().selectedRows().isEmpty());
    QCOMPARE(m_window->arrived().mid(0, 2), (QStringList{u"GET sec_2"_s, u"DELETE sec_2"_s}));
    QCOMPARE(removalCount(), 1);
    QVERIFY(!m_window->store.find(u"sec_2"_s));
    QCOMPARE(QApplication::focusWidget(), test().list());
    QVERIFY(test().press("Copy receipt"));
    const QString receipt = QApplication::clipboard()->text();
    QVERIFY2(receipt.startsWith(u"Deleted\nSecret: beta (sec_2)\nTime: "_s), qPrintable(receipt));

    test().clickRow(u"gamma"_s);
    QTRY_COMPARE(test().nameText(), u"gamma"_s);
}

void TestDeleting::canBeKept_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Keep it") << false;
    QTest::newRow("Esc") << true;
}

void TestDeleting::canBeKept()
{
    QFETCH(const bool, byKey);
    askToDelete();
    if (byKey)
        QTest::keyClick(&test().window, Qt::Key_Escape);
    else
        QVERIFY(test().answer("Keep it"));
    QVERIFY(!test().button("Delete"));
    QTest::qWait(20);
    QCOMPARE(m_window->arrived(), QStringList());
    QVERIFY(m_window->store.find(u"sec_2"_s));
    askToDelete(); // it can be asked again
}

void TestDeleting::usedWantsName()
{
    m_window->store.addDeployment(u"by-name"_s, {u"beta"_s});
    m_window->store.addDeployment(u"by-id"_s, {u"sec_2"_s});
    m_window->store.addDeployment(u"other"_s, {u"alpha"_s});
    pressDelete();
    QTRY_VERIFY(typed());
    QVERIFY(test().says(u"These deployments use it and will lose it: by-id, by-name."_s));
    QVERIFY(!test().says(u"other"_s));
    QCOMPARE(QApplication::focusWidget(), typed());
    QVERIFY(!test().button("Delete")->isEnabled());
    QTest::keyClicks(typed(), u"bet"_s);
    QTest::keyClick(typed(), Qt::Key_Return);
    QVERIFY(!test().button("Delete")->isEnabled());
    QCOMPARE(removalCount(), 0);
    QTest::keyClick(&test().window, Qt::Key_Escape);
    QVERIFY(!typed());
    QCOMPARE(removalCount(), 0);

    pressDelete();
    QTRY_VERIFY(typed());
    QTest::keyClicks(typed(), u"beta"_s);
    QTest::keyClick(typed(), Qt::Key_Return);
    QTRY_VERIFY(test().says(u"Deleted: beta"_s));
    QCOMPARE(removalCount(), 1);
}

void TestDeleting::unknownUsesWantName()
{
    test().server.answerAlways(
        Script(response(500, {}, {"x-should-retry: false"})).on("GET", "/deployments"));
    pressDelete();
    QTRY_VERIFY(typed());
    QVERIFY(test().says(u"Which deployments use it could not be read."_s));
    QTest::keyClicks(typed(), u"beta"_s);
    QTest::keyClick(typed(), Qt::Key_Return);
    QTRY_VERIFY(test().says(u"Deleted: beta"_s));
}

// The list was read before somebody deployed it.
void TestDeleting::usesAreReadAnew()
{
    m_window->store.addDeployment(u"brand-new"_s, {u"beta"_s});
    pressDelete();
    QTRY_VERIFY(typed());
    QVERIFY(test().says(u"brand-new"_s));
}

void TestDeleting::editsAreAskedAboutFirst()
{
    m_window->setText("Description", u"Mine"_s);
    pressDelete();
    QVERIFY(test().says(u"There are unsaved edits"_s));
    QVERIFY(test().answer("Keep editing"));
    QCOMPARE(test().descriptionText(), u"Mine"_s);
    pressDelete();
    QVERIFY(test().answer("Discard"));
    QTRY_VERIFY(test().says(u"Delete beta?"_s));
}

void TestDeleting::editingTakesItBack()
{
    askToDelete();
    type(test().field("Description"), u"x"_s);
    QVERIFY(!test().button("Delete"));
    m_window->store.addDeployment(u"user"_s, {u"beta"_s});
    QVERIFY(test().press("Discard"));
    pressDelete();
    QTRY_VERIFY(typed());
    QTest::keyClicks(typed(), u"beta"_s);
    type(test().field("Description"), u"x"_s);
    QVERIFY(!typed());
    QTest::qWait(20);
    QCOMPARE(removalCount(), 0);
}

void TestDeleting::changedByOther()
{
    m_window->store.changeByOther(u"sec_2"_s,
                                  [](StoredSecret &secret) { secret.description = u"Theirs"_s; });
    askToDelete();
    QVERIFY(test().answer("Delete"));
    QTRY_VERIFY(test().says(u"Not deleted"_s));
    QVERIFY(test().says(u"Somebody else has changed the secret: by somebody else"_s));
    QCOMPARE(removalCount(), 0);
    QCOMPARE(test().descriptionText(), u"Theirs"_s);
    QCOMPARE(test().detail("detailDescription"), u"Theirs"_s);
    QVERIFY(test().press("Delete it all the same"));
    QTRY_VERIFY(test().says(u"Delete beta?"_s));
    QVERIFY(test().answer("Delete"));
    QTRY_VERIFY(test().says(u"Deleted: beta"_s));
    QCOMPARE(removalCount(), 1);
}

void TestDeleting::alreadyGone()
{
    askToDelete();
    m_window->store.remove(u"sec_2"_s);
    QVERIFY(test().answer("Delete"));
    QTRY_VERIFY(test().says(u"Deleted: beta"_s));
    QVERIFY(test().says(u"The secret was already gone."_s));
    QCOMPARE(removalCount(), 0);
    QCOMPARE(test().rows(), (QStringList{u"alpha"_s, u"gamma"_s}));
}

void TestDeleting::notFoundIsAlreadyGone()
{
    askToDelete();
    test().server.answer(Script().on("DELETE").reply([this](const RecordedRequest &request) {
        m_window->store.remove(u"sec_2"_s);
        return m_window->store.answer(request);
    }));
    QVERIFY(test().answer("Delete"));
    QTRY_VERIFY(test().says(u"The secret was already gone."_s));
    QCOMPARE(removalCount(), 1);
}

void TestDeleting::refused()
{
    askToDelete();
    test().server.answer(
        Script(response(403, R"({"error":{"message":"Ask an owner."}})")).on("DELETE"));
    QVERIFY(test().answer("Delete"));
    QTRY_VERIFY(test().says(u"Not deleted"_s));
    QVERIFY(test().says(u"Ask an owner."_s));
    QVERIFY(test().says(u"The secret is still there."_s));
    QCOMPARE(test().nameText(), u"beta"_s);
    QVERIFY(test().field("Name")->isEnabled());
    QCOMPARE(test().selectedRows(), QStringList{u"beta"_s});
}

void TestDeleting::anotherKeyIsAskedFor()
{
    askToDelete();
    test().server.answer(Script(response(401, "{}")).on("DELETE"));
    QVERIFY(test().answer("Delete"));
    QTRY_VERIFY(test().says(u"Not deleted"_s));
    QVERIFY(test().press("Enter another key"));
    type(test().field("API key"), u"another-key-1"_s);
    QTest::keyClick(test().field("API key"), Qt::Key_Return);
    QTRY_COMPARE(test().nameText(), u"beta"_s);
    QTest::qWait(50);
    QCOMPARE(removalCount(), 1); // it is not tried again unasked
}

void TestDeleting::answerIsLost_data()
{
    QTest::addColumn<bool>("isMade");
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<QString>("headline");
    QTest::newRow("made") << true << true << u"Deleted: beta"_s;
    QTest::newRow("not made") << false << true << u"Not deleted"_s;
    QTest::newRow("unknown") << true << false << u"Outcome unknown"_s;
}

void TestDeleting::answerIsLost()
{
    QFETCH(const bool, isMade);
    QFETCH(const bool, isReadable);
    QFETCH(const QString, headline);
    askToDelete();
    test().server.answer(Script()
                             .on("DELETE")
                             .call([this, isMade, isReadable] {
                                 if (isMade)
                                     m_window->store.remove(u"sec_2"_s);
                                 if (!isReadable)
                                     m_window->breakReads();
                             })
                             .reset());
    QVERIFY(test().answer("Delete"));
    QTRY_VERIFY2(test().says(headline), qPrintable(shownText(test().window)));
    QCOMPARE(removalCount(), 1); // it is not sent again by itself
    QCOMPARE(test().rows().contains(u"beta"_s), headline != u"Deleted: beta"_s);
}

void TestDeleting::cancelled()
{
    askToDelete();
    test().server.answer(Script().on("DELETE").hang());
    QVERIFY(test().answer("Delete"));
    QTRY_COMPARE(removalCount(), 1);
    QCOMPARE(test().summary(), u"Deleting\u2026"_s);
    QVERIFY(!test().field("Name")->isEnabled());
    QTest::keyClick(&test().window, Qt::Key_Escape);
    QTRY_VERIFY(test().says(u"Not deleted"_s));
    QVERIFY(test().says(u"the secret is still there. Should the server still be at work"_s));
    QVERIFY(test().field("Name")->isEnabled());

    // So can be the question who uses it.
    m_window->forgetRequests();
    test().server.answer(Script().on("GET", "/deployments").hang());
    pressDelete();
    QTRY_COMPARE(test().summary(), u"Asking the server which deployments use it\u2026"_s);
    QTest::keyClick(&test().window, Qt::Key_Escape);
    QTRY_VERIFY(test().says(u"Nothing was sent."_s));
    QCOMPARE(removalCount(), 0);
}

void TestDeleting::leavesAfterwards()
{
    askToDelete();
    test().server.answer(Script()
                             .on("DELETE")
                             .wait(std::chrono::milliseconds(150))
                             .reply([this](const RecordedRequest &request) {
                                 return m_window->store.answer(request);
                             }));
    QVERIFY(test().answer("Delete"));
    test().window.close();
    QVERIFY(test().window.isVisible());
    QTRY_VERIFY(!test().window.isVisible());
    QCOMPARE(removalCount(), 1);
}

void TestDeleting::delInFieldsDeletesText()
{
    QWidget *name = test().field("Name");
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Home);
    QTest::keyClick(name, Qt::Key_Delete);
    QCOMPARE(test().nameText(), u"eta"_s);
    QVERIFY(!test().says(u"Delete beta?"_s));
    QVERIFY(!test().says(u"There are unsaved edits"_s));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestDeleting)
#include "tst_deleting.moc"
