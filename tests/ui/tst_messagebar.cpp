// SPDX-License-Identifier: MIT
#include "driving.h"
#include "icons/symbollabel.h"
#include "messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace Latchkey {

using namespace Qt::StringLiterals;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void takesNoRoomWhenEmpty();
    void saysMessage_data();
    void saysMessage();
    void isPlainText();
    void dismisses();
    void actionRuns_data();
    void actionRuns();
    void actionMayShowNext();
    void questionCannotBeDismissed();
    void questionFocusesLastAnswer();
    void questionIsAnsweredSafely();
    void messageLeavesFocus();
    void focusGoesBack_data();
    void focusGoesBack();
    void replacesMessage();
    void wrapsLongText();

private:
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return named<QPushButton>(*m_window, QLatin1StringView(name));
    }
    [[nodiscard]] QToolButton *dismiss() const
    {
        return named<QToolButton>(*m_window, QStringLiteral("Dismiss"));
    }

    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
    QLineEdit *m_other = nullptr;
};

void TestMessageBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_bar = new MessageBar;
    m_other = new QLineEdit;
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_bar);
    layout->addWidget(m_other);
    layout->addStretch();
    m_window->resize(400, 300);
    m_window->show();
    m_other->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMessageBar::takesNoRoomWhenEmpty()
{
    const int top = m_other->y();
    QVERIFY(!m_bar->isVisible());
    m_bar->show({.headline = QStringLiteral("News")});
    QTRY_VERIFY(m_other->y() > top);
    m_bar->clear();
    QTRY_COMPARE(m_other->y(), top);
}

void TestMessageBar::saysMessage_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("information") << int(Message::Kind::Information);
    QTest::newRow("success") << int(Message::Kind::Success);
    QTest::newRow("warning") << int(Message::Kind::Warning);
    QTest::newRow("error") << int(Message::Kind::Error);
}

void TestMessageBar::saysMessage()
{
    QFETCH(const int, kind);
    m_bar->show({.kind = Message::Kind(kind),
                 .headline = QStringLiteral("Head"),
                 .text = QStringLiteral("Text")});
    QVERIFY(m_bar->isVisible());
    QVERIFY(shownText(*m_window).contains(QStringLiteral("Head\nText")));
    QCOMPARE(accessibleName(m_bar), QStringLiteral("Head"));
    QCOMPARE(QAccessible::queryAccessibleInterface(m_bar)->text(QAccessible::Description),
             QStringLiteral("Text"));
    // Not by colour alone: there is an icon.
    const auto labels = m_bar->findChildren<SymbolLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const SymbolLabel *label) {
        return label->isVisible() && label->symbol();
    }));
}

void TestMessageBar::isPlainText()
{
    m_bar->show({.headline = QStringLiteral("<b>x</b>"), .text = QStringLiteral("<img src='y'>")});
    for (const auto *label : m_bar->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestMessageBar::dismisses()
{
    m_bar->show({.headline = QStringLiteral("News")});
    QVERIFY(dismiss());
    QTest::mouseClick(dismiss(), Qt::LeftButton);
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::actionRuns_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("space") << int(Qt::Key_Space);
    QTest::newRow("return") << int(Qt::Key_Return);
    QTest::newRow("enter") << int(Qt::Key_Enter);
}

void TestMessageBar::actionRuns()
{
    QFETCH(const int, key);
    QStringList ran;
    const auto action = [&ran](const QString &label) {
        return MessageBar::Action{label, [&ran, label] { ran << label; }};
    };
    m_bar->show({.headline = QStringLiteral("Well?")},
                {action(QStringLiteral("One")), action(QStringLiteral("Two"))});
    QVERIFY(button("One"));
    QVERIFY(button("Two"));
    QTest::keyClick(button("One"), Qt::Key(key));
    QCOMPARE(ran, QStringList{QStringLiteral("One")});
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::actionMayShowNext()
{
    bool ended = false;
    m_bar->show({.headline = QStringLiteral("First")},
                {{QStringLiteral("Go on"), [this, &ended] {
                      m_bar->show({.headline = QStringLiteral("Second")},
                                  {{QStringLiteral("End"), [&ended] { ended = true; }}});
                  }}});
    QTest::mouseClick(button("Go on"), Qt::LeftButton);
    QVERIFY(m_bar->isVisible());
    QVERIFY(shownText(*m_window).contains(QStringLiteral("Second")));
    QTest::mouseClick(button("End"), Qt::LeftButton);
    QVERIFY(ended);
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::questionCannotBeDismissed()
{
    m_bar->show({.headline = QStringLiteral("Well?")}, {{QStringLiteral("Stay"), [] {}}}, true);
    QVERIFY(!dismiss());
    m_bar->show({.headline = QStringLiteral("News")});
    QVERIFY(dismiss());
}

void TestMessageBar::questionFocusesLastAnswer()
{
    m_bar->show({.headline = QStringLiteral("Well?")},
                {{QStringLiteral("Lose"), [] {}}, {QStringLiteral("Stay"), [] {}}}, true);
    QCOMPARE(QApplication::focusWidget(), button("Stay"));
    // Also where something is shown already.
    m_other->setFocus();
    m_bar->show({.headline = QStringLiteral("News")});
    m_bar->show({.headline = QStringLiteral("Well?")}, {{QStringLiteral("No"), [] {}}}, true);
    QVERIFY(button("No"));
    QCOMPARE(QApplication::focusWidget(), button("No"));
}

void TestMessageBar::questionIsAnsweredSafely()
{
    QStringList ran;
    const auto action = [&ran](const QString &label) {
        return MessageBar::Action{label, [&ran, label] { ran << label; }};
    };
    const QList<MessageBar::Action> actions{action(QStringLiteral("Lose")),
                                            action(QStringLiteral("Stay"))};
    m_bar->show({.headline = QStringLiteral("Well?")}, actions, true);
    QVERIFY(m_bar->isQuestion());
    m_bar->answerSafely();
    QCOMPARE(ran, QStringList{QStringLiteral("Stay")});
    QVERIFY(!m_bar->isQuestion());
    QVERIFY(!m_bar->isVisible());

    m_bar->show({.headline = QStringLiteral("News")}, actions);
    QVERIFY(!m_bar->isQuestion());
    m_bar->answerSafely();
    QCOMPARE(ran.size(), 1);
    QVERIFY(m_bar->isVisible());
}

void TestMessageBar::messageLeavesFocus()
{
    m_bar->show({.headline = QStringLiteral("News")}, {{QStringLiteral("Act"), [] {}}});
    QCOMPARE(QApplication::focusWidget(), m_other);
    m_bar->clear();
    QCOMPARE(QApplication::focusWidget(), m_other);
}

void TestMessageBar::focusGoesBack_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("action") << "Yes"_ba;
    QTest::newRow("safe answer") << "No"_ba;
}

// And not on to the field below, whose text would be selected and lost to the next key.
void TestMessageBar::focusGoesBack()
{
    QFETCH(const QByteArray, answer);
    auto *before = new QLineEdit;
    m_window->layout()->addWidget(before);
    before->show();
    before->setFocus();
    m_other->setText(u"text"_s);
    m_bar->show({.headline = u"Really?"_s}, {{u"Yes"_s, [] {}}, {u"No"_s, [] {}}}, true);
    QTRY_VERIFY(button("No")->hasFocus());
    button(answer)->setFocus();
    QTest::keyClick(button(answer), Qt::Key_Return);
    QVERIFY(!m_bar->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
    QCOMPARE(m_other->selectedText(), QString());

    m_bar->show({.headline = u"Said"_s}, {{u"Yes"_s, [] {}}});
    button("Yes")->setFocus();
    m_bar->show({.headline = u"Said anew"_s}, {{u"No"_s, [] {}}});
    QCOMPARE(QApplication::focusWidget(), before);
}

void TestMessageBar::replacesMessage()
{
    m_bar->show({.headline = QStringLiteral("First"), .text = QStringLiteral("Text")},
                {{QStringLiteral("One"), [] {}}});
    m_bar->show({.headline = QStringLiteral("Second")}, {{QStringLiteral("Two"), [] {}}});
    QVERIFY(!button("One"));
    QVERIFY(button("Two"));
    QVERIFY(!shownText(*m_window).contains(QStringLiteral("First")));
    QVERIFY(!shownText(*m_window).contains(QStringLiteral("Text")));
    QCOMPARE(QAccessible::queryAccessibleInterface(m_bar)->text(QAccessible::Description),
             QString());
}

void TestMessageBar::wrapsLongText()
{
    m_bar->show(
        {.headline = QStringLiteral("Head"), .text = QStringLiteral("many words ").repeated(60)});
    QTRY_VERIFY(m_bar->height() > 10 * m_bar->fontMetrics().lineSpacing());
    QCOMPARE(m_window->width(), 400);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestMessageBar)
#include "tst_messagebar.moc"
