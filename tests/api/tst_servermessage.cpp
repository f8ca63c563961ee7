// SPDX-License-Identifier: MIT
#include "servermessage.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class TestServerMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsTheBeginningOfMuch();
    void displays_data();
    void displays();
    void cuts_data();
    void cuts();
};

void TestServerMessage::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("empty", "", QString());
    row("white space", " \r\n\t", QString());

    row("ErrorData", R"({"error":{"message":"no such secret","type":"not_found","code":null}})",
        u"no such secret"_s);
    row("error as text", R"({"error":"no such secret"})", u"no such secret"_s);
    row("message alone", R"({"message":"no such secret","status":404})", u"no such secret"_s);
    row("error before message", R"({"message":"b","error":{"message":"a"}})", u"a"_s);
    row("null error", R"({"error":null,"message":"b"})", u"b"_s);
    row("error without a message", R"({"error":{"code":7},"message":"b"})", u"b"_s);
    row("error of another type", R"({"error":true,"message":"b"})", u"b"_s);
    row("message of another type", R"({"error":{"message":{"a":1}}})", QString());
    row("none of the three", R"({"detail":"x"})", QString());
    row("empty object", "{}", QString());
    row("empty message", R"({"error":{"message":""}})", QString());
    row("array", R"([{"message":"x"}])", QString());
    row("white space folded", R"({"message":"  a\n\n\tb  c "})", u"a b c"_s);
    row("not HTML inside JSON", R"({"message":"<b>a</b> &amp; b"})", u"<b>a</b> &amp; b"_s);
    row("after a BOM", "\xEF\xBB\xBF{\"message\":\"x\"}", u"x"_s);
    row("unicode", R"({"message":"caf\u00e9 \ud83d\ude00"})", u"caf\u00E9 \U0001F600"_s);

    row("plain text", "upstream connect error\n", u"upstream connect error"_s);
    row("JSON scalar", "\"quoted\"", u"\"quoted\""_s);
    row("broken JSON", R"({"message": "x")", uR"({"message": "x")"_s);
    row("a less-than sign", "a < b and c > d", u"a < b and c > d"_s);
    row("invalid UTF-8", "caf\xE9 closed", u"caf\uFFFD closed"_s);
    row("NUL inside", QByteArray("a\0b", 3), u"a\0b"_s);

    row("HTML page",
        "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title>"
        "<style>b { color: red }</style><script>alert('x < y')</script></head>"
        "<body><center><h1>502 Bad Gateway</h1></center><!-- <p>hidden</p> -->"
        "<hr>nginx &amp; co&nbsp;&lt;1&gt; &quot;a&quot; &#39;b&#39;</body></html>",
        u"502 Bad Gateway nginx & co <1> \"a\" 'b'"_s);
    row("HTML in capitals", "<HTML><BODY><P>Not here</P></BODY></HTML>", u"Not here"_s);
    row("HTML after a comment", "<!-- x --><p>Not here</p>", u"Not here"_s);
    row("HTML cut off in a tag", "<html><body>Not here<a href=\"x", u"Not here"_s);
    row("HTML cut off in a script", "<html><body>Not here<script>var a", u"Not here"_s);
    row("an entity is read once", "<p>&amp;lt;b&amp;gt;</p>", u"&lt;b&gt;"_s);
    row("HTML with nothing to say", "<html><head><title>x</title></head></html>", QString());
}

void TestServerMessage::reads()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(serverMessage(body).simplified(), expected);
}

void TestServerMessage::readsTheBeginningOfMuch()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(
        serverMessage("said first " + QByteArray(1 << 20, 'x')).startsWith(u"said first xxx"_s));
    QVERIFY(serverMessage("<html>said first " + QByteArray("<script>").repeated(1 << 17))
                .simplified()
                .startsWith(u"said first"_s));
    QVERIFY(serverMessage("<html>said first " + QByteArray("<!--").repeated(1 << 18))
                .simplified()
                .startsWith(u"said first"_s));
    QVERIFY(serverMessage("<html>said first " + QByteArray(1 << 20, '<'))
                .simplified()
                .startsWith(u"said first"_s));
    QVERIFY2(timer.elapsed() < 5000, "the time must not grow with the square of the body");
}

void TestServerMessage::displays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("empty", QString(), QString());
    row("plain", u"no such secret: \"a/b\" <b>"_s, u"no such secret: \"a/b\" <b>"_s);
    row("letters and marks", u"caf\u00E9 e\u0301 \u65E5\u672C \u0627"_s,
        u"caf\u00E9 e\u0301 \u65E5\u672C \u0627"_s);
    row("emoji", u"\U0001F600"_s, u"\U0001F600"_s);
    row("NUL", u"a\0b"_s, u"a\\u{0}b"_s);
    row("escape sequence", u"\x1B[31mred"_s, u"\\u{1b}[31mred"_s);
    row("newline and tab", u"a\nb\tc"_s, u"a\\u{a}b\\u{9}c"_s);
    row("DEL and C1", u"\x7F\u0085"_s, u"\\u{7f}\\u{85}"_s);
    row("right-to-left override", u"a\u202Etxt"_s, u"a\\u{202e}txt"_s);
    row("isolates", u"\u2066a\u2069"_s, u"\\u{2066}a\\u{2069}"_s);
    row("marks of direction", u"\u200E\u200F\u061C"_s, u"\\u{200e}\\u{200f}\\u{61c}"_s);
    row("zero width", u"a\u200Bb\u200Dc\uFEFF"_s, u"a\\u{200b}b\\u{200d}c\\u{feff}"_s);
    row("fillers and variation selectors", u"a\u3164b\u115Fc\u034Fd\uFE0Fe\U000E0100"_s,
        u"a\\u{3164}b\\u{115f}c\\u{34f}d\\u{fe0f}e\\u{e0100}"_s);
    row("soft hyphen", u"a\u00ADb"_s, u"a\\u{ad}b"_s);
    row("line separators", u"\u2028\u2029"_s, u"\\u{2028}\\u{2029}"_s);
    row("private use", u"\uE000\U0010FFFD"_s, u"\\u{e000}\\u{10fffd}"_s);
    row("not assigned", u"\uFFFF\u0378"_s, u"\\u{ffff}\\u{378}"_s);
    row("tag characters", u"\U000E0041"_s, u"\\u{e0041}"_s);
    row("lone surrogates", QString(QChar(0xD83D)) + u"x"_s + QChar(0xDE00),
        u"\\u{d83d}x\\u{de00}"_s);
    row("a literal percent", u"100%1 %2 %n"_s, u"100%1 %2 %n"_s);
}

void TestServerMessage::displays()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(displayable(text), expected);
}

void TestServerMessage::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    constexpr qsizetype Max = MaxServerMessageLength;
    const QString dots = u"\u2026"_s;
    const QString emoji = u"\U0001F600"_s;
    QTest::newRow("just fits") << QString(Max, u'x') << QString(Max, u'x');
    QTest::newRow("one more") << QString(Max + 1, u'x') << QString(QString(Max, u'x') + dots);
    QTest::newRow("much more") << QString(100000, u'x') << QString(QString(Max, u'x') + dots);
    QTest::newRow("a pair fits") << QString(QString(Max - 2, u'x') + emoji)
                                 << QString(QString(Max - 2, u'x') + emoji);
    QTest::newRow("a pair is not halved")
        << QString(QString(Max - 1, u'x') + emoji) << QString(QString(Max - 1, u'x') + dots);
    QTest::newRow("an escape is not halved")
        << QString(QString(Max - 3, u'x') + u'\n') << QString(QString(Max - 3, u'x') + dots);
}

void TestServerMessage::cuts()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(displayable(text), expected);
}

QTEST_GUILESS_MAIN(TestServerMessage)
#include "tst_servermessage.moc"
