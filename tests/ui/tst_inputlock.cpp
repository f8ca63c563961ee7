// SPDX-License-Identifier: MIT
#include "driving.h"
#include "storewindow.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QTest>

#include <functional>

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;

struct Input
{
    const char *name;
    std::function<void(WindowUnderTest &)> give;
};

QList<Input> inputs()
{
    return {
        {"typing", [](WindowUnderTest &test) { type(test.field("Name"), u"x"_s); }},
        {"typing a value", [](WindowUnderTest &test) { type(test.field("Value"), u"x"_s); }},
        {"Return", [](WindowUnderTest &test) { type(test.field("Value"), u"\n"_s); }},
        {"paste", [](WindowUnderTest &test) { paste(test.field("Description"), u"x"_s); }},
        {"cut",
         [](WindowUnderTest &test) {
             QTest::keySequence(test.field("Name"), QKeySequence::SelectAll);
             QTest::keySequence(test.field("Name"), QKeySequence::Cut);
         }},
        {"undo",
         [](WindowUnderTest &test) { QTest::keySequence(test.field("Name"), QKeySequence::Undo); }},
        {"input method", [](WindowUnderTest &test) { commit(test.field("Name"), u"\u3042"_s); }},
        {"input method in text",
         [](WindowUnderTest &test) { commit(test.field("Description"), u"\u3042"_s); }},
        {"input method in value",
         [](WindowUnderTest &test) { commit(test.field("Value"), u"\u3042"_s); }},
        {"drop", [](WindowUnderTest &test) { drop(test.field("Name"), u"x"_s); }},
        {"drop in text", [](WindowUnderTest &test) { drop(test.field("Description"), u"x"_s); }},
        {"drop in value", [](WindowUnderTest &test) { drop(test.field("Value"), u"x"_s); }},
        {"click on Discard",
         [](WindowUnderTest &test) { QTest::mouseClick(test.button("Discard"), Qt::LeftButton); }},
        {"click on Save",
         [](WindowUnderTest &test) { QTest::mouseClick(test.button("Save"), Qt::LeftButton); }},
        {"context menu",
         [](WindowUnderTest &test) {
             QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(4, 4), QPoint(4, 4));
             QApplication::sendEvent(test.field("Name"), &event);
         }},
        {"Discard by shortcut",
         [](WindowUnderTest &test) { QTest::keyClick(&test.window, Qt::Key_C, Qt::AltModifier); }},
        {"revealing by shortcut",
         [](WindowUnderTest &test) { QTest::keyClick(&test.window, Qt::Key_E, Qt::AltModifier); }},
        {"generating by shortcut",
         [](WindowUnderTest &test) { QTest::keyClick(&test.window, Qt::Key_G, Qt::AltModifier); }},
        {"Save by shortcut",
         [](WindowUnderTest &test) {
             QTest::keyClick(&test.window, Qt::Key_S, Qt::ControlModifier);
         }},
    };
}

} // namespace

/// The first moment of a save, in which the form looks as if it could be edited.
class TestInputLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changesNothing_data();
    void changesNothing();
    void escapeCancels();
    void shortcutDoesNotComeLater();
    void openOtherwise();

private:
    [[nodiscard]] WindowUnderTest &test() const { return m_window->test; }

    std::unique_ptr<StoreWindow> m_window;
};

void TestInputLock::init()
{
    m_window = std::make_unique<StoreWindow>();
    QVERIFY(m_window->start());
    m_window->setText("Name", u"my-name"_s);
    m_window->typeValue();
}

void TestInputLock::cleanup()
{
    QCOMPARE(QApplication::activePopupWidget(), nullptr);
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_window.reset();
}

void TestInputLock::changesNothing_data()
{
    QTest::addColumn<int>("input");
    const QList<Input> all = inputs();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

void TestInputLock::changesNothing()
{
    QFETCH(const int, input);
    const QString description = test().descriptionText();
    test().server.answer(Script()
                             .on("PATCH")
                             .wait(std::chrono::milliseconds(400))
                             .reply([this](const RecordedRequest &request) {
                                 return m_window->store.answer(request);
                             }));
    m_window->save();
    // With no event loop between, so that nothing shows yet that a save is running.
    inputs().at(input).give(test());
    QVERIFY(test().field("Name")->isEnabled());
    QVERIFY(!test().button("Cancel"));
    QCOMPARE(QApplication::activePopupWidget(), nullptr);
    QCOMPARE(test().nameText(), u"my-name"_s);
    QCOMPARE(test().descriptionText(), description);
    QVERIFY(m_window->hidesValue());
    // Then it is shown, with all as it was sent.
    QTRY_VERIFY(test().button("Cancel"));
    QCOMPARE(test().nameText(), u"my-name"_s);
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QCOMPARE(m_window->sentBodies(),
             QByteArrayList{"{\"name\":\"my-name\",\"value\":\"the-typed-value-4711\"}"});
    QVERIFY(!test().window.isWindowModified());
}

void TestInputLock::escapeCancels()
{
    m_window->save();
    QTest::keyClick(test().field("Name"), Qt::Key_Escape);
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Not saved"_s});
    QTest::qWait(150); // nothing is shown as running afterwards
    QVERIFY(!test().button("Cancel"));
    QCOMPARE(m_window->sentBodies(), QByteArrayList());
    QCOMPARE(test().summary(), u"Will change: name, value"_s);
    type(test().field("Name"), u"x"_s); // it is open again
    QCOMPARE(test().nameText(), u"my-namex"_s);
}

// A button that is pressed by its shortcut acts a moment later, when the save may have failed.
void TestInputLock::shortcutDoesNotComeLater()
{
    test().answerChange(response(409, {}));
    m_window->save();
    QTest::keyClick(&test().window, Qt::Key_C, Qt::AltModifier); // Discard
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Not saved"_s});
    QTest::qWait(200);
    QCOMPARE(test().summary(), u"Will change: name, value"_s);
}

// The lock is for the form: the list can be looked through meanwhile.
void TestInputLock::openOtherwise()
{
    test().server.answer(Script().on("PATCH").hang());
    m_window->save();
    QTest::keyClick(&test().window, Qt::Key_F, Qt::ControlModifier);
    QWidget *filter = QApplication::focusWidget();
    QVERIFY(filter && filter != test().field("Name"));
    type(filter, u"gam"_s);
    QTRY_COMPARE(test().rows(), QStringList{u"gamma"_s});
    QVERIFY(!test().field("Name") || test().nameText() == u"my-name"_s);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestInputLock)
#include "tst_inputlock.moc"
