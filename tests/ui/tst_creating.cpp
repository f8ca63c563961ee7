// SPDX-License-Identifier: MIT
#include "driving.h"
#include "storewindow.h"

#include <QApplication>
#include <QTest>
#include <QToolButton>

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;

const QStringList saved{u"Saved"_s};
const QStringList notSaved{u"Not saved"_s};

} // namespace

/// A new secret, from nothing or from the texts of another.
class TestCreating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void createsByKeysAlone();
    void needsNameAndValue();
    void nameIsCheckedAsTyped();
    void newNameIsCheckedAsTyped();
    void nameIsTakenMeanwhile();
    void duplicateTakesTextsAlone();
    void editsAreAskedAboutFirst();
    void isLeftLikeAnyEdit();
    void requestIsShown();
    void anotherKeyGoesOn();
    void waitsBehindOpening();

private:
    [[nodiscard]] WindowUnderTest &test() const { return m_window->test; }
    void press(const QKeySequence &keys) { QTest::keySequence(&test().window, keys); }

    std::unique_ptr<StoreWindow> m_window;
};

void TestCreating::init()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_window = std::make_unique<StoreWindow>();
    QVERIFY(m_window->start());
}

void TestCreating::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    QVERIFY(m_window->hidesValue());
    m_window.reset();
}

void TestCreating::createsByKeysAlone()
{
    press(QKeySequence::New);
    QCOMPARE(QApplication::focusWidget(), test().field("Name"));
    QVERIFY(test().selectedRows().isEmpty());
    QVERIFY(!test().window.isWindowModified());
    QTest::keyClicks(QApplication::focusWidget(), u"team/new-key"_s);
    QVERIFY(test().window.isWindowModified());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), test().field("Description"));
    QTest::keyClicks(QApplication::focusWidget(), u"For the team"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), test().field("Value"));
    QTest::keyClicks(QApplication::focusWidget(), QStringView(TypedValue).toString());
    QCOMPARE(test().summary(), u"Will create a secret with: name, description, value"_s);
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), saved);
    QVERIFY(test().says(u"The secret has been created."_s));

    // Looked for first, by its name; then sent once.
    QCOMPARE(m_window->arrived(),
             (QStringList{u"GET team%2Fnew-key"_s, u"GET secrets"_s, u"POST secrets"_s}));
    QCOMPARE(members(m_window->sentBodies().last()),
             (QMap<QString, QString>{{u"name"_s, u"team/new-key"_s},
                                     {u"description"_s, u"For the team"_s},
                                     {u"value"_s, QStringView(TypedValue).toString()}}));
    QVERIFY(!test().window.isWindowModified());
    QCOMPARE(test().detail("detailId"), u"sec_9"_s);
    QCOMPARE(test().selectedRows(), QStringList{u"team/new-key"_s});
    QCOMPARE(test().rows().size(), 4);
    QVERIFY(test().button("Save")); // it is edited like any other from here on
    m_window->setText("Description", u"Later"_s);
    m_window->save();
    QTRY_VERIFY(test().says(u"Changed: description."_s));
    QCOMPARE(m_window->arrived(), (QStringList{u"GET sec_9"_s, u"PATCH sec_9"_s}));
}

void TestCreating::needsNameAndValue()
{
    press(QKeySequence::New);
    m_window->forgetRequests();
    QCOMPARE(test().summary(), u"A new secret needs a name and a value."_s);
    m_window->setText("Name", u"new-key"_s);
    QVERIFY(!test().press("Create"));
    press(QKeySequence::Save);
    m_window->setText("Name", u"new key"_s);
    m_window->typeValue();
    QCOMPARE(test().summary(), u"Cannot be saved yet: check the name."_s);
    press(QKeySequence::Save);
    m_window->setText("Name", {});
    QVERIFY(!test().press("Create"));
    QTest::qWait(20);
    QCOMPARE(m_window->arrived(), QStringList());
    m_window->setText("Name", u"new-key"_s);
    QVERIFY(test().press("Create"));
    QTRY_COMPARE(m_window->headlines(), saved);
    QCOMPARE(m_window->sentBodies().last(),
             "{\"name\":\"new-key\",\"value\":\"the-typed-value-4711\"}"_ba);
}

void TestCreating::nameIsCheckedAsTyped()
{
    const QString taken = u"There is a secret of this name already."_s;
    press(QKeySequence::New);
    m_window->typeValue();
    QTest::keyClicks(test().field("Name"), u"bet"_s);
    QVERIFY(!test().says(taken));
    QTest::keyClicks(test().field("Name"), u"a"_s);
    QVERIFY(test().says(taken));
    QCOMPARE(test().field("Name")->accessibleDescription(), taken);
    QCOMPARE(test().summary(), u"Cannot be saved yet: another secret has this name."_s);
    QVERIFY(!test().press("Create"));
    QTest::keyClicks(test().field("Name"), u"2"_s);
    QVERIFY(!test().says(taken));
    QVERIFY(test().button("Create")->isEnabled());
    m_window->setText("Name", u"Beta"_s); // another name
    QVERIFY(!test().says(taken));
}

void TestCreating::newNameIsCheckedAsTyped()
{
    m_window->setText("Name", u"alpha"_s);
    QVERIFY(test().says(u"There is a secret of this name already."_s));
    QVERIFY(!test().press("Save"));
    m_window->setText("Name", u"beta"_s); // its own
    QVERIFY(!test().says(u"There is a secret of this name already."_s));
}

void TestCreating::nameIsTakenMeanwhile()
{
    press(QKeySequence::New);
    m_window->store.add({.id = u"sec_8"_s, .name = u"new-key"_s, .lastUpdatedBy = u"eve"_s});
    m_window->setText("Name", u"new-key"_s);
    m_window->typeValue();
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), notSaved);
    QVERIFY(test().says(u"There is a secret of this name already: by eve"_s));
    QCOMPARE(m_window->arrived(), QStringList{u"GET new-key"_s});
    QCOMPARE(test().nameText(), u"new-key"_s);
    QVERIFY(test().window.isWindowModified());
    m_window->setText("Name", u"new-key-2"_s);
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), saved);
}

void TestCreating::duplicateTakesTextsAlone()
{
    const QString description = test().descriptionText();
    QVERIFY(!description.isEmpty());
    press(QKeySequence(Qt::CTRL | Qt::Key_D));
    QCOMPARE(QApplication::focusWidget(), test().field("Name"));
    QCOMPARE(test().nameText(), u"beta"_s);
    QVERIFY(test().says(u"There is a secret of this name already."_s));
    QVERIFY(test().says(u"none can be copied from another secret"_s));
    QVERIFY(!test().press("Create"));
    m_window->setText("Name", u"beta-2"_s);
    QCOMPARE(test().summary(), u"A new secret needs a name and a value."_s);
    QVERIFY(!test().press("Create")); // it has no value
    m_window->typeValue();
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), saved);
    QCOMPARE(members(m_window->sentBodies().last()),
             (QMap<QString, QString>{{u"name"_s, u"beta-2"_s},
                                     {u"description"_s, u"Second\r\nof\u00a0three"_s},
                                     {u"value"_s, QStringView(TypedValue).toString()}}));
    QCOMPARE(m_window->store.find(u"sec_2"_s)->changes, 0);
}

void TestCreating::editsAreAskedAboutFirst()
{
    m_window->setText("Description", u"Mine"_s);
    for (const QKeySequence &keys :
         {QKeySequence(QKeySequence::New), QKeySequence(Qt::CTRL | Qt::Key_D)}) {
        press(keys);
        QVERIFY(test().says(u"There are unsaved edits"_s));
        QVERIFY(test().answer("Keep editing"));
        QCOMPARE(test().descriptionText(), u"Mine"_s);
    }
    press(QKeySequence::New);
    QVERIFY(test().answer("Discard"));
    QCOMPARE(test().nameText(), QString());
    QCOMPARE(test().descriptionText(), QString());
    QVERIFY(test().button("Create"));
    QCOMPARE(m_window->store.find(u"sec_2"_s)->changes, 0);
}

void TestCreating::isLeftLikeAnyEdit()
{
    press(QKeySequence::New);
    m_window->typeValue();
    test().clickRow(u"alpha"_s);
    QTRY_VERIFY(test().says(u"There are unsaved edits"_s));
    QVERIFY(test().selectedRows().isEmpty());
    QVERIFY(!test().button("Save")); // it has no name yet
    QVERIFY(test().answer("Keep editing"));
    test().window.close();
    QVERIFY(test().window.isVisible());
    QVERIFY(test().answer("Keep editing"));

    QVERIFY(test().press("Discard"));
    QVERIFY(test().says(u"Choose a secret to edit it."_s));
    QVERIFY(!test().window.isWindowModified());
    test().clickRow(u"alpha"_s);
    QTRY_COMPARE(test().nameText(), u"alpha"_s);
    QVERIFY(test().button("Save"));
    QVERIFY(!test().button("Create"));
}

void TestCreating::requestIsShown()
{
    press(QKeySequence::New);
    m_window->setText("Name", u"new-key"_s);
    m_window->typeValue();
    named<QToolButton>(test().window, u"Show the request"_s)->click();
    const QString request = test().detail("request");
    QVERIFY2(request.startsWith(
                 u"POST /deployments/secrets\n{\"name\":\"new-key\",\"value\":\"20 byte"_s),
             qPrintable(request));
}

void TestCreating::anotherKeyGoesOn()
{
    press(QKeySequence::New);
    m_window->setText("Name", u"new-key"_s);
    m_window->typeValue();
    test().server.answer(Script(response(401, "{}")).on("POST"));
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), notSaved);
    QVERIFY(test().press("Enter another key"));
    type(test().field("API key"), u"another-key-1"_s);
    QTest::keyClick(test().field("API key"), Qt::Key_Return);
    QTRY_COMPARE(m_window->headlines(), saved);
    QCOMPARE(m_window->store.find(u"new-key"_s)->value, QStringView(TypedValue).toString());
    QCOMPARE(test().changes().last().header("Authorization"),
             QByteArrayList{"Bearer another-key-1"});
}

// What is still being opened is not opened over it.
void TestCreating::waitsBehindOpening()
{
    test().server.answer(Script()
                             .on("GET", "/sec_3")
                             .wait(std::chrono::milliseconds(100))
                             .reply([this](const RecordedRequest &request) {
                                 return m_window->store.answer(request);
                             }));
    test().clickRow(u"gamma"_s);
    QTRY_VERIFY(m_window->arrived().contains(u"GET sec_3"_s));
    press(QKeySequence::New);
    QVERIFY(test().field("Name")->isEnabled());
    m_window->setText("Name", u"new-key"_s);
    QTest::qWait(200);
    QCOMPARE(test().nameText(), u"new-key"_s);
    QVERIFY(test().button("Create"));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestCreating)
#include "tst_creating.moc"
