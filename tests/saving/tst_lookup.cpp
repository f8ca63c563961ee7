// SPDX-License-Identifier: MIT
#include "lookup.h"
#include "saveundertest.h"

namespace Latchkey {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Found = Result<std::optional<Secret>>;

class TestLookUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds();
    void notListed();
    void passesErrorsOn_data();
    void passesErrorsOn();
    void asksTheList_data();
    void asksTheList();
    void listFails_data();
    void listFails();
    void prefersTheId();
    void cancels();
    void cancelsTwice();
    void isAbandoned();
    void isDestroyed();
    void passesWaitsOn();
    void unavailable();
};

namespace {

struct LookUpUnderTest
{
    explicit LookUpUnderTest(const QString &idOrName = u"sec_1"_s)
        : call(new LookUp(
            api, idOrName, [this](const Found &result) { found << result; }, &parent))
    {
    }

    ScriptedApi api;
    QList<Found> found;
    QObject parent;
    QPointer<LookUp> call;
};

} // namespace

void TestLookUp::finds()
{
    LookUpUnderTest test;
    QCOMPARE(test.api.asked(), QStringList{u"GET sec_1"_s});
    test.api.answerRead(stored());
    QCOMPARE(test.found.size(), 1);
    QCOMPARE(test.found[0].value(), std::optional(stored()));
    QVERIFY(test.call);
    runDeletions();
    QVERIFY(!test.call);
}

void TestLookUp::notListed()
{
    LookUpUnderTest test(u".."_s);
    test.api.answerRead(failed({.kind = Kind::NotListed}));
    QCOMPARE(test.found.size(), 1);
    QVERIFY(test.found[0] && !*test.found[0]);
    QVERIFY(test.api.open().isEmpty());
}

void TestLookUp::passesErrorsOn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 405, 410, 429, 500, 501, 503})
        QTest::addRow("%d", status) << int(Kind::Status) << status;
    QTest::newRow("lost") << int(Kind::ConnectionLost) << 0;
    QTest::newRow("lost in a 404") << int(Kind::ConnectionLost) << 404;
    QTest::newRow("unreadable") << int(Kind::Unreadable) << 200;
}

void TestLookUp::passesErrorsOn()
{
    QFETCH(const int, kind);
    QFETCH(const int, status);
    LookUpUnderTest test;
    test.api.answerRead(failed({.kind = Kind(kind), .status = status}));
    QCOMPARE(test.found.size(), 1);
    QVERIFY(!test.found[0]);
    QCOMPARE(int(test.found[0].error().kind), kind);
    QCOMPARE(test.found[0].error().status, status);
    QVERIFY(test.api.open().isEmpty());
}

void TestLookUp::asksTheList_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("by ID") << u"sec_1"_s << true;
    QTest::newRow("by name") << u"DB_URL"_s << true;
    QTest::newRow("gone") << u"sec_2"_s << false;
    QTest::newRow("part of a name") << u"DB"_s << false;
    QTest::newRow("other case") << u"db_url"_s << false;
}

void TestLookUp::asksTheList()
{
    QFETCH(const QString, wanted);
    QFETCH(const bool, isThere);
    LookUpUnderTest test(wanted);
    test.api.answerRead(failed(404));
    QVERIFY(test.found.isEmpty());
    QCOMPARE(test.api.asked(), (QStringList{u"GET "_s + wanted, u"LIST"_s}));
    test.api.answerList(QList<Secret>{{.id = u"sec_0"_s, .name = u"OTHER"_s}, stored()});
    QCOMPARE(test.found.size(), 1);
    QCOMPARE(test.found[0].value(), isThere ? std::optional(stored()) : std::nullopt);
}

void TestLookUp::listFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("reported");
    QTest::newRow("404") << 404 << 404;
    QTest::newRow("403") << 403 << 404;
    QTest::newRow("405") << 405 << 404;
    QTest::newRow("401") << 401 << 401;
    QTest::newRow("500") << 500 << 500;
}

// Neither route is there: the first answer says why it cannot be read.
void TestLookUp::listFails()
{
    QFETCH(const int, status);
    QFETCH(const int, reported);
    LookUpUnderTest test;
    test.api.answerRead(failed(404));
    test.api.answerList(failed(status));
    QCOMPARE(test.found.size(), 1);
    QCOMPARE(test.found[0].error().status, reported);
    QCOMPARE(isReadUnavailable(test.found[0].error()), reported == 404);
}

void TestLookUp::prefersTheId()
{
    LookUpUnderTest test(u"abc"_s);
    test.api.answerRead(failed(404));
    const Secret named{.id = u"sec_1"_s, .name = u"abc"_s};
    const Secret identified{.id = u"abc"_s, .name = u"other"_s};
    test.api.answerList(QList<Secret>{named, identified});
    QCOMPARE(test.found[0].value(), std::optional(identified));
}

void TestLookUp::cancels()
{
    for (const bool isInList : {false, true}) {
        LookUpUnderTest test;
        if (isInList)
            test.api.answerRead(failed(404));
        test.call->cancel();
        QCOMPARE(test.found.size(), 1);
        QVERIFY(test.found[0].error().kind == Kind::Cancelled);
        QVERIFY(test.api.open().isEmpty());
        runDeletions();
        QVERIFY(!test.call);
    }
}

void TestLookUp::cancelsTwice()
{
    LookUpUnderTest test;
    test.call->cancel();
    test.call->cancel();
    QCOMPARE(test.found.size(), 1);
}

void TestLookUp::isAbandoned()
{
    for (const bool isInList : {false, true}) {
        LookUpUnderTest test;
        if (isInList)
            test.api.answerRead(failed(404));
        test.call->abandon();
        QVERIFY(test.api.open().isEmpty());
        test.call->cancel();
        runDeletions();
        QVERIFY(!test.call);
        QVERIFY(test.found.isEmpty());
    }
}

void TestLookUp::isDestroyed()
{
    LookUpUnderTest test;
    delete test.call;
    QVERIFY(test.api.open().isEmpty());
    QVERIFY(test.found.isEmpty());
}

void TestLookUp::passesWaitsOn()
{
    LookUpUnderTest test;
    QList<std::chrono::milliseconds> waits;
    connect(test.call, &Call::waiting, this,
            [&waits](std::chrono::milliseconds delay) { waits << delay; });
    test.api.letReadWait(500ms, {.kind = Kind::TimedOut});
    QCOMPARE(waits, QList<std::chrono::milliseconds>{500ms});
}

void TestLookUp::unavailable()
{
    for (int status = 300; status < 600; ++status) {
        const bool isIt = status == 403 || status == 404 || status == 405 || status == 501;
        QVERIFY2(isReadUnavailable({.kind = Kind::Status, .status = status}) == isIt,
                 qPrintable(QString::number(status)));
        QVERIFY(!isReadUnavailable({.kind = Kind::ConnectionLost, .status = status}));
    }
}

} // namespace Latchkey

QTEST_GUILESS_MAIN(Latchkey::TestLookUp)
#include "tst_lookup.moc"
