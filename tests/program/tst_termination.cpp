// SPDX-License-Identifier: MIT

// The whole program on a real X server, told to end by the system.

#include "runningprogram.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTermination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void idle_data();
    void idle();
    void runningSaveComesToItsEnd();
    void secondSignalEndsAtOnce();
    void editsAreAskedAbout();
    void editsGoWithSecondSignal();

private:
    void terminate() { ::kill(pid_t(m_program->id()), SIGTERM); }

    std::unique_ptr<RunningProgram> m_program;
};

void TestTermination::init()
{
    m_program = std::make_unique<RunningProgram>();
    QVERIFY(m_program->start());
}

void TestTermination::cleanup()
{
    QVERIFY(!m_program->left().contains(RunningProgram::Value));
    m_program.reset();
}

void TestTermination::idle_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestTermination::idle()
{
    QFETCH(const int, number);
    QElapsedTimer timer;
    timer.start();
    ::kill(pid_t(m_program->id()), number);
    QTRY_VERIFY(m_program->hasEnded());
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY(m_program->hasEndedWell());
    QVERIFY(!m_program->left().contains("Outcome unknown"));
}

void TestTermination::runningSaveComesToItsEnd()
{
    QVERIFY(m_program->saveInto(Script().wait(1s).append(m_program->storeAnswers())));
    terminate();
    QTRY_VERIFY(m_program->left().startsWith("Outcome unknown\n"));
    QVERIFY(!m_program->hasEnded());
    QTRY_VERIFY(m_program->hasEnded());
    QVERIFY(m_program->hasEndedWell());
    QCOMPARE(m_program->store().patchCount(), 1);
    QCOMPARE(m_program->store().find(u"sec_1"_s)->value,
             QString::fromLatin1(RunningProgram::Value));
    QVERIFY2(m_program->left().startsWith("Saved\nSecret: alpha (sec_1)\n"),
             m_program->left().constData());
}

void TestTermination::secondSignalEndsAtOnce()
{
    QVERIFY(m_program->saveInto(Script().hang()));
    terminate();
    QTRY_VERIFY(m_program->left().startsWith("Outcome unknown\n"));
    QTest::qWait(200);
    QVERIFY(!m_program->hasEnded());
    terminate();
    QTRY_VERIFY_WITH_TIMEOUT(m_program->hasEnded(), 2000);
    QVERIFY2(m_program->left().startsWith("Outcome unknown\nSecret: alpha (sec_1)\n"),
             m_program->left().constData());
}

void TestTermination::editsAreAskedAbout()
{
    QVERIFY(m_program->typeValue());
    terminate();
    QTest::qWait(500);
    QVERIFY(!m_program->hasEnded());
    QVERIFY(xdotool({u"key"_s, u"Return"_s})); // Keep editing
    QTest::qWait(200);
    QVERIFY(!m_program->hasEnded());
    QVERIFY(m_program->saveInto(m_program->storeAnswers()));
    const QByteArray value = RunningProgram::Value;
    QCOMPARE(m_program->server().requests().constLast().body,
             QByteArray("{\"value\":\"" + value + value + "\"}")); // both times it was typed
}

void TestTermination::editsGoWithSecondSignal()
{
    QVERIFY(m_program->typeValue());
    terminate();
    QTest::qWait(300);
    QVERIFY(!m_program->hasEnded());
    terminate();
    QTRY_VERIFY_WITH_TIMEOUT(m_program->hasEnded(), 2000);
    QVERIFY(!m_program->hasSentChange());
}

QTEST_GUILESS_MAIN(TestTermination)
#include "tst_termination.moc"
