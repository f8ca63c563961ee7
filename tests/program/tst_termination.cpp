// SPDX-License-Identifier: MIT

// The whole program on a real X server, told to end by the system.

#include "storedsecrets.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Value = "q7Vx2Zk9TmB4nRw8";

bool press(const QStringList &arguments)
{
    return QProcess::execute(u"xdotool"_s, arguments) == 0;
}

} // namespace

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
    void start();
    void terminate() { ::kill(pid_t(m_program->processId()), SIGTERM); }
    void typeValue();
    /// Saves what is typed, and returns when the server has it.
    void saveInto(const Script &answer);
    [[nodiscard]] bool hasEnded() const { return m_program->state() == QProcess::NotRunning; }
    /// What the program has left in its data folder, in one text.
    [[nodiscard]] QByteArray left() const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<StoredSecrets> m_store;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QProcess> m_program;
};

void TestTermination::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<StoredSecrets>(
        QList<StoredSecret>{{.id = u"sec_1"_s, .name = u"alpha"_s}});
    m_server = std::make_unique<ScriptedServer>();
    m_store->serve(*m_server);
    m_program = std::make_unique<QProcess>();
    start();
}

void TestTermination::cleanup()
{
    if (!hasEnded()) {
        m_program->kill();
        m_program->waitForFinished();
    }
    QVERIFY(!left().contains(Value));
}

void TestTermination::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(u"config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, m_home->filePath(u"cache"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home->filePath(u"data"_s));
    environment.insert(u"TOGETHER_API_KEY"_s, u"key-0123456789abcdef"_s);
    m_program->setProcessEnvironment(environment);
    m_program->setProcessChannelMode(QProcess::ForwardedChannels);
    m_program->start(QStringLiteral(LATCHKEY),
                     {u"--base-url"_s, m_server->url().toString(), u"sec_1"_s});
    // The list, the deployments and the secret.
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 3, 20'000);

    QProcess search;
    search.start(u"xdotool"_s,
                 {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--pid"_s,
                  QString::number(m_program->processId())});
    QVERIFY(search.waitForFinished());
    const QByteArray window = search.readAllStandardOutput().split('\n').value(0);
    QVERIFY(!window.isEmpty());
    QVERIFY(press({u"windowactivate"_s, u"--sync"_s, QString::fromLatin1(window)}));
}

void TestTermination::typeValue()
{
    QVERIFY(press({u"key"_s, u"alt+v"_s}));
    QVERIFY(press({u"type"_s, QString::fromLatin1(Value)}));
}

void TestTermination::saveInto(const Script &answer)
{
    m_server->answer(Script().on("PATCH").append(answer));
    typeValue();
    QVERIFY(press({u"key"_s, u"ctrl+s"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requests().constLast().method == "PATCH"
                                 && m_server->requests().constLast().isComplete(),
                             20'000);
}

QByteArray TestTermination::left() const
{
    QByteArray all;
    QDirIterator files(m_home->filePath(u"data"_s), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
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
    ::kill(pid_t(m_program->processId()), number);
    QTRY_VERIFY(hasEnded());
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(!left().contains("Outcome unknown"));
}

void TestTermination::runningSaveComesToItsEnd()
{
    saveInto(Script().wait(1s).reply(
        [this](const RecordedRequest &request) { return m_store->answer(request); }));
    terminate();
    QTRY_VERIFY(left().startsWith("Outcome unknown\n"));
    QVERIFY(!hasEnded());
    QTRY_VERIFY(hasEnded());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    QCOMPARE(m_store->patchCount(), 1);
    QCOMPARE(m_store->find(u"sec_1"_s)->value, QString::fromLatin1(Value));
    QVERIFY2(left().startsWith("Saved\nSecret: alpha (sec_1)\n"), left().constData());
}

void TestTermination::secondSignalEndsAtOnce()
{
    saveInto(Script().hang());
    terminate();
    QTRY_VERIFY(left().startsWith("Outcome unknown\n"));
    QTest::qWait(200);
    QVERIFY(!hasEnded());
    terminate();
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 2000);
    QVERIFY2(left().startsWith("Outcome unknown\nSecret: alpha (sec_1)\n"), left().constData());
}

void TestTermination::editsAreAskedAbout()
{
    typeValue();
    terminate();
    QTest::qWait(500);
    QVERIFY(!hasEnded());
    QVERIFY(press({u"key"_s, u"Return"_s})); // Keep editing
    QTest::qWait(200);
    QVERIFY(!hasEnded());
    saveInto(Script().reply(
        [this](const RecordedRequest &request) { return m_store->answer(request); }));
    QCOMPARE(m_server->requests().constLast().body,
             QByteArray("{\"value\":\"" + Value + Value + "\"}")); // both times it was typed
}

void TestTermination::editsGoWithSecondSignal()
{
    typeValue();
    terminate();
    QTest::qWait(300);
    QVERIFY(!hasEnded());
    terminate();
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 2000);
    QVERIFY(!std::any_of(m_server->requests().begin(), m_server->requests().end(),
                         [](const auto &request) { return request.method == "PATCH"; }));
}

QTEST_GUILESS_MAIN(TestTermination)
#include "tst_termination.moc"
