// SPDX-License-Identifier: MIT
#include "saveundertest.h"

namespace Latchkey {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A save after one of which it is not known what has become.
class TestSaveSecretDoubt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAgain_data();
    void sameAgain();
    void goesOnFromTheEarlierSave();
    void goesOnAfterAWait();
    void unsettledStaysOpen_data();
    void unsettledStaysOpen();
    void unsettledAndConfirmed();
    void settledIsOver();
    void findsOut_data();
    void findsOut();
    void self_data();
    void self();
    void renamedWithoutId_data();
    void renamedWithoutId();
    void renamedWithId();
    void sentAgainUnderTheNewName();
};

namespace {

SentChange doubtAbout(const SecretPatch &patch, const Secret &before = stored())
{
    SentChange doubt = sentChange(before, patch);
    doubt.error = {.kind = Kind::TimedOut, .bodyLeft = true};
    return doubt;
}

SaveRequest doubting(SecretPatch patch, const SecretPatch &doubted)
{
    return {.original = stored(), .patch = std::move(patch), .doubt = doubtAbout(doubted)};
}

SaveRequest sendingAgain()
{
    return doubting(patchOf(nullptr, "new", "v"), patchOf(nullptr, "new", "v"));
}

Secret described()
{
    return with(later(stored()), patchOf(nullptr, "new", nullptr));
}

Secret nameless(Secret secret)
{
    secret.id.clear();
    return secret;
}

} // namespace

void TestSaveSecretDoubt::sameAgain_data()
{
    QTest::addColumn<Secret>("now");
    QTest::addColumn<int>("readStatus");
    QTest::addColumn<int>("reason"); // -1: it is sent
    QTest::newRow("made") << described() << 0 << int(Reason::FoundMade);
    QTest::newRow("not made") << stored() << 0 << -1;
    QTest::newRow("otherwise") << later(stored()) << 0 << int(Reason::Conflict);
    QTest::newRow("gone") << Secret() << 0 << int(Reason::Deleted);
    QTest::newRow("not to be read") << Secret() << 403 << -1;
    QTest::newRow("read fails") << Secret() << 500 << int(Reason::CannotTell);
}

void TestSaveSecretDoubt::sameAgain()
{
    QFETCH(const Secret, now);
    QFETCH(const int, readStatus);
    QFETCH(const int, reason);
    SaveUnderTest test(sendingAgain());
    test.save->start();
    if (readStatus != 0)
        test.api.answerRead(failed(readStatus));
    else if (now == Secret())
        test.answerMissing();
    else
        test.api.answerRead(now);
    if (reason < 0) {
        QCOMPARE(test.api.open(), QStringList{u"PATCH sec_1 description=new value=v"_s});
        return;
    }
    QVERIFY(test.endedAs(Reason(reason)));
    QVERIFY(test.api.asked().filter(u"PATCH"_s).isEmpty());
    QCOMPARE(test.outcome->doubt.has_value(), Reason(reason) == Reason::CannotTell);
    if (Reason(reason) == Reason::FoundMade || Reason(reason) == Reason::CannotTell)
        QVERIFY(test.outcome->error->kind == Kind::TimedOut);
}

void TestSaveSecretDoubt::goesOnFromTheEarlierSave()
{
    SaveUnderTest test(
        doubting(patchOf(nullptr, "newer", nullptr), patchOf(nullptr, "new", nullptr)));
    test.save->start();
    test.api.answerRead(described());
    QCOMPARE(test.api.open(), QStringList{u"PATCH sec_1 description=newer"_s});
    test.api.answerChange(lost());
    test.api.answerRead(described());
    QVERIFY(test.endedAs(Reason::FoundNotMade));
    QCOMPARE(test.outcome->receipt.secret, described());
}

void TestSaveSecretDoubt::goesOnAfterAWait()
{
    SaveUnderTest test(
        doubting(patchOf(nullptr, "newer", nullptr), patchOf(nullptr, "new", nullptr)));
    test.save->start();
    Secret idless = described();
    idless.id.clear();
    test.api.answerRead(idless);
    test.api.answerChange(askedToWait(429, 1s));
    QVERIFY(test.clock.step());
    test.api.answerRead(described());
    QCOMPARE(test.api.open(), QStringList{u"PATCH sec_1 description=newer"_s});
}

void TestSaveSecretDoubt::unsettledStaysOpen_data()
{
    QTest::addColumn<bool>("canRead");
    QTest::newRow("not to be read") << false;
    QTest::newRow("no dates") << true;
}

// A refusal says nothing about what was sent before.
void TestSaveSecretDoubt::unsettledStaysOpen()
{
    QFETCH(const bool, canRead);
    Secret dateless = stored();
    dateless.updatedAt.reset();
    const SecretPatch patch = patchOf(nullptr, nullptr, "v");
    SaveUnderTest test({.original = dateless,
                        .patch = patchOf(nullptr, nullptr, "v"),
                        .doubt = doubtAbout(patch, dateless)});
    test.save->start();
    test.api.answerRead(canRead ? Result<Secret>(dateless) : failed(403));
    test.api.answerChange(failed(401, true));
    QVERIFY(test.endedAs(Reason::CannotTell));
    QCOMPARE(test.outcome->error->status, 401);
    QCOMPARE(test.outcome->readError.has_value(), !canRead);
    QVERIFY(test.outcome->doubt->isSameAs(patch));
}

void TestSaveSecretDoubt::unsettledAndConfirmed()
{
    SaveUnderTest test(
        doubting(patchOf("NEW", nullptr, nullptr), patchOf(nullptr, "new", nullptr)));
    test.save->start();
    test.api.answerRead(failed(403));
    test.api.answerUses(QList<Deployment>());
    test.api.answerChange(changed(later(with(stored(), patchOf("NEW", nullptr, nullptr)))));
    QVERIFY(test.endedAs(Reason::Confirmed));
    QVERIFY(!test.outcome->doubt);
    QCOMPARE(test.outcome->receipt.fields, Fields(Field::Name));
}

void TestSaveSecretDoubt::settledIsOver()
{
    SaveUnderTest made(
        doubting(patchOf(nullptr, "newer", nullptr), patchOf(nullptr, "new", nullptr)));
    made.save->start();
    made.api.answerRead(described());
    made.api.answerChange(failed(422, true));
    QVERIFY(made.endedAs(Reason::Refused));

    SaveUnderTest test(sendingAgain());
    test.save->start();
    test.api.answerRead(stored());
    test.api.answerChange(failed(401, true));
    QVERIFY(test.endedAs(Reason::Refused));
}

void TestSaveSecretDoubt::findsOut_data()
{
    QTest::addColumn<Secret>("now");
    QTest::addColumn<int>("reason");
    QTest::newRow("made") << described() << int(Reason::FoundMade);
    QTest::newRow("not made") << stored() << int(Reason::FoundNotMade);
    QTest::newRow("otherwise") << later(stored()) << int(Reason::ChangedOtherwise);
    QTest::newRow("gone") << Secret() << int(Reason::Deleted);
}

// Whatever is in the form by now.
void TestSaveSecretDoubt::findsOut()
{
    QFETCH(const Secret, now);
    QFETCH(const int, reason);
    SaveUnderTest test(doubting(patchOf("X", nullptr, "w"), patchOf(nullptr, "new", "v")));
    test.save->findOut();
    QCOMPARE(test.phases, QList<Phase>{Phase::FindingOut});
    QCOMPARE(test.api.asked(), QStringList{u"GET sec_1"_s});
    if (now == Secret())
        test.answerMissing();
    else
        test.api.answerRead(now);
    QVERIFY(test.endedAs(Reason(reason)));
    QCOMPARE(test.outcome->receipt.fields, Field::Description | Field::Value);
    QCOMPARE(test.outcome->receipt.value, std::optional(digestOf(u"v")));
    QVERIFY(test.outcome->error->kind == Kind::TimedOut);
    QVERIFY(test.api.asked().filter(u"PATCH"_s).isEmpty());
}

void TestSaveSecretDoubt::self_data()
{
    QTest::addColumn<QString>("self");
    QTest::addColumn<int>("lost");
    QTest::addColumn<int>("again");
    QTest::newRow("oneself") << u"ada"_s << int(Reason::FoundMade) << int(Reason::FoundMade);
    QTest::newRow("somebody else")
        << u"bob"_s << int(Reason::ChangedOtherwise) << int(Reason::Conflict);
}

void TestSaveSecretDoubt::self()
{
    QFETCH(const QString, self);
    QFETCH(const int, lost);
    QFETCH(const int, again);
    SaveRequest request = sendingAgain();
    request.doubt.reset();
    request.self = self;
    SaveUnderTest test(std::move(request));
    test.startAndSend();
    test.api.answerChange(Latchkey::lost());
    test.api.answerRead(described());
    QVERIFY(test.endedAs(Reason(lost)));

    request = sendingAgain();
    request.self = self;
    SaveUnderTest second(std::move(request));
    second.save->start();
    second.api.answerRead(described());
    QVERIFY(second.endedAs(Reason(again)));
}

void TestSaveSecretDoubt::renamedWithoutId_data()
{
    QTest::addColumn<QString>("from"); // the sequence in which the name is looked up
    QTest::addColumn<bool>("isMade");
    for (const auto &from : {u"lost"_s, u"busy"_s, u"find out"_s, u"again"_s}) {
        QTest::newRow(qPrintable(from + u", made"_s)) << from << true;
        QTest::newRow(qPrintable(from + u", not made"_s)) << from << false;
    }
}

// Not there under the new name does not mean gone, and not under the old one neither.
void TestSaveSecretDoubt::renamedWithoutId()
{
    QFETCH(const QString, from);
    QFETCH(const bool, isMade);
    const SecretPatch doubted = patchOf("NEW", nullptr, nullptr);
    const Secret before = nameless(stored());
    SaveRequest request{.original = before, .patch = patchOf("NEW", nullptr, nullptr)};
    if (from == u"find out" || from == u"again")
        request.doubt = doubtAbout(doubted, before);
    SaveUnderTest test(std::move(request));
    if (from == u"find out") {
        test.save->findOut();
    } else {
        test.save->start();
        test.api.answerUses(QList<Deployment>());
        if (from != u"again") {
            test.api.answerRead(before);
            test.api.answerChange(from == u"busy" ? askedToWait(503, 1s) : lost());
        }
        if (from == u"busy") {
            QVERIFY(test.clock.step());
            test.api.answerUses(QList<Deployment>());
        }
    }
    QCOMPARE(test.api.open(), QStringList{u"GET DB_URL"_s});
    if (isMade) {
        test.answerMissing();
        QCOMPARE(test.api.open(), QStringList{u"GET NEW"_s});
        test.api.answerRead(with(later(before), doubted));
        QVERIFY(test.endedAs(Reason::FoundMade));
        return;
    }
    test.api.answerRead(before);
    if (from == u"lost" || from == u"find out")
        QVERIFY(test.endedAs(Reason::FoundNotMade));
    else
        QCOMPARE(test.api.open(), QStringList{u"PATCH DB_URL name=NEW"_s});
}

// Another secret may have that name by now.
void TestSaveSecretDoubt::renamedWithId()
{
    SaveUnderTest test(
        doubting(patchOf("NEW", nullptr, nullptr), patchOf("NEW", nullptr, nullptr)));
    test.save->findOut();
    test.answerMissing(QList<Secret>{{.id = u"sec_2"_s, .name = u"NEW"_s, .updatedAt = u"2025"_s}});
    QVERIFY(test.endedAs(Reason::Deleted));
}

void TestSaveSecretDoubt::sentAgainUnderTheNewName()
{
    const Secret before = nameless(stored());
    SaveUnderTest test({.original = before,
                        .patch = patchOf("NEW", "new", nullptr),
                        .doubt = doubtAbout(patchOf("NEW", nullptr, nullptr), before)});
    test.save->start();
    test.api.answerUses(QList<Deployment>());
    test.answerMissing();
    test.api.answerRead(with(later(before), patchOf("NEW", nullptr, nullptr)));
    QCOMPARE(test.api.open(), QStringList{u"PATCH NEW name=NEW description=new"_s});
}

} // namespace Latchkey

QTEST_GUILESS_MAIN(Latchkey::TestSaveSecretDoubt)
#include "tst_savesecret_doubt.moc"
