// SPDX-License-Identifier: MIT
#include "activitymodel.h"
#include "driving.h"
#include "storewindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTableView>
#include <QTest>

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;

const QString secretPath = u"/v1/deployments/secrets/sec_2"_s;

} // namespace

/// The pane with this session's requests, as part of the window.
class TestActivityDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensByShortcut();
    void opensByMenu();
    void listsRequestsInOrder();
    void showsAttempts();
    void survivesDisconnect();
    void supportTextHidesWhatServerEchoes();

private:
    [[nodiscard]] QTableView *table() const
    {
        return named<QTableView>(test().window, u"Session activity"_s);
    }
    void toggle() const
    {
        QTest::keyClick(&test().window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    }
    /// Method, path and status of each row.
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QString cell(int row, ActivityModel::Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] WindowUnderTest &test() const { return m_window->test; }

    std::unique_ptr<StoreWindow> m_window;
};

void TestActivityDock::init()
{
    QApplication::clipboard()->clear();
    m_window = std::make_unique<StoreWindow>();
    QVERIFY(m_window->start());
}

void TestActivityDock::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_window.reset();
}

QStringList TestActivityDock::rows() const
{
    QStringList rows;
    for (int row = 0; table() && row < table()->model()->rowCount(); ++row) {
        rows << cell(row, ActivityModel::MethodColumn) + u' ' + cell(row, ActivityModel::PathColumn)
                + u' ' + cell(row, ActivityModel::StatusColumn);
    }
    return rows;
}

void TestActivityDock::opensByShortcut()
{
    QVERIFY(!table()); // it has to be asked for
    toggle();
    QVERIFY(table());
    QVERIFY(m_window->test.button("Copy for support"));
    toggle();
    QVERIFY(!table());
}

void TestActivityDock::opensByMenu()
{
    const QMenu *view = nullptr;
    for (const auto *menu : test().window.findChildren<QMenu *>()) {
        if (menu->title().remove(u'&') == u"View"_s)
            view = menu;
    }
    if (!view)
        QFAIL("there is no such menu");
    const QList<QAction *> actions = view->actions();
    QVERIFY(!actions.isEmpty());
    QAction *action = actions.first();
    QCOMPARE(action->text().remove(u'&'), u"Session activity"_s);
    QVERIFY(action->isCheckable() && !action->isChecked());
    action->trigger();
    QVERIFY(table());
    QVERIFY(action->isChecked());
    // The dock's own button closes it, too, and what is typed still goes to the form.
    m_window->setText("Description", u"Still here"_s);
    QCOMPARE(test().descriptionText(), u"Still here"_s);
}

void TestActivityDock::listsRequestsInOrder()
{
    QTRY_COMPARE(test().server.requests().size(), 4); // list, deployments, whoami and secret
    toggle();
    QTRY_COMPARE(rows().size(), 4);
    QCOMPARE(rows().constLast(), u"GET %1 200"_s.arg(secretPath));
    QVERIFY(rows().contains(u"GET /v1/deployments/secrets 200"_s));
    QVERIFY(rows().contains(u"GET /v1/deployments 200"_s));

    test().answerChange(response(409, {}, {"X-Request-Id: req-7"}));
    m_window->typeValue();
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Not saved"_s});
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    const QString read = u"GET %1 200"_s.arg(secretPath);
    QTRY_COMPARE(rows().mid(4),
                 (QStringList{read, u"PATCH %1 409"_s.arg(secretPath), read,
                              u"PATCH %1 200"_s.arg(secretPath)}));
    QCOMPARE(cell(5, ActivityModel::RequestIdColumn), u"req-7"_s);
    QCOMPARE(cell(7, ActivityModel::RequestIdColumn), QString());
    QCOMPARE(rows().size(), test().server.requests().size());
}

void TestActivityDock::showsAttempts()
{
    toggle();
    QTRY_COMPARE(rows().size(), 4);
    m_window->answerRead(response(503, {}));
    m_window->typeValue();
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QTRY_COMPARE(rows().size(), 7);
    QVERIFY(cell(4, ActivityModel::StatusColumn).startsWith(u"503"_s));
    QCOMPARE(cell(4, ActivityModel::AttemptColumn), u"1"_s);
    QCOMPARE(cell(5, ActivityModel::AttemptColumn), u"2"_s);
    QCOMPARE(cell(6, ActivityModel::AttemptColumn), u"1"_s);
}

void TestActivityDock::survivesDisconnect()
{
    toggle();
    QTRY_COMPARE(rows().size(), 4);
    const QStringList before = rows();
    for (auto *action : test().window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == u"Disconnect"_s) {
            action->trigger();
            break; // others are gone now
        }
    }
    QTRY_VERIFY(test().field("API key"));
    QCOMPARE(rows(), before);
    QVERIFY(m_window->connectToStore());
    QTRY_COMPARE(rows().size(), 7); // it is the session's, not the connection's
    QCOMPARE(rows().mid(0, 4), before);
}

void TestActivityDock::supportTextHidesWhatServerEchoes()
{
    const QString value = QStringView(TypedValue).toString();
    const QString key = QStringView(TestKey).toString();
    const QByteArray both = (value + u'/' + key).toLatin1();
    test().answerChange(response(409, "{\"error\":{\"message\":\"" + both + "\"}}",
                                 {"X-Request-Id: " + both, "CF-Ray: " + both}));
    toggle();
    m_window->typeValue();
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Not saved"_s});
    QTRY_COMPARE(rows().size(), 6);
    QVERIFY(test().press("Copy for support"));
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(u"PATCH"_s));
    QVERIFY(copied.contains(secretPath));
    QVERIFY(copied.contains(u"409"_s));
    QString shown = everyText(test().window);
    for (int row = 0; row < rows().size(); ++row) {
        for (int column = 0; column < ActivityModel::ColumnCount; ++column) {
            const QModelIndex index = table()->model()->index(row, column);
            shown += index.data().toString() + index.data(Qt::ToolTipRole).toString();
        }
    }
    for (const QString &text : {copied, shown}) {
        // Nor a part that would help.
        QVERIFY2(!text.contains(value.first(10)), qPrintable(text));
        QVERIFY2(!text.contains(key.first(10)), qPrintable(text));
    }
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestActivityDock)
#include "tst_activitydock.moc"
