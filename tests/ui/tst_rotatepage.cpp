// SPDX-License-Identifier: MIT
#include "rotatepagetest.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QMimeData>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

namespace Latchkey {

using namespace Qt::StringLiterals;

class TestRotatePage : public RotatePageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { begin(); }
    void cleanup() { end(); }
    void saysWhatWouldHappen();
    void waitsForTheList();
    void alignsNames();
    void choosesByKeys();
    void choosesByMouse();
    void runsWhatIsChosen();
    void asksBeforeItSends();
    void leavesAloneWhatOthersChanged();
    void pausesForAKey();
    void pausesAndGoesOn();
    void cancelsAndTakesUpTheRest();
    void looksBeforeItSendsAgain();
    void hidesValues();
    void closes();
    void namesDeployments();
    void tabGoesThrough();
    void isTold();
};

void TestRotatePage::saysWhatWouldHappen()
{
    read();
    QCOMPARE(column(0),
             (QStringList{u"ONE"_s, u"TWO"_s, u"NEW"_s, u"EMPTY"_s, u"Line 6"_s, u"ONE"_s}));
    QCOMPARE(column(1),
             (QStringList{u"Update"_s, u"Update"_s, u"Create"_s, u"Leave alone"_s, u"Refused"_s,
                          u"Refused"_s}));
    QVERIFY(cell(0, 2).startsWith(u"10 byte"_s));
    QVERIFY(cell(4, 2).contains(u"Line 6: there is no \"=\"."_s));
    QVERIFY(cell(5, 2).contains(u"Line 7: line 1 "_s));
    QCOMPARE(column(3).join(QString()), QString());
    QCOMPARE(label("rotationStatus"),
             u"2 will be updated, 1 will be created, 1 left alone, 2 refused."_s);
    QVERIFY(label("rotationSource").startsWith(u"some.env: 6"_s));
    QCOMPARE(QApplication::focusWidget(), table());
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(label("rotationDetail").contains(u"It ends with white space."_s));
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(m_page->hasWork());
    QAbstractItemModelTester tester(table()->model());
}

void TestRotatePage::waitsForTheList()
{
    RotatePage page(*m_client, m_clock);
    connect(&page, &RotatePage::runRequested, &page, &RotatePage::run);
    page.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(file))});
    drop(data, &page);
    auto *start = named<QPushButton>(page, u"Start"_s);
    QVERIFY(start && !start->isEnabled());
    page.run();
    QVERIFY(!page.isRunning());
    page.setTable(listed());
    QVERIFY(start->isEnabled());
    QCOMPARE(page.findChild<QTableView *>()->model()->index(0, 1).data(), u"Update"_s);
}

void TestRotatePage::alignsNames()
{
    read("AN=value\nAM=\n"); // the second of which has no box
    QCOMPARE(cell(1, 0), u"AM"_s);
    table()->setCurrentIndex({});
    table()->clearFocus();
    const QImage image = table()->viewport()->grab().toImage();
    const auto nameAt = [&](int row) {
        QRect rect = table()->visualRect(table()->model()->index(row, 0));
        rect.setLeft(table()->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, table())
                     + 6);
        for (int x = rect.left(); x <= rect.right(); ++x) {
            for (int y = rect.top(); y <= rect.bottom(); ++y) {
                if (image.pixelColor(x, y).lightness() < 120)
                    return x;
            }
        }
        return -1;
    };
    QVERIFY(nameAt(0) > 0);
    QCOMPARE(nameAt(1), nameAt(0));
}

void TestRotatePage::choosesByKeys()
{
    read();
    const auto isChecked = [this](int row) {
        return table()->model()->index(row, 0).data(Qt::CheckStateRole);
    };
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(isChecked(0), QVariant(int(Qt::Unchecked)));
    QVERIFY(!isChecked(3).isValid());
    QCOMPARE(label("rotationStatus"),
             u"1 will be updated, 1 will be created, 2 left alone, 2 refused."_s);
    auto *all = named<QCheckBox>(*m_page, u"Choose all"_s);
    QCOMPARE(all->checkState(), Qt::PartiallyChecked);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier); // one that is chosen, one not
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(all->checkState(), Qt::Checked);
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(all->checkState(), Qt::Unchecked);
    QVERIFY(!button(u"Start"_s)->isEnabled());
    QVERIFY(!m_page->hasWork());
}

void TestRotatePage::choosesByMouse()
{
    read();
    const auto clickBox = [this](int row) {
        QStyleOptionViewItem option;
        option.initFrom(table());
        option.rect = table()->visualRect(table()->model()->index(row, 0));
        option.features = QStyleOptionViewItem::HasCheckIndicator;
        const QStyle::SubElement box = QStyle::SE_ItemViewItemCheckIndicator;
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->style()->subElementRect(box, &option, table()).center());
    };
    clickBox(0);
    clickBox(3); // empty, so there is nothing to choose
    QCOMPARE(label("rotationStatus"),
             u"1 will be updated, 1 will be created, 2 left alone, 2 refused."_s);
    clickBox(0);
    QCOMPARE(label("rotationStatus"),
             u"2 will be updated, 1 will be created, 1 left alone, 2 refused."_s);
}

void TestRotatePage::runsWhatIsChosen()
{
    read();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Space); // not TWO
    QSignalSpy saved(m_page.get(), &RotatePage::rowSaved);
    press(u"Start"_s);
    QVERIFY(m_page->isRunning());
    QVERIFY(!button(u"Choose file\u2026"_s)->isEnabled());
    QTRY_VERIFY(isOver());
    QCOMPARE(column(3),
             (QStringList{u"Saved"_s, QString(), u"Saved"_s, QString(), QString(), QString()}));
    QCOMPARE(m_store.find(u"ONE"_s)->value, u"canary-one"_s);
    QCOMPARE(m_store.find(u"ONE"_s)->description, u"first"_s);
    QCOMPARE(m_store.find(u"TWO"_s)->value, QString());
    QCOMPARE(changes(),
             (QByteArrayList{R"(PATCH {"value":"canary-one"})",
                             R"(POST {"name":"NEW","value":"canary-new"})"}));
    QCOMPARE(saved.size(), 2);
    QCOMPARE(saved[1][0].value<Secret>().name, u"NEW"_s);
    QVERIFY(shownText(*m_page).contains(u"2 saved."_s));
    QVERIFY(!m_page->hasWork());
    QVERIFY(!button(u"Take up the rest"_s)->isEnabled());
    QVERIFY(hidesAll());
    // What is saved is not sent again, whatever the list says.
    m_page->setTable(listed());
    m_page->run();
    QVERIFY(isOver());
}

void TestRotatePage::asksBeforeItSends()
{
    read();
    m_letsRun = false;
    QSignalSpy asked(m_page.get(), &RotatePage::runRequested);
    press(u"Start"_s);
    QCOMPARE(asked.size(), 1);
    QTest::qWait(20);
    QVERIFY(isOver());
    QVERIFY(m_server->requests().isEmpty());
    m_page->run();
    QTRY_VERIFY(isOver());
    QCOMPARE(changes().size(), 3);
}

void TestRotatePage::leavesAloneWhatOthersChanged()
{
    read();
    m_store.changeByOther(u"sec_1"_s, [](StoredSecret &secret) { secret.value = u"theirs"_s; });
    press(u"Start"_s);
    QTRY_VERIFY(isOver());
    QCOMPARE(column(3).mid(0, 3), (QStringList{u"Not saved"_s, u"Saved"_s, u"Saved"_s}));
    QCOMPARE(m_store.find(u"ONE"_s)->value, u"theirs"_s);
    QVERIFY(label("rotationDetail").contains(u"by somebody else"_s));
    QVERIFY(label("rotationDetail").contains(u"Choose the row again to replace"_s));
    // Only who says so again replaces it.
    QVERIFY(!m_page->hasWork());
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(m_page->hasWork());
    press(u"Take up the rest"_s);
    QTRY_VERIFY(isOver());
    QCOMPARE(m_store.find(u"ONE"_s)->value, u"canary-one"_s);
    QCOMPARE(cell(0, 3), u"Saved"_s);
}

void TestRotatePage::pausesForAKey()
{
    read();
    m_server->answer(Script(response(401, {})).on("GET", "/sec_2"));
    press(u"Start"_s);
    QTRY_VERIFY(m_page->awaitsCredentials());
    QVERIFY(m_page->isRunning());
    QCOMPARE(column(3).mid(0, 3), (QStringList{u"Saved"_s, u"Waiting"_s, u"Waiting"_s}));
    QVERIFY(shownText(*m_page).contains(u"The key was not accepted."_s));
    QVERIFY(button(u"Continue"_s) && button(u"Cancel"_s) && !button(u"Close"_s));
    QSignalSpy asked(m_page.get(), &RotatePage::credentialsRequested);
    press(u"Enter another key"_s);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked[0][0].value<ApiError>().isKeyRefused());
    m_page->resume();
    QVERIFY(!m_page->awaitsCredentials());
    QTRY_VERIFY(isOver());
    QCOMPARE(column(3).mid(0, 3), (QStringList{u"Saved"_s, u"Saved"_s, u"Saved"_s}));
    QCOMPARE(changes().size(), 3);
}

void TestRotatePage::pausesAndGoesOn()
{
    read();
    m_server->answer(
        Script()
            .on("GET", "/sec_1")
            .call([this] { press(u"Pause"_s); })
            .reply([this](const RecordedRequest &request) { return m_store.answer(request); }));
    press(u"Start"_s);
    QTRY_VERIFY(button(u"Continue"_s));
    QTRY_COMPARE(column(3).mid(0, 3), (QStringList{u"Saved"_s, u"Waiting"_s, u"Waiting"_s}));
    QCOMPARE(m_page->findChild<QProgressBar *>()->value(), 1);
    QCOMPARE(m_page->findChild<QProgressBar *>()->maximum(), 3);
    QCOMPARE(QApplication::focusWidget(), button(u"Continue"_s));
    QTest::keyClick(button(u"Continue"_s), Qt::Key_Space);
    QTRY_VERIFY(isOver());
    QCOMPARE(changes().size(), 3);
}

void TestRotatePage::cancelsAndTakesUpTheRest()
{
    read();
    m_server->answer(Script().on("GET", "/sec_2").hang());
    press(u"Start"_s);
    QTRY_COMPARE(m_server->requests().size(), 3); // sec_1 read and changed; sec_2 is being read
    QCOMPARE(cell(1, 3), u"Saving\u2026"_s);
    press(u"Cancel"_s);
    QTRY_VERIFY(isOver());
    QCOMPARE(column(3).mid(0, 3), (QStringList{u"Saved"_s, u"Not saved"_s, QString()}));
    QVERIFY(shownText(*m_page).contains(u"1 saved, 1 not saved, 1 not run."_s));
    QVERIFY(m_page->hasWork());
    press(u"Take up the rest"_s);
    QTRY_VERIFY(isOver());
    QCOMPARE(column(3).mid(0, 3), (QStringList{u"Saved"_s, u"Saved"_s, u"Saved"_s}));
    QCOMPARE(changes().size(), 3); // nothing twice
}

void TestRotatePage::looksBeforeItSendsAgain()
{
    read("ONE=canary-one\nTWO=canary-three\n");
    m_server->answer(m_store.applied().close()); // no answer comes
    m_server->answer(Script(response(200, m_store.find(u"sec_1"_s)->json())).on("GET", "/sec_1"));
    m_server->answer(Script(response(500, {}, {"x-should-retry: false"})).on("GET", "/sec_1"));
    press(u"Start"_s);
    QTRY_VERIFY(isOver());
    QCOMPARE(column(3), (QStringList{u"Outcome unknown"_s, u"Saved"_s}));
    press(u"Take up the rest"_s);
    QTRY_VERIFY(isOver());
    QCOMPARE(column(3), (QStringList{u"Saved"_s, u"Saved"_s}));
    QCOMPARE(changes().size(), 2);
}

// At every moment of a run, and in all that is told.
void TestRotatePage::hidesValues()
{
    read();
    QVERIFY(hidesAll());
    m_store.changeByOther(u"sec_1"_s, [](StoredSecret &) {});
    m_server->answer(Script(response(422, R"({"error":{"message":"no canary-two  here"}})"))
                         .on("PATCH", "/sec_2"));
    const QSignalSpy looks(m_page.get(), &RotatePage::stateChanged);
    connect(m_page.get(), &RotatePage::stateChanged, this, [this] { QVERIFY(hidesAll()); });
    press(u"Start"_s);
    QTRY_VERIFY(isOver());
    QVERIFY(looks.size() > 5);
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(hidesAll());
    }
    QVERIFY(column(3).contains(u"Not saved"_s));
}

void TestRotatePage::closes()
{
    read();
    QSignalSpy closed(m_page.get(), &RotatePage::closed);
    press(u"Close"_s);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!m_page->hasWork());
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!table()->isVisible());
}

void TestRotatePage::namesDeployments()
{
    read("ONE=canary-one\nTWO=canary-three\nEMPTY=\nNEW=canary-new\n");
    m_page->setUses([](const Secret &secret) -> std::optional<SecretUses> {
        if (secret.name == u"NEW")
            return std::nullopt; // not known
        return SecretUses{.byName = {u"web"_s}, .byId = {u"api-"_s + secret.name}};
    });
    m_store.changeByOther(u"sec_2"_s, [](StoredSecret &) {});
    press(u"Start"_s);
    QTRY_VERIFY(isOver());
    QVERIFY(shownText(*m_page).contains(u"may need a restart: api-ONE, web."_s));
}

void TestRotatePage::tabGoesThrough()
{
    read();
    QStringList names;
    for (int i = 0; i < 6; ++i) {
        names << accessibleName(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names,
             (QStringList{u"Entries"_s, u"Close"_s, u"Start"_s, u"Choose file\u2026"_s, u"Paste"_s,
                          u"Choose all"_s}));
}

void TestRotatePage::isTold()
{
    read();
    QCOMPARE(accessibleName(table()), u"Entries"_s);
    const QVariant told = table()->model()->index(1, 2).data(Qt::AccessibleTextRole);
    QVERIFY(told.toString().contains(u"It ends with white space."_s));
    QCOMPARE(table()->model()->index(3, 3).data(Qt::AccessibleTextRole), u"none"_s);
    read("ONE=\"canary-one$NAME\"\n");
    const QVariant reference = table()->model()->index(0, 2).data(Qt::AccessibleTextRole);
    QVERIFY(reference.toString().contains(u"It has a reference such as $NAME"_s));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestRotatePage)
#include "tst_rotatepage.moc"
