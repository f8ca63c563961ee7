// SPDX-License-Identifier: MIT
#include "redact.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redacts_data();
    void redacts();
    void leavesNoRunOfEight();
    void isFastEnough();
};

void TestRedact::redacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sensitive");
    QTest::addColumn<QString>("expected");

    const QString key = u"tok-0123456789abcdef"_s;
    const auto row = [](const char *name, const QString &text, const QString &sensitive,
                        const QString &expected) {
        QTest::newRow(name) << text << sensitive << expected;
    };
    row("nothing to hide", u"bad key"_s, QString(), u"bad key"_s);
    row("empty text", QString(), key, QString());
    row("not there", u"value is too short"_s, key, u"value is too short"_s);
    row("all of it", key, key, u"[hidden]"_s);
    row("inside", u"bad key "_s + key + u"!"_s, key, u"bad key [hidden]!"_s);
    row("twice", key + u" and "_s + key, key, u"[hidden] and [hidden]"_s);
    row("run together", key + key, key, u"[hidden]"_s);
    row("first eight", u"<tok-0123>"_s, key, u"<[hidden]>"_s);
    row("first seven stay", u"<tok-012>"_s, key, u"<tok-012>"_s);
    row("middle eight", u"<23456789>"_s, key, u"<[hidden]>"_s);
    row("last eight", u"...89abcdef"_s, key, u"...[hidden]"_s);
    row("cut short with dots", u"tok-0123456..."_s, key, u"[hidden]..."_s);
    row("short value, all of it", u"pin 1234 is weak"_s, u"1234"_s, u"pin [hidden] is weak"_s);
    row("short value, part of it", u"pin 123 is weak"_s, u"1234"_s, u"pin 123 is weak"_s);
    row("of one character", u"x marks"_s, u"x"_s, u"[hidden] marks"_s);
    row("text shorter than it", u"abc"_s, u"abcd"_s, u"abc"_s);
    row("another case stays", u"TOK-01234567"_s, key, u"TOK[hidden]"_s);
    row("emoji", u"<\U0001F600\U0001F601\U0001F602\U0001F603>"_s,
        u"\U0001F600\U0001F601\U0001F602\U0001F603"_s, u"<[hidden]>"_s);
}

void TestRedact::redacts()
{
    QFETCH(QString, text);
    QFETCH(QString, sensitive);
    QFETCH(QString, expected);
    QCOMPARE(redact(text, sensitive), expected);
}

void TestRedact::leavesNoRunOfEight()
{
    const QString value = u"The quick brown fox jumps over the lazy dog 0123456789"_s;
    // Each window of the value, in words of its own: of eight and more nothing may be left.
    for (qsizetype length = 1; length <= value.size(); ++length) {
        for (qsizetype at = 0; at + length <= value.size(); ++at) {
            const QString part = value.sliced(at, length);
            const QString shown = redact(u"<<"_s + part + u">>"_s, value);
            QCOMPARE(shown.contains(part), length < 8);
            QCOMPARE(shown.contains(u"[hidden]"_s), length >= 8);
        }
    }
}

void TestRedact::isFastEnough()
{
    // The worst case for a search: each window fails at its last character.
    const QString value = u"aaaaaaac"_s.repeated(1 << 17);
    const QString text = u"aaaaaaab"_s.repeated(1 << 11);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(redact(text, value), text);
    QVERIFY2(timer.elapsed() < 5000, "the time must not grow with the product");
}

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
