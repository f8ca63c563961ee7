// SPDX-License-Identifier: MIT
#include "sensitivestring.h"
#include "valuetext.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// What an encoder makes of @p text; half a pair becomes U+FFFD.
qsizetype encodedSize(QStringView text)
{
    SensitiveBytes bytes;
    bytes.appendUtf8(text);
    return bytes.size();
}

} // namespace

class TestValueText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineEndings_data();
    void lineEndings();
    void utf8Size_data();
    void utf8Size();
    void classes_data();
    void classes();
    void classesAgreeWithUnicode();
    void countsByteOrderMarksApart();
    void countsByClass();
    void takesLines();
    void countsRandomText();
};

void TestValueText::lineEndings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LineEndings>("style");
    QTest::addColumn<qsizetype>("lines");

    QTest::newRow("empty") << u""_s << LineEndings::None << qsizetype(0);
    QTest::newRow("one line") << u"a"_s << LineEndings::None << qsizetype(1);
    QTest::newRow("final LF") << u"a\n"_s << LineEndings::Lf << qsizetype(1);
    QTest::newRow("LF alone") << u"\n"_s << LineEndings::Lf << qsizetype(1);
    QTest::newRow("two LF") << u"a\nb"_s << LineEndings::Lf << qsizetype(2);
    QTest::newRow("empty line") << u"a\n\nb\n"_s << LineEndings::Lf << qsizetype(3);
    QTest::newRow("CRLF") << u"a\r\nb\r\n"_s << LineEndings::CrLf << qsizetype(2);
    QTest::newRow("CR") << u"a\rb"_s << LineEndings::Cr << qsizetype(2);
    QTest::newRow("final CR") << u"a\r"_s << LineEndings::Cr << qsizetype(1);
    QTest::newRow("two CR") << u"\r\r"_s << LineEndings::Cr << qsizetype(2);
    QTest::newRow("CR CRLF") << u"a\r\r\nb"_s << LineEndings::Mixed << qsizetype(3);
    QTest::newRow("LF CR") << u"a\n\rb"_s << LineEndings::Mixed << qsizetype(3);
    QTest::newRow("LF and CRLF") << u"a\nb\r\n"_s << LineEndings::Mixed << qsizetype(2);
    QTest::newRow("Unicode only") << u"a\u2028b\u2029c\u0085d"_s << LineEndings::None
                                  << qsizetype(1);
    QTest::newRow("vertical tab, form feed") << u"a\vb\fc"_s << LineEndings::None << qsizetype(1);
}

void TestValueText::lineEndings()
{
    QFETCH(const QString, text);
    const TextCounts counts = countText(text);
    QTEST(counts.lineEndings(), "style");
    QTEST(counts.lines, "lines");
}

void TestValueText::utf8Size_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("ASCII") << u"abc ~\u007f\t"_s;
    QTest::newRow("NUL") << u"a\0b"_s;
    QTest::newRow("two bytes") << u"\u0080\u00e9\u07ff"_s;
    QTest::newRow("three bytes") << u"\u0800\u20ac\uffff"_s;
    QTest::newRow("four bytes") << u"\U00010000\U0001f600\U0010ffff"_s;
    QTest::newRow("BOM") << u"\ufeff\ufeffa\ufeff"_s;
    QTest::newRow("CRLF") << u"\r\n\r\n"_s;
    QTest::newRow("high half") << u"a\xd800z"_s;
    QTest::newRow("low half") << u"a\xdc00z"_s;
    QTest::newRow("high half at the end") << u"a\xdbff"_s;
    QTest::newRow("halves the wrong way round") << u"\xdc00\xd800"_s;
}

void TestValueText::utf8Size()
{
    QFETCH(const QString, text);
    QCOMPARE(countText(text).utf8Bytes, encodedSize(text));
}

void TestValueText::classes_data()
{
    QTest::addColumn<char32_t>("first");
    QTest::addColumn<char32_t>("last");
    QTest::addColumn<CharacterClass>("expected");

    const auto row = [](const char *name, char32_t first, char32_t last, CharacterClass expected) {
        QTest::newRow(name) << first << last << expected;
    };
    row("NUL", 0, 0, CharacterClass::Nul);
    row("SOH to backspace", 1, 8, CharacterClass::Control);
    row("tab", 9, 9, CharacterClass::Plain);
    row("LF", 10, 10, CharacterClass::LineBreak);
    row("VT, FF", 11, 12, CharacterClass::Control);
    row("CR", 13, 13, CharacterClass::LineBreak);
    row("SO to US", 14, 0x1f, CharacterClass::Control);
    row("ASCII", 0x20, 0x7e, CharacterClass::Plain);
    row("DEL and C1", 0x7f, 0x84, CharacterClass::Control);
    row("NEL", 0x85, 0x85, CharacterClass::UnicodeLineBreak);
    row("C1", 0x86, 0x9f, CharacterClass::Control);
    row("NBSP", 0xa0, 0xa0, CharacterClass::NoBreakSpace);
    row("Latin-1", 0xa1, 0xac, CharacterClass::Plain);
    row("soft hyphen", 0xad, 0xad, CharacterClass::ZeroWidth);
    row("past it", 0xae, 0x34e, CharacterClass::Plain);
    row("Arabic letter mark", 0x61c, 0x61c, CharacterClass::BidiControl);
    row("spaces", 0x2000, 0x200a, CharacterClass::UnicodeSpace);
    row("ZWSP, ZWNJ, ZWJ", 0x200b, 0x200d, CharacterClass::ZeroWidth);
    row("LRM, RLM", 0x200e, 0x200f, CharacterClass::BidiControl);
    row("dashes and quotes", 0x2010, 0x2027, CharacterClass::Plain);
    row("LS, PS", 0x2028, 0x2029, CharacterClass::UnicodeLineBreak);
    row("embeddings", 0x202a, 0x202e, CharacterClass::BidiControl);
    row("narrow NBSP", 0x202f, 0x202f, CharacterClass::UnicodeSpace);
    row("word joiner", 0x2060, 0x2060, CharacterClass::ZeroWidth);
    row("isolates", 0x2066, 0x2069, CharacterClass::BidiControl);
    row("ideographic space", 0x3000, 0x3000, CharacterClass::UnicodeSpace);
    row("halves of pairs", 0xd800, 0xdfff, CharacterClass::Plain);
    row("variation selectors", 0xfe00, 0xfe0f, CharacterClass::ZeroWidth);
    row("U+FEFF", 0xfeff, 0xfeff, CharacterClass::ZeroWidth);
    row("replacement", 0xfffd, 0xfffd, CharacterClass::Replacement);
    row("emoji", 0x1f600, 0x1f64f, CharacterClass::Plain);
    row("tags", 0xe0000, 0xe007f, CharacterClass::ZeroWidth);
    row("the last", 0x10fffe, 0x10ffff, CharacterClass::Plain);
    row("past Unicode", 0x110000, 0x110000, CharacterClass::Plain);
}

void TestValueText::classes()
{
    QFETCH(const char32_t, first);
    QFETCH(const char32_t, last);
    for (char32_t character = first; character <= last; ++character)
        QTEST(classOf(character), "expected");
}

void TestValueText::classesAgreeWithUnicode()
{
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        const CharacterClass character = classOf(c);
        const QChar::Category category = QChar::category(c);
        const bool isOddSpace = category == QChar::Separator_Space && c != 0x20 && c != 0xa0;
        QCOMPARE(character == CharacterClass::UnicodeSpace, isOddSpace);

        const bool isControl = character == CharacterClass::Control
            || character == CharacterClass::Nul || character == CharacterClass::LineBreak
            || c == 0x09 || c == 0x85;
        QCOMPARE(isControl, category == QChar::Other_Control);

        // Format characters that show: signs before numbers, annotations, shorthand and the like.
        const bool isFormat = category == QChar::Other_Format;
        const bool isInvisible =
            character == CharacterClass::ZeroWidth || character == CharacterClass::BidiControl;
        const bool shows = (c >= 0x600 && c <= 0x605) || c == 0x6dd || c == 0x70f
            || (c >= 0x890 && c <= 0x891) || c == 0x8e2 || (c >= 0xfff9 && c <= 0xfffb)
            || c == 0x110bd || c == 0x110cd || (c >= 0x13430 && c <= 0x1343f);
        if (isFormat)
            QCOMPARE(isInvisible, !shows);
    }
}

void TestValueText::countsByteOrderMarksApart()
{
    const TextCounts counts = countText(u"\ufeff\ufeffa\ufeff");
    QCOMPARE(counts.byteOrderMarks, 2);
    QCOMPARE(counts.of(CharacterClass::ZeroWidth), 1);
    QCOMPARE(countText(u"\u200b\ufeff").byteOrderMarks, 0);
    QCOMPARE(countText(u"\u200b\ufeff").of(CharacterClass::ZeroWidth), 2);
    QCOMPARE(byteOrderMarkRun(u""), 0);
}

void TestValueText::countsByClass()
{
    const QString text = u"\0\u00a0\u00a0\u200d\u202e\x1b\ufffd\u2028\u2009\U000e0041\r\n\n\r"_s;
    const TextCounts counts = countText(text);
    QCOMPARE(counts.of(CharacterClass::Nul), 1);
    QCOMPARE(counts.of(CharacterClass::NoBreakSpace), 2);
    QCOMPARE(counts.of(CharacterClass::ZeroWidth), 2);
    QCOMPARE(counts.of(CharacterClass::BidiControl), 1);
    QCOMPARE(counts.of(CharacterClass::Control), 1);
    QCOMPARE(counts.of(CharacterClass::Replacement), 1);
    QCOMPARE(counts.of(CharacterClass::UnicodeLineBreak), 1);
    QCOMPARE(counts.of(CharacterClass::UnicodeSpace), 1);
    QCOMPARE(counts.of(CharacterClass::LineBreak), 3);
    QCOMPARE(counts.crLf, 1);
    QCOMPARE(counts.lf, 1);
    QCOMPARE(counts.cr, 1);
}

void TestValueText::takesLines()
{
    QStringView rest = u"a\r\n\rb\n\nc";
    QStringList lines;
    while (!rest.isEmpty())
        lines += takeLine(rest).toString();
    QCOMPARE(lines, QStringList({u"a"_s, u""_s, u"b"_s, u""_s, u"c"_s}));
}

void TestValueText::countsRandomText()
{
    constexpr QStringView units = u"ab\n\r \t\0\u00a0\u00e9\u200b\u202e\u2028\ufeff\xd83d\xde00";
    QRandomGenerator random(3);
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (quint32 n = random.bounded(12U); n > 0; --n)
            text += units[random.bounded(int(units.size()))];
        const TextCounts counts = countText(text);
        QCOMPARE(counts.utf8Bytes, encodedSize(text));
        QCOMPARE(counts.crLf, text.count(u"\r\n"_s));
        QCOMPARE(counts.cr, text.count(u'\r') - counts.crLf);
        QCOMPARE(counts.lf, text.count(u'\n') - counts.crLf);
        QCOMPARE(counts.byteOrderMarks + counts.of(CharacterClass::ZeroWidth),
                 text.count(u'\ufeff') + text.count(u'\u200b'));

        QString normal = text;
        normal.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        const qsizetype lines =
            normal.isEmpty() ? 0 : normal.count(u'\n') + (normal.endsWith(u'\n') ? 0 : 1);
        QCOMPARE(counts.lines, lines);
    }
}

QTEST_GUILESS_MAIN(TestValueText)
#include "tst_valuetext.moc"
