// SPDX-License-Identifier: MIT
#include "value/secrettext.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

namespace Latchkey {

using namespace Qt::StringLiterals;

namespace {

/// What is easily cut in two, and what stands next to it.
const QStringList &pieces()
{
    static const QStringList all{
        u"a"_s,
        u" "_s,
        u"\r"_s,
        u"\n"_s,
        u"\r\n"_s,
        u"\t"_s,
        u"\u00a0"_s,
        u"\u2028"_s,
        u"\u0301"_s,
        u"e\u0301"_s,
        u"\U0001F1E9\U0001F1EA"_s,
        u"\U0001F1E9"_s,
        u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s,
        u"\u200d"_s,
        u"\uFE0F"_s,
        u"\U0001F44D\U0001F3FD"_s,
        u"\u1112\u1161\u11ab"_s,
        u"\u0600"_s,
        u"\U000E0100"_s,
        u"\u0e33"_s,
        u"\U0001F511"_s,
        QString(QChar(0xD83D)),
        QString(QChar(0xDD11)),
        QString(QChar(0)),
    };
    return all;
}

/// Qt's own judgement over the whole text.
QList<qsizetype> boundariesOf(QStringView text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.toString());
    QList<qsizetype> boundaries{0};
    while (finder.toNextBoundary() > 0)
        boundaries << finder.position();
    return boundaries;
}

QString repeated(const QString &piece, qsizetype size)
{
    return piece.repeated(size / piece.size() + 1).first(size / piece.size() * piece.size());
}

} // namespace

class TestSecretText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsReference_data();
    void followsReference();
    void knowsBoundaries_data();
    void knowsBoundaries();
    void putsCursorBehindWhatJoins();
    void undoesTypingWordByWord();
    void forgetsRedoOnEdit();
    void replacesExactRange();
    void repeatsLineBreak_data();
    void repeatsLineBreak();
    void resetForgets();
    void isQuickInLongText_data();
    void isQuickInLongText();

private:
    void checkCursor(const SecretText &text);
};

void TestSecretText::checkCursor(const SecretText &text)
{
    const auto boundaries = boundariesOf(text.text());
    QVERIFY(boundaries.contains(text.cursor()));
    QVERIFY(boundaries.contains(text.selectionStart()));
    QVERIFY(boundaries.contains(text.selectionEnd()));
}

void TestSecretText::followsReference_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSecretText::followsReference()
{
    QFETCH(uint, seed);
    QRandomGenerator random(seed);
    const auto below = [&random](qsizetype bound) { return qsizetype(random.bounded(int(bound))); };
    const auto someText = [&] {
        QString text;
        for (qsizetype count = below(4); count > 0; --count)
            text += pieces().at(below(pieces().size()));
        return text;
    };

    SecretText text;
    QString reference;
    QStringList past{QString()}; // every state that undo may lead to
    for (int step = 0; step < 150; ++step) {
        const qsizetype start = text.selectionStart();
        const qsizetype size = text.selectionEnd() - start;
        QCOMPARE(text.selectedText(), QStringView(reference).sliced(start, size));
        switch (below(8)) {
        case 0:
        case 1:
        case 2: {
            const QString typed = someText();
            text.insert(typed);
            reference.replace(start, size, typed);
            break;
        }
        case 3: {
            const qsizetype to =
                below(2) ? text.nextBoundary(text.cursor()) : text.previousBoundary(text.cursor());
            const qsizetype from = size > 0 ? start : std::min(to, text.cursor());
            const qsizetype length = size > 0 ? size : std::abs(to - text.cursor());
            text.removeTo(to);
            reference.remove(from, length);
            break;
        }
        case 4:
            if (below(8) == 0) {
                reference = someText();
                text.replaceAll(reference);
            }
            break;
        case 5:
            if (below(8) == 0)
                text.selectAll();
            break;
        case 6:
            text.undo();
            QVERIFY(past.contains(text.text().toString()));
            reference = text.text().toString();
            break;
        default:
            text.moveTo(below(reference.size() + 3) - 1, below(2) == 0);
        }
        QCOMPARE(text.text(), reference);
        checkCursor(text);
        if (QTest::currentTestFailed())
            return;
        past << reference;
    }

    while (text.canRedo())
        text.redo();
    const QString last = text.text().toString();
    while (text.canUndo()) {
        text.undo();
        QVERIFY(past.contains(text.text().toString()));
        checkCursor(text);
    }
    QCOMPARE(text.text(), QString());
    while (text.canRedo()) {
        text.redo();
        checkCursor(text);
    }
    QCOMPARE(text.text(), last);
}

void TestSecretText::knowsBoundaries_data()
{
    QTest::addColumn<QString>("value");

    QTest::newRow("empty") << QString();
    QTest::newRow("all pieces") << pieces().join(u"a"_s);
    for (const QString &piece : pieces())
        QTest::addRow("U+%04X repeated", piece.front().unicode()) << repeated(piece, 300);
    QTest::newRow("one letter with many marks") << u"a"_s + QString(200, QChar(0x0301)) + u"b"_s;
}

void TestSecretText::knowsBoundaries()
{
    QFETCH(QString, value);

    SecretText text;
    text.insert(value);
    const auto boundaries = boundariesOf(value);
    for (qsizetype i = 0; i < boundaries.size(); ++i) {
        const qsizetype at = boundaries.at(i);
        QCOMPARE(text.nextBoundary(at), boundaries.value(i + 1, value.size()));
        QCOMPARE(text.previousBoundary(at), boundaries.value(i - 1, 0));
        // From everywhere inside the character back to its start.
        for (qsizetype inside = at; inside < boundaries.value(i + 1, at + 1); ++inside) {
            text.moveTo(inside);
            QCOMPARE(text.cursor(), at);
        }
    }
}

void TestSecretText::putsCursorBehindWhatJoins()
{
    SecretText text;
    text.insert(u"\n");
    text.moveTo(0);
    text.insert(u"a\r"); // makes a CRLF with what follows
    QCOMPARE(text.cursor(), 3);
    text.insert(u"b");
    QCOMPARE(text.text(), u"a\r\nb");

    text.replaceAll(u"xyz\u0301");
    text.moveTo(2);
    text.moveTo(3, true); // the z goes with its accent
    QCOMPARE(text.selectionStart(), 2);
    QCOMPARE(text.selectionEnd(), 2);
}

void TestSecretText::undoesTypingWordByWord()
{
    SecretText text;
    for (const QChar c : QStringView(u"one two"))
        text.insert(QStringView(&c, 1));
    text.undo();
    QCOMPARE(text.text(), u"one");
    text.undo();
    QCOMPARE(text.text(), u"");
    QVERIFY(!text.canUndo());
    text.redo();
    text.redo();
    QCOMPARE(text.text(), u"one two");
    QVERIFY(!text.canRedo());

    // Typing elsewhere is a step of its own.
    text.moveTo(0);
    text.insert(u"x");
    text.undo();
    QCOMPARE(text.text(), u"one two");
}

void TestSecretText::forgetsRedoOnEdit()
{
    SecretText text;
    text.insert(u"one ");
    text.insert(u"two ");
    text.undo();
    text.insert(u"three ");
    QVERIFY(!text.canRedo());
    text.redo();
    QCOMPARE(text.text(), u"one three ");
}

void TestSecretText::replacesExactRange()
{
    // What an input method replaces may be part of a character.
    SecretText text;
    text.insert(u"ae\u0301b");
    text.replace(2, 1, u"\u0300");
    QCOMPARE(text.text(), u"ae\u0300b");
    text.replace(-5, 100, u"x"); // as far as there is something
    QCOMPARE(text.text(), u"x");
    text.replace(7, 3, u"y");
    QCOMPARE(text.text(), u"xy");
    text.undo();
    text.undo();
    QCOMPARE(text.text(), u"ae\u0300b");
}

void TestSecretText::repeatsLineBreak_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("lineBreak");

    QTest::newRow("empty") << QString() << u"\n"_s;
    QTest::newRow("none") << u"a"_s << u"\n"_s;
    QTest::newRow("LF") << u"a\nb"_s << u"\n"_s;
    QTest::newRow("CRLF") << u"a\r\nb"_s << u"\r\n"_s;
    QTest::newRow("CR") << u"a\rb"_s << u"\r"_s;
    QTest::newRow("LF first") << u"a\nb\r\nc"_s << u"\n"_s;
    QTest::newRow("CR first") << u"a\rb\nc"_s << u"\r"_s;
    QTest::newRow("LF CR") << u"a\n\rb"_s << u"\n"_s;
}

void TestSecretText::repeatsLineBreak()
{
    QFETCH(QString, value);
    QFETCH(QString, lineBreak);

    SecretText text;
    text.insert(value);
    QCOMPARE(text.lineBreak(), lineBreak);
}

void TestSecretText::resetForgets()
{
    SecretText text;
    text.insert(u"one");
    text.insert(u" two");
    text.undo();
    text.reset();
    QVERIFY(text.isEmpty());
    QCOMPARE(text.cursor(), 0);
    QVERIFY(!text.canUndo());
    QVERIFY(!text.canRedo());
}

void TestSecretText::isQuickInLongText_data()
{
    QTest::addColumn<QString>("piece");

    QTest::newRow("ASCII") << u"a"_s;
    QTest::newRow("CRLF") << u"\r\n"_s;
    QTest::newRow("emoji") << u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s;
    QTest::newRow("flags") << u"\U0001F1E9\U0001F1EA"_s;
}

void TestSecretText::isQuickInLongText()
{
    QFETCH(QString, piece);

    SecretText text;
    text.insert(repeated(piece, 1024LL * 1024));
    const qsizetype middle = text.text().size() / 2 / piece.size() * piece.size();
    QElapsedTimer timer;
    timer.start();
    constexpr int Times = 100;
    for (int i = 0; i < Times; ++i) {
        QCOMPARE(text.nextBoundary(middle), middle + piece.size());
        QCOMPARE(text.previousBoundary(middle), middle - piece.size());
        text.moveTo(middle + piece.size() - 1);
        QCOMPARE(text.cursor(), middle);
    }
    // Reading all of the text once takes longer than a millisecond.
    QVERIFY2(timer.elapsed() < Times, qPrintable(QString::number(timer.elapsed())));
}

} // namespace Latchkey

QTEST_APPLESS_MAIN(Latchkey::TestSecretText)
#include "tst_secrettext.moc"
