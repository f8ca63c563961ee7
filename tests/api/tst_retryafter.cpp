// SPDX-License-Identifier: MIT
#include "retryafter.h"

#include <QLocale>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

using Wait = std::optional<milliseconds>;

constexpr milliseconds TenYears = std::chrono::years(10);

QDateTime utc(const QString &time)
{
    return QDateTime::fromString(time + u'Z', Qt::ISODateWithMs);
}

} // namespace

Q_DECLARE_METATYPE(Wait)

class TestRetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data();
    void readsNumbers();
    void readsDates_data();
    void readsDates();
    void readsYearsOfTwoDigits_data();
    void readsYearsOfTwoDigits();
    void dependsOnNoLocale();
};

void TestRetryAfter::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("ms");
    QTest::addColumn<QByteArray>("seconds");
    QTest::addColumn<Wait>("expected");

    const auto row = [](const char *name, const QByteArray &ms, const QByteArray &seconds,
                        Wait expected) { QTest::newRow(name) << ms << seconds << expected; };
    row("neither", "", "", std::nullopt);
    row("white space", " \t", " ", std::nullopt);
    row("seconds", "", "120", 120s);
    row("no wait", "", "0", 0ms);
    row("leading zeros", "", "0005", 5s);
    row("in white space", "", " 5\t", 5s);
    row("a fraction of seconds", "", "1.5", 1500ms);
    row("milliseconds", "250", "", 250ms);
    row("zero milliseconds", "0", "", 0ms);
    row("a fraction of milliseconds", "1500.5", "", 1501ms);
    row("many decimals", "1500.4000000000000909494701772928237915", "", 1500ms);
    row("in white space too", " 250 ", "", 250ms);
    row("milliseconds go first", "250", "120", 250ms);
    row("unless they are garbage", "soon", "120", 120s);
    row("or negative", "-1", "120", 120s);

    row("just under ten years", "", "315569519", 315569519s);
    row("ten years", "", "315569520", TenYears);
    row("more than ten years", "", "315569521", TenYears);
    row("more than 32 bits", "", "4294967296", TenYears);
    row("more than 64 bits", "", "18446744073709551617", TenYears);
    row("more than a double", "", QByteArray(400, '9'), TenYears);
    row("milliseconds, more than a double", QByteArray(400, '9'), "", TenYears);
    row("almost nothing", "0." + QByteArray(98, '0') + '1', "", 0ms);
    row("too little for a double", "0." + QByteArray(400, '0') + '1', "", std::nullopt);

    for (const char *garbage : {"-1", "-0", "+5", "1e3", "0x10", "inf", "nan", "5s", "1,5", "1.",
                                ".5", "1 2", "120, 120", "5;", "1.2.3", "\xD9\xA5", "\xB2"})
        row(QByteArray(garbage).toPercentEncoding().constData(), garbage, garbage, std::nullopt);
    row("a NUL inside", QByteArray("1\0", 2), QByteArray("1\0002", 3), std::nullopt);
    row("a line break inside", "1\n2", "1\n2", std::nullopt);
}

void TestRetryAfter::readsNumbers()
{
    QFETCH(QByteArray, ms);
    QFETCH(QByteArray, seconds);
    QFETCH(Wait, expected);
    QCOMPARE(retryAfter(ms, seconds, utc(u"2026-03-01T00:00:00"_s)), expected);
}

void TestRetryAfter::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Wait>("expected");

    // Seen at Sun, 06 Nov 1994 08:49:00 GMT, of which RFC 9110 is about the 37th second.
    const auto row = [](const char *name, const QByteArray &text, Wait expected) {
        QTest::newRow(name) << text << expected;
    };
    row("IMF-fixdate", "Sun, 06 Nov 1994 08:49:37 GMT", 37s);
    row("rfc850-date", "Sunday, 06-Nov-94 08:49:37 GMT", 37s);
    row("asctime-date", "Sun Nov  6 08:49:37 1994", 37s);
    row("asctime-date, day of two digits", "Wed Nov 16 08:49:00 1994", 240h);
    row("in white space", " Sun, 06 Nov 1994 08:49:37 GMT ", 37s);
    row("now", "Sun, 06 Nov 1994 08:49:00 GMT", 0ms);
    row("past", "Sun, 06 Nov 1994 08:48:59 GMT", 0ms);
    row("long past", "Thu, 01 Jan 1970 00:00:00 GMT", 0ms);
    row("another weekday", "Mon, 06 Nov 1994 08:49:37 GMT", 37s);
    row("next day", "Mon, 07 Nov 1994 00:00:00 GMT", 15h + 11min);
    row("leap second", "Sun, 06 Nov 1994 08:49:60 GMT", 60s);
    row("leap day", "Thu, 29 Feb 1996 08:49:00 GMT", 480 * 24h);
    row("far ahead", "Fri, 31 Dec 9999 23:59:59 GMT", TenYears);
    row("in December", "Sun, 06 Dec 1994 08:49:00 GMT", 720h);

    row("no such day", "Wed, 29 Feb 1995 08:49:37 GMT", std::nullopt);
    row("day 0", "Sun, 00 Nov 1994 08:49:37 GMT", std::nullopt);
    row("year 0", "Sun, 06 Nov 0000 08:49:37 GMT", std::nullopt);
    row("no such year of two digits", "Sunday, 30-Feb-94 08:49:37 GMT", std::nullopt);
    row("hour 24", "Sun, 06 Nov 1994 24:00:00 GMT", std::nullopt);
    row("minute 60", "Sun, 06 Nov 1994 08:60:00 GMT", std::nullopt);
    row("second 61", "Sun, 06 Nov 1994 08:49:61 GMT", std::nullopt);
    row("no weekday", "06 Nov 1994 08:49:37 GMT", std::nullopt);
    row("another time zone", "Sun, 06 Nov 1994 08:49:37 CET", std::nullopt);
    row("an offset", "Sun, 06 Nov 1994 08:49:37 +0100", std::nullopt);
    row("no time zone", "Sun, 06 Nov 1994 08:49:37", std::nullopt);
    row("no seconds", "Sun, 06 Nov 1994 08:49 GMT", std::nullopt);
    row("another language", "dim., 06 nov. 1994 08:49:37 GMT", std::nullopt);
    row("in capitals", "SUN, 06 NOV 1994 08:49:37 GMT", std::nullopt);
    row("ISO 8601", "1994-11-06T08:49:37Z", std::nullopt);
    row("asctime-date with a zone", "Sun Nov  6 08:49:37 1994 GMT", std::nullopt);
    row("more behind", "Sun, 06 Nov 1994 08:49:37 GMT, 5", std::nullopt);
    row("cut short", "Sun, 06 Nov 19", std::nullopt);
}

void TestRetryAfter::readsDates()
{
    QFETCH(QByteArray, text);
    QFETCH(Wait, expected);
    const QDateTime now = utc(u"1994-11-06T08:49:00"_s);
    QCOMPARE(retryAfter({}, text, now), expected);
    QCOMPARE(retryAfter({}, text, now.toOffsetFromUtc(14 * 3600)), expected);
    QCOMPARE(retryAfter("5", text, now), Wait(5ms));
}

void TestRetryAfter::readsYearsOfTwoDigits_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Wait>("expected");

    const auto row = [](const char *name, const QString &now, const QByteArray &text,
                        Wait expected) { QTest::newRow(name) << now << text << expected; };
    const QString now = u"2026-03-01T12:00:00"_s;
    row("this year", now, "Sunday, 01-Mar-26 12:00:10 GMT", 10s);
    row("40 years ahead", now, "Monday, 01-Mar-66 12:00:00 GMT", TenYears);
    row("just 50 years ahead", now, "Sunday, 01-Mar-76 12:00:00 GMT", TenYears);
    row("a second more is past", now, "Monday, 01-Mar-76 12:00:01 GMT", 0ms);
    row("past", now, "Friday, 31-Dec-99 23:59:59 GMT", 0ms);
    row("next century", u"2099-12-31T23:59:00"_s, "Friday, 01-Jan-00 00:00:00 GMT", 60s);
    row("last century", u"2000-01-01T00:00:00"_s, "Friday, 31-Dec-99 23:59:59 GMT", 0ms);
    row("a leap day of 2000 only", u"2000-02-28T00:00:00"_s, "Tuesday, 29-Feb-00 00:00:00 GMT",
        24h);
}

void TestRetryAfter::readsYearsOfTwoDigits()
{
    QFETCH(QString, now);
    QFETCH(QByteArray, text);
    QFETCH(Wait, expected);
    QCOMPARE(retryAfter({}, text, utc(now)), expected);
}

void TestRetryAfter::dependsOnNoLocale()
{
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German));
    const QDateTime now = utc(u"1994-12-06T08:49:00"_s);
    QCOMPARE(retryAfter("1500.5", {}, now), Wait(1501ms));
    QCOMPARE(retryAfter("1500,5", {}, now), Wait());
    QCOMPARE(retryAfter({}, "Tue, 06 Dec 1994 08:49:37 GMT", now), Wait(37s));
}

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
