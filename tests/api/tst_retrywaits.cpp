// SPDX-License-Identifier: MIT
#include "hastyclock.h"
#include "retriedread.h"
#include "scriptedserver.h"
#include "somerequests.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

/// How long a read that failed waits until it is sent again, if a server has a say in it.
class TestRetryWaits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsAsAsked_data();
    void waitsAsAsked();
    void waitsForADate();
    void tooLongToWait();
};

void TestRetryWaits::waitsAsAsked_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<QByteArray>>("headers");
    // Negative for as long as without being asked.
    QTest::addColumn<milliseconds>("wait");

    using Headers = QList<QByteArray>;
    const auto row = [](const char *name, const Headers &headers, milliseconds wait) {
        for (const int status : {408, 429, 500, 503})
            QTest::addRow("%d, %s", status, name) << status << headers << wait;
    };
    constexpr milliseconds ByItself(-1);
    row("seconds", {"Retry-After: 7"}, 7s);
    row("at once", {"Retry-After: 0"}, 0s);
    row("milliseconds", {"retry-after-ms: 1234"}, 1234ms);
    row("both", {"Retry-After: 7", "Retry-After-Ms: 20"}, 20ms);
    row("half unreadable", {"retry-after-ms: soon", "Retry-After: 3"}, 3s);
    row("unreadable", {"Retry-After: soon"}, ByItself);
    row("negative", {"Retry-After: -7"}, ByItself);
    row("a past date", {"Retry-After: Sat, 01 Jun 2024 12:00:00 GMT"}, 0s);
    row("encouraged", {"x-should-retry: true"}, ByItself);
}

void TestRetryWaits::waitsAsAsked()
{
    QFETCH(int, status);
    QFETCH(QList<QByteArray>, headers);
    QFETCH(milliseconds, wait);

    HastyClock clock;
    ScriptedServer server;
    server.answer(response(status, "no", headers));
    server.answerAll(response(200, One));
    SecretsClient client(to(server.url()), clock);
    RetriedRead read(client, this);
    QVERIFY(read.heard.wait());
    QVERIFY(read.heard.succeeded());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(read.delays, clock.waits());
    if (wait < 0ms)
        QVERIFY(isBackoff(clock.waits()));
    else
        QCOMPARE(clock.waits(), QList<milliseconds>{wait});
    QCOMPARE(read.reasons.constFirst().retryAfter, wait < 0ms ? std::nullopt : std::optional(wait));
}

void TestRetryWaits::waitsForADate()
{
    HastyClock clock;
    ScriptedServer server;
    server.answer(Script().reply([](const RecordedRequest &) {
        const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(30);
        return response(503, "no", {"Retry-After: " + httpDate(then)});
    }));
    server.answerAll(response(200, One));
    SecretsClient client(to(server.url()), clock);
    RetriedRead read(client, this);
    QVERIFY(read.heard.wait());
    QVERIFY(read.heard.succeeded());
    QCOMPARE(clock.waits().size(), 1);
    QVERIFY(clock.waits().constFirst() <= 30s && clock.waits().constFirst() > 15s);
}

void TestRetryWaits::tooLongToWait()
{
    HastyClock clock;
    ScriptedServer server;
    server.answer(response(503, "no", {"Retry-After: 1"}));
    server.answerAll(response(503, "later", {"Retry-After: 61", "x-request-id: req-2"}));
    SecretsClient client(to(server.url()), clock);
    RetriedRead read(client, this);
    QVERIFY(read.heard.wait());
    QCOMPARE(clock.waits(), QList<milliseconds>{1s});
    QCOMPARE(server.requests().size(), 2);
    // The last failure is what is told, with all that its server said.
    QCOMPARE(read.heard.error().status, 503);
    QCOMPARE(read.heard.error().message, u"later"_s);
    QCOMPARE(read.heard.error().retryAfter, std::optional<milliseconds>(61s));
    QCOMPARE(read.heard.error().requestId, u"req-2"_s);
    QVERIFY(!read.heard.error().retryRefused);
}

QTEST_GUILESS_MAIN(TestRetryWaits)
#include "tst_retrywaits.moc"
