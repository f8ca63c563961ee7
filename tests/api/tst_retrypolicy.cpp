// SPDX-License-Identifier: MIT
#include "retrypolicy.h"

#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

using Wait = std::optional<milliseconds>;
using Kind = ApiError::Kind;

ApiError refused(int status, Wait retryAfter = {})
{
    return {.kind = Kind::Status, .status = status, .retryAfter = retryAfter};
}

} // namespace

Q_DECLARE_METATYPE(ApiError)
Q_DECLARE_METATYPE(Wait)

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtTheError_data();
    void looksAtTheError();
    void waitsAsAsked_data();
    void waitsAsAsked();
    void waitsLongerEachTime_data();
    void waitsLongerEachTime();
    void endsAfterMaxRetries();
};

void TestRetryPolicy::looksAtTheError_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<bool>("readAgain");
    QTest::addColumn<bool>("changeAgain");

    const auto failed = [](const char *name, Kind kind, bool readAgain) {
        QTest::newRow(name) << ApiError{.kind = kind} << readAgain << false;
        // Whatever a server has said before, a change is not repeated but for 429 and 503.
        QTest::addRow("%s, asked to wait", name)
            << ApiError{.kind = kind, .status = 429, .retryAfter = 1s} << readAgain << false;
    };
    failed("not connected", Kind::NotConnected, true);
    failed("proxy failed", Kind::ProxyFailed, true);
    failed("proxy wants a password", Kind::ProxyAuthentication, false);
    failed("not trusted", Kind::NotTrusted, false);
    failed("connection lost", Kind::ConnectionLost, true);
    failed("timed out", Kind::TimedOut, true);
    failed("cancelled", Kind::Cancelled, false);
    failed("too large", Kind::TooLarge, false);
    failed("unreadable", Kind::Unreadable, false);
    failed("not addressable", Kind::NotAddressable, false);
    failed("not listed", Kind::NotListed, false);

    const auto answered = [](int status, bool readAgain, bool changeAgain) {
        QTest::addRow("%d", status) << refused(status) << readAgain << false;
        QTest::addRow("%d, asked to wait", status)
            << refused(status, 1s) << readAgain << changeAgain;
    };
    for (const int final :
         {100, 199, 300, 302, 304, 400, 401, 403, 404, 407, 409, 410, 413, 422, 428, 430, 499})
        answered(final, false, false);
    answered(408, true, false);
    answered(429, true, true);
    for (const int open : {500, 501, 502, 504, 520, 599})
        answered(open, true, false);
    answered(503, true, true);
}

void TestRetryPolicy::looksAtTheError()
{
    QFETCH(ApiError, error);
    QFETCH(bool, readAgain);
    QFETCH(bool, changeAgain);
    QCOMPARE(readRetry(error, 0, 0).has_value(), readAgain);
    QCOMPARE(changeRetry(error, 0).has_value(), changeAgain);

    error.retryRefused = true;
    QVERIFY(!readRetry(error, 0, 0));
    QVERIFY(!changeRetry(error, 0));
}

void TestRetryPolicy::waitsAsAsked_data()
{
    QTest::addColumn<milliseconds>("asked");
    QTest::addColumn<Wait>("expected");

    const auto row = [](const char *name, milliseconds asked, Wait expected) {
        QTest::newRow(name) << asked << expected;
    };
    row("not at all", 0ms, 0ms);
    row("a millisecond", 1ms, 1ms);
    row("less than by itself", 100ms, 100ms);
    row("a minute", 60s, 60s);
    row("longer than a minute", 60001ms, std::nullopt);
    row("10 years", std::chrono::years(10), std::nullopt);
}

void TestRetryPolicy::waitsAsAsked()
{
    QFETCH(milliseconds, asked);
    QFETCH(Wait, expected);
    for (const int status : {429, 503}) {
        for (int retries = 0; retries < MaxRetries; ++retries) {
            QCOMPARE(readRetry(refused(status, asked), retries, 0.5), expected);
            QCOMPARE(changeRetry(refused(status, asked), retries), expected);
        }
    }
}

void TestRetryPolicy::waitsLongerEachTime_data()
{
    QTest::addColumn<int>("retries");
    QTest::addColumn<double>("chance");
    QTest::addColumn<milliseconds>("expected");

    const auto row = [](int retries, double chance, milliseconds expected) {
        QTest::addRow("after %d, %f", retries, chance) << retries << chance << expected;
    };
    constexpr double AlmostOne = 0.9999999;
    row(0, 0, 500ms);
    row(0, 0.5, 438ms);
    row(0, AlmostOne, 376ms);
    row(1, 0, 1000ms);
    row(1, 0.5, 875ms);
    row(1, AlmostOne, 751ms);
    row(2, 0, 2000ms);
    row(2, 0.5, 1750ms);
    row(2, AlmostOne, 1501ms);
}

void TestRetryPolicy::waitsLongerEachTime()
{
    QFETCH(int, retries);
    QFETCH(double, chance);
    QFETCH(milliseconds, expected);
    QCOMPARE(readRetry(refused(500), retries, chance), Wait(expected));
    QCOMPARE(readRetry({.kind = Kind::TimedOut}, retries, chance), Wait(expected));
}

void TestRetryPolicy::endsAfterMaxRetries()
{
    for (const int retries : {MaxRetries, MaxRetries + 1}) {
        QVERIFY(!readRetry({.kind = Kind::ConnectionLost}, retries, 0));
        QVERIFY(!readRetry(refused(503, 1s), retries, 0));
        QVERIFY(!changeRetry(refused(503, 1s), retries));
    }
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
