// SPDX-License-Identifier: MIT
#include "driving.h"
#include "windowundertest.h"

#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QTest>

namespace Latchkey {

namespace {

void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

} // namespace

/// The window for those who do not use a mouse, or a screen.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingIsNamedOnce();
    void everyControlHasName();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void tabGoesRound();
    void newSecret();
    void deleteQuestion();
    void rotatePage();
    void mainJob();
    void mnemonicsReachFields_data();
    void mnemonicsReachFields();
    void valueAndKeyAreNowhere();

private:
    /// The accessible names in the order that @p key visits them, from the widget focused now until
    /// it comes round.
    QStringList walk(Qt::Key key);
    /// Checks that @p wanted come in this order in @p visited, whatever else there is between.
    static void compareOrder(const QStringList &visited, const QStringList &wanted);
    /// To the state called @p state, in which the window is to be looked at.
    void enter(const QString &state);

    std::unique_ptr<WindowUnderTest> m_test;
};

void TestKeyboard::init()
{
    m_test = std::make_unique<WindowUnderTest>();
    QVERIFY(m_test->startWithBeta());
}

void TestKeyboard::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_test.reset();
}

void TestKeyboard::everythingIsNamedOnce()
{
    for (const char *name : {"Filter", "Name", "Description", "Value"})
        QVERIFY2(m_test->field(name), name);
    for (const char *name : {"Save", "Discard", "Refresh"})
        QVERIFY2(m_test->button(name), name);
}

void TestKeyboard::everyControlHasName()
{
    QStringList seen;
    for (auto *widget : m_test->window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
            continue;
        const QString name = accessibleName(widget);
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!name.contains(QLatin1Char('&')), qPrintable(name));
        seen << name;
    }
    QVERIFY(seen.size() > 10);
}

void TestKeyboard::enter(const QString &state)
{
    if (state == QLatin1StringView("open"))
        return;
    if (state == QLatin1StringView("new") || state == QLatin1StringView("generate")) {
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_test->button("Create"));
        type(m_test->field("Name"), QStringLiteral("delta"));
        type(m_test->field("Value"), QStringLiteral("v"));
        QVERIFY(m_test->button("Create")->isEnabled());
        if (state == QLatin1StringView("generate"))
            press(Qt::Key_G, Qt::AltModifier);
        return;
    }
    type(m_test->field("Value"), QStringLiteral("v"));
    if (state == QLatin1StringView("question")) {
        m_test->window.close();
        QVERIFY(m_test->button("Keep editing"));
    } else if (state == QLatin1StringView("saving")) {
        QVERIFY(m_test->press("Save"));
        QTRY_VERIFY(m_test->button("Cancel"));
    } else if (state == QLatin1StringView("key")) {
        m_test->answerChange(response(401, {}));
        QVERIFY(m_test->press("Save"));
        QTRY_VERIFY(m_test->button("Enter another key"));
        QVERIFY(m_test->press("Enter another key"));
    }
}

void TestKeyboard::mnemonicsAreUnique_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"open", "edited", "question", "saving", "key", "new", "generate"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void TestKeyboard::mnemonicsAreUnique()
{
    QFETCH(const QString, state);
    enter(state);
    QMap<QString, QString> owners;
    const auto add = [&owners](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        QVERIFY2(!owners.contains(key),
                 qPrintable(key + QLatin1Char(' ') + text + QLatin1Char(' ') + owners.value(key)));
        owners.insert(key, text);
    };
    for (const auto *label : m_test->window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            add(label->text());
    }
    for (const auto *button : m_test->window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled())
            add(button->text());
    }
    for (const QAction *menu : m_test->window.menuBar()->actions())
        add(menu->text());
    QVERIFY(owners.size() >= 5);
}

QStringList TestKeyboard::walk(Qt::Key key)
{
    constexpr int Enough = 60;
    QStringList names;
    const QWidget *first = QApplication::focusWidget();
    for (int i = 0; i < Enough; ++i) {
        QWidget *focused = QApplication::focusWidget();
        if (!focused || (i > 0 && focused == first))
            break;
        names << accessibleName(focused);
        QTest::keyClick(focused, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return names;
}

void TestKeyboard::compareOrder(const QStringList &visited, const QStringList &wanted)
{
    qsizetype at = -1;
    for (const QString &name : wanted) {
        const qsizetype next = visited.indexOf(name, at + 1);
        QVERIFY2(next > at,
                 qPrintable(name + QStringLiteral(" in ") + visited.join(QStringLiteral(", "))));
        at = next;
    }
}

void TestKeyboard::tabGoesRound()
{
    type(m_test->field("Value"), QStringLiteral("v"));
    m_test->field("Filter")->setFocus();
    const QStringList forward = walk(Qt::Key_Tab);
    const QStringList wanted{QStringLiteral("Filter"),
                             QStringLiteral("Secrets"),
                             QStringLiteral("Name"),
                             QStringLiteral("Description"),
                             QStringLiteral("Value"),
                             QStringLiteral("Discard"),
                             QStringLiteral("Save"),
                             QStringLiteral("Details: Name"),
                             QStringLiteral("Details: Description"),
                             QStringLiteral("Details: Updated at"),
                             QStringLiteral("Details: Last updated by"),
                             QStringLiteral("Details: Created at"),
                             QStringLiteral("Details: Created by"),
                             QStringLiteral("Details: ID"),
                             QStringLiteral("Details: Object"),
                             QStringLiteral("Refresh")};
    compareOrder(forward, wanted);
    QCOMPARE(QApplication::focusWidget(), m_test->field("Filter"));

    QStringList backward = walk(Qt::Key_Backtab);
    std::reverse(backward.begin() + 1, backward.end());
    QCOMPARE(backward, forward);
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: value"));
}

void TestKeyboard::newSecret()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), m_test->field("Name"));
    type(m_test->field("Name"), QStringLiteral("delta"));
    type(m_test->field("Value"), QStringLiteral("v"));
    m_test->field("Name")->setFocus();
    compareOrder(walk(Qt::Key_Tab),
                 {QStringLiteral("Name"), QStringLiteral("Description"), QStringLiteral("Value"),
                  QStringLiteral("Reveal"), QStringLiteral("Import file\u2026"),
                  QStringLiteral("Generate\u2026"), QStringLiteral("Discard"),
                  QStringLiteral("Create"), QStringLiteral("Filter"), QStringLiteral("Secrets")});
    QCOMPARE(QApplication::focusWidget(), m_test->field("Name"));

    press(Qt::Key_Escape); // asks, as there are edits
    QTRY_COMPARE(QApplication::focusWidget(), m_test->button("Keep editing"));
    press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), m_test->field("Name"));
    press(Qt::Key_C, Qt::AltModifier); // Discard
    QTRY_VERIFY(!m_test->field("Name"));
    QVERIFY(QApplication::focusWidget());
    QVERIFY(m_test->says(QStringLiteral("Choose a secret to edit it.")));
}

void TestKeyboard::deleteQuestion()
{
    for (const int leaving : {Qt::Key_Escape, Qt::Key_Return}) {
        m_test->list()->setFocus();
        press(Qt::Key_Delete);
        QTRY_VERIFY(m_test->button("Keep it"));
        QCOMPARE(QApplication::focusWidget(), m_test->button("Keep it"));
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(accessibleName(QApplication::focusWidget()), QStringLiteral("Delete"));
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_test->button("Keep it"));
        press(leaving);
        QTRY_VERIFY(!m_test->button("Keep it"));
        QCOMPARE(QApplication::focusWidget(), m_test->field("Name"));
    }
    QCOMPARE(m_test->changes().size(), 0);
}

void TestKeyboard::rotatePage()
{
    for (const int leaving : {Qt::Key_Escape, Qt::Key_Return}) {
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(accessibleName(QApplication::focusWidget()),
                     QStringLiteral("Choose file\u2026"));
        compareOrder(walk(Qt::Key_Tab),
                     {QStringLiteral("Choose file\u2026"), QStringLiteral("Paste"),
                      QStringLiteral("Close")});
        QCOMPARE(accessibleName(QApplication::focusWidget()), QStringLiteral("Choose file\u2026"));
        while (leaving == Qt::Key_Return
               && accessibleName(QApplication::focusWidget()) != QStringLiteral("Close"))
            press(Qt::Key_Tab);
        press(leaving);
        QTRY_COMPARE(QApplication::focusWidget(), m_test->list());
    }
}

void TestKeyboard::mainJob()
{
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), m_test->field("Filter"));
    type(QApplication::focusWidget(), QStringLiteral("first alpha"));
    QCOMPARE(m_test->rows(), QStringList{QStringLiteral("alpha/key")});
    const QByteArray alpha =
        secretJson(QStringLiteral("sec_1"), QStringLiteral("alpha/key"), QStringLiteral("First"));
    m_test->server.answerAll(Script(response(200, alpha)).on("GET", "/sec_1"));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_test->list());
    press(Qt::Key_Down);
    QTRY_COMPARE(m_test->nameText(), QStringLiteral("alpha/key"));
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), m_test->field("Name"));
    press(Qt::Key_End);
    type(QApplication::focusWidget(), QStringLiteral(".2"));
    press(Qt::Key_Tab);
    press(Qt::Key_End, Qt::ControlModifier);
    type(QApplication::focusWidget(), QStringLiteral(" and last"));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_test->field("Value"));
    type(QApplication::focusWidget(), QStringLiteral("a new value"));
    m_test->answerChange(response(200,
                                  secretJson(QStringLiteral("sec_1"), QStringLiteral("alpha/key.2"),
                                             QStringLiteral("First and last"))));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(m_test->says(QStringLiteral("Changed: name, description, value.")));
    QCOMPARE(m_test->requests().last().body,
             QByteArray(R"({"name":"alpha/key.2","description":"First and last",)"
                        R"("value":"a new value"})"));
    QCOMPARE(m_test->detail("detailName"), QStringLiteral("alpha/key.2"));
    QTRY_COMPARE(QApplication::focusWidget(), m_test->field("Value"));
}

void TestKeyboard::mnemonicsReachFields_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("N") << int(Qt::Key_N) << QByteArray("Name");
    QTest::newRow("D") << int(Qt::Key_D) << QByteArray("Description");
    QTest::newRow("V") << int(Qt::Key_V) << QByteArray("Value");
    QTest::newRow("L") << int(Qt::Key_L) << QByteArray("Filter");
}

void TestKeyboard::mnemonicsReachFields()
{
    QFETCH(const int, key);
    QFETCH(const QByteArray, name);
    for (QWidget *from : {static_cast<QWidget *>(m_test->list()), m_test->field("Value")}) {
        from->setFocus();
        QTest::keyClick(from, Qt::Key(key), Qt::AltModifier);
        QTRY_COMPARE(QApplication::focusWidget(), m_test->field(name));
    }
    QCOMPARE(m_test->summary(), QStringLiteral("No changes."));
}

// No title, tooltip, label or accessible text has any of them.
void TestKeyboard::valueAndKeyAreNowhere()
{
    const QString value = QStringLiteral("Tr0ub4dor");
    const auto isTold = [this](const QString &what) {
        return everyText(m_test->window).contains(what, Qt::CaseInsensitive);
    };
    type(m_test->field("Name"), QStringLiteral("told"));
    QVERIFY(isTold(QStringLiteral("told")));

    type(m_test->field("Value"), value);
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: name, value"));
    QVERIFY(!isTold(value));
    m_test->field("Name")->setFocus();
    QVERIFY(!isTold(value));
    m_test->window.close();
    QVERIFY(m_test->says(QStringLiteral("There are unsaved edits")));
    QVERIFY(!isTold(value));
    QVERIFY(m_test->press("Keep editing"));
    m_test->answerChange(response(401, {}));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->button("Enter another key"));
    QVERIFY(!isTold(value));
    QVERIFY(!isTold(QStringView(TestKey).toString()));
    QVERIFY(m_test->press("Enter another key"));
    type(m_test->field("API key"), QStringLiteral("another-key"));
    QVERIFY(!isTold(QStringLiteral("another-key")));
    QVERIFY(!isTold(value));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestKeyboard)
#include "tst_keyboard.moc"
