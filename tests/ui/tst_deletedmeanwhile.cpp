// SPDX-License-Identifier: MIT
#include "driving.h"
#include "storewindow.h"

#include <QApplication>
#include <QTest>

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;

const QStringList saved{u"Saved"_s};
const QStringList notSaved{u"Not saved"_s};
const QStringList unknown{u"Outcome unknown"_s};

} // namespace

/// Somebody has deleted the secret between loading it and saving it.
class TestDeletedMeanwhile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isSaid();
    void deletedBetweenCheckAndChange();
    void createdWithEverything();
    void createdWithoutDescription();
    void needsValue();
    void nameIsTaken();
    void refused();
    void cancelled();
    void answerIsLost_data();
    void answerIsLost();
    void leavesAfterCreation();

private:
    /// Deletes, saves, and lets the window offer to create.
    void saveIntoNothing();
    [[nodiscard]] WindowUnderTest &test() const { return m_window->test; }

    std::unique_ptr<StoreWindow> m_window;
};

void TestDeletedMeanwhile::init()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_window = std::make_unique<StoreWindow>();
    QVERIFY(m_window->start());
}

void TestDeletedMeanwhile::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    QVERIFY(m_window->hidesValue());
    m_window.reset();
}

void TestDeletedMeanwhile::saveIntoNothing()
{
    m_window->store.remove(u"sec_2"_s);
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), notSaved);
    QVERIFY(test().says(u"The secret has been deleted. Nothing was sent."_s));
    QVERIFY(test().says(u"Your edits are still here."_s));
    QCOMPARE(m_window->sentBodies(), QByteArrayList());
    QVERIFY(test().window.isWindowModified());
    QVERIFY(test().button("Create it again"));
    m_window->forgetRequests();
}

void TestDeletedMeanwhile::isSaid()
{
    m_window->setText("Name", u"my-name"_s);
    m_window->typeValue();
    saveIntoNothing();
    QCOMPARE(test().nameText(), u"my-name"_s);
    QCOMPARE(test().summary(), u"Will change: name, value"_s);
    QVERIFY(test().field("Name")->isEnabled());
    QTest::qWait(20);
    QCOMPARE(m_window->arrived(), QStringList());
}

void TestDeletedMeanwhile::deletedBetweenCheckAndChange()
{
    m_window->typeValue();
    test().server.answer(Script().on("PATCH").reply([this](const RecordedRequest &request) {
        m_window->store.remove(u"sec_2"_s);
        return m_window->store.answer(request);
    }));
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), notSaved);
    QVERIFY2(test().says(u"deleted"_s), qPrintable(shownText(test().window)));
    QCOMPARE(test().summary(), u"Will change: value"_s);
}

void TestDeletedMeanwhile::createdWithEverything()
{
    m_window->setText("Name", u"my-name"_s);
    m_window->typeValue();
    saveIntoNothing();
    QWidget *button = test().button("Create it again");
    QVERIFY(StoreWindow::tabTo(button)); // by keys alone
    QTest::keyClick(button, Qt::Key_Return);
    QTRY_COMPARE(m_window->headlines(), saved);
    QVERIFY(test().says(u"The secret has been created again, with a new ID."_s));
    // Asked for first, by the name that it is to have.
    QCOMPARE(m_window->arrived().first(), u"GET my-name"_s);
    QCOMPARE(m_window->arrived().last(), u"POST secrets"_s);
    QCOMPARE(m_window->sentBodies().size(), 1);
    QCOMPARE(members(m_window->sentBodies().first()),
             (QMap<QString, QString>{{u"name"_s, u"my-name"_s},
                                     {u"description"_s, u"Second\r\nof\u00a0three"_s},
                                     {u"value"_s, QStringView(TypedValue).toString()}}));
    QCOMPARE(test().changes().last().header("Content-Type"), QByteArrayList{"application/json"});

    // The window is about the new one from here on.
    QCOMPARE(test().detail("detailId"), u"sec_9"_s);
    QCOMPARE(test().detail("detailName"), u"my-name"_s);
    QVERIFY(!test().window.isWindowModified());
    QTRY_VERIFY(test().rows().contains(u"my-name"_s));
    QTRY_VERIFY(!test().rows().contains(u"beta"_s));
    QCOMPARE(test().selectedRows(), QStringList{u"my-name"_s});
    m_window->setText("Description", u"Later"_s);
    m_window->save();
    QTRY_VERIFY(test().says(u"Changed: description."_s));
    QCOMPARE(m_window->arrived(), (QStringList{u"GET sec_9"_s, u"PATCH sec_9"_s}));
}

void TestDeletedMeanwhile::createdWithoutDescription()
{
    m_window->setText("Description", QString());
    m_window->typeValue();
    saveIntoNothing();
    QVERIFY(test().press("Create it again"));
    QTRY_COMPARE(m_window->headlines(), saved);
    QCOMPARE(m_window->sentBodies(),
             QByteArrayList{"{\"name\":\"beta\",\"value\":\"the-typed-value-4711\"}"});
}

void TestDeletedMeanwhile::needsValue()
{
    m_window->setText("Description", u"Mine"_s);
    saveIntoNothing();
    QVERIFY(test().press("Create it again"));
    QVERIFY(test().says(u"It cannot be created yet"_s));
    QVERIFY(test().says(u"A new secret needs a value"_s));
    QTest::qWait(20);
    QCOMPARE(m_window->arrived(), QStringList());
    m_window->typeValue();
    QVERIFY(test().press("Create it again"));
    QTRY_COMPARE(m_window->headlines(), saved);
    QCOMPARE(m_window->sentBodies(),
             QByteArrayList{"{\"name\":\"beta\",\"description\":\"Mine\","
                            "\"value\":\"the-typed-value-4711\"}"});
}

void TestDeletedMeanwhile::nameIsTaken()
{
    m_window->typeValue();
    saveIntoNothing();
    m_window->store.add({.id = u"sec_8"_s, .name = u"beta"_s});
    QVERIFY(test().press("Create it again"));
    QTRY_VERIFY(test().says(u"There is a secret of this name already"_s));
    QCOMPARE(m_window->headlines(), notSaved);
    QCOMPARE(m_window->sentBodies(), QByteArrayList());
    QCOMPARE(test().summary(), u"Will change: value"_s);

    // With another name it goes on from there.
    m_window->setText("Name", u"other"_s);
    m_window->save();
    QTRY_VERIFY(test().button("Create it again"));
    QVERIFY(test().press("Create it again"));
    QTRY_COMPARE(m_window->headlines(), saved);
    QCOMPARE(test().detail("detailName"), u"other"_s);
}

void TestDeletedMeanwhile::refused()
{
    m_window->typeValue();
    saveIntoNothing();
    test().server.answer(
        Script(response(409, R"({"error":{"message":"No room for the-typed-value-4711."}})"))
            .on("POST"));
    QVERIFY(test().press("Create it again"));
    QTRY_VERIFY(test().says(u"No room for [hidden]."_s));
    QCOMPARE(m_window->headlines(), notSaved);
    QCOMPARE(test().summary(), u"Will change: value"_s);
}

void TestDeletedMeanwhile::cancelled()
{
    m_window->typeValue();
    saveIntoNothing();
    test().server.answer(Script().on("POST").hang());
    QVERIFY(test().press("Create it again"));
    QTRY_VERIFY(test().summary() == u"Creating\u2026"_s);
    QTRY_COMPARE(m_window->sentBodies().size(), 1);
    QTRY_VERIFY(test().button("Cancel"));
    QTest::keyClick(&test().window, Qt::Key_Escape);
    // Nothing of that name is there now, either.
    QTRY_COMPARE(m_window->headlines(), notSaved);
    QVERIFY(test().says(u"No secret of this name exists, so it was not created."_s));
    QCOMPARE(test().summary(), u"Will change: value"_s);
}

void TestDeletedMeanwhile::answerIsLost_data()
{
    QTest::addColumn<bool>("isMade");
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<QStringList>("headline");
    QTest::addColumn<QString>("words");
    QTest::newRow("made") << true << true << saved
                          << u"But a secret of this name exists now, and did not before."_s;
    QTest::newRow("not made") << false << true << notSaved
                              << u"No secret of this name exists, so it was not created."_s;
    QTest::newRow("unknown") << true << false << unknown
                             << u"The secret may or may not have been created."_s;
}

void TestDeletedMeanwhile::answerIsLost()
{
    QFETCH(const bool, isMade);
    QFETCH(const bool, isReadable);
    QFETCH(const QStringList, headline);
    QFETCH(const QString, words);
    m_window->setText("Name", u"my-name"_s);
    m_window->typeValue();
    saveIntoNothing();
    test().server.answer(Script()
                             .on("POST")
                             .reply([this, isMade](const RecordedRequest &request) {
                                 if (isMade)
                                     (void)m_window->store.answer(request);
                                 return QByteArray();
                             })
                             .call([this, isReadable] {
                                 const Script broken(response(500, {}, {"x-should-retry: false"}));
                                 if (!isReadable)
                                     test().server.answerAlways(
                                         Script(broken).on("GET", "/my-name"));
                             })
                             .reset());
    QVERIFY(test().press("Create it again"));
    QTRY_COMPARE(m_window->headlines(), headline);
    QVERIFY2(test().says(words), qPrintable(shownText(test().window)));
    QCOMPARE(m_window->sentBodies().size(), 1); // it is not sent again by itself
    QCOMPARE(test().window.isWindowModified(), headline != saved);
    QCOMPARE(test().nameText(), u"my-name"_s);
    if (headline == saved)
        QCOMPARE(test().detail("detailId"), u"sec_9"_s);
}

void TestDeletedMeanwhile::leavesAfterCreation()
{
    m_window->typeValue();
    saveIntoNothing();
    test().server.answer(Script()
                             .on("POST")
                             .wait(std::chrono::milliseconds(150))
                             .reply([this](const RecordedRequest &request) {
                                 return m_window->store.answer(request);
                             }));
    QVERIFY(test().press("Create it again"));
    test().window.close();
    QVERIFY(test().window.isVisible());
    QTRY_VERIFY(!test().window.isVisible());
    QCOMPARE(m_window->sentBodies().size(), 1);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestDeletedMeanwhile)
#include "tst_deletedmeanwhile.moc"
