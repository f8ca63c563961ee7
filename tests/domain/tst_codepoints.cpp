// SPDX-License-Identifier: MIT
#include "codepoints.h"
#include "rules.h"

#include <QList>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class TestCodePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOneByOne_data();
    void takesOneByOne();
};

void TestCodePoints::takesOneByOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<uint>>("expected");

    const QString high(QChar(0xD83D));
    const QString low(QChar(0xDE00));
    QTest::newRow("nothing") << QString() << QList<uint>{};
    QTest::newRow("ascii") << u"ab"_s << QList<uint>{'a', 'b'};
    QTest::newRow("NUL is one") << QString(QChar(0)) << QList<uint>{0};
    QTest::newRow("end of the BMP") << u"\uFFFF"_s << QList<uint>{0xFFFF};
    QTest::newRow("a pair") << u"\U0001F600"_s << QList<uint>{0x1F600};
    QTest::newRow("first and last pair")
        << u"\U00010000\U0010FFFF"_s << QList<uint>{0x10000, 0x10FFFF};
    QTest::newRow("combining mark apart") << u"e\u0301"_s << QList<uint>{'e', 0x301};
    QTest::newRow("ZWJ sequence") << u"\U0001F468\u200D\U0001F469"_s
                                  << QList<uint>{0x1F468, 0x200D, 0x1F469};
    QTest::newRow("lone high at the end") << u"a"_s + high << QList<uint>{'a', 0xD83D};
    QTest::newRow("lone low at the start") << low + u"a"_s << QList<uint>{0xDE00, 'a'};
    QTest::newRow("high before a letter") << high + u"a"_s << QList<uint>{0xD83D, 'a'};
    QTest::newRow("wrong way round") << low + high << QList<uint>{0xDE00, 0xD83D};
    QTest::newRow("high before a pair") << high + high + low << QList<uint>{0xD83D, 0x1F600};
    QTest::newRow("low after a pair") << high + low + low << QList<uint>{0x1F600, 0xDE00};
}

void TestCodePoints::takesOneByOne()
{
    QFETCH(QString, text);
    QFETCH(QList<uint>, expected);

    QList<uint> taken;
    for (QStringView rest(text); !rest.isEmpty();)
        taken.append(takeCodePoint(rest));
    QCOMPARE(taken, expected);
    QCOMPARE(codePointCount(text), expected.size());
}

QTEST_GUILESS_MAIN(TestCodePoints)
#include "tst_codepoints.moc"
