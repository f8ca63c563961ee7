// SPDX-License-Identifier: MIT
#include "createsecret.h"
#include "saveundertest.h"

namespace Latchkey {

using namespace Qt::StringLiterals;

class TestCreateSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void creates();
    void nameIsTaken();
    void checkFails();
    void checkUnavailable();
    void refused_data();
    void refused();
    void lookedAgain_data();
    void lookedAgain();
    void cancels();
    void isDestroyed();
};

namespace {

struct CreateUnderTest : SequenceUnderTest<CreateSecret, SaveOutcome>
{
    CreateUnderTest() : SequenceUnderTest(patchOf("DB_URL", "old", "s3cret")) { }
};

} // namespace

void TestCreateSecret::creates()
{
    CreateUnderTest test;
    test.answerMissing();
    QCOMPARE(test.api.asked(),
             (QStringList{u"GET DB_URL"_s, u"LIST"_s,
                          u"POST name=DB_URL description=old value=s3cret"_s}));
    test.api.answerChange(changed(stored()));
    QVERIFY(test.endedAs(Reason::Confirmed));
    const SaveOutcome &outcome = test.outcomes[0];
    QCOMPARE(outcome.stored, std::optional(stored()));
    QVERIFY(outcome.wasChecked);
    QVERIFY(!outcome.error && !outcome.doubt);
    const SaveReceipt &receipt = outcome.receipt;
    QCOMPARE(receipt.time, test.clock.now());
    QCOMPARE(receipt.secret, Secret{.name = u"DB_URL"_s});
    QCOMPARE(receipt.fields, Field::Name | Field::Description | Field::Value);
    QCOMPARE(receipt.value, std::optional(digestOf(u"s3cret")));
    QCOMPARE(receipt.updatedAt, stored().updatedAt);
    QCOMPARE(receipt.requestId, u"req_1"_s);
}

void TestCreateSecret::nameIsTaken()
{
    CreateUnderTest test;
    test.api.answerRead(stored());
    QVERIFY(test.endedAs(Reason::Conflict));
    QCOMPARE(test.outcomes[0].stored, std::optional(stored()));
    QCOMPARE(test.api.asked(), QStringList{u"GET DB_URL"_s});
}

void TestCreateSecret::checkFails()
{
    CreateUnderTest test;
    test.api.answerRead(failed(401));
    QVERIFY(test.endedAs(Reason::CheckFailed));
    QCOMPARE(test.outcomes[0].error->status, 401);
    QCOMPARE(test.api.asked().size(), 1);
}

void TestCreateSecret::checkUnavailable()
{
    CreateUnderTest test;
    test.api.answerRead(failed(403));
    test.api.answerChange(changed(stored()));
    QVERIFY(test.endedAs(Reason::Confirmed));
    QVERIFY(!test.outcomes[0].wasChecked);
}

void TestCreateSecret::refused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("bodyLeft");
    for (const int status : {302, 400, 401, 409, 422, 429})
        QTest::addRow("%d", status) << status << true;
    QTest::newRow("503 before the body") << 503 << false;
}

// Also where the server says how long to wait: it is sent once.
void TestCreateSecret::refused()
{
    QFETCH(const int, status);
    QFETCH(const bool, bodyLeft);
    CreateUnderTest test;
    test.answerMissing();
    test.api.answerChange(failed({.kind = Kind::Status,
                                  .status = status,
                                  .bodyLeft = bodyLeft,
                                  .retryAfter = std::chrono::seconds(1),
                                  .requestId = u"req_2"_s}));
    QVERIFY(test.endedAs(Reason::Refused));
    QCOMPARE(test.outcomes[0].error->status, status);
    QCOMPARE(test.outcomes[0].receipt.requestId, u"req_2"_s);
    QCOMPARE(test.clock.pending(), 0);
}

void TestCreateSecret::lookedAgain_data()
{
    QTest::addColumn<bool>("wasChecked");
    QTest::addColumn<QString>("now"); // its description; empty for nothing, "403" for an error
    QTest::addColumn<int>("reason");
    QTest::newRow("there") << true << u"old"_s << int(Reason::FoundMade);
    QTest::newRow("somebody else's") << true << u"x"_s << int(Reason::ChangedOtherwise);
    QTest::newRow("not there") << true << u""_s << int(Reason::FoundNotMade);
    QTest::newRow("not to be read") << true << u"403"_s << int(Reason::CannotTell);
    QTest::newRow("there, not checked") << false << u"old"_s << int(Reason::ChangedOtherwise);
    QTest::newRow("not there, not checked") << false << u""_s << int(Reason::FoundNotMade);
}

void TestCreateSecret::lookedAgain()
{
    QFETCH(const bool, wasChecked);
    QFETCH(const QString, now);
    QFETCH(const int, reason);
    CreateUnderTest test;
    if (wasChecked)
        test.answerMissing();
    else
        test.api.answerRead(failed(405));
    (void)test.api.takeAsked();
    test.api.answerChange(lost());
    QCOMPARE(test.api.takeAsked(), QStringList{u"GET DB_URL"_s});
    Secret secret = stored();
    secret.description = now;
    if (now.isEmpty())
        test.answerMissing();
    else if (now == u"403")
        test.api.answerRead(failed(403));
    else
        test.api.answerRead(secret);
    QVERIFY(test.endedAs(Reason(reason)));
    const SaveOutcome &outcome = test.outcomes[0];
    QVERIFY(outcome.error->kind == Kind::ConnectionLost);
    QCOMPARE(outcome.wasChecked, wasChecked);
    QCOMPARE(outcome.readError.has_value(), Reason(reason) == Reason::CannotTell);
    const bool isThere =
        Reason(reason) == Reason::FoundMade || Reason(reason) == Reason::ChangedOtherwise;
    QCOMPARE(outcome.stored, isThere ? std::optional(secret) : std::nullopt);
}

void TestCreateSecret::cancels()
{
    CreateUnderTest checking;
    checking.sequence->cancel();
    QVERIFY(checking.endedAs(Reason::CheckFailed));
    QVERIFY(checking.outcomes[0].error->kind == Kind::Cancelled);

    CreateUnderTest notLeft;
    notLeft.answerMissing();
    notLeft.api.setBodyLeft(false);
    notLeft.sequence->cancel();
    QVERIFY(notLeft.endedAs(Reason::Refused));
    notLeft.sequence->cancel();
    QCOMPARE(notLeft.outcomes.size(), 1);

    CreateUnderTest sent;
    sent.answerMissing();
    sent.sequence->cancel();
    QVERIFY(sent.outcomes.isEmpty());
    QCOMPARE(sent.api.open(), QStringList{u"GET DB_URL"_s});
    sent.sequence->cancel();
    QVERIFY(sent.endedAs(Reason::CannotTell));
    QVERIFY(sent.outcomes[0].readError->kind == Kind::Cancelled);
}

void TestCreateSecret::isDestroyed()
{
    for (int phase = 0; phase < 4; ++phase) {
        CreateUnderTest test;
        if (phase == 1)
            test.api.answerRead(failed(404));
        if (phase >= 2)
            test.answerMissing();
        if (phase == 3)
            test.api.answerChange(lost());
        QCOMPARE(test.api.open().size(), 1);
        test.sequence.reset();
        QVERIFY(test.api.open().isEmpty());
        QVERIFY(test.outcomes.isEmpty());
    }
}

} // namespace Latchkey

QTEST_GUILESS_MAIN(Latchkey::TestCreateSecret)
#include "tst_createsecret.moc"
