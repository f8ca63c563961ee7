// SPDX-License-Identifier: MIT
#include "saveundertest.h"

namespace Latchkey {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What a save does when the server asks to wait.
class TestSaveSecretWait : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsAndChecksAgain();
    void noWait_data();
    void noWait();
    void retriesAtMostThreeTimes_data();
    void retriesAtMostThreeTimes();
    void recheck_data();
    void recheck();
    void recheckUndecided();
    void recheckWithoutReading();
    void refusedAfterAllWasUnchanged();
    void checkedIsAsOfTheLastCheck();
};

namespace {

const QString &patchLine()
{
    static const QString line = QStringLiteral("PATCH sec_1 description=new");
    return line;
}

SaveRequest describing()
{
    return {.original = stored(), .patch = patchOf(nullptr, "new", nullptr)};
}

Secret described()
{
    return with(later(stored()), patchOf(nullptr, "new", nullptr));
}

} // namespace

void TestSaveSecretWait::waitsAndChecksAgain()
{
    for (const int status : {429, 503}) {
        for (const std::chrono::milliseconds wait : {0ms, 1500ms, 60000ms}) {
            SaveUnderTest test(describing());
            test.startAndSend();
            test.api.answerChange(askedToWait(status, wait));
            QCOMPARE(test.save->phase(), Phase::Waiting);
            QCOMPARE(test.waitsUntil, QList<QDateTime>{test.clock.now().addMSecs(wait.count())});
            QCOMPARE(test.waitsWhy.status, status);
            QVERIFY(test.api.open().isEmpty());
            (void)test.api.takeAsked();
            QVERIFY(test.clock.step());
            QCOMPARE(test.clock.now(), test.waitsUntil.constLast());
            QCOMPARE(test.api.takeAsked(), QStringList{u"GET sec_1"_s});
            test.api.answerRead(stored());
            QCOMPARE(test.api.takeAsked(), QStringList{patchLine()});
            test.api.answerChange(changed(described()));
            QVERIFY(test.endedAs(Reason::Confirmed));
            QCOMPARE(test.phases,
                     (QList<Phase>{Phase::Checking, Phase::Sending, Phase::Waiting, Phase::Checking,
                                   Phase::Sending}));
        }
    }
}

void TestSaveSecretWait::noWait_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("seconds"); // -1 for none asked for
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("429, too long") << 429 << 61 << false;
    QTest::newRow("429, not asked for") << 429 << -1 << false;
    QTest::newRow("429, not to be tried again") << 429 << 1 << true;
    QTest::newRow("503, too long") << 503 << 61 << false;
    QTest::newRow("503, not asked for") << 503 << -1 << false;
    QTest::newRow("503, not to be tried again") << 503 << 1 << true;
    QTest::newRow("500, asked for") << 500 << 1 << false;
    QTest::newRow("408, asked for") << 408 << 1 << false;
    QTest::newRow("422, asked for") << 422 << 1 << false;
}

void TestSaveSecretWait::noWait()
{
    QFETCH(const int, status);
    QFETCH(const int, seconds);
    QFETCH(const bool, isRefused);
    SaveUnderTest test(describing());
    test.startAndSend();
    ApiError error{.kind = Kind::Status, .status = status, .bodyLeft = true};
    if (seconds >= 0)
        error.retryAfter = std::chrono::seconds(seconds);
    error.retryRefused = isRefused;
    test.api.answerChange(failed(error));
    QCOMPARE(test.clock.pending(), 0);
    QVERIFY(test.waitsUntil.isEmpty());
    if (status == 429 || status == 422) {
        QVERIFY(test.endedAs(Reason::Refused));
        QCOMPARE(test.outcome->error->retryAfter, error.retryAfter);
    } else {
        test.api.answerRead(stored());
        QVERIFY(test.endedAs(Reason::FoundNotMade));
    }
    QCOMPARE(test.api.asked().count(patchLine()), 1);
}

void TestSaveSecretWait::retriesAtMostThreeTimes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("bodyLeft");
    QTest::addColumn<int>("reason");
    QTest::newRow("429") << 429 << true << int(Reason::Refused);
    QTest::newRow("503") << 503 << true << int(Reason::FoundNotMade);
    QTest::newRow("503 before the body") << 503 << false << int(Reason::Refused);
}

void TestSaveSecretWait::retriesAtMostThreeTimes()
{
    QFETCH(const int, status);
    QFETCH(const bool, bodyLeft);
    QFETCH(const int, reason);
    SaveUnderTest test(describing());
    test.startAndSend();
    for (int retry = 0; retry < 3; ++retry) {
        test.api.answerChange(askedToWait(status, 1s, bodyLeft));
        QVERIFY(test.clock.step());
        test.api.answerRead(stored());
    }
    test.api.answerChange(askedToWait(status, 1s, bodyLeft));
    QCOMPARE(test.clock.pending(), 0);
    if (Reason(reason) == Reason::FoundNotMade)
        test.api.answerRead(stored());
    QVERIFY(test.endedAs(Reason(reason)));
    QCOMPARE(test.api.asked().count(patchLine()), 4);
}

void TestSaveSecretWait::recheck_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Secret>("now");
    QTest::addColumn<int>("reason");
    QTest::newRow("429, changed") << 429 << later(stored()) << int(Reason::Conflict);
    QTest::newRow("429, gone") << 429 << Secret() << int(Reason::Deleted);
    QTest::newRow("503, made") << 503 << described() << int(Reason::FoundMade);
    QTest::newRow("503, changed") << 503 << later(stored()) << int(Reason::ChangedOtherwise);
    QTest::newRow("503, made and changed")
        << 503 << with(described(), patchOf("X", "x", nullptr)) << int(Reason::ChangedOtherwise);
    QTest::newRow("503, gone") << 503 << Secret() << int(Reason::Deleted);
}

// After a 503 nothing but an unchanged secret says that it was not made.
void TestSaveSecretWait::recheck()
{
    QFETCH(const int, status);
    QFETCH(const Secret, now);
    QFETCH(const int, reason);
    SaveUnderTest test(describing());
    test.startAndSend();
    test.api.answerChange(askedToWait(status, 1s));
    QVERIFY(test.clock.step());
    if (now == Secret())
        test.answerMissing();
    else
        test.api.answerRead(now);
    QVERIFY(test.endedAs(Reason(reason)));
    QCOMPARE(test.outcome->error.has_value(), status == 503);
    QCOMPARE(test.outcome->doubt.has_value(), Reason(reason) == Reason::ChangedOtherwise);
    QCOMPARE(test.api.asked().count(patchLine()), 1);
}

void TestSaveSecretWait::recheckUndecided()
{
    Secret dateless = stored();
    dateless.updatedAt.reset();
    SaveUnderTest test({.original = dateless, .patch = patchOf(nullptr, nullptr, "v")});
    test.save->start();
    test.api.answerRead(dateless);
    test.api.answerChange(askedToWait(503, 1s));
    QVERIFY(test.clock.step());
    test.api.answerRead(dateless);
    QVERIFY(test.endedAs(Reason::CannotTell));
    QVERIFY(test.outcome->doubt && !test.outcome->readError);
}

void TestSaveSecretWait::recheckWithoutReading()
{
    for (const int readStatus : {403, 405, 500}) {
        SaveUnderTest test(describing());
        test.startAndSend();
        test.api.answerChange(askedToWait(503, 1s));
        QVERIFY(test.clock.step());
        test.api.answerRead(failed(readStatus));
        QVERIFY(test.endedAs(Reason::CannotTell));
        QCOMPARE(test.outcome->error->status, 503);
        QCOMPARE(test.outcome->readError->status, readStatus);
        QVERIFY(test.outcome->doubt);
    }
    // A 429 was not carried out, so that there is no doubt.
    SaveUnderTest limited(describing());
    limited.startAndSend();
    limited.api.answerChange(askedToWait(429, 1s));
    QVERIFY(limited.clock.step());
    limited.api.answerRead(failed(403));
    QCOMPARE(limited.api.open(), QStringList{patchLine()});

    SaveUnderTest failing(describing());
    failing.startAndSend();
    failing.api.answerChange(askedToWait(429, 1s));
    QVERIFY(failing.clock.step());
    failing.api.answerRead(failed(500));
    QVERIFY(failing.endedAs(Reason::CheckFailed));
}

void TestSaveSecretWait::refusedAfterAllWasUnchanged()
{
    SaveUnderTest test(describing());
    test.startAndSend();
    test.api.answerChange(askedToWait(503, 1s));
    QVERIFY(test.clock.step());
    test.api.answerRead(stored());
    test.api.answerChange(failed(422, true));
    QVERIFY(test.endedAs(Reason::Refused));
    QCOMPARE(test.outcome->error->status, 422);
}

void TestSaveSecretWait::checkedIsAsOfTheLastCheck()
{
    SaveUnderTest test(describing());
    test.save->start();
    test.api.answerRead(failed(403));
    test.api.answerChange(askedToWait(429, 1s));
    QVERIFY(test.clock.step());
    test.api.answerRead(stored());
    test.api.answerChange(changed(described()));
    QVERIFY(test.endedAs(Reason::Confirmed));
    QVERIFY(test.outcome->wasChecked);
}

} // namespace Latchkey

QTEST_GUILESS_MAIN(Latchkey::TestSaveSecretWait)
#include "tst_savesecret_wait.moc"
