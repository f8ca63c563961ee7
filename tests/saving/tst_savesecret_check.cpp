// SPDX-License-Identifier: MIT
#include "saveundertest.h"

namespace Latchkey {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What a save does before it sends anything.
class TestSaveSecretCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndSends();
    void conflict_data();
    void conflict();
    void noConflict_data();
    void noConflict();
    void deleted();
    void foundInTheList();
    void readUnavailable_data();
    void readUnavailable();
    void readFails_data();
    void readFails();
    void anotherSecret();
    void withoutId();
    void tellsOfWaits();
};

void TestSaveSecretCheck::readsAndSends()
{
    SaveUnderTest test({.original = stored(), .patch = patchOf(nullptr, "new", "s3cret")});
    QVERIFY(test.heard.isEmpty());
    QVERIFY(test.api.asked().isEmpty());
    test.save->start();
    QCOMPARE(test.phases, QList<Phase>{Phase::Checking});
    QCOMPARE(test.api.takeAsked(), QStringList{u"GET sec_1"_s});
    test.api.answerRead(stored());
    QCOMPARE(test.phases, (QList<Phase>{Phase::Checking, Phase::Sending}));
    QCOMPARE(test.save->phase(), Phase::Sending);
    QCOMPARE(test.api.takeAsked(), QStringList{u"PATCH sec_1 description=new value=s3cret"_s});
    QVERIFY(!test.outcome);
    const Secret after = later(with(stored(), patchOf(nullptr, "new", nullptr)));
    test.api.answerChange(changed(after));
    QVERIFY(test.endedAs(Reason::Confirmed));
    QVERIFY(test.outcome->wasChecked);
    QCOMPARE(test.outcome->stored, std::optional(after));
    QVERIFY(test.api.takeAsked().isEmpty());
}

void TestSaveSecretCheck::conflict_data()
{
    QTest::addColumn<Secret>("now");
    Secret now = stored();
    now.name = u"OTHER"_s;
    QTest::newRow("name") << now;
    now = stored();
    now.description = u"other"_s;
    QTest::newRow("description") << now;
    QTest::newRow("date") << later(stored());
    now = stored();
    now.updatedAt = u"2024-06-01T11:00:00Z"_s;
    QTest::newRow("earlier date") << now;
    // Not even if it is what was going to be sent: the value may be another.
    QTest::newRow("what is to be sent") << with(later(stored()), patchOf(nullptr, "new", nullptr));
}

void TestSaveSecretCheck::conflict()
{
    QFETCH(const Secret, now);
    SaveUnderTest test({.original = stored(), .patch = patchOf(nullptr, "new", "v")});
    test.save->start();
    test.api.answerRead(now);
    QVERIFY(test.endedAs(Reason::Conflict));
    QCOMPARE(test.outcome->stored, std::optional(now));
    QVERIFY(!test.outcome->error);
    QCOMPARE(test.api.asked(), QStringList{u"GET sec_1"_s});
}

void TestSaveSecretCheck::noConflict_data()
{
    QTest::addColumn<Secret>("now");
    Secret now = stored();
    now.updatedAt.reset();
    QTest::newRow("no date") << now;
    now = stored();
    now.updatedAt = u"2024-06-01T12:00:00.000Z"_s;
    QTest::newRow("more digits") << now;
    now = stored();
    now.id.clear();
    QTest::newRow("no ID in the answer") << now;
}

void TestSaveSecretCheck::noConflict()
{
    QFETCH(const Secret, now);
    SaveUnderTest test({.original = stored(), .patch = patchOf(nullptr, "new", nullptr)});
    test.save->start();
    test.api.answerRead(now);
    QCOMPARE(test.api.open(), QStringList{u"PATCH sec_1 description=new"_s});
}

void TestSaveSecretCheck::deleted()
{
    SaveUnderTest test({.original = stored(), .patch = patchOf(nullptr, "new", nullptr)});
    test.save->start();
    test.answerMissing();
    QVERIFY(test.endedAs(Reason::Deleted));
    QVERIFY(!test.outcome->stored && !test.outcome->error);
    QCOMPARE(test.api.asked(), (QStringList{u"GET sec_1"_s, u"LIST"_s}));
}

// A server that reads no single secret is asked for all of them.
void TestSaveSecretCheck::foundInTheList()
{
    SaveUnderTest test({.original = stored(), .patch = patchOf(nullptr, "new", nullptr)});
    test.save->start();
    test.answerMissing(QList<Secret>{stored()});
    QCOMPARE(test.api.open(), QStringList{u"PATCH sec_1 description=new"_s});

    SaveUnderTest changedThere({.original = stored(), .patch = patchOf(nullptr, "new", nullptr)});
    changedThere.save->start();
    changedThere.answerMissing(QList<Secret>{later(stored())});
    QVERIFY(changedThere.endedAs(Reason::Conflict));
}

void TestSaveSecretCheck::readUnavailable_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {403, 404, 405, 501})
        QTest::addRow("%d", status) << status;
}

void TestSaveSecretCheck::readUnavailable()
{
    QFETCH(const int, status);
    SaveUnderTest test({.original = stored(), .patch = patchOf(nullptr, "new", nullptr)});
    test.save->start();
    test.api.answerRead(failed(status));
    if (status == 404)
        test.api.answerList(failed(404));
    QCOMPARE(test.api.open(), QStringList{u"PATCH sec_1 description=new"_s});
    test.api.answerChange(changed(later(with(stored(), patchOf(nullptr, "new", nullptr)))));
    QVERIFY(test.endedAs(Reason::Confirmed));
    QVERIFY(!test.outcome->wasChecked);
}

void TestSaveSecretCheck::readFails_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    for (const int status : {302, 401, 408, 429, 500, 503})
        QTest::addRow("%d", status) << int(Kind::Status) << status;
    QTest::newRow("not connected") << int(Kind::NotConnected) << 0;
    QTest::newRow("not trusted") << int(Kind::NotTrusted) << 0;
    QTest::newRow("lost") << int(Kind::ConnectionLost) << 0;
    QTest::newRow("timed out") << int(Kind::TimedOut) << 0;
    QTest::newRow("unreadable") << int(Kind::Unreadable) << 200;
    QTest::newRow("too large") << int(Kind::TooLarge) << 200;
}

void TestSaveSecretCheck::readFails()
{
    QFETCH(const int, kind);
    QFETCH(const int, status);
    SaveUnderTest test({.original = stored(), .patch = patchOf("NEW", nullptr, "v")});
    test.save->start();
    test.api.answerRead(failed({.kind = Kind(kind), .status = status}));
    QVERIFY(test.endedAs(Reason::CheckFailed)); // and the deployments are not waited for
    QCOMPARE(int(test.outcome->error->kind), kind);
    QCOMPARE(test.outcome->error->status, status);
    QVERIFY(!test.outcome->stored && !test.outcome->doubt);
    QCOMPARE(test.api.asked(), (QStringList{u"GET sec_1"_s, u"USES"_s}));
}

void TestSaveSecretCheck::anotherSecret()
{
    Secret other = stored();
    other.id = u"sec_2"_s;
    SaveUnderTest test({.original = stored(), .patch = patchOf(nullptr, "new", nullptr)});
    test.save->start();
    test.api.answerRead(other);
    QVERIFY(test.endedAs(Reason::CheckFailed));
    QVERIFY(test.outcome->error->kind == Kind::Unreadable);
    QVERIFY(!test.outcome->error->message.isEmpty());
}

void TestSaveSecretCheck::withoutId()
{
    Secret nameless = stored();
    nameless.id.clear();
    SaveUnderTest test({.original = nameless, .patch = patchOf("NEW", nullptr, nullptr)});
    test.save->start();
    QCOMPARE(test.api.open(), (QStringList{u"GET DB_URL"_s, u"USES"_s}));
    test.api.answerUses(QList<Deployment>());
    test.api.answerRead(stored()); // one read gives an ID, the other did not
    QCOMPARE(test.api.open(), QStringList{u"PATCH DB_URL name=NEW"_s});
}

void TestSaveSecretCheck::tellsOfWaits()
{
    SaveUnderTest test({.original = stored(), .patch = patchOf(nullptr, "new", nullptr)});
    test.save->start();
    test.api.letReadWait(500ms, {.kind = Kind::TimedOut});
    QCOMPARE(test.waitsUntil, QList<QDateTime>{test.clock.now().addMSecs(500)});
    QVERIFY(test.waitsWhy.kind == Kind::TimedOut);
    QCOMPARE(test.save->phase(), Phase::Checking);
}

} // namespace Latchkey

QTEST_GUILESS_MAIN(Latchkey::TestSaveSecretCheck)
#include "tst_savesecret_check.moc"
