// SPDX-License-Identifier: MIT
#include "saveundertest.h"

namespace Latchkey {

using namespace Qt::StringLiterals;

/// What a save makes of the answer, or of there being none.
class TestSaveSecretSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failures_data();
    void failures();
    void verdicts_data();
    void verdicts();
    void cannotBeRead_data();
    void cannotBeRead();
    void anotherSecretAfterwards();
    void noDates();
    void comparesWithTheCheck();
    void withoutCheck();
    void answerWithoutTheChange();
    void answerWithMendedText();
    void receiptOfASave();
    void receiptOfAFailure();
    void receiptOfWhatWasFound();
    void valueGoesAsItIs();
};

namespace {

SaveRequest describing()
{
    return {.original = stored(), .patch = patchOf(nullptr, "new", nullptr)};
}

} // namespace

void TestSaveSecretSend::failures_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isOpen");
    const auto row = [](const char *name, Kind kind, int status, bool isOpen) {
        QTest::newRow(name) << int(kind) << status << isOpen;
    };
    row("not connected", Kind::NotConnected, 0, true);
    row("not trusted", Kind::NotTrusted, 0, true);
    row("connection lost", Kind::ConnectionLost, 0, true);
    row("truncated", Kind::ConnectionLost, 200, true);
    row("timed out", Kind::TimedOut, 0, true);
    row("cancelled", Kind::Cancelled, 0, true);
    row("too large", Kind::TooLarge, 200, true);
    row("unreadable", Kind::Unreadable, 200, true);
    for (const int status : {301, 302, 307, 400, 401, 403, 404, 405, 409, 413, 422, 429})
        row(qPrintable(QString::number(status)), Kind::Status, status, false);
    for (const int status : {408, 500, 502, 503, 504})
        row(qPrintable(QString::number(status)), Kind::Status, status, true);
}

// Open is what may have been made, and of that only what can have reached the server.
void TestSaveSecretSend::failures()
{
    QFETCH(const int, kind);
    QFETCH(const int, status);
    QFETCH(const bool, isOpen);
    for (const bool bodyLeft : {false, true}) {
        SaveUnderTest test(describing());
        test.startAndSend();
        (void)test.api.takeAsked();
        test.api.answerChange(failed(
            {.kind = Kind(kind), .status = status, .message = u"words"_s, .bodyLeft = bodyLeft}));
        QCOMPARE(test.clock.pending(), 0);
        if (isOpen && bodyLeft) {
            QVERIFY(!test.outcome);
            QCOMPARE(test.save->phase(), Phase::FindingOut);
            QCOMPARE(test.api.takeAsked(), QStringList{u"GET sec_1"_s});
            continue;
        }
        QVERIFY(test.endedAs(Reason::Refused));
        QVERIFY(test.api.takeAsked().isEmpty());
        QCOMPARE(int(test.outcome->error->kind), kind);
        QCOMPARE(test.outcome->error->status, status);
        QCOMPARE(test.outcome->error->message, u"words"_s);
        QCOMPARE(test.outcome->stored, std::optional(stored()));
        QVERIFY(!test.outcome->doubt);
    }
}

void TestSaveSecretSend::verdicts_data()
{
    QTest::addColumn<Secret>("now");
    QTest::addColumn<int>("reason");
    const Secret made = with(later(stored()), patchOf(nullptr, "new", nullptr));
    QTest::newRow("made") << made << int(Reason::FoundMade);
    QTest::newRow("unchanged") << stored() << int(Reason::FoundNotMade);
    QTest::newRow("only the date") << later(stored()) << int(Reason::ChangedOtherwise);
    QTest::newRow("other text") << with(later(stored()), patchOf(nullptr, "x", nullptr))
                                << int(Reason::ChangedOtherwise);
    QTest::newRow("and the name") << with(made, patchOf("X", nullptr, nullptr))
                                  << int(Reason::ChangedOtherwise);
    QTest::newRow("date stands") << with(stored(), patchOf(nullptr, "new", nullptr))
                                 << int(Reason::ChangedOtherwise);
}

void TestSaveSecretSend::verdicts()
{
    QFETCH(const Secret, now);
    QFETCH(const int, reason);
    SaveUnderTest test(describing());
    test.startAndSend();
    test.api.answerChange(lost());
    test.api.answerRead(now);
    QVERIFY(test.endedAs(Reason(reason)));
    const SaveOutcome &outcome = *test.outcome;
    QCOMPARE(outcome.stored, std::optional(now));
    QVERIFY(outcome.error->kind == Kind::ConnectionLost);
    QVERIFY(!outcome.readError);
    QCOMPARE(outcome.doubt.has_value(), outcome.headline() == Headline::Unknown);
    QCOMPARE(test.api.asked().filter(u"PATCH"_s).size(), 1);
}

void TestSaveSecretSend::cannotBeRead_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 405, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void TestSaveSecretSend::cannotBeRead()
{
    QFETCH(const int, status);
    SaveUnderTest test(describing());
    test.startAndSend();
    test.api.answerChange(lost());
    test.api.answerRead(failed(status));
    QVERIFY(test.endedAs(Reason::CannotTell));
    QCOMPARE(test.outcome->readError->status, status);
    QVERIFY(test.outcome->error->kind == Kind::ConnectionLost);
    QVERIFY(test.outcome->doubt->isSameAs(patchOf(nullptr, "new", nullptr)));
    QCOMPARE(test.outcome->doubt->before, stored());
    QVERIFY(test.outcome->doubt->error.kind == Kind::ConnectionLost);

    SaveUnderTest gone(describing());
    gone.startAndSend();
    gone.api.answerChange(lost());
    gone.answerMissing();
    QVERIFY(gone.endedAs(Reason::Deleted));
    QVERIFY(gone.outcome->error && !gone.outcome->doubt);
}

void TestSaveSecretSend::anotherSecretAfterwards()
{
    Secret other = with(later(stored()), patchOf(nullptr, "new", nullptr));
    other.id = u"sec_2"_s;
    SaveUnderTest test(describing());
    test.startAndSend();
    test.api.answerChange(lost());
    test.api.answerRead(other);
    QVERIFY(test.endedAs(Reason::CannotTell));
    QVERIFY(test.outcome->readError->kind == Kind::Unreadable);
}

void TestSaveSecretSend::noDates()
{
    Secret dateless = stored();
    dateless.updatedAt.reset();
    SaveUnderTest test({.original = dateless, .patch = patchOf(nullptr, nullptr, "v")});
    test.startAndSend();
    test.api.answerChange(lost());
    test.api.answerRead(dateless);
    QVERIFY(test.endedAs(Reason::CannotTell));
    QVERIFY(!test.outcome->readError && test.outcome->doubt && test.outcome->stored);
}

// Which may say more than what was loaded.
void TestSaveSecretSend::comparesWithTheCheck()
{
    Secret dateless = stored();
    dateless.updatedAt.reset();
    SaveUnderTest test({.original = dateless, .patch = patchOf(nullptr, nullptr, "v")});
    test.startAndSend();
    test.api.answerChange(lost());
    test.api.answerRead(stored());
    QVERIFY(test.endedAs(Reason::FoundNotMade));
}

// Then what was loaded is all that is known from before.
void TestSaveSecretSend::withoutCheck()
{
    SaveUnderTest test(describing());
    test.save->start();
    test.api.answerRead(failed(403));
    test.api.answerChange(lost());
    test.api.answerRead(failed(403));
    QVERIFY(test.endedAs(Reason::CannotTell));
    QCOMPARE(test.outcome->doubt->before, stored());
    QVERIFY(!test.outcome->wasChecked);
}

// A 200 is no proof when what it comes with is what was there before.
void TestSaveSecretSend::answerWithoutTheChange()
{
    SaveUnderTest test(describing());
    test.startAndSend();
    test.api.answerChange(changed(later(stored())));
    QVERIFY(!test.outcome);
    test.api.answerRead(stored());
    QVERIFY(test.endedAs(Reason::FoundNotMade));
    QCOMPARE(test.outcome->error->kind, Kind::Unreadable);
}

// A server may mend what it is sent.
void TestSaveSecretSend::answerWithMendedText()
{
    SaveUnderTest test(describing());
    test.startAndSend();
    const Secret mended = later(with(stored(), patchOf(nullptr, "mended", nullptr)));
    test.api.answerChange(changed(mended));
    QVERIFY(test.endedAs(Reason::Confirmed));
    QCOMPARE(test.outcome->stored, std::optional(mended));
}

void TestSaveSecretSend::receiptOfASave()
{
    SaveUnderTest test({.original = stored(), .patch = patchOf("NEW", "new", "s3cret")});
    test.startAndSend();
    test.api.answerChange(changed(later(with(stored(), patchOf("NEW", "new", nullptr)))));
    const SaveReceipt &receipt = test.outcome->receipt;
    QCOMPARE(receipt.time, test.clock.now());
    QCOMPARE(receipt.time.timeSpec(), Qt::UTC);
    QCOMPARE(receipt.secret, stored());
    QCOMPARE(receipt.fields, Field::Name | Field::Description | Field::Value);
    QCOMPARE(receipt.value, std::optional(digestOf(u"s3cret")));
    QCOMPARE(receipt.updatedAt, later(stored()).updatedAt);
    QCOMPARE(receipt.requestId, u"req_1"_s);
}

void TestSaveSecretSend::receiptOfAFailure()
{
    SaveUnderTest test(describing());
    test.startAndSend();
    test.api.answerChange(failed({.kind = Kind::Status, .status = 422, .requestId = u"req_2"_s}));
    const SaveReceipt &receipt = test.outcome->receipt;
    QCOMPARE(receipt.fields, Fields(Field::Description));
    QVERIFY(!receipt.value);
    QCOMPARE(receipt.requestId, u"req_2"_s);

    SaveUnderTest unsent(describing());
    unsent.save->start();
    unsent.api.answerRead(failed(401));
    QVERIFY(unsent.outcome->receipt.requestId.isEmpty());
    QVERIFY(!unsent.outcome->receipt.updatedAt);
}

void TestSaveSecretSend::receiptOfWhatWasFound()
{
    SaveUnderTest test({.original = stored(), .patch = patchOf(nullptr, nullptr, "s3cret")});
    test.startAndSend();
    test.api.answerChange(lost());
    test.api.answerRead(later(stored()));
    QVERIFY(test.endedAs(Reason::FoundMade));
    QCOMPARE(test.outcome->receipt.fields, Fields(Field::Value));
    QCOMPARE(test.outcome->receipt.value, std::optional(digestOf(u"s3cret")));
    QCOMPARE(test.outcome->receipt.updatedAt, later(stored()).updatedAt);
}

void TestSaveSecretSend::valueGoesAsItIs()
{
    const char *value = "a\r\nb\t \xC2\xA0\xE2\x80\xA8\xF0\x9F\x94\x91\n";
    SaveUnderTest test({.original = stored(), .patch = patchOf(nullptr, "", value)});
    test.startAndSend();
    QCOMPARE(test.api.open(),
             QStringList{u"PATCH sec_1 description= value="_s + QString::fromUtf8(value)});
}

} // namespace Latchkey

QTEST_GUILESS_MAIN(Latchkey::TestSaveSecretSend)
#include "tst_savesecret_send.moc"
