// SPDX-License-Identifier: MIT
#include "text/timetext.h"
#include "translations.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

namespace Latchkey {

namespace {

const QDateTime now(QDate(2025, 3, 30), QTime(12, 0), Qt::UTC);

} // namespace

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void relative_data();
    void relative();
    void local_data();
    void local();
    void showsAsItCame_data();
    void showsAsItCame();
};

void TestTimeText::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslations();
}

void TestTimeText::relative_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, qint64 secondsAgo, const QString &text) {
        QTest::newRow(name) << secondsAgo << text;
    };
    constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
    row("now", 0, QStringLiteral("just now"));
    row("59 seconds", 59, QStringLiteral("just now"));
    row("a minute", minute, QStringLiteral("1 minute ago"));
    row("almost two minutes", 2 * minute - 1, QStringLiteral("1 minute ago"));
    row("two minutes", 2 * minute, QStringLiteral("2 minutes ago"));
    row("almost an hour", hour - 1, QStringLiteral("59 minutes ago"));
    row("an hour", hour, QStringLiteral("1 hour ago"));
    row("almost a day", day - 1, QStringLiteral("23 hours ago"));
    row("a day", day, QStringLiteral("1 day ago"));
    row("29 days", 29 * day, QStringLiteral("29 days ago"));
    row("a month", 30 * day, QStringLiteral("1 month ago"));
    row("364 days", 364 * day, QStringLiteral("12 months ago"));
    row("a year", 365 * day, QStringLiteral("1 year ago"));
    row("ten years", 3653 * day, QStringLiteral("10 years ago"));
    row("clock a little behind", -59, QStringLiteral("just now"));
    row("in a minute", -minute, QStringLiteral("in 1 minute"));
    row("in two hours", -2 * hour, QStringLiteral("in 2 hours"));
    row("in a day", -day, QStringLiteral("in 1 day"));
    row("in 400 days", -400 * day, QStringLiteral("in 400 days"));
}

void TestTimeText::relative()
{
    QFETCH(const qint64, secondsAgo);
    QTEST(relativeTime(now.addSecs(-secondsAgo), now), "text");
}

void TestTimeText::local_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *zone, const QString &raw,
                        const QString &text) {
        QTest::newRow(name) << QByteArray(zone) << raw << text;
    };
    row("UTC", "UTC", QStringLiteral("2025-03-30T11:30:00Z"),
        QStringLiteral("30/03/2025 11:30\n30 minutes ago"));
    row("nanoseconds", "UTC", QStringLiteral("2025-03-30T10:59:59.123456789Z"),
        QStringLiteral("30/03/2025 10:59\n1 hour ago"));
    row("offset", "UTC", QStringLiteral("2025-03-30T17:00:00+05:30"),
        QStringLiteral("30/03/2025 11:30\n30 minutes ago"));
    row("elsewhere", "Asia/Kathmandu", QStringLiteral("2025-03-30T11:30:00Z"),
        QStringLiteral("30/03/2025 17:15\n30 minutes ago"));
    row("the day before, there", "America/New_York", QStringLiteral("2025-03-30T02:00:00Z"),
        QStringLiteral("29/03/2025 22:00\n10 hours ago"));
    row("before the clocks changed", "Europe/Berlin", QStringLiteral("2025-03-30T00:59:00Z"),
        QStringLiteral("30/03/2025 01:59\n11 hours ago"));
    row("after the clocks changed", "Europe/Berlin", QStringLiteral("2025-03-30T01:00:00Z"),
        QStringLiteral("30/03/2025 03:00\n11 hours ago"));
}

void TestTimeText::local()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, raw);
    qputenv("TZ", zone);
    QTEST(timeText(raw, now), "text");
    qunsetenv("TZ");
}

void TestTimeText::showsAsItCame_data()
{
    QTest::addColumn<QString>("raw");
    for (const QString &raw :
         {QString(), QStringLiteral("yesterday"), QStringLiteral("2025-03-30 11:30"),
          QStringLiteral("2025-02-30T00:00:00Z"), QStringLiteral("1743334200"),
          QStringLiteral("<b>x</b>")})
        QTest::newRow(raw.isEmpty() ? "empty" : qPrintable(raw)) << raw;
}

void TestTimeText::showsAsItCame()
{
    QFETCH(const QString, raw);
    QCOMPARE(timeText(raw, now), raw);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestTimeText)
#include "tst_timetext.moc"
