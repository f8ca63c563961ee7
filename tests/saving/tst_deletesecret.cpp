// SPDX-License-Identifier: MIT
#include "deletesecret.h"
#include "saveundertest.h"

namespace Latchkey {

using namespace Qt::StringLiterals;

class TestDeleteSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletes();
    void goneBefore_data();
    void goneBefore();
    void changedBefore();
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

using Why = DeleteOutcome::Reason;
using Removed = RemovedSecret;

struct DeleteUnderTest : SequenceUnderTest<DeleteSecret, DeleteOutcome>
{
    explicit DeleteUnderTest(const Secret &secret = stored()) : SequenceUnderTest(secret) { }
};

} // namespace

void TestDeleteSecret::deletes()
{
    DeleteUnderTest test;
    test.api.answerRead(stored());
    QCOMPARE(test.api.asked(), (QStringList{u"GET sec_1"_s, u"DELETE sec_1"_s}));
    test.api.answerRemoval(Removed{.requestId = u"req_1"_s});
    QVERIFY(test.endedAs(Why::Confirmed));
    const DeleteOutcome &outcome = test.outcomes[0];
    QVERIFY(outcome.headline() == DeleteOutcome::Headline::Deleted);
    QCOMPARE(outcome.secret, stored());
    QCOMPARE(outcome.time, test.clock.now());
    QCOMPARE(outcome.requestId, u"req_1"_s);
    QVERIFY(!outcome.error && !outcome.stored);
}

void TestDeleteSecret::goneBefore_data()
{
    QTest::addColumn<bool>("isReplaced"); // another secret has the name now
    QTest::newRow("gone") << false;
    QTest::newRow("another one of its name") << true;
}

void TestDeleteSecret::goneBefore()
{
    QFETCH(const bool, isReplaced);
    DeleteUnderTest test;
    Secret other = stored();
    other.id = u"sec_2"_s;
    if (isReplaced)
        test.api.answerRead(other);
    else
        test.answerMissing();
    QVERIFY(test.endedAs(Why::AlreadyGone));
    QVERIFY(test.outcomes[0].headline() == DeleteOutcome::Headline::Deleted);
    QVERIFY(!test.api.asked().contains(u"DELETE sec_1"_s));
}

void TestDeleteSecret::changedBefore()
{
    DeleteUnderTest test;
    const Secret theirs = later(stored(), u"eve"_s);
    test.api.answerRead(theirs);
    QVERIFY(test.endedAs(Why::Conflict));
    QVERIFY(test.outcomes[0].headline() == DeleteOutcome::Headline::NotDeleted);
    QCOMPARE(test.outcomes[0].stored, std::optional(theirs));
    QCOMPARE(test.api.asked(), QStringList{u"GET sec_1"_s});

    // Having seen that, the user may want it gone all the same.
    DeleteUnderTest again(theirs);
    again.api.answerRead(theirs);
    again.api.answerRemoval(Removed());
    QVERIFY(again.endedAs(Why::Confirmed));
}

void TestDeleteSecret::checkFails()
{
    DeleteUnderTest test;
    test.api.answerRead(failed(401));
    QVERIFY(test.endedAs(Why::CheckFailed));
    QCOMPARE(test.outcomes[0].error->status, 401);
    QCOMPARE(test.api.asked(), QStringList{u"GET sec_1"_s});
}

void TestDeleteSecret::checkUnavailable()
{
    DeleteUnderTest test;
    test.api.answerRead(failed(403));
    test.api.answerRemoval(Removed());
    QVERIFY(test.endedAs(Why::Confirmed));
}

void TestDeleteSecret::refused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("bodyLeft");
    for (const int status : {302, 400, 401, 403, 405, 409, 422, 429})
        QTest::addRow("%d", status) << status << true;
    QTest::newRow("503 before it left") << 503 << false;
}

void TestDeleteSecret::refused()
{
    QFETCH(const int, status);
    QFETCH(const bool, bodyLeft);
    DeleteUnderTest test;
    test.api.answerRead(stored());
    test.api.answerRemoval(failed({.kind = Kind::Status,
                                   .status = status,
                                   .bodyLeft = bodyLeft,
                                   .retryAfter = std::chrono::seconds(1),
                                   .requestId = u"req_2"_s}));
    QVERIFY(test.endedAs(Why::Refused));
    QCOMPARE(test.outcomes[0].error->status, status);
    QCOMPARE(test.outcomes[0].requestId, u"req_2"_s);
    QCOMPARE(test.clock.pending(), 0);
}

void TestDeleteSecret::lookedAgain_data()
{
    QTest::addColumn<int>("answer"); // 0 for none
    QTest::addColumn<QString>("now");
    QTest::addColumn<Why>("reason");
    for (const int answer : {0, 408, 500, 503}) {
        const auto row = [answer](const char *name) -> QTestData & {
            return QTest::addRow("%d, %s", answer, name) << answer;
        };
        row("gone") << u"gone"_s << Why::FoundGone;
        row("another one") << u"other"_s << Why::FoundGone;
        row("there") << u"there"_s << Why::FoundThere;
        row("not to be read") << u"403"_s << Why::CannotTell;
    }
    QTest::newRow("404, gone") << 404 << u"gone"_s << Why::AlreadyGone;
    QTest::newRow("404, but there") << 404 << u"there"_s << Why::Refused;
    QTest::newRow("404, not to be read") << 404 << u"403"_s << Why::AlreadyGone;
}

void TestDeleteSecret::lookedAgain()
{
    QFETCH(const int, answer);
    QFETCH(const QString, now);
    QFETCH(const Why, reason);
    DeleteUnderTest test;
    test.api.answerRead(stored());
    (void)test.api.takeAsked();
    if (answer)
        test.api.answerRemoval(failed(answer, true));
    else
        test.api.answerRemoval(lost());
    QCOMPARE(test.api.takeAsked(), QStringList{u"GET sec_1"_s});
    Secret other = stored();
    other.id = u"sec_2"_s;
    if (now == u"gone")
        test.answerMissing();
    else if (now == u"403")
        test.api.answerRead(failed(403));
    else
        test.api.answerRead(now == u"other" ? other : stored());
    QVERIFY(test.endedAs(reason));
    const DeleteOutcome &outcome = test.outcomes[0];
    QCOMPARE(outcome.error->status, answer);
    QCOMPARE(outcome.readError.has_value(), reason == Why::CannotTell);
    QCOMPARE(outcome.stored, now == u"there" ? std::optional(stored()) : std::nullopt);
}

void TestDeleteSecret::cancels()
{
    DeleteUnderTest checking;
    checking.sequence->cancel();
    QVERIFY(checking.endedAs(Why::CheckFailed));
    QVERIFY(checking.outcomes[0].error->kind == Kind::Cancelled);

    DeleteUnderTest notLeft;
    notLeft.api.answerRead(stored());
    notLeft.api.setBodyLeft(false);
    notLeft.sequence->cancel();
    QVERIFY(notLeft.endedAs(Why::Refused));
    notLeft.sequence->cancel();
    QCOMPARE(notLeft.outcomes.size(), 1);

    DeleteUnderTest sent;
    sent.api.answerRead(stored());
    sent.sequence->cancel();
    QVERIFY(sent.outcomes.isEmpty());
    QCOMPARE(sent.api.open(), QStringList{u"GET sec_1"_s});
    sent.sequence->cancel();
    QVERIFY(sent.endedAs(Why::CannotTell));
    QVERIFY(sent.outcomes[0].readError->kind == Kind::Cancelled);
}

void TestDeleteSecret::isDestroyed()
{
    for (int phase = 0; phase < 4; ++phase) {
        DeleteUnderTest test;
        if (phase == 1)
            test.api.answerRead(failed(404));
        if (phase >= 2)
            test.api.answerRead(stored());
        if (phase == 3)
            test.api.answerRemoval(lost());
        QCOMPARE(test.api.open().size(), 1);
        test.sequence.reset();
        QVERIFY(test.api.open().isEmpty());
        QVERIFY(test.outcomes.isEmpty());
    }
}

} // namespace Latchkey

QTEST_GUILESS_MAIN(Latchkey::TestDeleteSecret)
#include "tst_deletesecret.moc"
