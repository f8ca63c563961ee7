// SPDX-License-Identifier: MIT
#include "valuenotices.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <iterator>
#include <optional>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

constexpr int KindCount = int(NoticeKind::ExpiresSoon) + 1;

/// How many @p kind has in @p text; 0 if it is not reported.
qsizetype countOf(QStringView text, NoticeKind kind)
{
    for (const ValueNotice &notice : textNotices(text, countText(text))) {
        if (notice.kind == kind)
            return notice.count;
    }
    return 0;
}

QString mendedText(QStringView text, NoticeKind kind)
{
    const auto result = mended(text, kind);
    return result ? result->view().toString() : u"(not mended)"_s;
}

/// What a mend must give, found another way. Nothing for kinds that need a table of cases.
std::optional<QString> expectedMend(QString text, NoticeKind kind)
{
    const auto without = [&text](const QString &pattern) {
        const QRegularExpression expression(pattern,
                                            QRegularExpression::UseUnicodePropertiesOption);
        return text.remove(expression);
    };
    const auto replaced = [&text](const QString &pattern, const QString &replacement) {
        return text.replace(QRegularExpression(pattern), replacement);
    };
    switch (kind) {
    case NoticeKind::ByteOrderMark:
        return without(u"\\A\\x{feff}+"_s);
    case NoticeKind::WhiteSpaceAtStart:
        return without(u"\\A\\s+"_s);
    case NoticeKind::NewlineAtStart:
        return without(u"\\A[\\r\\n]+"_s);
    case NoticeKind::WhiteSpaceAtEnd:
        return without(u"\\s+\\z"_s);
    case NoticeKind::NewlineAtEnd:
        return without(u"[\\r\\n]+\\z"_s);
    case NoticeKind::NoBreakSpace:
        return replaced(u"\\x{a0}"_s, u" "_s);
    case NoticeKind::UnicodeSpace:
        return replaced(u"[\\x{2000}-\\x{200a}\\x{202f}\\x{3000}]"_s, u" "_s);
    case NoticeKind::ZeroWidth:
        return without(
            u"[\\x{ad}\\x{200b}-\\x{200d}\\x{2060}\\x{fe00}-\\x{fe0f}\\x{e0020}-\\x{e007f}]"
            "|(?<!\\A)(?<!\\A\\x{feff})(?<!\\A\\x{feff}{2})(?<!\\A\\x{feff}{3})\\x{feff}"
            "|(?<=[^\\x{feff}])\\x{feff}"_s);
    case NoticeKind::BidiControl:
        return without(u"[\\x{61c}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    case NoticeKind::Nul:
        return without(u"\\x{0}"_s);
    case NoticeKind::Control:
        return without(
            u"[\\x{1}-\\x{8}\\x{b}\\x{c}\\x{e}-\\x{1f}\\x{7f}-\\x{84}\\x{86}-\\x{9f}]"_s);
    case NoticeKind::MixedLineEndings:
        return replaced(u"\\r\\n?"_s, u"\n"_s);
    case NoticeKind::UnicodeLineBreak:
        return replaced(u"[\\x{85}\\x{2028}\\x{2029}]"_s, u"\n"_s);
    case NoticeKind::WrittenNewline:
        return replaced(u"(?<!\\\\)((?:\\\\\\\\)*)(?:\\\\r\\\\n|\\\\n)"_s, u"\\1\n"_s);
    default:
        return std::nullopt;
    }
}

/// What holds for every text and kind. Empty if all does.
QString brokenLaw(const QString &text)
{
    for (int i = 0; i < KindCount; ++i) {
        const auto kind = NoticeKind(i);
        const bool expected = isMendable(kind) && countOf(text, kind) > 0 && text.isValidUtf16();
        const auto result = mended(text, kind);
        if (result.has_value() != expected)
            return u"kind %1: mended when it should not be, or not when it should"_s.arg(i);
        if (!result)
            continue;
        const QString after = result->view().toString();
        if (after == text)
            return u"kind %1: nothing changed"_s.arg(i);
        if (countOf(after, kind) != 0)
            return u"kind %1: still reported"_s.arg(i);
        if (mended(after, kind))
            return u"kind %1: mended twice"_s.arg(i);
        if (after.size() > text.size())
            return u"kind %1: grew"_s.arg(i);
        const auto reference = expectedMend(text, kind);
        if (reference && *reference != after)
            return u"kind %1: something else changed"_s.arg(i);
    }
    return {};
}

} // namespace

class TestValueMends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mends_data();
    void mends();
    void tellsWhatCanBeMended();
    void leavesBrokenUnicodeAlone();
    void keepsLawsOnRandomText();
};

void TestValueMends::mends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NoticeKind>("kind");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &text, NoticeKind kind,
                        const QString &expected) {
        QTest::newRow(name) << text << kind << expected;
    };
    using enum NoticeKind;

    row("BOMs", u"\ufeff\ufeffa\ufeff"_s, ByteOrderMark, u"a\ufeff"_s);
    row("start", u" \n\ta \n"_s, WhiteSpaceAtStart, u"a \n"_s);
    row("newlines at start", u"\r\n\n a\n"_s, NewlineAtStart, u" a\n"_s);
    row("end", u" \na \n\t"_s, WhiteSpaceAtEnd, u" \na"_s);
    row("final newline", u" a \n"_s, NewlineAtEnd, u" a "_s);
    row("final newlines", u"a\n\r\n"_s, NewlineAtEnd, u"a"_s);
    row("all white space", u" \n "_s, WhiteSpaceAtEnd, u""_s);
    row("NBSP", u"\u00a0a\u00a0\u2009"_s, NoBreakSpace, u" a \u2009"_s);
    row("other spaces", u"a\u2009\u00a0\u3000"_s, UnicodeSpace, u"a \u00a0 "_s);
    row("zero-width", u"\ufeffa\u200b\u200db\ufeff\u202e"_s, ZeroWidth, u"\ufeffab\u202e"_s);
    row("zero-width first", u"\u200b\ufeffa"_s, ZeroWidth, u"a"_s);
    row("tags", u"\U0001f600\U000e0061z"_s, ZeroWidth, u"\U0001f600z"_s);
    row("bidi", u"a\u202eb\u202c\u200b"_s, BidiControl, u"ab\u200b"_s);
    row("NUL", u"\0a\0\0b\0"_s, Nul, u"ab"_s);
    row("control", u"\x1b[0m\tb\v\n\0"_s, Control, u"[0m\tb\n\0"_s);
    row("line ends", u"a\r\nb\rc\nd\r"_s, MixedLineEndings, u"a\nb\nc\nd\n"_s);
    row("Unicode line breaks", u"a\u2028b\r\n\u0085"_s, UnicodeLineBreak, u"a\nb\r\n\n"_s);
    row("quotes", u"\"a \\\"b\\\"\""_s, SurroundingQuotes, u"a \\\"b\\\""_s);
    row("all quotes", u" \" `a b` \"\n"_s, SurroundingQuotes, u"  a b \n"_s);
    row("empty quotes", u"''"_s, SurroundingQuotes, u""_s);
    row("written", u"\\na\\r\\nb\\\\n\\\\\\n\\t"_s, WrittenNewline, u"\na\nb\\\\n\\\\\n\\t"_s);
    row("assignment", u" export KEY=\"a b\" \n"_s, Assignment, u"a b"_s);
    row("nothing to mend", u"a"_s, NewlineAtEnd, u"(not mended)"_s);
    row("no mend", u"\ufffd"_s, Replacement, u"(not mended)"_s);
    row("no mend for expiry", u"a"_s, Expired, u"(not mended)"_s);
}

void TestValueMends::mends()
{
    QFETCH(const QString, text);
    QFETCH(const NoticeKind, kind);
    QTEST(mendedText(text, kind), "expected");
    QCOMPARE(brokenLaw(text), QString());
}

void TestValueMends::tellsWhatCanBeMended()
{
    for (int i = 0; i < KindCount; ++i) {
        const auto kind = NoticeKind(i);
        const bool cannot = kind == NoticeKind::Replacement || kind == NoticeKind::Malformed
            || kind == NoticeKind::Expired || kind == NoticeKind::ExpiresSoon;
        QCOMPARE(isMendable(kind), !cannot);
    }
}

void TestValueMends::leavesBrokenUnicodeAlone()
{
    // Without the zero-width space the two halves would be a tag, which is zero-width again.
    const QString text = u"\xdb40\u200b\xdc41"_s;
    QCOMPARE(countOf(text, NoticeKind::ZeroWidth), 1);
    QVERIFY(!mended(text, NoticeKind::ZeroWidth));
}

void TestValueMends::keepsLawsOnRandomText()
{
    const QString pieces[] = {
        u"a"_s,      u"B"_s,       u" "_s,      u"\n"_s,     u"\r"_s,
        u"\t"_s,     u"\\"_s,      u"n"_s,      u"\\n"_s,    u"\""_s,
        u"'"_s,      u"`"_s,       u"="_s,      u"_"_s,      u"\0"_s,
        u"\u00a0"_s, u"\u2009"_s,  u"\u200b"_s, u"\ufeff"_s, u"\u202e"_s,
        u"\u2028"_s, u"\u201c"_s,  u"\u201d"_s, u"\u2019"_s, u"\x1b"_s,
        u"\v"_s,     u"\ufffd"_s,  u"{"_s,      u"["_s,      u";"_s,
        u","_s,      u"export "_s, u"\xdb40"_s, u"\xdc41"_s, u"-----BEGIN X-----"_s,
        u"\\r\\n"_s, u"\r\n"_s,    u"}"_s,
    };
    QRandomGenerator random(20);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 30000 && clock.elapsed() < 1500; ++i) {
        QString text;
        // Few sorts at a time, so that they meet.
        const QString &favourite = pieces[random.bounded(int(std::size(pieces)))];
        for (quint32 n = random.bounded(10U); n > 0; --n) {
            text +=
                random.bounded(3) == 0 ? favourite : pieces[random.bounded(int(std::size(pieces)))];
        }
        const QString law = brokenLaw(text);
        QVERIFY2(law.isEmpty(),
                 qPrintable(law + u": "_s + QString::fromLatin1(text.toUtf8().toHex(' '))));
    }
}

QTEST_GUILESS_MAIN(TestValueMends)
#include "tst_valuemends.moc"
