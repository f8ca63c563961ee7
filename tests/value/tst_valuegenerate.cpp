// SPDX-License-Identifier: MIT
#include "valuedriving.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>

namespace Latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Generated values, and their one way to the other side of a rotation.
class TestValueGenerate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void generates_data();
    void generates();
    void isDifferentEachTime();
    void panelComesAndGoes();
    void mnemonicsAreUnique();
    void canBeUndone();
    void copiesOnce();
    void offersCopyOfNothingElse();
    void countsDown();
    void fitsNarrowWindow();

private:
    // Not by its name: on Unix, Qt 6.4 gives a combo box its value for a name.
    static QComboBox *alphabetOf(ShownField &shown)
    {
        return shown.field->findChild<QComboBox *>();
    }
    static void generate(ShownField &shown)
    {
        shown.click(u"Generate\u2026"_s);
        shown.click(u"Use a new value"_s);
    }
};

void TestValueGenerate::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestValueGenerate::generates_data()
{
    QTest::addColumn<int>("alphabet");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("bits");

    const auto rows = [](const char *name, int alphabet, const QString &pattern,
                         const QList<std::pair<int, QString>> &lengths) {
        for (const auto &[length, bits] : lengths)
            QTest::addRow("%s, %d", name, length) << alphabet << length << pattern << bits;
    };
    rows("hex", 0, u"[0-9a-f]"_s, {{1, u"4"_s}, {64, u"256"_s}, {4096, u"16384"_s}});
    rows("Base64url", 1, u"[A-Za-z0-9_-]"_s, {{1, u"6"_s}, {43, u"258"_s}, {4096, u"24576"_s}});
    rows("letters and digits", 2, u"[A-Za-z0-9]"_s,
         {{1, u"6"_s}, {43, u"256"_s}, {4096, u"24388"_s}});
    rows("symbols", 3, u"[A-Za-z0-9_.,-]"_s, {{1, u"6"_s}, {43, u"260"_s}, {4096, u"24758"_s}});
}

void TestValueGenerate::generates()
{
    QFETCH(int, alphabet);
    QFETCH(int, length);
    QFETCH(QString, pattern);
    QFETCH(QString, bits);

    ShownField shown;
    shown.click(u"Generate\u2026"_s);
    auto *alphabets = alphabetOf(shown);
    alphabets->setFocus();
    QTest::keyClick(alphabets, Qt::Key_Home);
    for (int i = 0; i < alphabet; ++i)
        QTest::keyClick(alphabets, Qt::Key_Down);
    auto *lengths = named<QSpinBox>(*shown.field, u"Length"_s);
    lengths->setFocus();
    QTest::keySequence(lengths, QKeySequence::SelectAll);
    QTest::keyClicks(lengths, QString::number(length));
    QVERIFY2(shown.shown().contains(bits + " bits of entropy"_L1), qPrintable(shown.shown()));
    QCOMPARE(shown.value(), QString());

    shown.click(u"Use a new value"_s);
    const QRegularExpression expected(u"\\A%1*\\z"_s.arg(pattern));
    QCOMPARE(shown.value().size(), length);
    QVERIFY(expected.match(shown.value()).hasMatch());
    QVERIFY(!shown.isRevealed());
    QVERIFY(shown.view->hasFocus());
    QVERIFY(!shown.button(u"Use a new value"_s));
    QVERIFY(shown.shown().contains(QString::number(length) + " byte"_L1));
}

void TestValueGenerate::isDifferentEachTime()
{
    ShownField shown;
    QSet<QString> values;
    for (int i = 0; i < 20; ++i) {
        generate(shown);
        values << shown.value();
        QCOMPARE(shown.value().size(), 43);
    }
    QCOMPARE(values.size(), 20);
}

void TestValueGenerate::panelComesAndGoes()
{
    ShownField shown;
    paste(shown.view, u"old"_s);
    shown.click(u"Generate\u2026"_s);
    QVERIFY(alphabetOf(shown)->hasFocus());
    shown.click(u"Close"_s);
    QVERIFY(!alphabetOf(shown)->isVisible());
    QVERIFY(shown.button(u"Generate\u2026"_s)->hasFocus());
    QCOMPARE(shown.value(), u"old"_s);
    shown.click(u"Generate\u2026"_s);
    shown.click(u"Generate\u2026"_s);
    QVERIFY(!alphabetOf(shown)->isVisible());
    shown.click(u"Generate\u2026"_s);
    shown.field->clearValue();
    QVERIFY(!alphabetOf(shown)->isVisible());
}

void TestValueGenerate::mnemonicsAreUnique()
{
    // Two of a kind, and the key only goes from one to the other.
    ShownField shown;
    shown.click(u"Generate\u2026"_s);
    QStringList keys;
    const auto add = [&keys](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            keys << key.toString();
    };
    for (const auto *button : shown.field->findChildren<QAbstractButton *>())
        add(button->text());
    for (const auto *label : shown.field->findChildren<QLabel *>()) {
        if (label->buddy())
            add(label->text());
    }
    QVERIFY(keys.size() >= 4);
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestValueGenerate::canBeUndone()
{
    ShownField shown;
    paste(shown.view, u"old"_s);
    generate(shown);
    const QString generated = shown.value();
    QTest::keySequence(shown.view, QKeySequence::Undo);
    QCOMPARE(shown.value(), u"old"_s);
    QTest::keySequence(shown.view, QKeySequence::Redo);
    QCOMPARE(shown.value(), generated);
}

void TestValueGenerate::copiesOnce()
{
    ShownField shown;
    QApplication::clipboard()->setText(u"before"_s);
    QVERIFY(!shown.button(u"Copy once"_s));
    generate(shown);
    QVERIFY(shown.button(u"Copy once"_s));
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    shown.click(u"Copy once"_s);
    QCOMPARE(QApplication::clipboard()->text(), shown.value());
    QCOMPARE(QApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
             "secret"_ba);
    QVERIFY(!shown.button(u"Copy once"_s));
    QVERIFY(shown.view->hasFocus());
    QVERIFY(!shown.isRevealed());
    generate(shown);
    QVERIFY(shown.button(u"Copy once"_s));
}

void TestValueGenerate::offersCopyOfNothingElse()
{
    ShownField shown;
    generate(shown);
    type(shown.view, u"x"_s);
    QVERIFY(!shown.button(u"Copy once"_s));
    generate(shown);
    QVERIFY(shown.button(u"Copy once"_s));
    shown.field->clearValue();
    QVERIFY(!shown.button(u"Copy once"_s));
    paste(shown.view, u"pasted"_s);
    QVERIFY(!shown.button(u"Copy once"_s));
}

void TestValueGenerate::countsDown()
{
    ShownField shown;
    QVERIFY(!shown.button(u"Clear now"_s));
    generate(shown);
    shown.click(u"Copy once"_s);
    QVERIFY(shown.button(u"Clear now"_s));
    QVERIFY2(shown.shown().contains("30 second"_L1), qPrintable(shown.shown()));
    QTRY_VERIFY(shown.shown().contains("29 second"_L1));
    shown.button(u"Clear now"_s)->setFocus();
    shown.click(u"Clear now"_s);
    QVERIFY(!shown.button(u"Clear now"_s));
    QVERIFY(!shown.shown().contains("second"_L1));
    QVERIFY(shown.view->hasFocus());
    QVERIFY(!shown.value().isEmpty());
}

void TestValueGenerate::fitsNarrowWindow()
{
    // The least that the window's middle has, without its margins.
    constexpr int Narrow = 340 - 2 * 16;
    ShownField shown;
    const auto width = [&shown] {
        QCoreApplication::processEvents();
        return shown.field->minimumSizeHint().width();
    };
    QVERIFY(width() <= Narrow);
    shown.click(u"Generate\u2026"_s);
    QVERIFY2(width() <= Narrow, qPrintable(QString::number(width())));
    shown.click(u"Use a new value"_s);
    QVERIFY2(width() <= Narrow, qPrintable(QString::number(width())));
    shown.click(u"Copy once"_s);
    QVERIFY2(width() <= Narrow, qPrintable(QString::number(width())));
    paste(shown.view, u"\uFEFF \"a\u00a0b\u200b\" \r\n\n"_s); // many notices
    QVERIFY2(width() <= Narrow, qPrintable(QString::number(width())));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestValueGenerate)
#include "tst_valuegenerate.moc"
