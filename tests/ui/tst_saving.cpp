// SPDX-License-Identifier: MIT
#include "driving.h"
#include "windowundertest.h"

#include <QApplication>
#include <QTest>

namespace Latchkey {

namespace {

const QString beta = QStringLiteral("beta");
const QByteArray betaPath = "/v1/deployments/secrets/sec_2";

} // namespace

/// What a save sends, and what a 200 does to the window.
class TestSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsWhatChanged_data();
    void sendsWhatChanged();
    void emptiedDescriptionIsSent();
    void descriptionComesBackExactly();
    void oddValueIsSentExactly();
    void answerFillsWindow();
    void answerIsTheNewState();
    void secondSaveCannotStart();
    void nothingChangedSendsNothing();
    void brokenRuleSendsNothing();

private:
    /// The requests for change that the server has seen.
    [[nodiscard]] QList<RecordedRequest> patches() const;

    std::unique_ptr<WindowUnderTest> m_test;
};

void TestSaving::init()
{
    m_test = std::make_unique<WindowUnderTest>();
    QVERIFY(m_test->startWithBeta());
}

void TestSaving::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_test.reset();
}

QList<RecordedRequest> TestSaving::patches() const
{
    QList<RecordedRequest> patches;
    for (const RecordedRequest &request : m_test->requests()) {
        if (request.method != "GET")
            patches << request;
    }
    return patches;
}

void TestSaving::sendsWhatChanged_data()
{
    QTest::addColumn<int>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const QByteArray name = R"("name":"b.2")";
    const QByteArray description = R"("description":"New \"words\"")";
    const QByteArray value = R"("value":"v\\1")";
    const auto row = [](int fields, const QList<QByteArray> &members, const char *words) {
        QTest::newRow(words) << fields << QByteArray("{" + members.join(',') + "}")
                             << QString::fromLatin1(words);
    };
    row(1, {name}, "name");
    row(2, {description}, "description");
    row(3, {name, description}, "name, description");
    row(4, {value}, "value");
    row(5, {name, value}, "name, value");
    row(6, {description, value}, "description, value");
    row(7, {name, description, value}, "name, description, value");
}

void TestSaving::sendsWhatChanged()
{
    QFETCH(const int, fields);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, words);
    const struct
    {
        const char *name;
        QString text;
    } edits[] = {{"Name", QStringLiteral("b.2")},
                 {"Description", QStringLiteral("New \"words\"")},
                 {"Value", QStringLiteral("v\\1")}};
    for (int i = 0; i < 3; ++i) {
        if ((fields & 1 << i) == 0)
            continue;
        QTest::keySequence(m_test->field(edits[i].name), QKeySequence::SelectAll);
        type(m_test->field(edits[i].name), edits[i].text);
    }
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: ") + words);
    m_test->acceptChange();
    QTest::keyClick(&m_test->window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(m_test->says(QStringLiteral("Changed: %1.").arg(words)));

    QCOMPARE(patches().size(), 1);
    const RecordedRequest request = patches().constFirst();
    QCOMPARE(request.method, QByteArray("PATCH"));
    QCOMPARE(request.target, betaPath);
    QCOMPARE(request.body, body);
    QCOMPARE(request.header("Authorization"),
             QList<QByteArray>{"Bearer " + QStringView(TestKey).toLatin1()});
    QCOMPARE(request.header("Content-Type"), QList<QByteArray>{"application/json"});
}

void TestSaving::emptiedDescriptionIsSent()
{
    QTest::keySequence(m_test->field("Description"), QKeySequence::SelectAll);
    QTest::keyClick(m_test->field("Description"), Qt::Key_Delete);
    QVERIFY(m_test->press("Save"));
    QTRY_COMPARE(patches().size(), 1);
    QTRY_COMPARE(patches().constFirst().body, QByteArray(R"({"description":""})"));
}

void TestSaving::descriptionComesBackExactly()
{
    QTest::keyClick(m_test->field("Description"), Qt::Key_End, Qt::ControlModifier);
    type(m_test->field("Description"), QStringLiteral("\n!"));
    QVERIFY(m_test->press("Save"));
    QTRY_COMPARE(patches().size(), 1);
    QTRY_VERIFY(patches().constFirst().isComplete());
    QCOMPARE(members(patches().constFirst().body),
             (QMap<QString, QString>{
                 {QStringLiteral("description"), QStringLiteral("Second\r\nof\u00a0three\r\n!")}}));
}

void TestSaving::oddValueIsSentExactly()
{
    const QString value = QStringLiteral(" \u00a0a\tb\r\nc\u2028\U0001F511 ");
    paste(m_test->field("Value"), value);
    QVERIFY(m_test->press("Save"));
    QTRY_COMPARE(patches().size(), 1);
    QTRY_VERIFY(patches().constFirst().isComplete());
    QCOMPARE(members(patches().constFirst().body),
             (QMap<QString, QString>{{QStringLiteral("value"), value}}));
}

void TestSaving::answerFillsWindow()
{
    type(m_test->field("Value"), QStringLiteral("v"));
    // All of it new, as when somebody else has changed the rest meanwhile.
    m_test->answerChange(response(200, R"({"object":"secret!","id":"sec_2","name":"beta.new",
        "description":"From there","created_at":"tomorrow","created_by":"ana",
        "updated_at":"2001-02-03T04:05:06Z","last_updated_by":"jonas"})"));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->says(QStringLiteral("Saved")));
    QCOMPARE(m_test->detail("detailId"), QStringLiteral("sec_2"));
    QCOMPARE(m_test->detail("detailName"), QStringLiteral("beta.new"));
    QCOMPARE(m_test->detail("detailDescription"), QStringLiteral("From there"));
    QCOMPARE(m_test->detail("detailCreatedAt"), QStringLiteral("tomorrow"));
    QCOMPARE(m_test->detail("detailCreatedBy"), QStringLiteral("ana"));
    QVERIFY(m_test->detail("detailUpdatedAt").contains(QStringLiteral("2001")));
    QCOMPARE(m_test->detail("detailLastUpdatedBy"), QStringLiteral("jonas"));
    QCOMPARE(m_test->detail("detailObject"), QStringLiteral("secret!"));
    QCOMPARE(m_test->nameText(), QStringLiteral("beta.new"));
    QCOMPARE(m_test->descriptionText(), QStringLiteral("From there"));
    QCOMPARE(m_test->rows(),
             (QStringList{QStringLiteral("alpha/key"), QStringLiteral("beta.new"),
                          QStringLiteral("gamma")}));
    QCOMPARE(m_test->selectedRows(), QStringList{QStringLiteral("beta.new")});
}

void TestSaving::answerIsTheNewState()
{
    type(m_test->field("Name"), QStringLiteral("x"));
    const QString renamed = m_test->nameText();
    type(m_test->field("Value"), QStringLiteral("v"));
    QVERIFY(m_test->window.isWindowModified());
    m_test->answerChange(response(200, secretJson(QStringLiteral("sec_2"), renamed)));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->says(QStringLiteral("Saved")));
    QCOMPARE(m_test->summary(), QStringLiteral("No changes."));
    QVERIFY(!m_test->button("Save")->isEnabled());
    QVERIFY(!m_test->button("Discard")->isEnabled());
    QVERIFY(!m_test->window.isWindowModified());

    m_test->server.answerAll(
        Script(response(200, secretJson(QStringLiteral("sec_2"), renamed))).on("GET", "/sec_2"));
    // Not even undo brings the value back; it would be sent a second time.
    QTest::keySequence(m_test->field("Value"), QKeySequence::Undo);
    QCOMPARE(m_test->summary(), QStringLiteral("No changes."));
    type(m_test->field("Description"), QStringLiteral("d"));
    m_test->answerChange(response(200, secretJson(QStringLiteral("sec_2"), renamed)));
    QVERIFY(m_test->press("Save"));
    QTRY_COMPARE(patches().size(), 2);
    QTRY_COMPARE(patches().constLast().body, QByteArray(R"({"description":"d"})"));
}

void TestSaving::secondSaveCannotStart()
{
    type(m_test->field("Value"), QStringLiteral("v"));
    QVERIFY(m_test->press("Save"));
    QTRY_COMPARE(patches().size(), 1);
    QTest::mouseClick(m_test->button("Save"), Qt::LeftButton); // it may look enabled still
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&m_test->window, Qt::Key_S, Qt::ControlModifier);
        QTest::keyClick(m_test->field("Name"), Qt::Key_Return);
        type(m_test->field("Value"), QStringLiteral("w"));
    }
    QTRY_COMPARE(m_test->summary(), QStringLiteral("Saving\u2026"));
    QVERIFY(!m_test->press("Save"));
    QCOMPARE(patches().size(), 1);
    QCOMPARE(patches().constFirst().body, QByteArray(R"({"value":"v"})"));
}

void TestSaving::nothingChangedSendsNothing()
{
    type(m_test->field("Name"), QStringLiteral("x"));
    QTest::keyClick(m_test->field("Name"), Qt::Key_Backspace);
    QVERIFY(!m_test->press("Save"));
    QTest::keyClick(&m_test->window, Qt::Key_S, Qt::ControlModifier);
    // The value's own shortcut goes past the button and the menu.
    QTest::keyClick(m_test->field("Value"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_test->summary() != QStringLiteral("Saving\u2026"));
    QTest::qWait(0);
    QCOMPARE(patches().size(), 0);
}

void TestSaving::brokenRuleSendsNothing()
{
    type(m_test->field("Value"), QStringLiteral("v"));
    type(m_test->field("Name"), QStringLiteral(" "));
    QVERIFY(!m_test->press("Save"));
    QTest::keyClick(&m_test->window, Qt::Key_S, Qt::ControlModifier);
    // The value's own shortcut goes past the button and the menu.
    QTest::keyClick(m_test->field("Value"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_test->summary() != QStringLiteral("Saving\u2026"));
    QTest::qWait(0);
    QCOMPARE(patches().size(), 0);
    QVERIFY(m_test->says(QStringLiteral("is a space")));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestSaving)
#include "tst_saving.moc"
