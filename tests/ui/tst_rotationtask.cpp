// SPDX-License-Identifier: MIT
#include "driving.h"
#include "rotate/rotatepage.h"
#include "storewindow.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;

const ProfileProject first{.id = u"one"_s, .name = u"Project one"_s, .organization = u"Lantern"_s};

} // namespace

/// Many secrets at once, in the whole window: what stands before a run, and how it is left.
class TestRotationTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runsByKeysAlone();
    void seesWhatIsStoredNow();
    void editsAreAskedAboutFirst();
    void closesByEscape();
    void chosenRowsAreAskedAbout();
    void isStoppedAndLeft();
    void escapeStopsTheRun();
    void anotherKeyGoesOn();
    void protectedWantsProfileName();
    void otherProjectIsRefused();
    void otherKeyWhilePausedIsNoticed();
    void secretActionsAreOff();
    void notesWhatHasBecomeOfIt();

private:
    /// Connects with a stored profile, and opens beta.
    void start(const Profile &profile = {});
    /// Opens the page and pastes lines for beta, gamma and one that is new.
    void paste();
    /// The same, and starts; the first change is on its way, and takes a while.
    void beginSlowRun();
    void press(const QKeySequence &keys) { QTest::keySequence(&test().window, keys); }
    [[nodiscard]] WindowUnderTest &test() const { return m_window->test; }
    [[nodiscard]] RotatePage *page() const { return test().window.findChild<RotatePage *>(); }
    [[nodiscard]] bool isShown() const { return page() && page()->isVisible(); }
    [[nodiscard]] QStringList results() const;
    [[nodiscard]] QString value(const QString &id) const { return m_window->store.find(id)->value; }
    [[nodiscard]] QLineEdit *typed() const
    {
        return qobject_cast<QLineEdit *>(test().field("Name to confirm"));
    }

    std::unique_ptr<StoreWindow> m_window;
};

void TestRotationTask::init()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_window = std::make_unique<StoreWindow>();
}

void TestRotationTask::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    QVERIFY(!shownText(test().window).contains(u"canary"_s));
    QApplication::clipboard()->clear();
    m_window.reset();
}

void TestRotationTask::start(const Profile &profile)
{
    QVERIFY(m_window->start(profile));
}

void TestRotationTask::paste()
{
    const qsizetype before = test().server.requests().size();
    press(QKeySequence(Qt::CTRL | Qt::Key_R));
    QVERIFY(isShown());
    QTRY_VERIFY(test().server.requests().size() > before);
    QApplication::clipboard()->setText(u"beta=canary-b\ngamma='canary-g'\nteam/new=canary-n\n"_s);
    press(QKeySequence::Paste);
    QTRY_VERIFY(test().button("Start") && test().button("Start")->isEnabled());
    m_window->forgetRequests();
}

void TestRotationTask::beginSlowRun()
{
    paste();
    test().server.answer(Script()
                             .on("PATCH")
                             .wait(std::chrono::milliseconds(100))
                             .reply([this](const RecordedRequest &request) {
                                 return m_window->store.answer(request);
                             }));
    QVERIFY(test().press("Start"));
    QTRY_VERIFY(m_window->arrived().contains(u"PATCH sec_2"_s));
}

QStringList TestRotationTask::results() const
{
    QStringList texts;
    const QAbstractItemModel *model = page()->findChild<QTableView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, 3).data().toString();
    return texts;
}

void TestRotationTask::runsByKeysAlone()
{
    start();
    paste();
    QVERIFY(StoreWindow::tabTo(test().button("Start")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(results(), (QStringList{u"Saved"_s, u"Saved"_s, u"Saved"_s}));
    QCOMPARE(value(u"sec_2"_s), u"canary-b"_s);
    QCOMPARE(value(u"sec_3"_s), u"canary-g"_s);
    QCOMPARE(m_window->store.find(u"team/new"_s)->value, u"canary-n"_s);
    QCOMPARE(test().changes().size(), 3);

    QVERIFY(test().press("Close"));
    QVERIFY(!isShown());
    QTRY_VERIFY(test().rows().contains(u"team/new"_s));
    QCOMPARE(test().nameText(), u"beta"_s); // as it was left
    QTRY_COMPARE(test().detail("detailLastUpdatedBy"), u"tester"_s);
}

void TestRotationTask::seesWhatIsStoredNow()
{
    start();
    m_window->store.add({.id = u"sec_8"_s, .name = u"team/new"_s});
    paste();
    const QAbstractItemModel *model = page()->findChild<QTableView *>()->model();
    QTRY_COMPARE(model->index(2, 1).data().toString(), u"Update"_s);
}

void TestRotationTask::editsAreAskedAboutFirst()
{
    start();
    type(test().field("Name"), u"x"_s);
    press(QKeySequence(Qt::CTRL | Qt::Key_R));
    QVERIFY(!isShown());
    QVERIFY(test().says(u"There are unsaved edits"_s));
    QVERIFY(test().answer("Discard"));
    QVERIFY(isShown());
}

void TestRotationTask::closesByEscape()
{
    start();
    press(QKeySequence(Qt::CTRL | Qt::Key_R));
    QVERIFY(isShown());
    press(QKeySequence(Qt::Key_Escape));
    QVERIFY(!isShown());
    QVERIFY(test().list()->isVisible());
}

void TestRotationTask::chosenRowsAreAskedAbout()
{
    start();
    paste();
    press(QKeySequence(Qt::Key_Escape));
    QVERIFY(isShown());
    QVERIFY(test().says(u"There are secrets that have not been changed"_s));
    press(QKeySequence(Qt::Key_Escape)); // the safe answer
    QVERIFY(!test().says(u"There are secrets that have not been changed"_s));
    QCOMPARE(page()->findChild<QTableView *>()->model()->rowCount(), 3);
    test().window.close();
    QVERIFY(test().window.isVisible());
    QVERIFY(test().answer("Leave"));
    QTRY_VERIFY(!test().window.isVisible());
    QCOMPARE(m_window->arrived(), QStringList());
}

void TestRotationTask::isStoppedAndLeft()
{
    start();
    beginSlowRun();
    test().window.close();
    QVERIFY(test().window.isVisible());
    QVERIFY(test().says(u"The run is not over"_s));
    QVERIFY(test().answer("Stop and leave"));
    QTRY_VERIFY(!test().window.isVisible());
    QCOMPARE(value(u"sec_2"_s), u"canary-b"_s);
    QCOMPARE(value(u"sec_3"_s), QString());
    QVERIFY(!m_window->store.find(u"team/new"_s));
}

void TestRotationTask::escapeStopsTheRun()
{
    start();
    paste();
    test().server.answer(Script().on("PATCH").hang());
    QVERIFY(test().press("Start"));
    QTRY_VERIFY(m_window->arrived().contains(u"PATCH sec_2"_s));
    press(QKeySequence(Qt::Key_Escape));
    QTRY_VERIFY(!page()->isRunning());
    QVERIFY(isShown());
    QCOMPARE(results(), (QStringList{u"Not saved"_s, QString(), QString()}));
    QVERIFY(test().button("Take up the rest"));
}

void TestRotationTask::anotherKeyGoesOn()
{
    start();
    paste();
    test().server.answer(Script(response(401, "{}")).on("PATCH"));
    QVERIFY(test().press("Start"));
    QTRY_VERIFY(test().button("Enter another key"));
    QVERIFY(test().press("Enter another key"));
    type(test().field("API key"), u"another-key-1"_s);
    QTest::keyClick(test().field("API key"), Qt::Key_Return);
    QTRY_VERIFY(isShown());
    QTRY_COMPARE(results(), (QStringList{u"Saved"_s, u"Saved"_s, u"Saved"_s}));
    QCOMPARE(test().changes().last().header("Authorization"),
             QByteArrayList{"Bearer another-key-1"});
}

void TestRotationTask::protectedWantsProfileName()
{
    start({.isProtected = true});
    paste();
    QVERIFY(test().press("Start"));
    QVERIFY(typed());
    QVERIFY(
        test().says(u"To change many secrets there, type the profile\u2019s name: Production"_s));
    QTest::keyClicks(typed(), u"Production"_s);
    QTest::qWait(20);
    QCOMPARE(m_window->arrived(), QStringList());
    QTest::keyClick(typed(), Qt::Key_Return);
    QTRY_COMPARE(results(), (QStringList{u"Saved"_s, u"Saved"_s, u"Saved"_s}));
}

void TestRotationTask::otherProjectIsRefused()
{
    m_window->store.setProject(u"two"_s);
    start({.project = first});
    paste();
    QVERIFY(test().press("Start"));
    QTRY_VERIFY(test().says(u"This key belongs to another project"_s));
    QVERIFY(test().answer("Keep editing"));
    QTest::qWait(20);
    QCOMPARE(m_window->arrived(), QStringList());
    QVERIFY(test().press("Start"));
    QVERIFY(test().answer("Use Project two (Lantern) from now on"));
    QTRY_COMPARE(results(), (QStringList{u"Saved"_s, u"Saved"_s, u"Saved"_s}));
}

void TestRotationTask::otherKeyWhilePausedIsNoticed()
{
    m_window->store.setProject(u"one"_s);
    start({.project = first});
    paste();
    test().server.answer(Script(response(401, "{}")).on("PATCH"));
    QVERIFY(test().press("Start"));
    QTRY_VERIFY(test().button("Enter another key"));
    m_window->store.setProject(u"two"_s);
    QVERIFY(test().press("Enter another key"));
    type(test().field("API key"), u"another-key-1"_s);
    QTest::keyClick(test().field("API key"), Qt::Key_Return);
    QTRY_VERIFY(test().says(u"This key belongs to another project"_s));
    QCOMPARE(test().changes().size(), 1);
}

void TestRotationTask::secretActionsAreOff()
{
    start();
    paste();
    for (const QKeySequence &keys :
         {QKeySequence(QKeySequence::New), QKeySequence(Qt::CTRL | Qt::Key_D),
          QKeySequence(QKeySequence::Save), QKeySequence(Qt::Key_F5)})
        press(keys);
    QTest::qWait(20);
    QVERIFY(isShown());
    QCOMPARE(m_window->arrived(), QStringList());
}

// The session ends in the middle of it.
void TestRotationTask::notesWhatHasBecomeOfIt()
{
    start();
    beginSlowRun();
    test().window.endSession();
    const LeftNote note(test().notes.filePath(u"note"_s));
    QVERIFY2(note.text().contains(u"beta"_s), qPrintable(note.text()));
    QVERIFY(!note.text().contains(u"canary"_s));
    QTRY_VERIFY(!test().window.isVisible());
    QCOMPARE(value(u"sec_3"_s), u"canary-g"_s);
    QVERIFY2(note.text().contains(u"Saved"_s), qPrintable(note.text()));
    QVERIFY(!note.text().contains(u"canary"_s));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestRotationTask)
#include "tst_rotationtask.moc"
