// SPDX-License-Identifier: MIT
#include "saveundertest.h"

namespace Latchkey {

using namespace Qt::StringLiterals;

/// What a new name does to deployments, and who has accepted that.
class TestSaveSecretRename : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyForANewName();
    void waitsForBothAnswers_data();
    void waitsForBothAnswers();
    void risks_data();
    void risks();
    void usesUnreadable();
    void usesByTheStoredName();
    void conflictComesFirst();
    void tellsOfWaits();
    void asksAgainAfterAWait();
    void keepsAnEarlierDoubt();
};

namespace {

SaveRequest renaming(const std::optional<RenameRisk> &accepted = {})
{
    return {
        .original = stored(), .patch = patchOf("NEW", nullptr, nullptr), .acceptedRisk = accepted};
}

Deployment reading(const QString &name, const QString &secret)
{
    return {.name = name, .secretReferences = {u"UNRELATED"_s, secret}};
}

RenameRisk breaking(const QStringList &names)
{
    return {.breaks = names};
}

} // namespace

void TestSaveSecretRename::asksOnlyForANewName()
{
    SaveUnderTest test({.original = stored(), .patch = patchOf(nullptr, "new", "v")});
    test.startAndSend();
    QVERIFY(!test.api.asked().contains(u"USES"_s));
}

void TestSaveSecretRename::waitsForBothAnswers_data()
{
    QTest::addColumn<bool>("usesFirst");
    QTest::newRow("uses first") << true;
    QTest::newRow("secret first") << false;
}

void TestSaveSecretRename::waitsForBothAnswers()
{
    QFETCH(const bool, usesFirst);
    SaveUnderTest test(renaming());
    test.save->start();
    QCOMPARE(test.api.takeAsked(), (QStringList{u"GET sec_1"_s, u"USES"_s}));
    if (usesFirst)
        test.api.answerUses(QList<Deployment>{reading(u"web"_s, u"sec_1"_s)});
    test.api.answerRead(stored());
    if (!usesFirst) {
        QVERIFY(test.api.takeAsked().isEmpty());
        QVERIFY(!test.outcome);
        test.api.answerUses(QList<Deployment>{reading(u"web"_s, u"sec_1"_s)});
    }
    QCOMPARE(test.api.takeAsked(), QStringList{u"PATCH sec_1 name=NEW"_s});
}

void TestSaveSecretRename::risks_data()
{
    QTest::addColumn<QStringList>("users");
    QTest::addColumn<bool>("hasAccepted");
    QTest::addColumn<QStringList>("accepted");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("none") << QStringList() << false << QStringList() << true;
    QTest::newRow("none any more") << QStringList() << true << QStringList{u"web"_s} << true;
    QTest::newRow("one") << QStringList{u"web"_s} << false << QStringList() << false;
    QTest::newRow("accepted") << QStringList{u"web"_s} << true << QStringList{u"web"_s} << true;
    QTest::newRow("accepted, other order")
        << QStringList{u"b"_s, u"a"_s} << true << QStringList{u"a"_s, u"b"_s} << true;
    QTest::newRow("one more than accepted")
        << QStringList{u"a"_s, u"b"_s} << true << QStringList{u"a"_s} << false;
    QTest::newRow("another than accepted")
        << QStringList{u"b"_s} << true << QStringList{u"a"_s} << false;
}

void TestSaveSecretRename::risks()
{
    QFETCH(const QStringList, users);
    QFETCH(const bool, hasAccepted);
    QFETCH(const QStringList, accepted);
    QFETCH(const bool, isSent);
    SaveUnderTest test(renaming(hasAccepted ? std::optional(breaking(accepted)) : std::nullopt));
    test.save->start();
    QList<Deployment> deployments{reading(u"other"_s, u"OTHER"_s)};
    for (const QString &user : users)
        deployments << reading(user, u"DB_URL"_s);
    test.api.answerUses(deployments);
    test.api.answerRead(stored());
    QCOMPARE(test.api.open(), isSent ? QStringList{u"PATCH sec_1 name=NEW"_s} : QStringList());
    if (isSent)
        return;
    QVERIFY(test.endedAs(Reason::RenameNotAccepted));
    QStringList sorted = users;
    sorted.sort();
    QCOMPARE(test.outcome->risk->breaks, std::optional(sorted));
    QCOMPARE(test.outcome->stored, std::optional(stored()));
    QVERIFY(!test.outcome->error && !test.outcome->doubt);
    QCOMPARE(test.outcome->receipt.fields, Fields(Field::Name));
}

void TestSaveSecretRename::usesUnreadable()
{
    for (const bool isAccepted : {false, true}) {
        SaveUnderTest test(
            renaming(isAccepted ? std::optional(RenameRisk()) : breaking({u"web"_s})));
        test.save->start();
        test.api.answerUses(failed(500));
        test.api.answerRead(stored());
        if (isAccepted) {
            QCOMPARE(test.api.open(), QStringList{u"PATCH sec_1 name=NEW"_s});
        } else {
            QVERIFY(test.endedAs(Reason::RenameNotAccepted));
            QVERIFY(!test.outcome->risk->breaks);
            QCOMPARE(test.outcome->error->status, 500);
        }
    }
}

// Where the secret cannot be read, its name is the one that was loaded.
void TestSaveSecretRename::usesByTheStoredName()
{
    SaveUnderTest test(renaming());
    test.save->start();
    test.api.answerRead(failed(403));
    test.api.answerUses(QList<Deployment>{reading(u"web"_s, u"DB_URL"_s)});
    QVERIFY(test.endedAs(Reason::RenameNotAccepted));
    QCOMPARE(test.outcome->risk->breaks, std::optional(QStringList{u"web"_s}));
    QVERIFY(!test.outcome->stored && !test.outcome->wasChecked);
}

void TestSaveSecretRename::conflictComesFirst()
{
    SaveUnderTest test(renaming());
    test.save->start();
    test.api.answerUses(QList<Deployment>{reading(u"web"_s, u"DB_URL"_s)});
    test.api.answerRead(later(stored()));
    QVERIFY(test.endedAs(Reason::Conflict));
    QVERIFY(!test.outcome->risk);
}

void TestSaveSecretRename::tellsOfWaits()
{
    SaveUnderTest test(renaming());
    test.save->start();
    test.api.letUsesWait(std::chrono::seconds(2), {.kind = Kind::TimedOut});
    QCOMPARE(test.waitsUntil, QList<QDateTime>{test.clock.now().addSecs(2)});
}

void TestSaveSecretRename::asksAgainAfterAWait()
{
    SaveUnderTest test(renaming());
    test.startAndSend();
    test.api.answerChange(askedToWait(429, std::chrono::seconds(1)));
    (void)test.api.takeAsked();
    QVERIFY(test.clock.step());
    QCOMPARE(test.api.takeAsked(), (QStringList{u"GET sec_1"_s, u"USES"_s}));
    test.api.answerRead(stored());
    QVERIFY(test.api.takeAsked().isEmpty()); // what was read before the wait does not count
    test.api.answerUses(QList<Deployment>{reading(u"web"_s, u"DB_URL"_s)});
    QVERIFY(test.endedAs(Reason::RenameNotAccepted));
}

// The question about the name comes between; the save after it needs the doubt again.
void TestSaveSecretRename::keepsAnEarlierDoubt()
{
    SaveRequest request = renaming();
    request.doubt = sentChange(stored(), patchOf(nullptr, "new", "v"));
    SaveUnderTest test(std::move(request));
    test.save->start();
    test.api.answerRead(with(later(stored()), patchOf(nullptr, "new", nullptr)));
    test.api.answerUses(QList<Deployment>{reading(u"web"_s, u"DB_URL"_s)});
    QVERIFY(test.endedAs(Reason::RenameNotAccepted));
    QVERIFY(test.outcome->doubt);
    QCOMPARE(test.outcome->receipt.fields, Fields(Field::Name));
}

} // namespace Latchkey

QTEST_GUILESS_MAIN(Latchkey::TestSaveSecretRename)
#include "tst_savesecret_rename.moc"
