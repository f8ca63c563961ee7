// SPDX-License-Identifier: MIT
#include "driving.h"
#include "windowundertest.h"

#include <QApplication>
#include <QTest>

namespace Latchkey {

/// How a secret gets into the form.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void byRow();
    void byArgument_data();
    void byArgument();
    void dotsAreFoundInList_data();
    void dotsAreFoundInList();
    void dotThatIsNotThere();
    void saysThatItLoads();
    void loadingCanBeCancelled_data();
    void loadingCanBeCancelled();
    void failureIsTold_data();
    void failureIsTold();
    void refusedKeyIsAskedForAgain();
    void lastChosenWins();
    void typingWhileLoadingIsNotLost();

private:
    std::unique_ptr<WindowUnderTest> m_test;
};

void TestOpening::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_test.reset();
}

void TestOpening::byRow()
{
    m_test = std::make_unique<WindowUnderTest>();
    QVERIFY(m_test->start());
    QVERIFY(!m_test->field("Name"));
    QVERIFY(m_test->open(QStringLiteral("alpha/key")));
    // Addressed by its ID, whatever its name.
    const RecordedRequest request = m_test->requests().last();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/v1/deployments/secrets/sec_1"));
    QCOMPARE(m_test->descriptionText(), QStringLiteral("First"));
    QCOMPARE(m_test->detail("detailId"), QStringLiteral("sec_1"));
    QCOMPARE(m_test->detail("detailCreatedBy"), QStringLiteral("\u2013"));
    QCOMPARE(m_test->summary(), QStringLiteral("No changes."));
    QVERIFY(!m_test->window.isWindowModified());

    QVERIFY(m_test->open(QStringLiteral("gamma")));
    QCOMPARE(m_test->descriptionText(), QString());
    QCOMPARE(m_test->detail("detailDescription"), QStringLiteral("\u2013"));
    QCOMPARE(m_test->detail("detailId"), QStringLiteral("sec_3"));
}

void TestOpening::byArgument_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("segment");
    const auto row = [](const char *name, const QString &argument, const char *segment) {
        QTest::newRow(name) << argument << QByteArray(segment);
    };
    row("ID", QStringLiteral("sec_2"), "sec_2");
    row("name", QStringLiteral("HF_TOKEN"), "HF_TOKEN");
    row("slash", QStringLiteral("prod/stripe/api-key"), "prod%2Fstripe%2Fapi-key");
    row("slashes alone", QStringLiteral("//"), "%2F%2F");
    row("dot and slash", QStringLiteral("../.."), "..%2F..");
    row("three dots", QStringLiteral("..."), "...");
    row("what no name may be", QStringLiteral("a?b#c%2Fd e\u00e9"), "a%3Fb%23c%252Fd%20e%C3%A9");
}

void TestOpening::byArgument()
{
    QFETCH(const QString, argument);
    QFETCH(const QByteArray, segment);
    m_test = std::make_unique<WindowUnderTest>(argument);
    // Good as a secret, no good as a list: the two requests can come in either order.
    m_test->server.answerAll(
        response(200, secretJson(QStringLiteral("sec_2"), QStringLiteral("beta"))));
    m_test->connectNow();
    QTRY_COMPARE(m_test->nameText(), QStringLiteral("beta"));
    QTRY_COMPARE(QApplication::focusWidget(), m_test->field("Name"));
    QCOMPARE(m_test->requests().size(), 2);
    QByteArrayList targets;
    for (const RecordedRequest &request : m_test->requests())
        targets << request.target;
    QVERIFY2(targets.contains("/v1/deployments/secrets/" + segment), targets.join());
    QVERIFY(targets.contains("/v1/deployments/secrets"));

    // From here on it is addressed by its ID.
    type(m_test->field("Value"), QStringLiteral("v"));
    QVERIFY(m_test->press("Save"));
    QTRY_COMPARE(m_test->requests().size(), 4);
    for (const RecordedRequest &request : m_test->requests().sliced(2))
        QCOMPARE(request.target, QByteArray("/v1/deployments/secrets/sec_2"));
}

void TestOpening::dotsAreFoundInList_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("one") << QStringLiteral(".");
    QTest::newRow("two") << QStringLiteral("..");
}

void TestOpening::dotsAreFoundInList()
{
    QFETCH(const QString, name);
    m_test = std::make_unique<WindowUnderTest>(name);
    m_test->server.answerAll(
        response(200,
                 listJson({secretJson(QStringLiteral("sec_1"), QStringLiteral("a")),
                           secretJson(QStringLiteral("sec_2"), name)})));
    m_test->connectNow();
    QTRY_COMPARE(m_test->nameText(), name);
    QCOMPARE(m_test->detail("detailId"), QStringLiteral("sec_2"));
    for (const RecordedRequest &request : m_test->requests())
        QCOMPARE(request.target, QByteArray("/v1/deployments/secrets"));
    QTRY_COMPARE(m_test->selectedRows(), QStringList{name});
}

void TestOpening::dotThatIsNotThere()
{
    m_test = std::make_unique<WindowUnderTest>(QStringLiteral(".."));
    m_test->server.answerAll(response(200, listJson({})));
    m_test->connectNow();
    QTRY_VERIFY(m_test->says(QStringLiteral(".. could not be opened.")));
    QVERIFY(m_test->says(QStringLiteral("No secret has this ID or name.")));
}

void TestOpening::saysThatItLoads()
{
    m_test = std::make_unique<WindowUnderTest>();
    QVERIFY(m_test->startWithBeta());
    m_test->server.answer(Script().hang());
    m_test->clickRow(QStringLiteral("gamma"));
    QTRY_VERIFY(m_test->says(QStringLiteral("Loading gamma\u2026")));
    QVERIFY(!m_test->field("Name"));
    QVERIFY(!m_test->button("Save"));
}

void TestOpening::loadingCanBeCancelled_data()
{
    QTest::addColumn<bool>("byEscape");
    QTest::newRow("button") << false;
    QTest::newRow("Esc") << true;
}

void TestOpening::loadingCanBeCancelled()
{
    QFETCH(const bool, byEscape);
    m_test = std::make_unique<WindowUnderTest>();
    QVERIFY(m_test->startWithBeta());
    m_test->server.answer(Script().hang());
    m_test->clickRow(QStringLiteral("gamma"));
    QTRY_VERIFY(m_test->says(QStringLiteral("Loading gamma\u2026")));
    if (byEscape)
        QTest::keyClick(&m_test->window, Qt::Key_Escape);
    else
        QVERIFY(m_test->press("Cancel"));
    QTRY_VERIFY(m_test->says(QStringLiteral("gamma could not be opened.")));
    QVERIFY(!m_test->says(QStringLiteral("Loading")));
    m_test->server.answer(
        response(200, secretJson(QStringLiteral("sec_3"), QStringLiteral("gamma"))));
    QVERIFY(m_test->press("Retry"));
    QTRY_COMPARE(m_test->nameText(), QStringLiteral("gamma"));
}

void TestOpening::failureIsTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("404") << response(404, R"({"error":"gone"})")
                         << QStringLiteral("may have been deleted. Its message, with status 404: "
                                           "gone");
    QTest::newRow("500") << response(500, {}) << QStringLiteral("The server failed. (Status 500");
    QTest::newRow("no JSON") << response(200, "hello")
                             << QStringLiteral("something else than a secret");
    QTest::newRow("redirect") << response(302, {}, {"Location: https://elsewhere.test/"})
                              << QStringLiteral("not followed");
}

void TestOpening::failureIsTold()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, words);
    m_test = std::make_unique<WindowUnderTest>();
    QVERIFY(m_test->startWithBeta());
    m_test->server.answerAll(Script(answer).on("GET", "/sec_3"));
    m_test->clickRow(QStringLiteral("gamma"));
    QTRY_VERIFY(m_test->says(QStringLiteral("gamma could not be opened.")));
    QVERIFY2(m_test->says(words), qPrintable(shownText(m_test->window)));
    // Nothing of the one before is left to be taken for this one.
    QVERIFY(!m_test->field("Name"));
    QCOMPARE(m_test->detail("detailId"), QString());
    QTest::keyClick(&m_test->window, Qt::Key_S, Qt::ControlModifier);

    m_test->server.answer(
        response(200, secretJson(QStringLiteral("sec_3"), QStringLiteral("gamma"))));
    QVERIFY(m_test->press("Retry"));
    QTRY_COMPARE(m_test->nameText(), QStringLiteral("gamma"));
    QTRY_COMPARE(QApplication::focusWidget(), m_test->field("Name"));
    for (const RecordedRequest &request : m_test->requests())
        QCOMPARE(request.method, QByteArray("GET"));
}

void TestOpening::refusedKeyIsAskedForAgain()
{
    m_test = std::make_unique<WindowUnderTest>();
    QVERIFY(m_test->start());
    m_test->server.answer(response(401, {}));
    m_test->clickRow(QStringLiteral("gamma"));
    QTRY_VERIFY(m_test->says(QStringLiteral("The key was not accepted.")));
    QVERIFY(m_test->press("Enter another key"));
    m_test->server.answerAll(
        response(200, secretJson(QStringLiteral("sec_3"), QStringLiteral("gamma"))));
    type(m_test->field("API key"), QStringLiteral("other-key\n"));
    QTRY_COMPARE(m_test->nameText(), QStringLiteral("gamma"));
    QCOMPARE(m_test->requests().last().header("Authorization"),
             QList<QByteArray>{"Bearer other-key"});
}

void TestOpening::lastChosenWins()
{
    m_test = std::make_unique<WindowUnderTest>();
    QVERIFY(m_test->start());
    QTRY_COMPARE(m_test->server.requests().size(), 3);
    const int open = m_test->server.openConnectionCount();
    const qsizetype before = m_test->requests().size();
    m_test->server.answer(Script().hang());
    m_test->clickRow(QStringLiteral("beta"));
    QTRY_COMPARE(m_test->requests().size(), before + 1);
    QVERIFY(m_test->open(QStringLiteral("gamma")));
    QTRY_COMPARE(m_test->server.openConnectionCount(), open - 1); // the first was given up
    QCOMPARE(m_test->nameText(), QStringLiteral("gamma"));
    QCOMPARE(m_test->selectedRows(), QStringList{QStringLiteral("gamma")});
}

// What is typed into a form that is about to be replaced would be gone without a word.
void TestOpening::typingWhileLoadingIsNotLost()
{
    m_test = std::make_unique<WindowUnderTest>();
    QVERIFY(m_test->startWithBeta());
    const qsizetype before = m_test->requests().size();
    m_test->server.answer(Script().hang());
    m_test->clickRow(QStringLiteral("gamma"));
    QTRY_COMPARE(m_test->requests().size(), before + 1);
    for (const char *name : {"Name", "Description", "Value"}) {
        if (QWidget *field = m_test->field(name)) // while there is no word yet that it loads
            QVERIFY(!field->isEnabled());
    }
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestOpening)
#include "tst_opening.moc"
