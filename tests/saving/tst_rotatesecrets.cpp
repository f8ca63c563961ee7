// SPDX-License-Identifier: MIT
#include "rotationundertest.h"

namespace Latchkey {

using namespace Qt::StringLiterals;

class TestRotateSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsOneAfterAnother();
    void leavesAloneWhatOthersChanged();
    void goesOnAfterAFailure();
    void pauses();
    void stopsAtWhatConcernsAll_data();
    void stopsAtWhatConcernsAll();
    void stopsWhenNothingCanBeFoundOut();
    void lastRowEndsTheRun();
    void knowsItsOwnChanges();
    void waitsAsAsked();
    void tellsHindrances_data();
    void tellsHindrances();
};

void TestRotateSecrets::runsOneAfterAnother()
{
    RotationUnderTest test;
    test.run->start({0, 1, 2});
    QCOMPARE(test.takeHeard(), QStringList{u"began 0"_s});
    QCOMPARE(test.api.takeAsked(), QStringList{u"GET sec_0"_s});
    test.api.answerRead(secretOf(0));
    QCOMPARE(test.api.takeAsked(), QStringList{u"PATCH sec_0 value=value_0"_s});
    QCOMPARE(test.valueOf(0), u"value_0"_s);
    test.api.answerChange(changed(later(secretOf(0))));
    QCOMPARE(test.valueOf(0), QString());
    QCOMPARE(test.takeHeard(), (QStringList{u"row 0: "_s + saved, u"began 1"_s}));
    QCOMPARE(test.api.takeAsked(), QStringList{u"GET NAME_1"_s});
    test.create();
    QCOMPARE(test.api.takeAsked(),
             (QStringList{u"LIST"_s, u"POST name=NAME_1 value=value_1"_s, u"GET sec_2"_s}));
    QCOMPARE(test.valueOf(2), u"value_2"_s);
    test.update(2);
    QCOMPARE(test.takeHeard(),
             (QStringList{u"row 1: "_s + saved, u"began 2"_s, u"row 2: "_s + saved, u"ended"_s}));
    QVERIFY(test.isIdle());
    QCOMPARE(test.valueOf(1) + test.valueOf(2), QString());
    QCOMPARE(test.valueOf(3), u"value_3"_s);
    QCOMPARE(test.outcomes[1].receipt.value, std::optional(digestOf(u"value_1")));
}

void TestRotateSecrets::leavesAloneWhatOthersChanged()
{
    RotationUnderTest test;
    test.run->start({0, 1});
    test.api.answerRead(later(secretOf(0), u"eve"_s));
    test.api.answerRead(secretOf(1)); // by now there is one of that name
    QVERIFY(test.isIdle());
    QVERIFY(test.outcomes[0].reason == Reason::Conflict);
    QVERIFY(test.outcomes[1].reason == Reason::Conflict);
    QCOMPARE(test.api.asked(), (QStringList{u"GET sec_0"_s, u"GET NAME_1"_s}));
    QCOMPARE(test.valueOf(0), u"value_0"_s);
    // Nor does a second run do so by itself.
    test.run->start({0});
    test.api.answerRead(later(secretOf(0), u"eve"_s));
    QVERIFY(test.isIdle());
    QVERIFY(test.outcomes[0].reason == Reason::Conflict);
}

void TestRotateSecrets::goesOnAfterAFailure()
{
    RotationUnderTest test;
    test.run->start({0, 2});
    test.api.answerRead(secretOf(0));
    test.api.answerChange(failed(422, true));
    QCOMPARE(test.valueOf(0), u"value_0"_s);
    test.update(2);
    QCOMPARE(test.takeHeard(),
             (QStringList{u"began 0"_s, u"row 0: "_s + notSaved, u"began 2"_s, u"row 2: "_s + saved,
                          u"ended"_s}));
}

void TestRotateSecrets::pauses()
{
    RotationUnderTest test;
    test.run->start({0, 2});
    test.run->pause();
    QVERIFY(test.run->state() == RotateSecrets::State::Pausing);
    test.update(0);
    QVERIFY(test.isPaused());
    QVERIFY(!test.run->hindrance());
    QCOMPARE(test.takeHeard(), (QStringList{u"began 0"_s, u"row 0: "_s + saved}));
    test.run->resume();
    test.update(2);
    QCOMPARE(test.takeHeard(), (QStringList{u"began 2"_s, u"row 2: "_s + saved, u"ended"_s}));
}

void TestRotateSecrets::stopsAtWhatConcernsAll_data()
{
    QTest::addColumn<bool>("whenReading");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    for (const bool whenReading : {true, false}) {
        const auto row = [whenReading](const char *name, Kind kind, int status = 0) {
            QTest::addRow("%s, %s", name, whenReading ? "reading" : "sending")
                << whenReading << int(kind) << status;
        };
        row("key refused", Kind::Status, 401);
        row("too many requests", Kind::Status, 429);
        row("no connection", Kind::NotConnected);
        row("proxy", Kind::ProxyFailed);
        row("proxy's password", Kind::ProxyAuthentication);
        row("not trusted", Kind::NotTrusted);
        row("connection lost", Kind::ConnectionLost);
        row("timeout", Kind::TimedOut);
    }
}

void TestRotateSecrets::stopsAtWhatConcernsAll()
{
    QFETCH(const bool, whenReading);
    QFETCH(const int, kind);
    QFETCH(const int, status);
    const ApiError error{.kind = Kind(kind), .status = status};
    RotationUnderTest test;
    test.run->start({0, 2});
    if (whenReading) {
        test.api.answerRead(failed(error));
    } else {
        test.api.answerRead(secretOf(0));
        test.api.answerChange(failed(error)); // nothing of it has left
    }
    QVERIFY(test.isPaused());
    QVERIFY(test.run->hindrance()->kind == Kind(kind));
    QCOMPARE(test.takeHeard(), (QStringList{u"began 0"_s, u"put off 0"_s}));
    QCOMPARE(test.valueOf(0), u"value_0"_s);
    test.run->resume();
    QVERIFY(!test.run->hindrance());
    test.update(0);
    test.update(2);
    QCOMPARE(test.takeHeard(),
             (QStringList{u"began 0"_s, u"row 0: "_s + saved, u"began 2"_s, u"row 2: "_s + saved,
                          u"ended"_s}));
}

void TestRotateSecrets::stopsWhenNothingCanBeFoundOut()
{
    RotationUnderTest test;
    test.run->start({0, 2});
    test.api.answerRead(secretOf(0));
    test.api.answerChange(lost());
    test.api.answerRead(failed({.kind = Kind::NotConnected}));
    QVERIFY(test.isPaused());
    QVERIFY(test.run->hindrance()->kind == Kind::NotConnected);
    QCOMPARE(test.takeHeard(), (QStringList{u"began 0"_s, u"row 0: "_s + unknown}));
    QCOMPARE(test.valueOf(0), u"value_0"_s);
    test.run->resume(); // with the next: what is unknown is not sent twice unasked
    QCOMPARE(test.takeHeard(), QStringList{u"began 2"_s});
}

void TestRotateSecrets::lastRowEndsTheRun()
{
    RotationUnderTest test;
    test.run->start({0});
    test.api.answerRead(secretOf(0));
    test.api.answerChange(lost());
    test.api.answerRead(failed({.kind = Kind::NotConnected}));
    QVERIFY(test.isIdle());
    QCOMPARE(test.heard.last(), u"ended"_s);

    RotationUnderTest pausing;
    pausing.run->start({0});
    pausing.run->pause();
    pausing.update(0);
    QVERIFY(pausing.isIdle());
    QCOMPARE(pausing.heard.last(), u"ended"_s);
}

void TestRotateSecrets::knowsItsOwnChanges()
{
    // Of a value, only the name tells whose change it is.
    for (const bool isMine : {true, false}) {
        RotationUnderTest test;
        test.run->setSelf(isMine ? u"ada"_s : u"eve"_s);
        test.run->start({0});
        test.api.answerRead(secretOf(0));
        test.api.answerChange(lost());
        test.api.answerRead(later(secretOf(0)));
        QCOMPARE(test.outcomes[0].reason == Reason::FoundMade, isMine);
    }
    // What the server has signed counts more, unless the key is another's.
    for (const bool isOther : {false, true}) {
        RotationUnderTest test;
        test.run->setSelf(u"user-1"_s);
        test.run->start({0, 2});
        test.run->pause();
        test.update(0);
        test.run->setSelf(isOther ? u"user-2"_s : u"user-1"_s);
        test.run->resume();
        test.api.answerRead(secretOf(2));
        test.api.answerChange(lost());
        test.api.answerRead(later(secretOf(2)));
        QCOMPARE(test.outcomes[2].reason == Reason::FoundMade, !isOther);
    }
}

void TestRotateSecrets::waitsAsAsked()
{
    RotationUnderTest test;
    test.run->start({0});
    test.api.answerRead(secretOf(0));
    test.api.answerChange(askedToWait(429, std::chrono::seconds(2)));
    QCOMPARE(test.takeHeard(), (QStringList{u"began 0"_s, u"waiting 0"_s}));
    QVERIFY(test.clock.step());
    test.update(0);
    QCOMPARE(test.takeHeard(), (QStringList{u"row 0: "_s + saved, u"ended"_s}));
}

void TestRotateSecrets::tellsHindrances_data()
{
    QTest::addColumn<SaveOutcome>("outcome");
    QTest::addColumn<bool>("expected");
    const ApiError gone{.kind = Kind::NotConnected};
    const ApiError key{.kind = Kind::Status, .status = 401};
    const ApiError server{.kind = Kind::Status, .status = 500};
    const ApiError cancelled{.kind = Kind::Cancelled};
    QTest::newRow("saved") << SaveOutcome{.reason = Reason::FoundMade, .error = gone} << false;
    QTest::newRow("not made") << SaveOutcome{.reason = Reason::FoundNotMade, .error = gone}
                              << false;
    QTest::newRow("conflict") << SaveOutcome{.reason = Reason::Conflict} << false;
    QTest::newRow("server") << SaveOutcome{.reason = Reason::Refused, .error = server} << false;
    QTest::newRow("cancelled") << SaveOutcome{.reason = Reason::CheckFailed, .error = cancelled}
                               << false;
    QTest::newRow("no dates") << SaveOutcome{.reason = Reason::CannotTell, .error = gone} << false;
    QTest::newRow("read again") << SaveOutcome{.reason = Reason::CannotTell,
                                               .error = server,
                                               .readError = gone}
                                << true;
    QTest::newRow("key, in doubt")
        << SaveOutcome{.reason = Reason::CannotTell, .error = key} << true;
}

void TestRotateSecrets::tellsHindrances()
{
    QFETCH(const SaveOutcome, outcome);
    QFETCH(const bool, expected);
    QCOMPARE(hindranceIn(outcome).has_value(), expected);
}

} // namespace Latchkey

QTEST_GUILESS_MAIN(Latchkey::TestRotateSecrets)
#include "tst_rotatesecrets.moc"
