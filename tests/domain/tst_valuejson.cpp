// SPDX-License-Identifier: MIT
#include "jsonsyntax.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class TestValueJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void guesses_data();
    void guesses();
    void nestsWithoutLimit();
    void acceptsNothingThatQtRefuses();
    void findsBrokenPlaces();
};

void TestValueJson::accepts_data()
{
    QTest::addColumn<QString>("text");

    const char16_t *const texts[] = {
        u"{}",
        u"[]",
        u" {\t} \r\n",
        u"{\"a\":1}",
        u"{\"a\" : [ 1 , {} , [ ] ] , \"b\" : null}",
        u"[true,false,null]",
        u"[0,-0,1,-1,10,1.5,0.0,1e3,1E+3,1.25e-10,123456789012345678901234567890]",
        u"[\"\",\"a\",\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83d\\ude00\"]",
        u"[\"\u00e9\U0001f600\u2028\u007f\"]",
        u"{\"\":\"\"}",
        u"{\"a\":1,\"a\":2}",
        u"\"text\"",
        u"1",
        u"true",
        u"[\"\\ud800\"]",
    };
    for (const char16_t *text : texts) {
        const QString json = QString::fromUtf16(text);
        QTest::newRow(qPrintable(json.simplified())) << json;
    }
}

void TestValueJson::accepts()
{
    QFETCH(const QString, text);
    QCOMPARE(jsonErrorIndex(text), std::nullopt);
}

void TestValueJson::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("index");

    const auto row = [](const QString &text, qsizetype index) {
        QTest::newRow(qPrintable(u"%1: "_s.arg(index) + text.simplified())) << text << index;
    };
    row(u""_s, 0);
    row(u"  "_s, 2);
    row(u"{"_s, 1);
    row(u"["_s, 1);
    row(u"}"_s, 0);
    row(u"{]"_s, 1);
    row(u"[}"_s, 1);
    row(u"[1,]"_s, 3);
    row(u"[,1]"_s, 1);
    row(u"[1 2]"_s, 3);
    row(u"[1"_s, 2);
    row(u"{\"a\"}"_s, 4);
    row(u"{\"a\":}"_s, 5);
    row(u"{\"a\":1,}"_s, 7);
    row(u"{\"a\":1"_s, 6);
    row(u"{a:1}"_s, 1);
    row(u"{'a':1}"_s, 1);
    row(u"{1:1}"_s, 1);
    row(u"{} {}"_s, 3);
    row(u"{}x"_s, 2);
    row(u"[]]"_s, 2);
    row(u"{}\0"_s, 2);
    row(u"\ufeff{}"_s, 0);
    row(u"[\u00a01]"_s, 1);
    row(u"[1]\f"_s, 3);
    row(u"[tru]"_s, 4);
    row(u"[True]"_s, 1);
    row(u"[nul"_s, 4);
    row(u"[01]"_s, 2);
    row(u"[-]"_s, 2);
    row(u"[+1]"_s, 1);
    row(u"[.5]"_s, 1);
    row(u"[1.]"_s, 3);
    row(u"[1e]"_s, 3);
    row(u"[1e+]"_s, 4);
    row(u"[-a]"_s, 2);
    row(u"[NaN]"_s, 1);
    row(u"[0x1]"_s, 2);
    row(u"[\"a]"_s, 4);
    row(u"[\"\\x\"]"_s, 3);
    row(u"[\"\\'\"]"_s, 3);
    row(u"[\"\\\0\"]"_s, 3);
    row(u"[\"\\u12g4\"]"_s, 6);
    row(u"[\"\\u12"_s, 6);
    row(u"[\"\\"_s, 3);
    row(u"[\"a\nb\"]"_s, 3);
    row(u"[\"a\tb\"]"_s, 3);
    row(u"[\"a\0b\"]"_s, 3);
    row(u"[\"a\x1f\"]"_s, 3);
    row(u"[1] // one"_s, 4);
    row(u"\u201ca\u201d"_s, 0);
}

void TestValueJson::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, index);
    const auto found = jsonErrorIndex(text);
    QVERIFY(found);
    QCOMPARE(*found, index);
}

void TestValueJson::guesses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isJson");

    QTest::newRow("object") << u"{\"a\":1}"_s << true;
    QTest::newRow("empty object") << u"{}"_s << true;
    QTest::newRow("array") << u"[1]"_s << true;
    QTest::newRow("array of words") << u"[true, null]"_s << true;
    QTest::newRow("white space, BOM") << u"\ufeff\n { \n\"a\":1}"_s << true;
    QTest::newRow("broken") << u"{\"a\""_s << true;
    QTest::newRow("Python") << u"{'a': None}"_s << true;
    QTest::newRow("INI") << u"[default]\nkey = x"_s << false;
    QTest::newRow("template") << u"{{ name }}"_s << false;
    QTest::newRow("placeholder") << u"{name}"_s << false;
    QTest::newRow("brace") << u"{"_s << false;
    QTest::newRow("bracket") << u"[ "_s << false;
    QTest::newRow("number") << u"12"_s << false;
    QTest::newRow("string") << u"\"a\""_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestValueJson::guesses()
{
    QFETCH(const QString, text);
    QTEST(looksLikeJson(text), "isJson");
}

void TestValueJson::nestsWithoutLimit()
{
    constexpr qsizetype depth = 200000;
    const QString open(depth, u'[');
    QCOMPARE(jsonErrorIndex(open), depth);
    QCOMPARE(jsonErrorIndex(QString(open + QString(depth, u']'))), std::nullopt);
    QCOMPARE(jsonErrorIndex(QString(open + QString(depth, u'}'))), depth);
}

void TestValueJson::acceptsNothingThatQtRefuses()
{
    constexpr QStringView units = u"[]{}:,\"\\\\0123-+.eEutrfalsn \n\u00e9";
    const QString seeds[] = {
        u"{\"a\":[1,-2.5e3,true,false,null,\"x\\u00e9\\n\"],\"b\":{}}"_s,
        u"[[],{},\"\",0]"_s,
    };
    QRandomGenerator random(8);
    int accepted = 0;
    for (int i = 0; i < 60000; ++i) {
        QString text = seeds[i % 2];
        for (quint32 n = random.bounded(1U, 4U); n > 0; --n) {
            const qsizetype at = random.bounded(int(text.size()));
            const QChar unit = units[random.bounded(int(units.size()))];
            text.replace(at, random.bounded(2), QString(int(random.bounded(2)), unit));
        }
        const auto error = jsonErrorIndex(text);
        QVERIFY(!error || (*error >= 0 && *error <= text.size()));
        QJsonParseError qtError;
        QJsonDocument::fromJson(text.toUtf8(), &qtError);
        if (!error) {
            ++accepted;
            QVERIFY2(qtError.error == QJsonParseError::NoError, qPrintable(text));
        }
    }
    QVERIFY(accepted > 1000);
}

void TestValueJson::findsBrokenPlaces()
{
    // What stands before the error is the beginning of some JSON; with the unit at it, it is not.
    const QString whole = u"{\"key\": [1, -2.5e+3, true, \"a\\u00e9\\n\"], \"b\": {\"c\": null}}"_s;
    for (qsizetype size = 0; size < whole.size(); ++size)
        QCOMPARE(jsonErrorIndex(whole.first(size)), size);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QString broken = whole;
        broken[at] = u'\x01';
        QCOMPARE(jsonErrorIndex(broken), at);
    }
}

QTEST_GUILESS_MAIN(TestValueJson)
#include "tst_valuejson.moc"
