// SPDX-License-Identifier: MIT
#include "driving.h"
#include "windowundertest.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <functional>

namespace Latchkey {

namespace {

const QString question = QStringLiteral("There are unsaved edits");

struct Way
{
    const char *name;
    std::function<void(WindowUnderTest &)> go;
    std::function<bool(WindowUnderTest &)> isGone;
};

void trigger(const QWidget &window, const char *text)
{
    for (auto *action : window.findChildren<QAction *>()) {
        if (action->text().remove(QLatin1Char('&')) == QLatin1StringView(text)) {
            action->trigger();
            return; // others may be gone now
        }
    }
}

/// All ways to leave the secret that is open.
QList<Way> ways()
{
    return {{"another row", [](WindowUnderTest &test) { test.clickRow(QStringLiteral("gamma")); },
             [](WindowUnderTest &test) { return test.nameText() == QLatin1StringView("gamma"); }},
            {"close", [](WindowUnderTest &test) { test.window.close(); },
             [](WindowUnderTest &test) { return !test.window.isVisible(); }},
            {"disconnect", [](WindowUnderTest &test) { trigger(test.window, "Disconnect"); },
             [](WindowUnderTest &test) { return test.field("API key") != nullptr; }}};
}

} // namespace

/// Edits are not lost by going elsewhere, unless the user says so.
class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutEdits_data() { addWays(); }
    void withoutEdits();
    void discards_data() { addWays(); }
    void discards();
    void keepsEditing_data() { addWays(); }
    void keepsEditing();
    void saves_data() { addWays(); }
    void saves();
    void failedSaveStays_data() { addWays(); }
    void failedSaveStays();
    void cannotSaveWhatBreaksRule();
    void escapeAsksAndTakesBack();
    void typingGoesOn();
    void laterSaveDoesNotLeave();
    void leavesWhenRunningSaveSucceeds_data() { addWays(); }
    void leavesWhenRunningSaveSucceeds();
    void staysWhenRunningSaveFails();
    void closingAsksFromKeyPage();
    void reconnects();

private:
    static void addWays();
    void expectNextSecret();
    void edit() { type(m_test->field("Value"), QStringLiteral("v")); }
    [[nodiscard]] QByteArrayList patches() const;

    std::unique_ptr<WindowUnderTest> m_test;
};

void TestLeaving::addWays()
{
    QTest::addColumn<int>("way");
    const QList<Way> all = ways();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void TestLeaving::init()
{
    // The window's end is not the test's.
    QApplication::setQuitOnLastWindowClosed(false);
    m_test = std::make_unique<WindowUnderTest>();
    QVERIFY(m_test->startWithBeta());
}

void TestLeaving::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_test.reset();
}

void TestLeaving::expectNextSecret()
{
    const QByteArray gamma = secretJson(QStringLiteral("sec_3"), QStringLiteral("gamma"));
    m_test->server.answer(Script(response(200, gamma)).on("GET", "/sec_3"));
}

QByteArrayList TestLeaving::patches() const
{
    QByteArrayList bodies;
    for (const RecordedRequest &request : m_test->requests()) {
        if (request.method == "PATCH")
            bodies << request.body;
    }
    return bodies;
}

void TestLeaving::withoutEdits()
{
    QFETCH(const int, way);
    expectNextSecret();
    ways().at(way).go(*m_test);
    QVERIFY(!m_test->says(question));
    QTRY_VERIFY(ways().at(way).isGone(*m_test));
}

void TestLeaving::discards()
{
    QFETCH(const int, way);
    edit();
    ways().at(way).go(*m_test);
    QTRY_VERIFY(m_test->says(question));
    // In the question and in the form.
    QCOMPARE(shownText(m_test->window).count(QStringLiteral("Will change: value")), 2);
    QVERIFY(!ways().at(way).isGone(*m_test));
    expectNextSecret();
    QVERIFY(m_test->answer("Discard"));
    QTRY_VERIFY(ways().at(way).isGone(*m_test));
    QCOMPARE(patches(), QByteArrayList());
}

void TestLeaving::keepsEditing()
{
    QFETCH(const int, way);
    edit();
    ways().at(way).go(*m_test);
    QTRY_VERIFY(m_test->button("Keep editing"));
    QTRY_COMPARE(QApplication::focusWidget(), m_test->button("Keep editing"));
    QTest::keyClick(m_test->button("Keep editing"), Qt::Key_Return);
    QVERIFY(!m_test->says(question));
    QTRY_COMPARE(QApplication::focusWidget(), m_test->field("Name"));
    QTest::qWait(0);
    QVERIFY(!ways().at(way).isGone(*m_test));
    QCOMPARE(m_test->selectedRows(), QStringList{QStringLiteral("beta")});
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: value"));
    QCOMPARE(patches(), QByteArrayList());
}

void TestLeaving::saves()
{
    QFETCH(const int, way);
    edit();
    ways().at(way).go(*m_test);
    QTRY_VERIFY(m_test->says(question));
    m_test->answerChange(
        response(200, secretJson(QStringLiteral("sec_2"), QStringLiteral("beta"))));
    expectNextSecret();
    QVERIFY(m_test->answer("Save"));
    QTRY_VERIFY(ways().at(way).isGone(*m_test));
    QCOMPARE(patches(), QByteArrayList{R"({"value":"v"})"});
}

void TestLeaving::failedSaveStays()
{
    QFETCH(const int, way);
    edit();
    ways().at(way).go(*m_test);
    QTRY_VERIFY(m_test->says(question));
    m_test->answerChange(response(409, {}));
    QVERIFY(m_test->answer("Save"));
    QTRY_VERIFY(m_test->says(QStringLiteral("Not saved")));
    QTest::qWait(0);
    QVERIFY(!ways().at(way).isGone(*m_test));
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: value"));

    // The wish to leave has ended with the save that failed.
    m_test->answerChange(
        response(200, secretJson(QStringLiteral("sec_2"), QStringLiteral("beta"))));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->says(QStringLiteral("Saved")));
    QTest::qWait(0);
    QVERIFY(!ways().at(way).isGone(*m_test));
}

void TestLeaving::cannotSaveWhatBreaksRule()
{
    type(m_test->field("Name"), QStringLiteral(" "));
    m_test->clickRow(QStringLiteral("gamma"));
    QTRY_VERIFY(m_test->says(question));
    QVERIFY(m_test->says(QStringLiteral("Cannot be saved yet: check the name.")));
    QVERIFY(!m_test->answer("Save"));
    QVERIFY(!m_test->button("Save")->isEnabled());
}

void TestLeaving::escapeAsksAndTakesBack()
{
    QTest::keyClick(&m_test->window, Qt::Key_Escape);
    QVERIFY(!m_test->says(question));
    edit();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(m_test->says(question));
        QCOMPARE(QApplication::focusWidget(), m_test->button("Keep editing"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_test->says(question));
        QCOMPARE(m_test->summary(), QStringLiteral("Will change: value"));
    }
    // The wish to close does not outlive the Esc that took it back.
    m_test->window.close();
    QVERIFY(m_test->says(question));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_test->press("Discard"));
    QTest::qWait(0);
    QVERIFY(m_test->window.isVisible());
    QCOMPARE(m_test->summary(), QStringLiteral("No changes."));
}

void TestLeaving::typingGoesOn()
{
    edit();
    m_test->window.close();
    QVERIFY(m_test->says(question));
    type(m_test->field("Description"), QStringLiteral("d"));
    QVERIFY(!m_test->says(question));
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: description, value"));
}

// The wish to close has ended with the question, whatever is saved later.
void TestLeaving::laterSaveDoesNotLeave()
{
    edit();
    m_test->window.close();
    QVERIFY(m_test->says(question));
    type(m_test->field("Name"), QStringLiteral(" "));
    QVERIFY(!m_test->says(question));
    QTest::keyClick(m_test->field("Name"), Qt::Key_Backspace);
    m_test->answerChange(
        response(200, secretJson(QStringLiteral("sec_2"), QStringLiteral("beta"))));
    QTest::keyClick(&m_test->window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(m_test->says(QStringLiteral("Saved")));
    QTest::qWait(0);
    QVERIFY(m_test->window.isVisible());
}

void TestLeaving::leavesWhenRunningSaveSucceeds()
{
    QFETCH(const int, way);
    edit();
    m_test->answerChange(
        Script()
            .wait(std::chrono::milliseconds(100))
            .send(response(200, secretJson(QStringLiteral("sec_2"), QStringLiteral("beta")))));
    QVERIFY(m_test->press("Save"));
    ways().at(way).go(*m_test);
    QTRY_VERIFY(m_test->says(QStringLiteral("The save is still running")));
    QVERIFY(!ways().at(way).isGone(*m_test));
    expectNextSecret();
    QTRY_VERIFY(ways().at(way).isGone(*m_test));
    QCOMPARE(patches().size(), 1);
}

void TestLeaving::staysWhenRunningSaveFails()
{
    edit();
    m_test->answerChange(Script().wait(std::chrono::milliseconds(100)).send(response(500, {})));
    QVERIFY(m_test->press("Save"));
    m_test->window.close();
    QVERIFY(m_test->says(QStringLiteral("The save is still running")));
    QTRY_VERIFY(m_test->says(QStringLiteral("Not saved")));
    QTest::qWait(0);
    QVERIFY(m_test->window.isVisible());
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: value"));
}

void TestLeaving::closingAsksFromKeyPage()
{
    edit();
    m_test->answerChange(response(401, {}));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->button("Enter another key"));
    QVERIFY(m_test->press("Enter another key"));
    m_test->window.close();
    QVERIFY(m_test->window.isVisible());
    QVERIFY(m_test->says(question));
    QVERIFY(m_test->press("Keep editing"));
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: value"));
}

void TestLeaving::reconnects()
{
    trigger(m_test->window, "Disconnect");
    QTRY_VERIFY(m_test->field("API key"));
    QTRY_COMPARE(QApplication::focusWidget(), m_test->field("API key"));
    QVERIFY(m_test->button("Try the demo"));
    QVERIFY(!m_test->button("Back"));
    QVERIFY(!m_test->window.windowTitle().contains(QStringLiteral("127.0.0.1")));
    QVERIFY(!m_test->list());
    QVERIFY(m_test->start());
    QCOMPARE(m_test->rows().size(), 3);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestLeaving)
#include "tst_leaving.moc"
