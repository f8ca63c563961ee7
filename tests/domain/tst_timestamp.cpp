// SPDX-License-Identifier: MIT
#include "timestamp.h"

#include <QTest>
#include <QTimeZone>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestTimestamp::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");

    constexpr qint64 Noon = 1717243200000; // 2024-06-01T12:00:00Z
    QTest::newRow("Z") << u"2024-06-01T12:00:00Z"_s << Noon;
    QTest::newRow("epoch") << u"1970-01-01T00:00:00Z"_s << qint64(0);
    QTest::newRow("before the epoch") << u"1969-12-31T23:59:59Z"_s << qint64(-1000);
    QTest::newRow("milliseconds") << u"2024-06-01T12:00:00.123Z"_s << Noon + 123;
    QTest::newRow("one digit") << u"2024-06-01T12:00:00.1Z"_s << Noon + 100;
    QTest::newRow("microseconds") << u"2024-06-01T12:00:00.123456Z"_s << Noon + 123;
    QTest::newRow("nanoseconds") << u"2024-06-01T12:00:00.123456789Z"_s << Noon + 123;
    QTest::newRow("many digits") << u"2024-06-01T12:00:00.1234567890123456789Z"_s << Noon + 123;
    QTest::newRow("nines") << u"2024-06-01T11:59:59.9994Z"_s << Noon - 1;
    QTest::newRow("nines with an offset") << u"2024-06-01T13:59:59.9999999+02:00"_s << Noon;
    QTest::newRow("nines at midnight") << u"2024-05-31T23:59:59.9999999Z"_s << Noon - 43200000;
    QTest::newRow("comma") << u"2024-06-01T12:00:00,5Z"_s << Noon + 500;
    QTest::newRow("ahead") << u"2024-06-01T14:00:00+02:00"_s << Noon;
    QTest::newRow("behind") << u"2024-06-01T04:30:00.25-07:30"_s << Noon + 250;
    QTest::newRow("zero offset") << u"2024-06-01T12:00:00+00:00"_s << Noon;
    QTest::newRow("offset without colon") << u"2024-06-01T14:00:00+0200"_s << Noon;
    QTest::newRow("offset of hours") << u"2024-06-01T14:00:00+02"_s << Noon;
    QTest::newRow("small letters") << u"2024-06-01t12:00:00z"_s << Noon;
    QTest::newRow("space between") << u"2024-06-01 12:00:00Z"_s << Noon;
    QTest::newRow("without seconds") << u"2024-06-01T12:00Z"_s << Noon;
    QTest::newRow("midnight as 24:00") << u"2024-05-31T24:00:00Z"_s << Noon - 43200000;
    QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s << qint64(1709164800000);
}

void TestTimestamp::reads()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);

    const auto time = parseTimestamp(text);
    QVERIFY(time);
    QCOMPARE(time->toMSecsSinceEpoch(), milliseconds);
    QCOMPARE(parseMoment(text.toUtf8()), std::optional(milliseconds));
}

void TestTimestamp::refuses_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text : {"",
                             " ",
                             "Z",
                             "garbage",
                             "null",
                             "1717243200",
                             "1717243200000",
                             "2024-06-01",
                             "2024-06-01Z",
                             "12:00:00Z",
                             "2024-06-01T12:00:00",
                             "2024-06-01T12:00:00.123456789",
                             "2024-13-01T12:00:00Z",
                             "2024-02-30T12:00:00Z",
                             "2023-02-29T00:00:00Z",
                             "2024-06-01T12:00:00xZ",
                             "2024-06-01T12:00:00.1x3Z",
                             "2O24-06-01T12:00:00Z",
                             "2024-06-01T12.00:00Z",
                             "2024-06-01T25:00:00Z",
                             "2024-06-01T24:00:01Z",
                             "2024-06-01T12:60:00Z",
                             "2024-06-30T23:59:60Z",
                             "2024-06-01T12:00:00+",
                             "2024-06-01T12:00:00+25:00",
                             "2024-06-01T12:00:00+02:60",
                             "2024-06-01T12:00:00ZZ",
                             "2024-06-01T12:00:00Z and more",
                             "2024-06-01T12:00:00.Z",
                             "2024-06-01T12:00:00.12x4Z",
                             "2024-06-01T12:00:00 CET",
                             "0000-00-00T00:00:00Z",
                             "Sat, 01 Jun 2024 12:00:00 GMT"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("Arabic digits") << u"\u0662\u0660\u0662\u0664-06-01T12:00:00Z"_s;
    QTest::newRow("NUL at the end") << u"2024-06-01T12:00:00Z\0"_s;
    QTest::newRow("very long") << QString(100000, u'1');
}

void TestTimestamp::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseTimestamp(text));
    QVERIFY(!parseMoment(text.toUtf8()));
}

int main(int argc, char *argv[])
{
    // Far from UTC and with daylight saving: a slip into local time shows.
    qputenv("TZ", "Australia/Lord_Howe");
    QCoreApplication app(argc, argv);
    TestTimestamp test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_timestamp.moc"
