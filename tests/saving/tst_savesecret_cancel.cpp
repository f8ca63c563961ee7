// SPDX-License-Identifier: MIT
#include "saveundertest.h"

namespace Latchkey {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A save that is taken back, or whose owner goes away, in each of its phases.
class TestSaveSecretCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checking();
    void checkingTheList();
    void waitingForUses_data();
    void waitingForUses();
    void checkingWithDoubt();
    void sending_data();
    void sending();
    void waiting_data();
    void waiting();
    void waitingOnTheNews();
    void recheckAfterAWait();
    void findingOut();
    void afterTheEnd();
    void destroyed_data();
    void destroyed();
};

namespace {

SaveRequest renaming()
{
    return {.original = stored(), .patch = patchOf("NEW", nullptr, "v")};
}

} // namespace

void TestSaveSecretCancel::checking()
{
    SaveUnderTest test(renaming());
    test.save->start();
    test.save->cancel();
    QVERIFY(test.endedAs(Reason::CheckFailed));
    QVERIFY(test.outcome->error->kind == Kind::Cancelled);
}

void TestSaveSecretCancel::checkingTheList()
{
    SaveUnderTest test(renaming());
    test.save->start();
    test.api.answerRead(failed(404));
    test.save->cancel();
    QVERIFY(test.endedAs(Reason::CheckFailed));
}

void TestSaveSecretCancel::waitingForUses_data()
{
    QTest::addColumn<bool>("hasDoubt");
    QTest::newRow("no doubt") << false;
    QTest::newRow("doubt") << true;
}

// Also before the call that has answered is gone.
void TestSaveSecretCancel::waitingForUses()
{
    QFETCH(const bool, hasDoubt);
    for (const bool isCallGone : {false, true}) {
        SaveRequest request = renaming();
        if (hasDoubt)
            request.doubt = sentChange(stored(), request.patch);
        SaveUnderTest test(std::move(request));
        test.save->start();
        test.api.answerRead(stored());
        if (isCallGone)
            runDeletions();
        test.save->cancel();
        QVERIFY(test.endedAs(hasDoubt ? Reason::CannotTell : Reason::CheckFailed));
        QCOMPARE(test.outcome->doubt.has_value(), hasDoubt);
        const auto &error = hasDoubt ? test.outcome->readError : test.outcome->error;
        QVERIFY(error->kind == Kind::Cancelled);
    }
}

void TestSaveSecretCancel::checkingWithDoubt()
{
    SaveRequest request = renaming();
    request.doubt = sentChange(stored(), request.patch);
    SaveUnderTest test(std::move(request));
    test.save->start();
    test.save->cancel();
    QVERIFY(test.endedAs(Reason::CannotTell));
    QVERIFY(test.outcome->doubt && test.outcome->readError->kind == Kind::Cancelled);
}

void TestSaveSecretCancel::sending_data()
{
    QTest::addColumn<bool>("bodyLeft");
    QTest::newRow("body left") << true;
    QTest::newRow("body kept") << false;
}

void TestSaveSecretCancel::sending()
{
    QFETCH(const bool, bodyLeft);
    SaveUnderTest test(renaming());
    test.startAndSend();
    test.api.setBodyLeft(bodyLeft);
    (void)test.api.takeAsked();
    test.save->cancel();
    if (!bodyLeft) {
        QVERIFY(test.endedAs(Reason::Refused));
        QVERIFY(test.outcome->error->kind == Kind::Cancelled);
        return;
    }
    QVERIFY(!test.outcome);
    QCOMPARE(test.save->phase(), Phase::FindingOut);
    QCOMPARE(test.api.takeAsked(), QStringList{u"GET sec_1"_s});
    test.api.answerRead(stored());
    QVERIFY(test.endedAs(Reason::FoundNotMade));
    QVERIFY(test.outcome->error->kind == Kind::Cancelled);
}

void TestSaveSecretCancel::waiting_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isCallGone");
    for (const int status : {429, 503}) {
        QTest::addRow("%d", status) << status << true;
        QTest::addRow("%d, at once", status) << status << false;
    }
}

// A 503 may have been carried out, so that one more look is needed.
void TestSaveSecretCancel::waiting()
{
    QFETCH(const int, status);
    QFETCH(const bool, isCallGone);
    SaveUnderTest test(renaming());
    test.startAndSend();
    test.api.answerChange(askedToWait(status, 1s));
    if (isCallGone)
        runDeletions();
    test.save->cancel();
    QCOMPARE(test.clock.pending(), 0);
    if (status == 503) {
        QCOMPARE(test.save->phase(), Phase::FindingOut);
        QCOMPARE(test.api.open(), QStringList{u"GET sec_1"_s});
        test.api.answerRead(stored());
        QVERIFY(test.endedAs(Reason::FoundNotMade));
        QCOMPARE(test.outcome->error->status, 503);
    } else {
        QVERIFY(test.endedAs(Reason::Refused));
        QVERIFY(test.outcome->error->kind == Kind::Cancelled);
    }
}

void TestSaveSecretCancel::waitingOnTheNews()
{
    for (const int status : {429, 503}) {
        SaveUnderTest test(renaming());
        connect(test.save.get(), &SaveSecret::phaseChanged, this, [&test](Phase phase) {
            if (phase == Phase::Waiting)
                test.save->cancel();
        });
        test.startAndSend();
        test.api.answerChange(askedToWait(status, 1s));
        QCOMPARE(test.clock.pending(), 0);
        QVERIFY(test.waitsUntil.isEmpty());
        if (status == 503)
            test.api.answerRead(stored());
        QVERIFY(test.endedAs(status == 503 ? Reason::FoundNotMade : Reason::Refused));
    }
}

void TestSaveSecretCancel::recheckAfterAWait()
{
    for (const int status : {429, 503}) {
        SaveUnderTest test(renaming());
        test.startAndSend();
        test.api.answerChange(askedToWait(status, 1s));
        QVERIFY(test.clock.step());
        test.save->cancel();
        QVERIFY(test.endedAs(status == 503 ? Reason::CannotTell : Reason::CheckFailed));
        QCOMPARE(test.outcome->doubt.has_value(), status == 503);
    }
}

void TestSaveSecretCancel::findingOut()
{
    SaveUnderTest test(renaming());
    test.startAndSend();
    test.save->cancel();
    test.save->cancel();
    QVERIFY(test.endedAs(Reason::CannotTell));
    QVERIFY(test.outcome->error->kind == Kind::Cancelled);
    QVERIFY(test.outcome->readError->kind == Kind::Cancelled);
    QVERIFY(test.outcome->doubt->isSameAs(patchOf("NEW", nullptr, "v")));
}

void TestSaveSecretCancel::afterTheEnd()
{
    SaveUnderTest checked(renaming());
    checked.save->start();
    checked.save->cancel();
    checked.save->cancel();
    QVERIFY(checked.endedAs(Reason::CheckFailed));

    SaveUnderTest sent(renaming());
    sent.startAndSend();
    sent.api.answerChange(changed(with(stored(), patchOf("NEW", nullptr, nullptr))));
    sent.save->cancel();
    QVERIFY(sent.endedAs(Reason::Confirmed));

    SaveUnderTest waited(renaming());
    waited.startAndSend();
    waited.api.answerChange(askedToWait(429, 1s));
    waited.save->cancel();
    waited.save->cancel();
    QVERIFY(waited.endedAs(Reason::Refused));
}

void TestSaveSecretCancel::destroyed_data()
{
    QTest::addColumn<int>("steps");
    for (int steps = 0; steps <= 6; ++steps)
        QTest::addRow("%d", steps) << steps;
}

// Nothing is left on its way, and nobody is told.
void TestSaveSecretCancel::destroyed()
{
    QFETCH(const int, steps);
    SaveUnderTest test(renaming());
    if (steps > 0)
        test.save->start();
    if (steps > 1)
        test.api.answerRead(stored());
    if (steps > 2)
        test.api.answerUses(QList<Deployment>());
    if (steps > 3)
        test.api.answerChange(askedToWait(503, 1s));
    if (steps > 4)
        QVERIFY(test.clock.step());
    if (steps > 5)
        test.api.answerRead(failed(404));
    test.save.reset();
    QVERIFY(test.api.open().isEmpty());
    QCOMPARE(test.clock.pending(), 0);
    QVERIFY(!test.clock.step());
    runDeletions();
    QVERIFY(!test.outcome);
}

} // namespace Latchkey

QTEST_GUILESS_MAIN(Latchkey::TestSaveSecretCancel)
#include "tst_savesecret_cancel.moc"
