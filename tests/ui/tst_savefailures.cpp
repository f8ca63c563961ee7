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
    /// Once it is there; a save must have lasted a moment.
    void pressCancel();
    void verifyEdits();
    /// What the edits are sent as.
    [[nodiscard]] QMap<QString, QString> editedMembers() const;

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

void TestSaveFailures::pressCancel()
{
    QTRY_VERIFY(m_test->button("Cancel"));
    QVERIFY(m_test->press("Cancel"));
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

    m_test->acceptChange();
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->says(saved));
    QCOMPARE(members(m_test->requests().last().body), editedMembers());
}

QMap<QString, QString> TestSaveFailures::editedMembers() const
{
    return {{QStringLiteral("name"), m_name},
            {QStringLiteral("description"), m_description},
            {QStringLiteral("value"), QStringLiteral("the-new-value")}};
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
    // Of these, what has become of the change is found out by reading the secret again.
    row("500", response(500, "<html><body><h1>Oops</h1></body></html>"), notSaved,
        "status 500: Oops");
    row("503", response(503, {}), notSaved, "(Status 503, without a message.)");
    row("408", response(408, {}), notSaved, "gave up waiting");
    row("no JSON", response(200, "hello"), notSaved, "something else than a secret");
    row("no content", response(204, {}), notSaved, "something else than a secret");
    row("another secret",
        response(200, secretJson(QStringLiteral("sec_9"), QStringLiteral("other"))), notSaved,
        "another secret");
    row("too large", response(200, {}).replace("Content-Length: 0", "Content-Length: 99000000"),
        notSaved, "too long");
    row("reset", {}, notSaved, "connection was lost", true);
}

void TestSaveFailures::keepsEdits()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, reset);
    QFETCH(const QString, headline);
    QFETCH(const QString, words);
    edit();
    m_test->answerChange(reset ? Script().reset() : Script(answer));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->says(headline));
    QVERIFY2(m_test->says(words), qPrintable(shownText(m_test->window)));
    QVERIFY(m_test->says(QStringLiteral("Your edits are still here.")));
    QVERIFY(m_test->says(QStringLiteral("Nothing was changed."))
            != m_test->says(QStringLiteral("nothing has changed.")));
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
    QTRY_VERIFY(m_test->says(notSaved));
    QVERIFY(m_test->says(QStringLiteral("The server could not be reached.")));
    QCOMPARE(m_test->nameText(), m_name);
    QCOMPARE(m_test->descriptionText(), m_description);
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: name, description, value"));
}

// Servers quote what they refuse.
void TestSaveFailures::messageHidesValueAndKey()
{
    edit();
    m_test->answerChange(response(
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
    m_test->answerChange(Script().hang());
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(!m_test->changes().isEmpty() && m_test->changes().last().isComplete());
    if (how == QLatin1StringView("Esc"))
        QTest::keyClick(&m_test->window, Qt::Key_Escape);
    else
        pressCancel();
    // The server has it all: what it did with it shows when the secret is read again.
    QTRY_VERIFY(m_test->says(notSaved));
    QVERIFY(m_test->says(QStringLiteral("You cancelled the request.")));
    QVERIFY(m_test->says(QStringLiteral("nothing has changed.")));
    QVERIFY(!m_test->button("Cancel"));
    verifyEdits();
}

void TestSaveFailures::cancelledBeforeAnythingLeft()
{
    edit();
    QTest::keyClick(&m_test->window, Qt::Key_S, Qt::ControlModifier);
    QTest::keyClick(&m_test->window, Qt::Key_Escape); // with no event loop between
    QVERIFY(m_test->says(notSaved));
    QVERIFY(m_test->says(QStringLiteral("You cancelled the request.")));
    verifyEdits();
    QCOMPARE(m_test->changes().size(), 1); // the one that verifyEdits() sent
}

void TestSaveFailures::refusedKeyIsReplaced()
{
    edit();
    m_test->answerChange(response(401, {}));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->says(QStringLiteral("The key was not accepted.")));
    QVERIFY(m_test->press("Enter another key"));
    QTRY_COMPARE(QApplication::focusWidget(), m_test->field("API key"));
    // What acts on the form cannot be used while it is out of sight.
    const qsizetype before = m_test->requests().size();
    QTest::keyClick(&m_test->window, Qt::Key_S, Qt::ControlModifier);
    QTest::keyClick(&m_test->window, Qt::Key_Escape);
    QVERIFY(!m_test->button("Try the demo"));
    QVERIFY(m_test->button("Back"));

    m_test->server.answerAll(Script(response(200, listJson({betaNow()}))).on("GET", "/secrets"));
    QCOMPARE(m_test->requests().size(), before);
    m_test->acceptChange();
    type(m_test->field("API key"), QStringLiteral("newer-key\n"));
    // The same save goes on by itself, with all that was edited.
    QTRY_VERIFY(m_test->says(saved));
    const RecordedRequest change = m_test->changes().last();
    QCOMPARE(change.header("Authorization"), QList<QByteArray>{"Bearer newer-key"});
    QCOMPARE(members(change.body), editedMembers());
    QCOMPARE(m_test->changes().size(), 2);
    QTRY_COMPARE(m_test->rows().size(), 1); // the list was asked for anew, too
}

void TestSaveFailures::refusedKeyGoBack()
{
    edit();
    m_test->answerChange(response(401, {}));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->button("Enter another key"));
    QVERIFY(m_test->press("Enter another key"));
    type(m_test->field("API key"), QStringLiteral("no key\n"));
    QVERIFY(m_test->says(QStringLiteral("This cannot be a key")));
    QVERIFY(m_test->press("Back"));
    verifyEdits();
    QCOMPARE(m_test->requests().last().header("Authorization"),
             QList<QByteArray>{"Bearer " + QStringView(TestKey).toLatin1()});
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestSaveFailures)
#include "tst_savefailures.moc"
