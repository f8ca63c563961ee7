// SPDX-License-Identifier: MIT
#include "driving.h"
#include "secretlistpane.h"
#include "windowundertest.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QTest>

namespace Latchkey {

namespace {

const QString alpha = QStringLiteral("alpha/key");
const QString beta = QStringLiteral("beta");
const QString gamma = QStringLiteral("gamma");
constexpr int NameColumn = 0;
constexpr int UpdatedColumn = 2;
const QByteArray failure = response(503, R"({"error":{"message":"Back at noon."}})");
const QByteArray refusal = response(401, R"({"error":{"message":"Unknown key."}})");

} // namespace

/// What stands at the left of the window, whatever the server says.
class TestListPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<WindowUnderTest>(); }
    void cleanup();
    void saysThatItLoads();
    void showsSecrets();
    void saysThatThereAreNone();
    void filtersToNothing();
    void retriesAfterFailure();
    void retriesWithSecretOpen();
    void asksForKeyWhenRefused();
    void refreshKeepsListAfterFailure();
    void refreshAsksForKeyWhenRefused();
    void refreshKeepsFocusAndPlace();
    void refreshShowsStoredUnderEdits();
    void marksHits();
    void marksDue();
    void filterDoesNotOpen();
    void renamedOutOfFilterDoesNotOpenNeighbour();
    void clickWithEditsKeepsSelection();
    void arrowKeysStayInList();
    void returnGoesToForm();
    void lateListDoesNotUndoSave();

private:
    [[nodiscard]] bool filter(const QString &words);
    /// What is seen of a cell.
    [[nodiscard]] QImage cell(int row, int column) const;

    std::unique_ptr<WindowUnderTest> m_test;
};

void TestListPane::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_test.reset();
}

bool TestListPane::filter(const QString &words)
{
    QWidget *field = m_test->field("Filter");
    if (!field)
        return false;
    QTest::keySequence(field, QKeySequence::SelectAll);
    QTest::keyClick(field, Qt::Key_Delete);
    type(field, words);
    return true;
}

QImage TestListPane::cell(int row, int column) const
{
    QAbstractItemView *list = m_test->list();
    return list->viewport()->grab(list->visualRect(list->model()->index(row, column))).toImage();
}

void TestListPane::saysThatItLoads()
{
    m_test->connectNow();
    QTRY_COMPARE(m_test->requests().size(), 1);
    QVERIFY(m_test->says(QStringLiteral("Loading secrets\u2026")));
    QVERIFY(m_test->says(QStringLiteral("Choose a secret to edit it.")));
    QVERIFY(!m_test->list());
}

void TestListPane::showsSecrets()
{
    QVERIFY(m_test->start());
    QCOMPARE(m_test->rows(), (QStringList{alpha, beta, gamma}));
    QCOMPARE(m_test->selectedRows(), QStringList());
    QVERIFY(!m_test->says(QStringLiteral("Loading")));
    QCOMPARE(QApplication::focusWidget(), m_test->field("Filter"));
    QCOMPARE(m_test->requests().size(), 1);
    QCOMPARE(m_test->requests().first().target, QByteArray("/v1/deployments/secrets"));
}

void TestListPane::saysThatThereAreNone()
{
    m_test->server.answer(response(200, listJson({})));
    m_test->connectNow();
    QTRY_VERIFY(m_test->says(QStringLiteral("This project has no secrets.")));
    m_test->server.answer(
        response(200, listJson({secretJson(QStringLiteral("sec_1"), QStringLiteral("new"))})));
    QVERIFY(m_test->press("Look again"));
    QTRY_COMPARE(m_test->rows(), QStringList{QStringLiteral("new")});
}

void TestListPane::filtersToNothing()
{
    QVERIFY(m_test->start());
    QVERIFY(filter(QStringLiteral("of\u00a0three beta")));
    QCOMPARE(m_test->rows(), QStringList{beta});
    QVERIFY(m_test->says(QStringLiteral("1 of 3")));
    QVERIFY(filter(QStringLiteral("zzz")));
    QVERIFY(m_test->says(QStringLiteral("No secret matches the filter.")));
    QVERIFY(m_test->press("Clear filter"));
    QCOMPARE(m_test->rows().size(), 3);
    QCOMPARE(qobject_cast<QLineEdit *>(m_test->field("Filter"))->text(), QString());
    QCOMPARE(m_test->requests().size(), 1);
}

void TestListPane::retriesAfterFailure()
{
    m_test->server.answerAll(failure);
    m_test->connectNow();
    QTRY_VERIFY(m_test->says(QStringLiteral("The secrets could not be loaded.")));
    QVERIFY(m_test->says(QStringLiteral("status 503: Back at noon.")));
    QCOMPARE(m_test->requests().size(), 4); // by itself, three times more
    QVERIFY(m_test->press("Retry"));
    QTRY_COMPARE(m_test->requests().size(), 8);
    QTRY_VERIFY(m_test->button("Retry"));
    m_test->server.answer(response(200, listJson({secretJson(QStringLiteral("sec_1"), alpha)})));
    QVERIFY(m_test->press("Retry"));
    QTRY_COMPARE(m_test->rows(), QStringList{alpha});
}

// The one secret that is known by then is no reason to think that there is a filter.
void TestListPane::retriesWithSecretOpen()
{
    m_test = std::make_unique<WindowUnderTest>(QStringLiteral("sec_2"));
    const QByteArray item = secretJson(QStringLiteral("sec_2"), beta);
    // The two requests can come in either order: neither is answered with what the other needs.
    m_test->server.answerAll(response(200, item));
    m_test->connectNow();
    QTRY_COMPARE(m_test->nameText(), beta);
    QTRY_VERIFY(m_test->says(QStringLiteral("The secrets could not be loaded.")));
    m_test->server.answerAll(response(200, listJson({item})));
    QVERIFY(m_test->press("Retry"));
    QTRY_COMPARE(m_test->rows(), QStringList{beta});
    QCOMPARE(m_test->selectedRows(), QStringList{beta});
}

void TestListPane::asksForKeyWhenRefused()
{
    m_test->server.answer(refusal);
    m_test->connectNow();
    QTRY_VERIFY(m_test->says(QStringLiteral("The key was not accepted.")));
    QVERIFY(!m_test->button("Retry"));
    QVERIFY(m_test->press("Enter another key"));
    QTRY_VERIFY(m_test->field("API key"));
    QTRY_COMPARE(QApplication::focusWidget(), m_test->field("API key"));
    m_test->server.answer(response(200, listJson({secretJson(QStringLiteral("sec_1"), alpha)})));
    type(m_test->field("API key"), QStringLiteral(" other-key\t"));
    QTest::keyClick(m_test->field("API key"), Qt::Key_Return);
    QTRY_COMPARE(m_test->rows(), QStringList{alpha});
    QCOMPARE(m_test->requests().last().header("Authorization"),
             QList<QByteArray>{"Bearer other-key"});
}

void TestListPane::refreshKeepsListAfterFailure()
{
    QVERIFY(m_test->start());
    m_test->server.answerAll(failure);
    QVERIFY(m_test->press("Refresh"));
    QTRY_VERIFY(m_test->says(QStringLiteral("The list could not be refreshed")));
    QVERIFY(m_test->says(QStringLiteral("Back at noon.")));
    QCOMPARE(m_test->rows().size(), 3);
    m_test->server.answer(response(200, listJson({secretJson(QStringLiteral("sec_1"), alpha)})));
    QVERIFY(m_test->press("Retry"));
    QTRY_COMPARE(m_test->rows(), QStringList{alpha});
    QVERIFY(!m_test->says(QStringLiteral("could not be refreshed")));
}

void TestListPane::refreshAsksForKeyWhenRefused()
{
    QVERIFY(m_test->start());
    m_test->server.answer(refusal);
    QTest::keyClick(&m_test->window, Qt::Key_F5);
    QTRY_VERIFY(m_test->says(QStringLiteral("The key was not accepted.")));
    QVERIFY(m_test->press("Enter another key"));
    QTRY_VERIFY(m_test->field("API key"));
}

void TestListPane::refreshKeepsFocusAndPlace()
{
    QVERIFY(m_test->startWithBeta());
    QWidget *description = m_test->field("Description");
    description->setFocus();
    // Whichever of the two comes first gets what the other cannot read.
    const qsizetype before = m_test->requests().size();
    m_test->server.answerAll(
        response(200, secretJson(QStringLiteral("sec_2"), beta, QStringLiteral("Other words"))));
    QTest::keyClick(&m_test->window, Qt::Key_F5);
    QTRY_COMPARE(m_test->requests().size(), before + 2);
    QTRY_COMPARE(m_test->descriptionText(), QStringLiteral("Other words"));
    QTRY_VERIFY(m_test->says(QStringLiteral("The list could not be refreshed")));
    QTRY_COMPARE(QApplication::focusWidget(), description);
    QCOMPARE(m_test->selectedRows(), QStringList{beta});

    m_test->button("Refresh")->setFocus();
    QTest::keyClick(m_test->button("Refresh"), Qt::Key_Space);
    QTRY_COMPARE(m_test->requests().size(), before + 4);
    QTRY_VERIFY(m_test->field("Name")->isEnabled());
    QCOMPARE(QApplication::focusWidget(), m_test->button("Refresh"));
}

// What to look at when the outcome of a save is unknown.
void TestListPane::refreshShowsStoredUnderEdits()
{
    QVERIFY(m_test->startWithBeta());
    type(m_test->field("Name"), QStringLiteral("x"));
    const QString edited = m_test->nameText();
    m_test->server.answer(response(
        200,
        listJson({secretJson(QStringLiteral("sec_2"), beta, QStringLiteral("Changed there"))})));
    QVERIFY(m_test->press("Refresh"));
    QTRY_COMPARE(m_test->detail("detailDescription"), QStringLiteral("Changed there"));
    QCOMPARE(m_test->nameText(), edited);
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: name"));
}

void TestListPane::marksHits()
{
    QVERIFY(m_test->start());
    const QImage name = cell(0, NameColumn);
    const QImage updated = cell(0, UpdatedColumn);
    QVERIFY(m_test->list()->model()->index(0, UpdatedColumn).data().toString().contains(u'a'));
    QVERIFY(filter(QStringLiteral("a")));
    QCOMPARE(m_test->rows().size(), 3);
    QVERIFY(cell(0, NameColumn) != name);
    QCOMPARE(cell(0, UpdatedColumn), updated); // the filter does not look there
    QVERIFY(filter({}));
    QCOMPARE(cell(0, NameColumn), name);
    QVERIFY(filter(QStringLiteral("irs"))); // in the description, which stands below
    QCOMPARE(m_test->rows(), QStringList{alpha});
    QVERIFY(cell(0, NameColumn) != name);
}

void TestListPane::marksDue()
{
    QVERIFY(m_test->start());
    auto *pane = m_test->window.findChild<SecretListPane *>();
    for (const int column : {UpdatedColumn, NameColumn}) {
        const QImage due = cell(0, column);
        pane->setRotationDays(100000);
        QVERIFY(cell(0, column) != due);
        pane->setRotationDays(90);
        QCOMPARE(cell(0, column), due);
        // Where no date is shown the sign is beside the name.
        for (auto *action : m_test->window.findChildren<QAction *>()) {
            if (action->text() == QStringLiteral("Updated") && !action->actionGroup())
                action->setChecked(false);
        }
        QCoreApplication::processEvents();
    }
}

void TestListPane::filterDoesNotOpen()
{
    QVERIFY(m_test->startWithBeta());
    const qsizetype before = m_test->requests().size();
    QVERIFY(filter(QStringLiteral("alpha")));
    QCOMPARE(m_test->rows(), QStringList{alpha});
    QCOMPARE(m_test->selectedRows(), QStringList());
    QVERIFY(filter(QStringLiteral("zzz")));
    QVERIFY(filter({}));
    QCOMPARE(m_test->selectedRows(), QStringList{beta});
    QTest::qWait(0); // what choosing a row would have set off
    QVERIFY(m_test->field("Name")->isEnabled());
    QCOMPARE(m_test->selectedRows(), QStringList{beta});
    QCOMPARE(m_test->nameText(), beta);
    QCOMPARE(m_test->requests().size(), before);
}

void TestListPane::renamedOutOfFilterDoesNotOpenNeighbour()
{
    QVERIFY(m_test->start());
    QVERIFY(filter(QStringLiteral("a")));
    QCOMPARE(m_test->rows().size(), 3);
    QVERIFY(filter(QStringLiteral("ta")));
    QCOMPARE(m_test->rows(), QStringList{beta});
    QVERIFY(m_test->open(beta));
    QVERIFY(filter(QStringLiteral("a")));
    QVERIFY(filter(QStringLiteral("eta")));
    // Two rows in the filter, of which the saved one is about to leave.
    m_test->answerChange(response(200, secretJson(QStringLiteral("sec_2"), QStringLiteral("q"))));
    QVERIFY(filter(QStringLiteral("a")));
    QTest::keySequence(m_test->field("Name"), QKeySequence::SelectAll);
    type(m_test->field("Name"), QStringLiteral("q"));
    QTest::keyClick(&m_test->window, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(m_test->says(QStringLiteral("Saved")));
    QCOMPARE(m_test->rows(), (QStringList{alpha, gamma}));
    const qsizetype before = m_test->requests().size();
    QTest::qWait(0);
    QCOMPARE(m_test->requests().size(), before);
    QCOMPARE(m_test->selectedRows(), QStringList());
    QCOMPARE(m_test->nameText(), QStringLiteral("q"));
    QVERIFY(m_test->says(QStringLiteral("Saved")));
    QVERIFY(!m_test->says(QStringLiteral("unsaved")));
}

void TestListPane::clickWithEditsKeepsSelection()
{
    QVERIFY(m_test->startWithBeta());
    type(m_test->field("Value"), QStringLiteral("v"));
    m_test->clickRow(gamma);
    QTRY_VERIFY(m_test->says(QStringLiteral("There are unsaved edits")));
    QCOMPARE(m_test->selectedRows(), QStringList{beta});
    QCOMPARE(m_test->list()->currentIndex().data().toString(), beta);
}

void TestListPane::arrowKeysStayInList()
{
    QVERIFY(m_test->startWithBeta());
    m_test->list()->setFocus();
    m_test->server.answer(response(200, secretJson(QStringLiteral("sec_3"), gamma)));
    QTest::keyClick(m_test->list(), Qt::Key_Down);
    QTRY_COMPARE(m_test->nameText(), gamma);
    QCOMPARE(QApplication::focusWidget(), m_test->list());
    m_test->server.answer(response(200, secretJson(QStringLiteral("sec_2"), beta)));
    QTest::keyClick(m_test->list(), Qt::Key_Up);
    QTRY_COMPARE(m_test->nameText(), beta);
    QCOMPARE(QApplication::focusWidget(), m_test->list());
}

void TestListPane::returnGoesToForm()
{
    QVERIFY(m_test->startWithBeta());
    m_test->list()->setFocus();
    QTest::keyClick(m_test->list(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), m_test->field("Name"));

    // Also if the secret is not there yet.
    m_test->list()->setFocus();
    QTest::keyClick(m_test->list(), Qt::Key_Down);
    const qsizetype before = m_test->requests().size();
    m_test->server.answer(Script()
                              .wait(std::chrono::milliseconds(50))
                              .send(response(200, secretJson(QStringLiteral("sec_3"), gamma))));
    QTRY_COMPARE(m_test->requests().size(), before + 1);
    QTest::keyClick(m_test->list(), Qt::Key_Return);
    QTRY_COMPARE(m_test->nameText(), gamma);
    QTRY_COMPARE(QApplication::focusWidget(), m_test->field("Name"));
}

// A list that was asked for before a save may say what was stored before it.
void TestListPane::lateListDoesNotUndoSave()
{
    QVERIFY(m_test->startWithBeta());
    type(m_test->field("Name"), QStringLiteral("x"));
    const QString renamed = m_test->nameText();
    m_test->server.answer(Script().hang());
    QVERIFY(m_test->press("Refresh"));
    const qsizetype before = m_test->requests().size();
    QTRY_COMPARE(m_test->requests().size(), before + 1);
    const QByteArray now = secretJson(QStringLiteral("sec_2"), renamed);
    m_test->answerChange(response(200, now));
    m_test->server.answer(Script(response(200, listJson({now}))).on("GET", "/secrets"));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->says(QStringLiteral("Saved")));
    QTRY_COMPARE(m_test->rows(), QStringList{renamed});
    QCOMPARE(m_test->requests().last().target, QByteArray("/v1/deployments/secrets"));
    QCOMPARE(m_test->requests().size(), before + 4); // the list, the check, the save, the list
    QVERIFY(m_test->says(QStringLiteral("Saved")));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestListPane)
#include "tst_listpane.moc"
