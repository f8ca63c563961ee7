// SPDX-License-Identifier: MIT
#include "driving.h"
#include "secretlistpane.h"
#include "windowundertest.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

namespace Latchkey {

using namespace Qt::StringLiterals;

/// The table of secrets in the real window: columns, folders, keys, and what is slow.
class TestListView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<WindowUnderTest>(); }
    void cleanup();
    void goesFromFilterToListAndBack();
    void goesFarByKeys();
    void choosesColumns();
    void sortsByHeader();
    void remembersChoices();
    void takesNoOtherState();
    void refreshKeepsPlace();
    void showsFolders();
    void filtersDue();
    void filtersUnused();
    void unusedUnknown();
    void tellsRowsWhole();
    void cancelsSlowList();
    void cancelsSlowRefresh();

private:
    [[nodiscard]] QTreeView *view() const { return qobject_cast<QTreeView *>(m_test->list()); }
    [[nodiscard]] SecretListPane *pane() const
    {
        return m_test->window.findChild<SecretListPane *>();
    }
    /// The action of a menu that is called @p text.
    [[nodiscard]] QAction *action(const QString &text) const;
    /// The names of the columns that are shown, as they stand.
    [[nodiscard]] QString columns() const;
    [[nodiscard]] QCheckBox *box(const char *name) const;
    /// Connects to a project with these secrets; false if they do not come.
    [[nodiscard]] bool start(const QStringList &names);
    /// Secrets `team/key-0000` and so on.
    [[nodiscard]] static QByteArray many(int count);
    /// An answer that begins to be @p list and stops in its middle.
    [[nodiscard]] static Script halfOf(const QByteArray &list);

    std::unique_ptr<WindowUnderTest> m_test;
};

void TestListView::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_test.reset();
}

QAction *TestListView::action(const QString &text) const
{
    for (auto *action : m_test->window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text && action->isCheckable() && !action->actionGroup())
            return action;
    }
    return nullptr;
}

QString TestListView::columns() const
{
    const QHeaderView *header = view()->header();
    QStringList names;
    for (int at = 0; at < header->count(); ++at) {
        const int column = header->logicalIndex(at);
        if (!header->isSectionHidden(column))
            names << header->model()->headerData(column, Qt::Horizontal).toString();
    }
    return names.join(u'|');
}

QCheckBox *TestListView::box(const char *name) const
{
    return named<QCheckBox>(m_test->window, QLatin1StringView(name));
}

bool TestListView::start(const QStringList &names)
{
    QList<QByteArray> secrets;
    for (const QString &name : names)
        secrets << secretJson(u"id of "_s + name, name);
    m_test->server.answer(Script(response(200, listJson(secrets))).on("GET", "/secrets"));
    m_test->connectNow();
    return QTest::qWaitFor([&] { return view() && view()->model()->rowCount() > 0; });
}

Script TestListView::halfOf(const QByteArray &list)
{
    return Script("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(list.size())
                  + "\r\n\r\n" + list.left(list.size() / 2))
        .hang()
        .on("GET", "/secrets");
}

QByteArray TestListView::many(int count)
{
    QList<QByteArray> secrets;
    for (int i = 0; i < count; ++i)
        secrets << secretJson(u"sec_%1"_s.arg(i), u"team/key-%1"_s.arg(i, 4, 10, QChar(u'0')));
    return listJson(secrets);
}

void TestListView::goesFromFilterToListAndBack()
{
    QVERIFY(m_test->start());
    auto *filter = qobject_cast<QLineEdit *>(m_test->field("Filter"));
    QCOMPARE(QApplication::focusWidget(), filter);
    type(filter, u"ta be"_s);
    QCOMPARE(m_test->rows(), QStringList{u"beta"_s});
    m_test->server.answerAll(
        Script(response(200, secretJson(u"sec_2"_s, u"beta"_s))).on("GET", "/sec_2"));
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), view());
    QCOMPARE(m_test->selectedRows(), QStringList{u"beta"_s});
    QTRY_COMPARE(m_test->nameText(), u"beta"_s);
    QCOMPARE(QApplication::focusWidget(), view());

    type(view(), u"x"_s);
    QCOMPARE(QApplication::focusWidget(), filter);
    QCOMPARE(filter->text(), u"ta bex"_s);
    QVERIFY(m_test->says(u"No secret matches the filter."_s));
    QTest::keyClick(filter, Qt::Key_Down); // there is nowhere to go
    QCOMPARE(QApplication::focusWidget(), filter);
    QTest::keyClick(filter, Qt::Key_Backspace);
    QCOMPARE(m_test->selectedRows(), QStringList{u"beta"_s});
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), m_test->field("Name"));
    QTest::keyClick(&m_test->window, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), filter);
    QCOMPARE(filter->selectedText(), u"ta be"_s);
}

void TestListView::goesFarByKeys()
{
    m_test->server.answer(Script(response(200, many(300))).on("GET", "/secrets"));
    m_test->connectNow();
    QTRY_COMPARE(m_test->rows().size(), 300);
    view()->setFocus();
    const auto goes = [this](Qt::Key key, const QString &name) {
        QTest::keyClick(view(), key);
        return m_test->selectedRows() == QStringList{name};
    };
    QVERIFY(goes(Qt::Key_Home, u"team/key-0000"_s));
    QVERIFY(goes(Qt::Key_End, u"team/key-0299"_s));
    QVERIFY(goes(Qt::Key_Up, u"team/key-0298"_s));
    QVERIFY(goes(Qt::Key_Home, u"team/key-0000"_s));
    QTest::keyClick(view(), Qt::Key_PageDown);
    const QString paged = m_test->selectedRows().value(0);
    QVERIFY(paged > u"team/key-0003"_s && paged < u"team/key-0040"_s);
    QVERIFY(goes(Qt::Key_PageUp, u"team/key-0000"_s));
}

void TestListView::choosesColumns()
{
    QVERIFY(m_test->start());
    QCOMPARE(columns(), u"Name|Updated"_s);
    const int twoLines = view()->visualRect(view()->model()->index(0, 0)).height();
    action(u"Description"_s)->trigger();
    action(u"Used by"_s)->trigger();
    QCOMPARE(columns(), u"Name|Description|Updated|Used by"_s);
    QVERIFY(view()->columnWidth(0) >= 120);
    // The description has a column of its own now.
    QTRY_VERIFY(view()->visualRect(view()->model()->index(0, 0)).height() < twoLines);
    action(u"Description"_s)->trigger();
    QTRY_COMPARE(view()->visualRect(view()->model()->index(0, 0)).height(), twoLines);
    QVERIFY(!action(u"Name"_s)->isEnabled());
}

void TestListView::sortsByHeader()
{
    QVERIFY(m_test->startWithBeta());
    const QHeaderView *header = view()->header();
    const QPoint name(header->sectionPosition(0) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(m_test->rows().join(u' '), u"gamma beta alpha/key"_s);
    QCOMPARE(m_test->selectedRows(), QStringList{u"beta"_s});
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(m_test->rows().join(u' '), u"alpha/key beta gamma"_s);
    QCOMPARE(m_test->selectedRows(), QStringList{u"beta"_s});
    QCOMPARE(m_test->nameText(), u"beta"_s);
}

void TestListView::remembersChoices()
{
    QVERIFY(start({u"prod/secret-name"_s, u"top"_s}));
    const QByteArray before = pane()->saveState();
    action(u"Updated by"_s)->trigger();
    action(u"Folders"_s)->trigger();
    view()->header()->moveSection(3, 1);
    view()->setColumnWidth(3, 77);
    view()->sortByColumn(3, Qt::DescendingOrder);
    QCOMPARE(columns(), u"Name|Updated by|Updated"_s);
    view()->expandAll();
    const QByteArray state = pane()->saveState();
    QVERIFY(state != before);
    QVERIFY(!state.contains("prod") && !state.contains(QByteArray("\0p\0r\0o\0d", 8)));

    pane()->restoreState(before);
    QCOMPARE(columns(), u"Name|Updated"_s);
    QCOMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(view()->model()->index(1, 0).data().toString(), u"top"_s);
    m_test = std::make_unique<WindowUnderTest>();
    QVERIFY(start({u"prod/secret-name"_s, u"top"_s}));
    pane()->restoreState(state);
    QCOMPARE(columns(), u"Name|Updated by|Updated"_s);
    QCOMPARE(view()->columnWidth(3), 77);
    QCOMPARE(view()->header()->sortIndicatorSection(), 3);
    QCOMPARE(view()->header()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(view()->model()->index(1, 0).data().toString(), u"prod"_s);
    QCOMPARE(view()->model()->rowCount(view()->model()->index(1, 0)), 1);
}

void TestListView::takesNoOtherState()
{
    QVERIFY(m_test->start());
    const QByteArray state = pane()->saveState();
    for (const QByteArray &other : {QByteArray(), "garbage"_ba, state.left(state.size() / 2),
                                    QByteArray(state.size(), '\xFF')})
        pane()->restoreState(other);
    QCOMPARE(pane()->saveState(), state);
    QCOMPARE(columns(), u"Name|Updated"_s);
}

void TestListView::refreshKeepsPlace()
{
    m_test->server.answer(Script(response(200, many(300))).on("GET", "/secrets"));
    m_test->connectNow();
    QTRY_COMPARE(m_test->rows().size(), 300);
    m_test->server.answerAlways(
        Script(response(200, secretJson(u"sec_299"_s, u"team/key-0299"_s))).on("GET", "/sec_299"));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Home);
    QTest::keyClick(view(), Qt::Key_End);
    QTRY_COMPARE(m_test->nameText(), u"team/key-0299"_s);
    // Somewhere else than where the selection is, and between two rows.
    QScrollBar *bar = view()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2 + 7);
    const QPoint top(5, 0);
    const QString name = view()->indexAt(top).data().toString();
    const int offset = view()->visualRect(view()->indexAt(top)).top();
    m_test->server.answer(Script(response(200, many(320))).on("GET", "/secrets"));
    QTest::keyClick(&m_test->window, Qt::Key_F5);
    QTRY_COMPARE(m_test->rows().size(), 320);
    QCOMPARE(view()->indexAt(top).data().toString(), name);
    QCOMPARE(view()->visualRect(view()->indexAt(top)).top(), offset);
    QCOMPARE(m_test->selectedRows(), QStringList{u"team/key-0299"_s});
}

void TestListView::showsFolders()
{
    QVERIFY(start({u"prod/db/url"_s, u"prod/key"_s, u"test/key"_s}));
    action(u"Folders"_s)->trigger();
    QCOMPARE(m_test->rows(), (QStringList{u"prod"_s, u"test"_s}));
    m_test->server.answerAlways(
        Script(response(200, secretJson(u"id of prod/key"_s, u"prod/key"_s)))
            .on("GET", "/id%20of%20prod%2Fkey"));
    // By keys alone: into the folder, to the secret, to the form.
    QTest::keyClick(m_test->field("Filter"), Qt::Key_Down);
    QCOMPARE(view()->currentIndex().data().toString(), u"prod"_s);
    const qsizetype before = m_test->requests().size();
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(view()->isExpanded(view()->currentIndex()));
    QTest::keyClick(view(), Qt::Key_Down); // the folder db
    QCOMPARE(m_test->requests().size(), before);
    QTest::keyClick(view(), Qt::Key_Down);
    QTRY_COMPARE(m_test->nameText(), u"prod/key"_s);
    QCOMPARE(view()->currentIndex().data().toString(), u"key"_s);

    // A refresh keeps what is open and what is selected.
    m_test->server.answer(Script(response(200,
                                          listJson({secretJson(u"id of prod/key"_s, u"prod/key"_s),
                                                    secretJson(u"id of a/b"_s, u"a/b"_s)})))
                              .on("GET", "/secrets"));
    QTest::keyClick(&m_test->window, Qt::Key_F5);
    QTRY_COMPARE(m_test->rows(), (QStringList{u"a"_s, u"prod"_s}));
    QTRY_COMPARE(m_test->selectedRows(), QStringList{u"key"_s});
    QVERIFY(view()->isExpanded(view()->model()->index(1, 0)));
    QVERIFY(!view()->isExpanded(view()->model()->index(0, 0)));

    // What a filter finds is seen, in its folders.
    type(m_test->field("Filter"), u"a/b"_s);
    QCOMPARE(m_test->rows(), QStringList{u"a"_s});
    QVERIFY(view()->isExpanded(view()->model()->index(0, 0)));
    action(u"Folders"_s)->trigger();
    QCOMPARE(m_test->rows(), QStringList{u"a/b"_s});
}

void TestListView::filtersDue()
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    QByteArray fresh = secretJson(u"sec_9"_s, u"fresh"_s);
    fresh.replace("2024-06-06T07:08:09Z", now.toLatin1());
    m_test->server.answer(Script(response(200, listJson({secretJson(u"sec_1"_s, u"old"_s), fresh})))
                              .on("GET", "/secrets"));
    m_test->connectNow();
    QTRY_COMPARE(m_test->rows().size(), 2);
    box("Due for rotation")->setFocus();
    QTest::keyClick(box("Due for rotation"), Qt::Key_Space);
    QCOMPARE(m_test->rows(), QStringList{u"old"_s});
    QVERIFY(m_test->says(u"1 of 2"_s));
    type(m_test->field("Filter"), u"fresh"_s);
    QVERIFY(m_test->press("Clear filter"));
    QCOMPARE(m_test->rows().size(), 2);
    QVERIFY(!box("Due for rotation")->isChecked());
}

void TestListView::filtersUnused()
{
    const QByteArray deployments = R"({"object":"list","data":[{"id":"d","name":"web",
        "environment_variables":[{"name":"A","value_from_secret":"used"}]}]})";
    m_test->server.forgetAnswers();
    m_test->server.answerAlways(Script(response(200, deployments)).on("GET", "/deployments"));
    QVERIFY(start({u"used"_s, u"idle"_s}));
    QTRY_VERIFY(box("Not used")->isEnabled());
    action(u"Used by"_s)->trigger();
    const int usedBy = 4;
    QCOMPARE(view()->model()->index(0, usedBy).data().toString(), u"Not used"_s);
    QCOMPARE(view()->model()->index(1, usedBy).data().toString(), u"web"_s);
    box("Not used")->setFocus();
    QTest::keyClick(box("Not used"), Qt::Key_Space);
    QCOMPARE(m_test->rows(), QStringList{u"idle"_s});
    QTest::keyClick(box("Not used"), Qt::Key_Space);
    QCOMPARE(m_test->rows().size(), 2);
}

void TestListView::unusedUnknown()
{
    m_test->server.forgetAnswers();
    m_test->server.answerAlways(Script(response(403, "{}")).on("GET", "/deployments"));
    QVERIFY(start({u"one"_s}));
    QTRY_VERIFY(m_test->server.requests().size() >= 2);
    QTest::qWait(50);
    QVERIFY(!box("Not used")->isEnabled());
    QCOMPARE(view()->model()->index(0, 4).data().toString(), u"Not known"_s);
}

void TestListView::tellsRowsWhole()
{
    QVERIFY(m_test->start());
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(view());
    QVERIFY(table && table->tableInterface());
    QAccessibleInterface *cell = table->tableInterface()->cellAt(1, 0);
    QVERIFY(cell);
    const QString text = cell->text(QAccessible::Name);
    QVERIFY2(text.startsWith(u"beta, Due for rotation: not changed for 90 day(s)"_s),
             qUtf8Printable(text));
    QVERIFY2(text.contains(u"No deployment uses it"_s), qUtf8Printable(text));
}

void TestListView::cancelsSlowList()
{
    const QByteArray list = many(6000);
    m_test->server.answer(halfOf(list));
    m_test->connectNow();
    const QString total = QLocale().formattedDataSize(list.size(), 1);
    QTRY_VERIFY(m_test->says(u"of "_s + total));
    QVERIFY(m_test->says(u"Loading secrets\u2026"_s));
    QVERIFY(m_test->press("Cancel"));
    QTRY_VERIFY(m_test->button("Retry"));
    QVERIFY(!m_test->says(u"Loading"_s));
    m_test->server.answer(Script(response(200, many(2))).on("GET", "/secrets"));
    QVERIFY(m_test->press("Retry"));
    QTRY_COMPARE(m_test->rows().size(), 2);
}

void TestListView::cancelsSlowRefresh()
{
    QVERIFY(m_test->start());
    const QByteArray list = many(6000);
    m_test->server.answer(halfOf(list));
    QTest::keyClick(&m_test->window, Qt::Key_F5);
    QTRY_VERIFY(m_test->says(u"Loading\u2026 %1%"_s.arg(list.size() / 2 * 100 / list.size())));
    QCOMPARE(m_test->rows().size(), 3);
    QTRY_VERIFY(m_test->button("Cancel"));
    QVERIFY(m_test->press("Cancel"));
    QTRY_VERIFY(m_test->button("Refresh"));
    QVERIFY(!m_test->says(u"Loading\u2026 "_s));
    QCOMPARE(m_test->rows().size(), 3);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestListView)
#include "tst_listview.moc"
