// SPDX-License-Identifier: MIT
#include "driving.h"
#include "storewindow.h"
#include "text/timetext.h"

#include <QApplication>
#include <QFrame>
#include <QRadioButton>
#include <QTest>

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;

const QString loadedDescription = u"Second\r\nof\u00a0three"_s;
const QString theirsOfValue = u"What you have typed is dropped"_s;
const QString mineOfValue = u"The stored value is replaced by yours"_s;
const QString name1 = u"their-name"_s;
const QString name2 = u"my-name"_s;
const QString text1 = u"Their \"words\""_s;
const QString text2 = u"My words"_s;

} // namespace

/// Somebody else has changed the secret between loading it and saving it.
class TestConflict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void settled_data();
    void settled();
    void saysWhatWasLoaded();
    void bothAlike();
    void fieldsAreLocked();
    void decidedLater();
    void asksAgainAfterAnotherChange();
    void discarded();
    void leavingAsks_data();
    void leavingAsks();
    void goneWithTheSecret();

private:
    void changeByOther(const QString &name, const QString &description = {});
    /// Saves, which ends in the question.
    void saveIntoConflict();
    [[nodiscard]] QFrame *view() const;
    [[nodiscard]] bool isAsking() const { return view() && view()->isVisible(); }
    /// The choice that assistive technology describes so; null if there is none.
    [[nodiscard]] QRadioButton *choice(const QString &text) const;
    /// By Tab, arrow keys and Space.
    [[nodiscard]] bool choose(const QString &text) const;
    /// Presses Return in Use these, once Tab has led there.
    [[nodiscard]] bool useThese() const;

    std::unique_ptr<StoreWindow> m_window;
};

void TestConflict::init()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_window = std::make_unique<StoreWindow>();
    QVERIFY(m_window->start());
}

void TestConflict::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_window.reset();
}

void TestConflict::changeByOther(const QString &name, const QString &description)
{
    m_window->store.changeByOther(u"sec_2"_s, [&](StoredSecret &secret) {
        if (!name.isNull())
            secret.name = name;
        if (!description.isNull())
            secret.description = description;
    });
}

void TestConflict::saveIntoConflict()
{
    const qsizetype before = m_window->sentBodies().size();
    m_window->save();
    QTRY_VERIFY(isAsking());
    QCOMPARE(m_window->sentBodies().size(), before); // nothing was sent
    QCOMPARE(m_window->arrived(), QStringList{u"GET sec_2"_s});
    QCOMPARE(m_window->headlines(), QStringList{u"Not saved"_s});
    QVERIFY(m_window->hidesValue());
}

QFrame *TestConflict::view() const
{
    return m_window->test.window.findChild<QFrame *>(u"conflict"_s);
}

QRadioButton *TestConflict::choice(const QString &text) const
{
    for (auto *button : view()->findChildren<QRadioButton *>()) {
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(button);
        if (button->isVisible() && told->text(QAccessible::Description) == text)
            return button;
    }
    return nullptr;
}

bool TestConflict::choose(const QString &text) const
{
    QRadioButton *wanted = choice(text);
    if (!wanted)
        return false;
    const bool isThere = StoreWindow::tabTo([&](QWidget *focused) {
        const auto *button = qobject_cast<QRadioButton *>(focused);
        return button && button->group() == wanted->group();
    });
    if (isThere && QApplication::focusWidget() != wanted)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    if (QApplication::focusWidget() != wanted)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    if (QApplication::focusWidget() != wanted)
        return false;
    QTest::keyClick(wanted, Qt::Key_Space);
    return wanted->isChecked();
}

bool TestConflict::useThese() const
{
    QWidget *button = m_window->test.button("Use these");
    if (!StoreWindow::tabTo(button))
        return false;
    QTest::keyClick(button, Qt::Key_Return);
    return !isAsking();
}

void TestConflict::settled_data()
{
    QTest::addColumn<QStringList>("theirs"); // name, description
    QTest::addColumn<QStringList>("mine");   // name, description, whether a value was typed
    QTest::addColumn<QStringList>("chosen"); // before the user has done anything
    QTest::addColumn<QStringList>("open");   // what must be chosen, and is
    QTest::addColumn<QByteArray>("body"); // of what Save sends then; empty: there is nothing left
    const auto row = [](const char *name, const QStringList &theirs, const QStringList &mine,
                        const QStringList &chosen, const QStringList &open,
                        const QByteArray &body) {
        QTest::newRow(name) << theirs << mine << chosen << open << body;
    };
    const QString no, value = QStringView(TypedValue).toString();
    const QByteArray valueBody = R"({"value":")" + value.toLatin1() + R"("})";

    row("name there, description here", {name1, no}, {no, text2, no}, {name1, text2}, {},
        R"({"description":"My words"})");
    row("description there, name here", {no, text1}, {name2, no, no}, {name2, text1}, {},
        R"({"name":"my-name"})");
    row("description emptied there, name here", {no, u""_s}, {name2, no, no}, {name2, u""_s}, {},
        R"({"name":"my-name"})");
    row("description there, emptied here: mine", {no, text1}, {no, u""_s, no}, {}, {u""_s},
        R"({"description":""})");
    row("name, theirs", {name1, no}, {name2, no, no}, {}, {name1}, {});
    row("name, mine", {name1, no}, {name2, no, no}, {}, {name2}, R"({"name":"my-name"})");
    row("description, theirs", {no, text1}, {no, text2, no}, {}, {text1}, {});
    row("description, mine", {no, text1}, {no, text2, no}, {}, {text2},
        R"({"description":"My words"})");
    row("date only, description here", {no, no}, {no, text2, no}, {text2}, {},
        R"({"description":"My words"})");
    row("date only, value here, theirs", {no, no}, {no, no, value}, {}, {theirsOfValue}, {});
    row("date only, value here, mine", {no, no}, {no, no, value}, {}, {mineOfValue}, valueBody);
    row("name there, value here", {name1, no}, {no, no, value}, {name1}, {mineOfValue}, valueBody);
    row("all, all theirs", {name1, text1}, {name2, text2, value}, {}, {name1, text1, theirsOfValue},
        {});
    row("all, all mine", {name1, text1}, {name2, text2, value}, {}, {name2, text2, mineOfValue},
        R"({"name":"my-name","description":"My words","value":"the-typed-value-4711"})");
    row("all, some of each", {name1, text1}, {name2, text2, value}, {},
        {name1, text2, theirsOfValue}, R"({"description":"My words"})");
}

void TestConflict::settled()
{
    QFETCH(const QStringList, theirs);
    QFETCH(const QStringList, mine);
    QFETCH(const QStringList, chosen);
    QFETCH(const QStringList, open);
    QFETCH(const QByteArray, body);
    const char *fields[] = {"Name", "Description", "Value"};
    for (int i = 0; i < 3; ++i) {
        if (!mine.at(i).isNull())
            m_window->setText(fields[i], mine.at(i));
    }
    changeByOther(theirs.at(0), theirs.at(1));
    saveIntoConflict();

    for (const QString &text : chosen) {
        QVERIFY2(choice(text), qPrintable(text));
        QVERIFY2(choice(text)->isChecked(), qPrintable(text));
    }
    qsizetype checked = 0;
    for (const auto *button : view()->findChildren<QRadioButton *>())
        checked += button->isVisible() && button->isChecked() ? 1 : 0;
    QCOMPARE(checked, chosen.size());
    QCOMPARE(m_window->test.button("Use these")->isEnabled(), open.isEmpty());
    for (const QString &text : open) {
        QVERIFY(!m_window->test.button("Use these")->isEnabled());
        QVERIFY2(choose(text), qPrintable(text));
    }
    QVERIFY(useThese());
    QCOMPARE(m_window->headlines(), QStringList()); // the question is answered

    // What is stored is now what is compared with, and nothing has gone out yet.
    QCOMPARE(m_window->sentBodies(), QByteArrayList());
    QCOMPARE(m_window->test.detail("detailName"), m_window->store.find(u"sec_2"_s)->name);
    QVERIFY(m_window->hidesValue());
    QWidget *save = m_window->test.button("Save");
    if (body.isEmpty()) {
        QCOMPARE(m_window->test.summary(), u"No changes."_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(!m_window->test.window.isWindowModified());
        QVERIFY(QApplication::focusWidget()); // the keyboard is not lost with it
        return;
    }
    QCOMPARE(QApplication::focusWidget(), save);
    m_window->forgetRequests();
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QCOMPARE(m_window->arrived(), (QStringList{u"GET sec_2"_s, u"PATCH sec_2"_s}));
    QCOMPARE(m_window->sentBodies(), QByteArrayList{body});
    QVERIFY(m_window->hidesValue());
}

void TestConflict::saysWhatWasLoaded()
{
    m_window->setText("Name", name2);
    m_window->setText("Description", text2);
    m_window->typeValue();
    changeByOther(name1, text1);
    saveIntoConflict();
    const auto shows = [this](const QString &words) { return StoreWindow::shows(view(), words); };
    const QString updatedAt = u"2024-05-06T07:08:10Z"_s;
    const QString by = u"by somebody else, "_s
        + timeText(updatedAt, QDateTime::currentDateTimeUtc()).replace(u'\n', u", "_s);
    QVERIFY(m_window->test.says(u"Somebody else has changed the secret: "_s + by));
    QVERIFY(shows(u"When loaded: beta"_s));
    QVERIFY(shows(u"When loaded: "_s + loadedDescription));
    for (const QString &text : {name1, name2, text1, text2, theirsOfValue, mineOfValue})
        QVERIFY2(shows(text), qPrintable(text));
    QVERIFY(shows(u"May have been changed "_s + by + u", cannot be compared"_s));
    // Assistive technology is told which field a choice is for.
    QCOMPARE(accessibleName(choice(name1)), u"Name: Take theirs"_s);
    QCOMPARE(accessibleName(choice(text2)), u"Description: Keep mine"_s);
    QCOMPARE(accessibleName(choice(mineOfValue)), u"Value: Keep mine"_s);
    QCOMPARE(QApplication::focusWidget(), choice(name1));
}

void TestConflict::bothAlike()
{
    m_window->setText("Name", name1);
    changeByOther(name1);
    saveIntoConflict();
    QVERIFY(StoreWindow::shows(view(), u"Both changed it alike: "_s + name1));
    QVERIFY(!choice(name1));
    QCOMPARE(QApplication::focusWidget(), m_window->test.button("Use these"));
    QVERIFY(useThese());
    QCOMPARE(m_window->test.summary(), u"No changes."_s);
    QCOMPARE(m_window->test.nameText(), name1);
}

void TestConflict::fieldsAreLocked()
{
    m_window->setText("Name", name2);
    m_window->typeValue();
    changeByOther(name1);
    QWidget *name = m_window->test.field("Name");
    QWidget *value = m_window->test.field("Value");
    saveIntoConflict();
    QVERIFY(!name->isEnabled());
    QVERIFY(!value->isEnabled());
    QVERIFY(!m_window->test.button("Save")->isEnabled());
    QCOMPARE(m_window->test.summary(), u"Choose above what is to be saved."_s);
    type(name, u"x"_s);
    m_window->save();
    QTest::qWait(20);
    QCOMPARE(m_window->arrived(), QStringList());
    QCOMPARE(m_window->test.nameText(), name2);
}

void TestConflict::decidedLater()
{
    m_window->setText("Name", name2);
    m_window->typeValue();
    changeByOther(name1);
    saveIntoConflict();
    QWidget *later = m_window->test.button("Decide later");
    QVERIFY(StoreWindow::tabTo(later));
    QTest::keyClick(later, Qt::Key_Return);
    QVERIFY(!isAsking());
    QCOMPARE(QApplication::focusWidget(), m_window->test.field("Name"));
    QCOMPARE(m_window->test.nameText(), name2);
    QCOMPARE(m_window->test.summary(), u"Will change: name, value"_s);

    m_window->setText("Description", text2); // editing goes on
    saveIntoConflict();                      // and it is asked again, about all of it
    QVERIFY(choice(text2)->isChecked());
    QVERIFY(choose(name2));
    QVERIFY(choose(mineOfValue));
    QVERIFY(useThese());
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QCOMPARE(m_window->sentBodies(),
             QByteArrayList{
                 R"({"name":"my-name","description":"My words","value":"the-typed-value-4711"})"});
}

// What was settled holds against what was seen, not against what comes after it.
void TestConflict::asksAgainAfterAnotherChange()
{
    m_window->setText("Description", text2);
    changeByOther({}, text1);
    saveIntoConflict();
    QVERIFY(choose(text2));
    QVERIFY(useThese());
    changeByOther({}, u"Yet another"_s);
    saveIntoConflict();
    QVERIFY(StoreWindow::shows(view(), u"When loaded: "_s + text1));
    QVERIFY(choice(u"Yet another"_s));
    QVERIFY(!m_window->test.button("Use these")->isEnabled());
}

void TestConflict::discarded()
{
    m_window->setText("Name", name2);
    m_window->typeValue();
    changeByOther(name1);
    saveIntoConflict();
    QVERIFY(m_window->test.press("Discard"));
    QVERIFY(!isAsking());
    QCOMPARE(QApplication::focusWidget(), m_window->test.field("Name"));
    QVERIFY(!m_window->test.window.isWindowModified());
    QVERIFY(m_window->hidesValue());
    m_window->setText("Description", text2);
    saveIntoConflict(); // what is stored has not been looked at yet
    QVERIFY(!choice(name2));
    QVERIFY(!choice(mineOfValue));
}

void TestConflict::leavingAsks_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"close", "Esc", "another row"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestConflict::leavingAsks()
{
    QFETCH(const QString, how);
    m_window->setText("Name", name2);
    changeByOther(name1);
    saveIntoConflict();
    if (how == u"close"_s)
        m_window->test.window.close();
    else if (how == u"Esc"_s)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    else
        m_window->test.clickRow(u"gamma"_s);
    QTRY_VERIFY(m_window->test.says(u"There are unsaved edits"_s));
    QVERIFY(m_window->test.window.isVisible());
    QVERIFY(!m_window->test.answer("Save")); // not before it has been decided
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_window->test.says(u"There are unsaved edits"_s));
    // Still asking, and where it was.
    QVERIFY(isAsking());
    QCOMPARE(QApplication::focusWidget(), choice(name1));
    QVERIFY(choose(name2));
    QVERIFY(useThese());
    QCOMPARE(m_window->test.summary(), u"Will change: name"_s);
}

void TestConflict::goneWithTheSecret()
{
    m_window->setText("Name", name2);
    changeByOther(name1);
    saveIntoConflict();
    m_window->test.clickRow(u"gamma"_s);
    QTRY_VERIFY(m_window->test.says(u"There are unsaved edits"_s));
    QVERIFY(m_window->test.answer("Discard"));
    QTRY_COMPARE(m_window->test.nameText(), u"gamma"_s);
    QVERIFY(!isAsking());
    QTRY_VERIFY(m_window->test.field("Name")->isEnabled());
    type(m_window->test.field("Name"), u"x"_s);
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestConflict)
#include "tst_conflict.moc"
