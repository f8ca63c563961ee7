// SPDX-License-Identifier: MIT
#include "driving.h"
#include "windowundertest.h"

#include <QApplication>
#include <QTest>

namespace Latchkey {

namespace {

const QString notSaved = QStringLiteral("Not saved");
const QString unknown = QStringLiteral("Outcome unknown");
const QString saved = QStringLiteral("Saved");

QByteArray betaNow()
{
    return secretJson(QStringLiteral("sec_2"), QStringLiteral("beta"));
}

} // namespace

/// A save that fails, is taken back, or is not known to have succeeded.
class TestSaveFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEdits_data();
    void keepsEdits();
    void keepsEditsWithoutServer();
    void messageHidesValueAndKey();
    void cancelled_data();
    void cancelled();
    void cancelledBeforeAnythingLeft();
    void refusedKeyIsReplaced();
    void refusedKeyGoBack();

private:
    void edit();
    void verifyEdits();

    std::unique_ptr<WindowUnderTest> m_test;
    QString m_name;
    QString m_description;
};

void TestSaveFailures::init()
{
    m_test = std::make_unique<WindowUnderTest>();
    QVERIFY(m_test->startWithBeta());
}

void TestSaveFailures::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_test.reset();
}

void TestSaveFailures::edit()
{
    type(m_test->field("Name"), QStringLiteral(".x"));
    type(m_test->field("Description"), QStringLiteral("New. "));
    type(m_test->field("Value"), QStringLiteral("the-new-value"));
    m_name = m_test->nameText();
    m_description = m_test->descriptionText();
}

/// That all is in the form as it was, shown by sending it (again).
void TestSaveFailures::verifyEdits()
{
    QCOMPARE(m_test->nameText(), m_name);
    QCOMPARE(m_test->descriptionText(), m_description);
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: name, description, value"));
    QVERIFY(m_test->window.isWindowModified());
    QCOMPARE(m_test->detail("detailName"), QStringLiteral("beta"));
    QVERIFY(m_test->rows().contains(QStringLiteral("beta")));

    m_test->server.answer(response(200, betaNow()));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->says(saved));
    QCOMPARE(members(m_test->server.requests().last().body),
             (QMap<QString, QString>{{QStringLiteral("name"), m_name},
                                     {QStringLiteral("description"), m_description},
                                     {QStringLiteral("value"), QStringLiteral("the-new-value")}}));
}

void TestSaveFailures::keepsEdits_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &answer, const QString &headline,
                        const char *words, bool reset = false) {
        QTest::newRow(name) << answer << reset << headline << QString::fromUtf8(words);
    };
    row("400", response(400, R"({"error":{"message":"Bad <b>name</b>."}})"), notSaved,
        "status 400: Bad <b>name</b>.");
    row("401", response(401, {}), notSaved, "The key was not accepted.");
    row("403", response(403, {}), notSaved, "not allowed");
    row("404", response(404, {}), notSaved, "may have been deleted");
    row("409", response(409, R"({"error":"Name taken."})"), notSaved, "status 409: Name taken.");
    row("422", response(422, R"({"message":"No."})"), notSaved, "status 422: No.");
    row("429", response(429, "Slow down"), notSaved, "status 429: Slow down");
    row("302", response(302, {}, {"Location: http://elsewhere.test/"}), notSaved, "not followed");
    row("307", response(307, {}, {"Location: http://elsewhere.test/"}), notSaved, "not followed");
    row("500", response(500, "<html><body><h1>Oops</h1></body></html>"), unknown,
        "status 500: Oops");
    row("503", response(503, {}), unknown, "(Status 503, without a message.)");
    row("408", response(408, {}), unknown, "gave up waiting");
    row("no JSON", response(200, "hello"), unknown, "something else than a secret");
    row("no content", response(204, {}), unknown, "something else than a secret");
    row("another secret",
        response(200, secretJson(QStringLiteral("sec_9"), QStringLiteral("other"))), unknown,
        "another secret");
    row("too large", response(200, {}).replace("Content-Length: 0", "Content-Length: 99000000"),
        unknown, "too long");
    row("reset", {}, unknown, "connection was lost", true);
}

void TestSaveFailures::keepsEdits()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, reset);
    QFETCH(const QString, headline);
    QFETCH(const QString, words);
    edit();
    m_test->server.answer(reset ? Script().reset() : Script(answer));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->says(headline));
    QVERIFY2(m_test->says(words), qPrintable(shownText(m_test->window)));
    QVERIFY(m_test->says(QStringLiteral("Your edits are still here.")));
    QCOMPARE(m_test->says(QStringLiteral("Nothing was changed.")), headline == notSaved);
    // The three headlines exclude each other.
    for (const QString &other : {notSaved, unknown, saved})
        QCOMPARE(shownText(m_test->window).split(QLatin1Char('\n')).contains(other),
                 other == headline);
    verifyEdits();
}

void TestSaveFailures::keepsEditsWithoutServer()
{
    edit();
    m_test->server.close();
    for (auto *socket : m_test->server.findChildren<QAbstractSocket *>())
        socket->abort();
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->says(QStringLiteral("The server could not be reached.")));
    QVERIFY(m_test->says(notSaved));
    QCOMPARE(m_test->nameText(), m_name);
    QCOMPARE(m_test->descriptionText(), m_description);
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: name, description, value"));
}

// Servers quote what they refuse.
void TestSaveFailures::messageHidesValueAndKey()
{
    edit();
    m_test->server.answer(response(
        400, R"({"error":{"message":"the-new-value is bad, so is key-0123456789abcdef"}})"));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->says(QStringLiteral("[hidden] is bad, so is [hidden]")));
    const QString all = everyText(m_test->window);
    QVERIFY(!all.contains(QStringLiteral("the-new-value")));
    QVERIFY(!all.contains(QStringView(TestKey)));
}

void TestSaveFailures::cancelled_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("button") << QStringLiteral("Cancel");
    QTest::newRow("Esc") << QStringLiteral("Esc");
}

void TestSaveFailures::cancelled()
{
    QFETCH(const QString, how);
    edit();
    const qsizetype before = m_test->server.requests().size();
    m_test->server.answer(Script().hang());
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->server.requests().size() > before
                && m_test->server.requests().last().isComplete());
    if (how == QLatin1StringView("Esc"))
        QTest::keyClick(&m_test->window, Qt::Key_Escape);
    else
        QVERIFY(m_test->press("Cancel"));
    // The server has it all: what it did with it nobody knows.
    QVERIFY(m_test->says(unknown));
    QVERIFY(m_test->says(QStringLiteral("You cancelled the request.")));
    QVERIFY(!m_test->button("Cancel"));
    verifyEdits();
}

void TestSaveFailures::cancelledBeforeAnythingLeft()
{
    edit();
    const qsizetype before = m_test->server.requests().size();
    QTest::keyClick(&m_test->window, Qt::Key_S, Qt::ControlModifier);
    QTest::keyClick(&m_test->window, Qt::Key_Escape); // with no event loop between
    QVERIFY(m_test->says(notSaved));
    QVERIFY(m_test->says(QStringLiteral("You cancelled the request.")));
    verifyEdits();
    QCOMPARE(m_test->server.requests().size(), before + 1); // the one that verifyEdits() sent
}

void TestSaveFailures::refusedKeyIsReplaced()
{
    edit();
    m_test->server.answer(response(401, {}));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->says(QStringLiteral("The key was not accepted.")));
    QVERIFY(m_test->press("Enter another key"));
    QTRY_COMPARE(QApplication::focusWidget(), m_test->field("API key"));
    // What acts on the form cannot be used while it is out of sight.
    const qsizetype before = m_test->server.requests().size();
    QTest::keyClick(&m_test->window, Qt::Key_S, Qt::ControlModifier);
    QTest::keyClick(&m_test->window, Qt::Key_Escape);
    QVERIFY(!m_test->button("Try the demo"));
    QVERIFY(m_test->button("Back"));

    m_test->server.answer(response(200, listJson({betaNow()})));
    type(m_test->field("API key"), QStringLiteral("newer-key\n"));
    QTRY_COMPARE(m_test->server.requests().size(), before + 1);
    QTRY_COMPARE(m_test->rows(), QStringList{QStringLiteral("beta")});
    verifyEdits();
    QCOMPARE(m_test->server.requests().last().header("Authorization"),
             QList<QByteArray>{"Bearer newer-key"});
}

void TestSaveFailures::refusedKeyGoBack()
{
    edit();
    m_test->server.answer(response(401, {}));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->button("Enter another key"));
    QVERIFY(m_test->press("Enter another key"));
    type(m_test->field("API key"), QStringLiteral("no key\n"));
    QVERIFY(m_test->says(QStringLiteral("This cannot be a key")));
    QVERIFY(m_test->press("Back"));
    verifyEdits();
    QCOMPARE(m_test->server.requests().last().header("Authorization"),
             QList<QByteArray>{"Bearer " + QStringView(TestKey).toLatin1()});
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestSaveFailures)
#include "tst_savefailures.moc"
