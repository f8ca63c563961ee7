// SPDX-License-Identifier: MIT
#include "rotationundertest.h"

namespace Latchkey {

using namespace Qt::StringLiterals;

/// Runs that are given up, and what is done about their rest.
class TestRotateSecretsCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBackAPause();
    void cancelsWhileReading();
    void cancelsWhileSending();
    void cancelsWhilePaused();
    void isTakenUpAgain();
    void findsOutBeforeItSendsAgain();
    void isDestroyed();
};

void TestRotateSecretsCancel::takesBackAPause()
{
    RotationUnderTest test;
    test.run->start({0, 2});
    test.run->pause();
    test.run->resume();
    test.update(0);
    QCOMPARE(test.api.open(), QStringList{u"GET sec_2"_s});
}

void TestRotateSecretsCancel::cancelsWhileReading()
{
    RotationUnderTest test;
    test.run->start({0, 2});
    test.run->cancel();
    QVERIFY(test.isIdle());
    QCOMPARE(test.takeHeard(), (QStringList{u"began 0"_s, u"row 0: "_s + notSaved, u"ended"_s}));
    QVERIFY(test.outcomes[0].error->kind == Kind::Cancelled);
    QCOMPARE(test.valueOf(2), u"value_2"_s);
}

void TestRotateSecretsCancel::cancelsWhileSending()
{
    RotationUnderTest test;
    test.run->start({0, 1});
    test.api.answerRead(secretOf(0));
    test.run->cancel();
    QVERIFY(test.run->state() == RotateSecrets::State::Cancelling);
    QCOMPARE(test.api.open(), QStringList{u"GET sec_0"_s}); // a last look
    test.run->cancel();
    QVERIFY(test.isIdle());
    QCOMPARE(test.takeHeard(), (QStringList{u"began 0"_s, u"row 0: "_s + unknown, u"ended"_s}));

    RotationUnderTest seen;
    seen.run->start({1, 0});
    seen.api.answerRead(failed(404));
    seen.api.answerList(QList<Secret>());
    seen.run->cancel();
    seen.api.answerRead(secretOf(1));
    QVERIFY(seen.isIdle());
    QCOMPARE(seen.outcomes.size(), 1);
}

void TestRotateSecretsCancel::cancelsWhilePaused()
{
    RotationUnderTest test;
    test.run->start({0, 2});
    test.api.answerRead(failed(401));
    test.run->cancel();
    QVERIFY(test.isIdle());
    QVERIFY(!test.run->hindrance());
    QCOMPARE(test.takeHeard(), (QStringList{u"began 0"_s, u"put off 0"_s, u"ended"_s}));
    test.run->cancel();
    test.run->resume();
    test.run->pause();
    QVERIFY(test.isIdle() && test.heard.isEmpty());
}

void TestRotateSecretsCancel::isTakenUpAgain()
{
    RotationUnderTest test;
    test.run->start({0, 1, 2});
    test.update(0);
    test.api.answerRead(failed(403));
    test.api.answerChange(failed(409, true));
    test.run->cancel();
    QVERIFY(test.isIdle());
    (void)test.takeHeard();
    test.run->start({1, 2});
    test.create();
    test.update(2);
    QCOMPARE(test.takeHeard(),
             (QStringList{u"began 1"_s, u"row 1: "_s + saved, u"began 2"_s, u"row 2: "_s + saved,
                          u"ended"_s}));
    QCOMPARE(test.valueOf(1) + test.valueOf(2), QString());
}

void TestRotateSecretsCancel::findsOutBeforeItSendsAgain()
{
    RotationUnderTest test;
    test.run->start({0});
    test.api.answerRead(secretOf(0));
    test.api.answerChange(lost());
    test.api.answerRead(failed(500));
    QCOMPARE(test.takeHeard(), (QStringList{u"began 0"_s, u"row 0: "_s + unknown, u"ended"_s}));
    (void)test.api.takeAsked();
    test.run->start({0});
    test.api.answerRead(later(secretOf(0))); // it had been made
    QVERIFY(test.isIdle());
    QCOMPARE(test.api.takeAsked(), QStringList{u"GET sec_0"_s});
    QVERIFY(test.outcomes[0].reason == Reason::FoundMade);
    QCOMPARE(test.valueOf(0), QString());

    RotationUnderTest other;
    other.run->start({0});
    other.api.answerRead(secretOf(0));
    other.api.answerChange(lost());
    other.api.answerRead(failed(500));
    other.run->forget(); // another file
    other.run->start({0});
    other.api.answerRead(later(secretOf(0)));
    QVERIFY(other.outcomes[0].reason == Reason::Conflict);
}

void TestRotateSecretsCancel::isDestroyed()
{
    for (const int first : {0, 1}) {
        RotationUnderTest test;
        test.run->start({first});
        QCOMPARE(test.api.open().size(), 1);
        test.run.reset();
        QVERIFY(test.api.open().isEmpty());
    }
}

} // namespace Latchkey

QTEST_GUILESS_MAIN(Latchkey::TestRotateSecretsCancel)
#include "tst_rotatesecrets_cancel.moc"
