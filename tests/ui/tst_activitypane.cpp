// SPDX-License-Identifier: MIT
#include "activitymodel.h"
#include "activitypane.h"
#include "driving.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

namespace Latchkey {

namespace {

Exchange exchange(int number)
{
    return {.startedAt = QDateTime(QDate(2025, 3, 30), QTime(12, 0), Qt::UTC).addSecs(number),
            .method = "GET",
            .path = QStringLiteral("/v1/deployments/secrets/sec_%1").arg(number),
            .status = 200,
            .duration = std::chrono::milliseconds(12),
            .requestId = QStringLiteral("req_%1").arg(number)};
}

QString clipboardText()
{
    return QApplication::clipboard()->text();
}

} // namespace

class TestActivityPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup() { m_window.reset(); }
    void saysThatThereIsNothing();
    void showsRows();
    void isNamedForAssistiveTechnology();
    void cannotBeEdited();
    void pathHasTheRoom();
    void columnsGrowWithTheirText();
    void narrowedColumnStays();
    void longRequestIdLeavesRoom();
    void staysWhereTheUserScrolled();
    void followsTheNewestFromTheBottom();
    void followsWhenItGetsLower();
    void staysInPlaceWhenTheOldestGoes();
    void keyboardStartsAtTheNewest();
    void tabGoesThrough();
    void copiesRows();
    void copiesNothingWithoutSelection();
    void offersCopyByMouse();
    void copiesForSupport_data();
    void copiesForSupport();
    void saysThatItCopied();
    void worksWithoutModel();
    void takesAnotherModel();
    void forgetsTheModelBefore();
    void outlivesItsModel();

private:
    void append(int count);
    [[nodiscard]] QTableView *table() const
    {
        return named<QTableView>(*m_window, QStringLiteral("Session activity"));
    }
    [[nodiscard]] QPushButton *copyButton() const
    {
        return named<QPushButton>(*m_window, QStringLiteral("Copy for support"));
    }
    [[nodiscard]] bool shows(int row) const
    {
        const QRect rect = table()->visualRect(table()->model()->index(row, 0));
        return table()->viewport()->rect().contains(rect);
    }
    [[nodiscard]] bool says(const char *words) const
    {
        return shownText(*m_window).contains(QLatin1StringView(words));
    }

    std::unique_ptr<QWidget> m_window;
    ActivityPane *m_pane = nullptr;
    ActivityModel *m_model = nullptr;
    QLineEdit *m_before = nullptr;
};

void TestActivityPane::init()
{
    m_window = std::make_unique<QWidget>();
    m_pane = new ActivityPane;
    m_before = new QLineEdit;
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_before);
    layout->addWidget(m_pane);
    m_model = new ActivityModel(m_window.get());
    m_pane->setModel(m_model);
    m_pane->setBaseUrl(QUrl(QStringLiteral("https://ana:hunter2@api.example.test/v1")));
    m_window->resize(900, 200);
    m_window->show();
    m_before->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QApplication::clipboard()->setText(QStringLiteral("before"));
}

void TestActivityPane::append(int count)
{
    for (int i = 0; i < count; ++i)
        m_model->append(exchange(m_model->rowCount()));
    QCoreApplication::processEvents(); // the table lays itself out later
}

void TestActivityPane::saysThatThereIsNothing()
{
    QVERIFY(!table());
    QVERIFY(says("No request has been sent yet."));
    append(1);
    QVERIFY(table());
    QVERIFY(!says("No request has been sent yet."));
}

void TestActivityPane::showsRows()
{
    append(3);
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(shows(0));
    QVERIFY(shows(2));
    for (int column = 0; column < ActivityModel::ColumnCount; ++column)
        QVERIFY(table()->columnWidth(column) > 0);
    QVERIFY(!table()->horizontalScrollBar()->isVisible());
}

void TestActivityPane::isNamedForAssistiveTechnology()
{
    append(2);
    QVERIFY(table());
    QVERIFY(copyButton());
    QVERIFY(copyButton()->toolTip().contains(QLatin1StringView("no key and no value")));
    auto *cells = QAccessible::queryAccessibleInterface(table())->tableInterface();
    QVERIFY(cells);
    QCOMPARE(cells->cellAt(1, ActivityModel::RequestIdColumn)->text(QAccessible::Name),
             QStringLiteral("req_1"));
    QCOMPARE(cells->columnDescription(ActivityModel::RequestIdColumn),
             QStringLiteral("Request ID"));
}

void TestActivityPane::cannotBeEdited()
{
    append(1);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F2);
    QVERIFY(table()->findChildren<QLineEdit *>().isEmpty());
}

void TestActivityPane::pathHasTheRoom()
{
    append(1);
    const int before = table()->columnWidth(ActivityModel::PathColumn);
    const int other = table()->columnWidth(ActivityModel::StatusColumn);
    m_window->resize(1300, 200);
    QTRY_COMPARE(table()->columnWidth(ActivityModel::PathColumn), before + 400);
    QCOMPARE(table()->columnWidth(ActivityModel::StatusColumn), other);
    QCOMPARE(table()->textElideMode(), Qt::ElideMiddle);
}

void TestActivityPane::columnsGrowWithTheirText()
{
    append(1);
    const int before = table()->columnWidth(ActivityModel::StatusColumn);
    Exchange lost = exchange(1);
    lost.problem = ApiError::Kind::ConnectionLost;
    m_model->append(lost);
    QFont heavy = table()->font();
    heavy.setWeight(QFont::DemiBold);
    const int text = QFontMetrics(heavy).horizontalAdvance(QStringLiteral("200, connection lost"));
    QVERIFY(before < text);
    QVERIFY(table()->columnWidth(ActivityModel::StatusColumn) > text);
}

void TestActivityPane::narrowedColumnStays()
{
    append(1);
    table()->horizontalHeader()->resizeSection(ActivityModel::RequestIdColumn, 40);
    append(3);
    QCOMPARE(table()->columnWidth(ActivityModel::RequestIdColumn), 40);
}

void TestActivityPane::longRequestIdLeavesRoom()
{
    Exchange wide = exchange(0);
    wide.requestId = QString(400, u'x');
    m_model->append(wide);
    append(1);
    QVERIFY(table()->columnWidth(ActivityModel::PathColumn) > 150);
    QVERIFY(!table()->horizontalScrollBar()->isVisible());
}

void TestActivityPane::staysWhereTheUserScrolled()
{
    append(50);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(shows(0));
    append(5);
    QVERIFY(shows(0));
    QVERIFY(!shows(54));
}

void TestActivityPane::followsTheNewestFromTheBottom()
{
    append(50);
    QVERIFY(shows(49));
    append(1);
    QVERIFY(shows(50));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    append(1);
    QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
    append(1);
    QVERIFY(shows(52));
}

void TestActivityPane::followsWhenItGetsLower()
{
    m_window->resize(900, 400);
    append(50);
    m_window->resize(900, 200);
    QTRY_VERIFY(shows(49));
    append(1);
    QVERIFY(shows(50));
}

// The same rows stay under the user's eyes when the model drops its oldest.
void TestActivityPane::staysInPlaceWhenTheOldestGoes()
{
    append(ActivityModel::MaxExchanges);
    table()->verticalScrollBar()->setValue(500);
    const auto topPath = [this] {
        const int top = table()->rowAt(1);
        return m_model->index(top, ActivityModel::PathColumn).data().toString();
    };
    const QString before = topPath();
    for (int i = 0; i < 7; ++i)
        append(1);
    QCOMPARE(m_model->rowCount(), ActivityModel::MaxExchanges);
    QCOMPARE(topPath(), before);
}

void TestActivityPane::keyboardStartsAtTheNewest()
{
    append(50);
    QTest::keyClick(m_before, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), table());
    QCOMPARE(table()->currentIndex().row(), 49);
    QVERIFY(shows(49));
    QTest::keyClick(table(), Qt::Key_Up);
    QCOMPARE(table()->currentIndex().row(), 48);
    QVERIFY(table()->selectionModel()->isRowSelected(48));
}

void TestActivityPane::tabGoesThrough()
{
    append(3);
    QTest::keyClick(m_before, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), copyButton());
    QTest::keyClick(copyButton(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), table());
    QTest::keyClick(table(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_before);
}

void TestActivityPane::copiesRows()
{
    append(4);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Up);
    QTest::keyClick(table(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keySequence(table(), QKeySequence::Copy);
    const QStringList lines = clipboardText().split(u'\n');
    QCOMPARE(lines.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QStringList cells;
        for (int column = 0; column < ActivityModel::ColumnCount; ++column)
            cells << m_model->index(i + 1, column).data().toString();
        QCOMPARE(lines.at(i).split(u'\t'), cells);
    }
}

void TestActivityPane::copiesNothingWithoutSelection()
{
    append(2);
    table()->setFocus();
    QTest::keySequence(table(), QKeySequence::Copy);
    QCOMPARE(clipboardText(), QStringLiteral("before"));
}

void TestActivityPane::offersCopyByMouse()
{
    append(2);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(m_model->index(1, 2)).center());
    QCOMPARE(table()->contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(table()->actions().size(), 1);
    table()->actions().first()->trigger();
    QVERIFY(clipboardText().contains(QLatin1StringView("\treq_1")));
    QVERIFY(!clipboardText().contains(QLatin1StringView("req_0")));
}

void TestActivityPane::copiesForSupport_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("space") << int(Qt::Key_Space);
    QTest::newRow("return") << int(Qt::Key_Return);
}

void TestActivityPane::copiesForSupport()
{
    QFETCH(const int, key);
    append(3);
    QTest::keyClick(m_before, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
    const QString report = clipboardText();
    QVERIFY(report.startsWith(QLatin1StringView("Latchkey: session activity")));
    for (const char *part :
         {"https://api.example.test/v1", "2025-03-30T12:00:02.000Z", "req_0", "req_2"})
        QVERIFY2(report.contains(QLatin1StringView(part)), part);
    QVERIFY(!report.contains(QLatin1StringView("hunter2")));
}

void TestActivityPane::saysThatItCopied()
{
    QVERIFY(!says("Copied"));
    QTest::mouseClick(copyButton(), Qt::LeftButton);
    QVERIFY(says("Copied"));
    QTest::qWait(2000);
    QVERIFY(says("Copied"));
    // A second time starts the time anew.
    QTest::mouseClick(copyButton(), Qt::LeftButton);
    QTest::qWait(2500);
    QVERIFY(says("Copied"));
    QTRY_VERIFY_WITH_TIMEOUT(!says("Copied"), 3000);
}

void TestActivityPane::worksWithoutModel()
{
    m_pane->setModel(nullptr);
    QVERIFY(says("No request has been sent yet."));
    QTest::mouseClick(copyButton(), Qt::LeftButton);
    QVERIFY(clipboardText().contains(QLatin1StringView("No requests.")));
}

void TestActivityPane::takesAnotherModel()
{
    append(3);
    ActivityModel other;
    other.append(exchange(77));
    m_pane->setModel(&other);
    append(1);
    QCOMPARE(table()->model()->rowCount(), 1);
    QTest::mouseClick(copyButton(), Qt::LeftButton);
    QVERIFY(clipboardText().contains(QLatin1StringView("req_77")));
    QVERIFY(!clipboardText().contains(QLatin1StringView("req_1")));
    m_pane->setModel(m_model);
    QCOMPARE(table()->model()->rowCount(), 4);
}

void TestActivityPane::forgetsTheModelBefore()
{
    append(ActivityModel::MaxExchanges);
    ActivityModel other;
    for (int i = 0; i < 50; ++i)
        other.append(exchange(i));
    m_pane->setModel(&other);
    QCoreApplication::processEvents();
    table()->verticalScrollBar()->setValue(10);
    append(1);
    QCOMPARE(table()->verticalScrollBar()->value(), 10);
    m_pane->setModel(m_model);
}

void TestActivityPane::outlivesItsModel()
{
    append(3);
    delete m_model;
    QVERIFY(says("No request has been sent yet."));
    QTest::mouseClick(copyButton(), Qt::LeftButton);
    QVERIFY(clipboardText().contains(QLatin1StringView("No requests.")));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestActivityPane)
#include "tst_activitypane.moc"
