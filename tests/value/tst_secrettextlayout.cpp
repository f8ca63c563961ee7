// SPDX-License-Identifier: MIT
#include "codepoints.h"
#include "value/secrettextlayout.h"

#include <QRandomGenerator>
#include <QTest>

namespace Latchkey {

using namespace Qt::StringLiterals;

namespace {

using Row = SecretTextLayout::Row;

/// How many columns @p text takes; East Asian characters take two.
qsizetype widthOf(QStringView text, Masking masking)
{
    qsizetype width = 0;
    while (!text.isEmpty()) {
        const QString glyph = glyphOf(takeCodePoint(text), masking).text;
        width += std::max(glyph.size(), qsizetype(glyph.front() >= QChar(0x4e00) ? 2 : 1));
    }
    return width;
}

QStringView breakOf(QStringView text, const Row &row)
{
    return text.sliced(row.start + row.length, row.breakLength);
}

const QStringList &pieces()
{
    static const QStringList all{
        u"abc"_s,
        u"a long word indeed "_s,
        u"\n"_s,
        u"\r"_s,
        u"\r\n"_s,
        u"\u2028"_s,
        u"\u2029"_s,
        u"\t"_s,
        u"\u00a0"_s,
        u"\u200b"_s,
        u"\u4e2d\u6587"_s,
        u"\U0001F511"_s,
        u"\u05d0"_s,
        QString(QChar(0)),
        QString(QChar(0xD83D)),
    };
    return all;
}

} // namespace

class TestSecretTextLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsRows_data();
    void cutsRows();
    void coversEverythingOnce_data();
    void coversEverythingOnce();
    void findsRowOfPosition();
    void knowsLineBreaks_data();
    void knowsLineBreaks();
    void marksWhatCannotBeSeen_data();
    void marksWhatCannotBeSeen();
    void showsWhatCanBeSeen_data();
    void showsWhatCanBeSeen();
    void maskedShowsNothing();
};

void TestSecretTextLayout::cutsRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");

    const auto row = [](const char *name, const QString &text, const QStringList &rows) {
        QTest::newRow(name) << text << rows;
    };
    row("empty", QString(), {QString()});
    row("fits", u"12345678"_s, {u"12345678"_s});
    row("one too many", u"123456789"_s, {u"12345678"_s, u"9"_s});
    row("twice too long", u"123456781234567812"_s, {u"12345678"_s, u"12345678"_s, u"12"_s});
    row("line breaks", u"a\nb\r\nc\rd\u2028e\u2029f"_s,
        {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    row("break at the end", u"a\n"_s, {u"a"_s, QString()});
    row("break after a full row", u"12345678\n9"_s, {u"12345678"_s, u"9"_s});
    row("breaks alone", u"\n\n"_s, {QString(), QString(), QString()});
    row("LF CR is two", u"a\n\rb"_s, {u"a"_s, QString(), u"b"_s});
    row("wide", u"\u4e2d\u6587\u4e2d\u6587\u4e2d"_s, {u"\u4e2d\u6587\u4e2d\u6587"_s, u"\u4e2d"_s});
    row("a mark moves as a whole", u"1234\u200b"_s, {u"1234"_s, u"\u200b"_s});
}

void TestSecretTextLayout::cutsRows()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rows);

    SecretTextLayout layout;
    layout.rebuild(text, 8, Masking::Revealed);
    QStringList found;
    for (const Row &row : layout.rows())
        found << text.mid(row.start, row.length);
    QCOMPARE(found, rows);
}

void TestSecretTextLayout::coversEverythingOnce_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSecretTextLayout::coversEverythingOnce()
{
    QFETCH(uint, seed);
    QRandomGenerator random(seed);
    const int columns = random.bounded(4, 40);
    const Masking masking = seed % 2 == 0 ? Masking::Masked : Masking::Revealed;
    QString text;
    for (int i = random.bounded(200); i > 0; --i)
        text += pieces().at(random.bounded(int(pieces().size())));

    SecretTextLayout layout;
    layout.rebuild(text, columns, masking);
    qsizetype at = 0;
    for (const Row &row : layout.rows()) {
        QCOMPARE(row.start, at);
        const QStringView content = QStringView(text).sliced(row.start, row.length);
        for (qsizetype i = 0; i < content.size(); ++i)
            QCOMPARE(valueLineBreakLength(content.sliced(i)), 0);
        // Each row fits, unless one character alone does not.
        const qsizetype width = widthOf(content, masking);
        QVERIFY(width <= columns || width == widthOf(content.first(1), masking));
        at += row.length + row.breakLength;
        // A row that ends without a break is full.
        if (row.breakLength > 0) {
            QCOMPARE(valueLineBreakLength(breakOf(text, row)), row.breakLength);
            QVERIFY(lineBreakMark(breakOf(text, row), masking).size() <= LongestBreakMark);
        } else if (at < text.size()) {
            QVERIFY(width + 8 > columns);
        }
    }
    QCOMPARE(at, text.size());
}

void TestSecretTextLayout::findsRowOfPosition()
{
    const QString text = u"a\r\nbcdefgh\n\nij"_s;
    SecretTextLayout layout;
    QCOMPARE(layout.rowAt(0), 0U); // before there is any text, too
    layout.rebuild(text, 4, Masking::Revealed);
    const auto &rows = layout.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const qsizetype end = i + 1 < rows.size() ? rows[i + 1].start : text.size() + 1;
        for (qsizetype at = rows[i].start; at < end; ++at)
            QCOMPARE(layout.rowAt(at), i);
    }
}

void TestSecretTextLayout::knowsLineBreaks_data()
{
    QTest::addColumn<QString>("lineBreak");
    QTest::addColumn<QString>("mark");

    QTest::newRow("LF") << u"\n"_s << u"\u21b5"_s;
    QTest::newRow("CRLF") << u"\r\n"_s << u"\u2039CR\u203a\u21b5"_s;
    QTest::newRow("CR") << u"\r"_s << u"\u2039CR\u203a"_s;
    QTest::newRow("U+2028") << u"\u2028"_s << u"\u2039LS\u203a"_s;
    QTest::newRow("U+2029") << u"\u2029"_s << u"\u2039PS\u203a"_s;
}

void TestSecretTextLayout::knowsLineBreaks()
{
    QFETCH(QString, lineBreak);
    QFETCH(QString, mark);

    const QString text = u"a"_s + lineBreak + u"b"_s;
    QCOMPARE(valueLineBreakLength(QStringView(text).sliced(1)), lineBreak.size());
    QCOMPARE(valueLineBreakLength(text), 0);
    QCOMPARE(lineBreakMark(lineBreak, Masking::Revealed), mark);
    QCOMPARE(lineBreakMark(lineBreak, Masking::Masked), QString());
    QCOMPARE(lineBreakMark({}, Masking::Revealed), QString());
}

void TestSecretTextLayout::marksWhatCannotBeSeen_data()
{
    QTest::addColumn<uint>("character");
    QTest::addColumn<QString>("mark");

    QTest::newRow("space") << 0x20U << u"\u00b7"_s;
    QTest::newRow("tab") << 0x09U << u"\u2192"_s;
    for (const uint c : {
             0xb7U,   0x2192U, 0x21b5U, 0x2039U, 0x203aU, // what marks are made of
             0x00U,   0x01U,   0x0bU,   0x0cU,   0x1bU,   0x7fU,    0x85U,    0xa0U,    0xadU,
             0x301U,  0x34fU,  0x61cU,  0x115fU, 0x1160U, 0x180eU,  0x2003U,  0x2009U,  0x200bU,
             0x200cU, 0x200dU, 0x200eU, 0x200fU, 0x202aU, 0x202eU,  0x202fU,  0x2060U,  0x2064U,
             0x2066U, 0x2069U, 0x2800U, 0x3000U, 0x3164U, 0xd83dU,  0xe000U,  0xfdd0U,  0xfe0fU,
             0xfeffU, 0xffa0U, 0xfff9U, 0xfffcU, 0xffffU, 0xe0001U, 0xe0041U, 0xe0100U, 0x10ffffU,
         }) {
        QTest::addRow("U+%04X", c)
            << c << u"\u2039U+%1\u203a"_s.arg(QString::number(c, 16).toUpper(), 4, u'0');
    }
}

void TestSecretTextLayout::marksWhatCannotBeSeen()
{
    QFETCH(uint, character);
    QFETCH(QString, mark);

    const Glyph glyph = glyphOf(character, Masking::Revealed);
    QCOMPARE(glyph.text, mark);
    QVERIFY(glyph.isMark);
}

void TestSecretTextLayout::showsWhatCanBeSeen_data()
{
    QTest::addColumn<uint>("character");

    for (const uint c : {0x21U, 0x41U, 0x7eU, 0xe9U, 0x416U, 0x5d0U, 0x4e2dU, 0xfffdU, 0x1f511U})
        QTest::addRow("U+%04X", c) << c;
}

void TestSecretTextLayout::showsWhatCanBeSeen()
{
    QFETCH(uint, character);

    const Glyph glyph = glyphOf(character, Masking::Revealed);
    const char32_t itself = character;
    QCOMPARE(glyph.text, QString::fromUcs4(&itself, 1));
    QVERIFY(!glyph.isMark);
}

void TestSecretTextLayout::maskedShowsNothing()
{
    for (char32_t c = 0; c <= 0x10ffff; c += c < 0x3000 ? 1 : 97) {
        const Glyph glyph = glyphOf(c, Masking::Masked);
        QCOMPARE(glyph.text, u"\u25CF"_s);
        QVERIFY(!glyph.isMark);
    }

    // Rows follow the count of characters alone.
    const auto rowsOf = [](const QString &text) {
        SecretTextLayout layout;
        layout.rebuild(text, 10, Masking::Masked);
        QList<qsizetype> lengths;
        for (const Row &row : layout.rows())
            lengths << text.mid(row.start, row.length).toUcs4().size();
        return lengths;
    };
    const auto plain = rowsOf(QString(64, u'a'));
    QCOMPARE(rowsOf(QString(64, QChar(0x200b))), plain);
    QCOMPARE(rowsOf(QString(64, QChar(0x4e2d))), plain);
    QCOMPARE(rowsOf(u"\U0001F511"_s.repeated(64)), plain);
}

} // namespace Latchkey

QTEST_APPLESS_MAIN(Latchkey::TestSecretTextLayout)
#include "tst_secrettextlayout.moc"
