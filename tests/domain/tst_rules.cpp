// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

using Expected = std::optional<Violation>;
using Rule = Violation::Rule;

Violation offender(Field field, Rule rule, char32_t character, qsizetype position)
{
    return {.field = field, .rule = rule, .character = character, .position = position};
}

Violation tooLong(Field field, qsizetype length, qsizetype limit)
{
    return {.field = field, .rule = Rule::TooLong, .length = length, .limit = limit};
}

Violation empty(Field field)
{
    return {.field = field, .rule = Rule::Empty};
}

Violation badName(char32_t character, qsizetype position)
{
    return offender(Field::Name, Rule::Character, character, position);
}

const QString High(QChar(0xD83D));
const QString Low(QChar(0xDE00));
const QString Emoji = u"\U0001F600"_s;
/// Three emoji in one family picture: five code points, eight UTF-16 units.
const QString Family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;

/// Rows for text with half a surrogate pair at each place; the rule is the same for two fields.
void addSurrogateRows(Field field)
{
    const auto row = [field](const char *name, const QString &text, char32_t half,
                             qsizetype position) {
        QTest::newRow(name) << text << Expected(offender(field, Rule::NotUnicode, half, position));
    };
    row("lone high alone", High, 0xD83D, 1);
    row("lone low alone", Low, 0xDE00, 1);
    row("lone high at the start", High + u"ab"_s, 0xD83D, 1);
    row("lone low in the middle", u"a"_s + Low + u"b"_s, 0xDE00, 2);
    row("lone high at the end", u"ab"_s + High, 0xD83D, 3);
    row("wrong way round", u"a"_s + Low + High, 0xDE00, 2);
    row("high before a pair", High + Emoji, 0xD83D, 1);
    row("low after a pair", Emoji + Low, 0xDE00, 2);
    row("after emoji, in code points", Emoji + Emoji + High, 0xD83D, 3);
    row("before it is too long", QString(600, u'x') + High, 0xD83D, 601);
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asciiInName_data();
    void asciiInName();
    void name_data();
    void name();
    void description_data();
    void description();
    void value_data();
    void value();
};

void TestRules::asciiInName_data()
{
    QTest::addColumn<char>("character");
    QTest::addColumn<bool>("allowed");

    // Written out, so that the test does not repeat the code's ranges.
    const QByteArray allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-/.";
    QCOMPARE(allowed.size(), 66);
    for (int c = 0; c < 128; ++c)
        QTest::addRow("0x%02x", c) << char(c) << allowed.contains(char(c));
}

void TestRules::asciiInName()
{
    QFETCH(char, character);
    QFETCH(bool, allowed);

    const QChar c = QLatin1Char(character);
    const auto expected = [&](qsizetype position) {
        return allowed ? Expected() : Expected(badName(c.unicode(), position));
    };
    QCOMPARE(checkName(QString(c)), expected(1));
    QCOMPARE(checkName(QString(u"a"_s + c + u"b"_s)), expected(2));
}

void TestRules::name_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Expected>("expected");

    const auto refused = [](const char *row, const QString &text, char32_t c, qsizetype position) {
        QTest::newRow(row) << text << Expected(badName(c, position));
    };
    QTest::newRow("null") << QString() << Expected(empty(Field::Name));
    QTest::newRow("empty") << u""_s << Expected(empty(Field::Name));
    QTest::newRow("1") << u"a"_s << Expected();
    QTest::newRow("100") << QString(100, u'z') << Expected();
    QTest::newRow("101") << QString(101, u'z') << Expected(tooLong(Field::Name, 101, 100));
    QTest::newRow("dot") << u"."_s << Expected();
    QTest::newRow("dots") << u".."_s << Expected();
    QTest::newRow("slashes") << u"/a//b/"_s << Expected();
    QTest::newRow("usual") << u"prod/db-1/PASSWORD_2.txt"_s << Expected();

    refused("space", u"my key"_s, U' ', 3);
    refused("NUL inside", u"a\0b"_s, 0, 2);
    refused("newline at the end", u"abc\n"_s, U'\n', 4);
    refused("Arabic digit", u"k\u0661"_s, 0x661, 2);
    refused("fullwidth digit", u"\uFF11"_s, 0xFF11, 1);
    refused("fullwidth letter", u"\uFF21"_s, 0xFF21, 1);
    refused("Kelvin sign", u"\u212A"_s, 0x212A, 1);
    refused("dotless i", u"ab\u0131"_s, 0x131, 3);
    refused("dotted I", u"\u0130"_s, 0x130, 1);
    refused("long s", u"\u017F"_s, 0x17F, 1);
    refused("Cyrillic a", u"p\u0430ss"_s, 0x430, 2);
    refused("e acute", u"caf\u00E9"_s, 0xE9, 4);
    refused("combining mark", u"cafe\u0301"_s, 0x301, 5);
    refused("en dash", u"a\u2013b"_s, 0x2013, 2);
    refused("division slash", u"a\u2215b"_s, 0x2215, 2);
    refused("BOM", u"\uFEFFa"_s, 0xFEFF, 1);
    refused("no-break space", u"a\u00A0"_s, 0xA0, 2);
    refused("emoji as one", u"a"_s + Emoji, 0x1F600, 2);
    refused("the first of several", u"a b!c"_s, U' ', 2);
    refused("lone surrogate", u"ab"_s + High, 0xD83D, 3);
    refused("at place 100", QString(99, u'a') + u'!', U'!', 100);
    refused("a bad one before a long one", QString(150, u'a') + u' ', U' ', 151);
}

void TestRules::name()
{
    QFETCH(QString, text);
    QFETCH(Expected, expected);
    QCOMPARE(checkName(text), expected);
}

void TestRules::description_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Expected>("expected");

    const auto allowed = [](const char *row, const QString &text) {
        QTest::newRow(row) << text << Expected();
    };
    const auto refused = [](const char *row, const QString &text, qsizetype length) {
        QTest::newRow(row) << text << Expected(tooLong(Field::Description, length, 500));
    };
    allowed("null", QString());
    allowed("empty", u""_s);
    allowed("anything goes", u"\0\t\r\n\u00A0\u2028\u202E\uFEFF\uFFFF \U0010FFFF"_s);
    allowed("500", QString(500, u'x'));
    refused("501", QString(501, u'x'), 501);
    allowed("500 of two bytes", QString(500, QChar(0xE9)));
    refused("501 of two bytes", QString(501, QChar(0xE9)), 501);
    allowed("500 emoji", Emoji.repeated(500));
    refused("501 emoji", Emoji.repeated(501), 501);
    allowed("499 and an emoji", QString(499, u'x') + Emoji);
    refused("500 and an emoji", QString(500, u'x') + Emoji, 501);
    allowed("100 families of five", Family.repeated(100));
    refused("100 families and one", Family.repeated(100) + u'x', 501);
    allowed("250 letters with marks", u"e\u0301"_s.repeated(250));
    refused("251 letters with marks", u"e\u0301"_s.repeated(251), 502);
    addSurrogateRows(Field::Description);
}

void TestRules::description()
{
    QFETCH(QString, text);
    QFETCH(Expected, expected);
    QCOMPARE(checkDescription(text), expected);
}

void TestRules::value_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Expected>("expected");

    QTest::newRow("null") << QString() << Expected(empty(Field::Value));
    QTest::newRow("empty") << u""_s << Expected(empty(Field::Value));
    QTest::newRow("one") << u"x"_s << Expected();
    QTest::newRow("a space alone") << u" "_s << Expected();
    QTest::newRow("a newline alone") << u"\n"_s << Expected();
    QTest::newRow("NUL alone") << QString(QChar(0)) << Expected();
    QTest::newRow("an emoji") << Emoji << Expected();
    QTest::newRow("no upper limit") << QString(1 << 20, u'x') << Expected();
    addSurrogateRows(Field::Value);
}

void TestRules::value()
{
    QFETCH(QString, text);
    QFETCH(Expected, expected);
    QCOMPARE(checkValue(text), expected);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
