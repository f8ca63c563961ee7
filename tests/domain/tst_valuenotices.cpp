// SPDX-License-Identifier: MIT
#include "valuenotices.h"

#include <QTest>

#include <algorithm>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// How many @p kind has in @p text; 0 if it is not reported.
qsizetype countOf(QStringView text, NoticeKind kind)
{
    for (const ValueNotice &notice : textNotices(text, countText(text))) {
        if (notice.kind == kind)
            return notice.count;
    }
    return 0;
}

} // namespace

class TestValueNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notices_data();
    void notices();
    void quiet_data();
    void quiet();
    void comesInOrder();
};

void TestValueNotices::notices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NoticeKind>("kind");
    QTest::addColumn<qsizetype>("count");

    const auto row = [](const char *name, const QString &text, NoticeKind kind, qsizetype count) {
        QTest::newRow(name) << text << kind << count;
    };
    using enum NoticeKind;

    row("BOM", u"\ufeffa"_s, ByteOrderMark, 1);
    row("BOM alone", u"\ufeff"_s, ByteOrderMark, 1);
    row("two BOMs", u"\ufeff\ufeffa"_s, ByteOrderMark, 2);
    row("no BOM", u"a"_s, ByteOrderMark, 0);
    row("U+FEFF elsewhere", u"a\ufeff"_s, ByteOrderMark, 0);
    row("U+FFFE", u"\ufffea"_s, ByteOrderMark, 0);

    row("space at start", u" a"_s, WhiteSpaceAtStart, 1);
    row("tab at start", u"\t a"_s, WhiteSpaceAtStart, 2);
    row("NBSP at start", u"\u00a0a"_s, WhiteSpaceAtStart, 1);
    row("U+2028 at start", u"\u2028a"_s, WhiteSpaceAtStart, 1);
    row("newline, space at start", u"\n a"_s, WhiteSpaceAtStart, 1);
    row("space, newline at start", u" \na"_s, WhiteSpaceAtStart, 1);
    row("newline only at start", u"\na"_s, WhiteSpaceAtStart, 0);
    row("zero-width at start", u"\u200ba"_s, WhiteSpaceAtStart, 0);
    row("space inside, start", u"a b"_s, WhiteSpaceAtStart, 0);
    row("empty, start", u""_s, WhiteSpaceAtStart, 0);

    row("newline at start", u"\na"_s, NewlineAtStart, 1);
    row("CRLFs at start", u"\r\n\r\na"_s, NewlineAtStart, 2);
    row("CR at start", u"\ra"_s, NewlineAtStart, 1);
    row("newline past a space", u" \na"_s, NewlineAtStart, 0);
    row("newline inside", u"a\nb"_s, NewlineAtStart, 0);

    row("space at end", u"a "_s, WhiteSpaceAtEnd, 1);
    row("form feed at end", u"a\f"_s, WhiteSpaceAtEnd, 1);
    row("ideographic space at end", u"a\u3000"_s, WhiteSpaceAtEnd, 1);
    row("space, newline at end", u"a \n"_s, WhiteSpaceAtEnd, 1);
    row("newline, spaces at end", u"a\n  "_s, WhiteSpaceAtEnd, 2);
    row("only white space", u"  "_s, WhiteSpaceAtEnd, 2);
    row("newline only at end", u"a\n"_s, WhiteSpaceAtEnd, 0);
    row("dot at end", u" a."_s, WhiteSpaceAtEnd, 0);

    row("newline at end", u"a\n"_s, NewlineAtEnd, 1);
    row("CRLF at end", u"a\r\n"_s, NewlineAtEnd, 1);
    row("CR at end", u"a\r"_s, NewlineAtEnd, 1);
    row("newlines at end", u"a\n\r\n\n"_s, NewlineAtEnd, 3);
    row("space, newline", u"a \n"_s, NewlineAtEnd, 1);
    row("only a newline", u"\n"_s, NewlineAtEnd, 1);
    row("newline, space", u"a\n "_s, NewlineAtEnd, 0);
    row("U+2028 at end", u"a\u2028"_s, NewlineAtEnd, 0);
    row("no newline at end", u"a\nb"_s, NewlineAtEnd, 0);

    row("NBSPs", u"a\u00a0b\u00a0"_s, NoBreakSpace, 2);
    row("space is no NBSP", u"a b"_s, NoBreakSpace, 0);
    row("narrow NBSP is another", u"a\u202fb"_s, NoBreakSpace, 0);
    row("thin space", u"a\u2009b\u3000c\u202f"_s, UnicodeSpace, 3);
    row("NBSP is no other space", u"a\u00a0b"_s, UnicodeSpace, 0);
    row("common space", u"a b\tc"_s, UnicodeSpace, 0);

    row("zero-width", u"a\u200b\u200c\u200d\u2060\u00adb"_s, ZeroWidth, 5);
    row("U+FEFF inside", u"\ufeffa\ufeff"_s, ZeroWidth, 1);
    row("variation selector", u"\u2764\ufe0f"_s, ZeroWidth, 1);
    row("tag letters", u"a\U000e0061\U000e0062"_s, ZeroWidth, 2);
    row("BOM is not zero-width", u"\ufeffa"_s, ZeroWidth, 0);
    row("hyphen", u"a-b"_s, ZeroWidth, 0);
    row("bidi is not zero-width", u"a\u202eb"_s, ZeroWidth, 0);

    row("override", u"a\u202eb\u202c"_s, BidiControl, 2);
    row("marks and isolates", u"\u200e\u200f\u061c\u2066\u2069"_s, BidiControl, 5);
    row("Hebrew without controls", u"\u05d0\u05d1"_s, BidiControl, 0);
    row("zero-width is not bidi", u"\u200d"_s, BidiControl, 0);

    row("NUL", u"a\0b\0"_s, Nul, 2);
    row("digit zero", u"0"_s, Nul, 0);
    row("symbol for NUL", u"\u2400"_s, Nul, 0);
    row("escape", u"\x1b[31m"_s, Control, 1);
    row("DEL and C1", u"\x7f\u009b"_s, Control, 2);
    row("tab and line breaks", u"a\tb\r\n\u0085"_s, Control, 0);
    row("NUL is apart", u"\0"_s, Control, 0);
    row("replacement", u"\ufffd\ufffd"_s, Replacement, 2);
    row("question mark", u"?\ufffc"_s, Replacement, 0);

    row("LF and CRLF", u"a\nb\r\nc"_s, MixedLineEndings, 1);
    row("LF and CR", u"a\nb\rc\r"_s, MixedLineEndings, 2);
    row("CR and CRLF", u"a\r\r\n"_s, MixedLineEndings, 2);
    row("only LF", u"a\nb\n"_s, MixedLineEndings, 0);
    row("only CRLF", u"a\r\nb\r\n"_s, MixedLineEndings, 0);
    row("LF and U+2028", u"a\nb\u2028"_s, MixedLineEndings, 0);
    row("NEL, LS, PS", u"a\u0085b\u2028c\u2029"_s, UnicodeLineBreak, 3);
    row("real line breaks", u"a\r\nb\n"_s, UnicodeLineBreak, 0);

    row("double quotes", u"\"a\""_s, SurroundingQuotes, 1);
    row("single quotes", u"'a b'"_s, SurroundingQuotes, 1);
    row("backticks", u"`a`"_s, SurroundingQuotes, 1);
    row("typographic", u"\u201ca\u201d"_s, SurroundingQuotes, 1);
    row("German", u"\u201ea\u201c"_s, SurroundingQuotes, 1);
    row("French", u"\u00aba\u00bb"_s, SurroundingQuotes, 1);
    row("quotes in quotes", u"\"'a'\""_s, SurroundingQuotes, 2);
    row("doubled quotes", u"\"\"a\"\""_s, SurroundingQuotes, 2);
    row("nothing in quotes", u"\"\""_s, SurroundingQuotes, 1);
    row("quotes, newline", u"\"a\"\n"_s, SurroundingQuotes, 1);
    row("white space between quotes", u" \" 'a' \" "_s, SurroundingQuotes, 2);
    row("escaped quote inside", u"\"a\\\"b\""_s, SurroundingQuotes, 1);
    row("other quote inside", u"\"it's\""_s, SurroundingQuotes, 1);
    row("escaped backslash at end", u"\"a\\\\\""_s, SurroundingQuotes, 1);
    row("one quote", u"\""_s, SurroundingQuotes, 0);
    row("quote at start", u"\"a"_s, SurroundingQuotes, 0);
    row("quote at end", u"a\""_s, SurroundingQuotes, 0);
    row("unlike quotes", u"\"a'"_s, SurroundingQuotes, 0);
    row("two quoted words", u"\"a\" and \"b\""_s, SurroundingQuotes, 0);
    row("two quoted words in quotes", u"''a' 'b''"_s, SurroundingQuotes, 0);
    row("escaped at end", u"\"a\\\""_s, SurroundingQuotes, 0);
    row("apostrophe", u"\u2018it\u2019s\u2019"_s, SurroundingQuotes, 0);
    row("open twice", u"\u201ca\u201c"_s, SurroundingQuotes, 0);

    row("written", u"a\\nb\\nc"_s, WrittenNewline, 2);
    row("written CRLF", u"a\\r\\nb"_s, WrittenNewline, 1);
    row("written, and a final newline", u"a\\nb\n"_s, WrittenNewline, 1);
    row("written in PEM", u"-----BEGIN PRIVATE KEY-----\\nAAAA\\n-----END PRIVATE KEY-----\\n"_s,
        WrittenNewline, 3);
    row("written in PEM of lines", u"-----BEGIN X-----\nAA\\nAA\n-----END X-----\n"_s,
        WrittenNewline, 1);
    row("three backslashes", u"a\\\\\\nb"_s, WrittenNewline, 1);
    row("escaped backslash", u"a\\\\nb"_s, WrittenNewline, 0);
    row("among real ones", u"a\\nb\nc"_s, WrittenNewline, 0);
    row("in JSON", u"{\"key\":\"a\\nb\"}"_s, WrittenNewline, 0);
    row("PEM in JSON", u"{\"key\":\"-----BEGIN X-----\\nAAAA\\n-----END X-----\"}"_s,
        WrittenNewline, 0);
    row("written tab", u"a\\tb"_s, WrittenNewline, 0);
    row("backslash at end", u"a\\"_s, WrittenNewline, 0);
    row("real newline", u"a\nb"_s, WrittenNewline, 0);
}

void TestValueNotices::notices()
{
    QFETCH(const QString, text);
    QFETCH(const NoticeKind, kind);
    QTEST(countOf(text, kind), "count");
}

void TestValueNotices::quiet_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("a password") << u"correct horse battery staple"_s;
    QTest::newRow("a token") << u"sk-proj-abcDEF_123"_s;
    QTest::newRow("lines") << u"a\nb\nc"_s;
    QTest::newRow("letters of the world") << u"p\u00e4ss \u6f22\u5b57 \U0001f511"_s;
    QTest::newRow("one unit") << u"x"_s;
    QTest::newRow("backslash") << u"\\"_s;
    QTest::newRow("equals sign") << u"="_s;
    QTest::newRow("URL") << u"https://user:pw@example.com/a?b=c&d=e#f"_s;
}

void TestValueNotices::quiet()
{
    QFETCH(const QString, text);
    QVERIFY(textNotices(text, countText(text)).empty());
}

void TestValueNotices::comesInOrder()
{
    const QString text = u"\ufeff \u00a0\"\u200b\0\r\n\n\\n \n"_s;
    const auto notices = textNotices(text, countText(text));
    QVERIFY(notices.size() > 4);
    QVERIFY(std::is_sorted(notices.begin(), notices.end(),
                           [](const auto &a, const auto &b) { return a.kind < b.kind; }));
}

QTEST_GUILESS_MAIN(TestValueNotices)
#include "tst_valuenotices.moc"
