// SPDX-License-Identifier: MIT
#include "demoprocess.h"
#include "rawclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;

namespace {

const QString service = QStringLiteral(DEMO_SERVICE);
const QString helper = QStringLiteral(DEMO_HELPER);

/// A DemoProcess and what it has reported.
struct Watched
{
    explicit Watched(const QString &program)
        : process(std::make_unique<DemoProcess>(program)),
          ready(process.get(), &DemoProcess::ready), failed(process.get(), &DemoProcess::failed),
          stopped(process.get(), &DemoProcess::stopped)
    {
        process->start();
    }

    QUrl url() const { return ready.isEmpty() ? QUrl() : ready.constFirst().constFirst().toUrl(); }
    QString reason() const
    {
        return failed.isEmpty() ? QString() : failed.constFirst().constFirst().toString();
    }

    std::unique_ptr<DemoProcess> process;
    QSignalSpy ready;
    QSignalSpy failed;
    QSignalSpy stopped;
};

/// Starts a program that prints a URL, with no DemoProcess between.
QUrl firstLine(QProcess &process, const QString &program, const QStringList &arguments = {})
{
    process.start(program, arguments);
    while (!process.canReadLine() && process.waitForReadyRead()) { }
    return QUrl(QString::fromLatin1(process.readLine().trimmed()));
}

} // namespace

class TestDemoProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void becomesReady();
    void readsLineInPieces();
    void endsServiceWithItself();
    void endsDeafProcessWithItself();
    void tellsThatServiceStopped();
    void fails_data();
    void fails();
    void findsServiceBesideProgram();
    void findsServiceInPath();
    void serviceEndsWithItsInput();
    void serviceEndsWithKilledParent();
    void serviceLogsOnlyWhatItMay();
    void servicePrintsHelp();

private:
    QByteArray m_path = qgetenv("PATH");
};

void TestDemoProcess::init()
{
    qputenv("PATH", m_path);
    qunsetenv("DEMO_HELPER_MODE");
}

void TestDemoProcess::becomesReady()
{
    const Watched watched(service);
    QTRY_COMPARE(watched.ready.size(), 1);
    QCOMPARE(watched.url().host(), QStringLiteral("127.0.0.1"));
    RawClient client(watched.url());
    QCOMPARE(client.call("GET", "/whoami").status, 200);
    QCOMPARE(watched.failed.size() + watched.stopped.size(), 0);
}

void TestDemoProcess::readsLineInPieces()
{
    qputenv("DEMO_HELPER_MODE", "pieces");
    const Watched watched(helper);
    QTRY_COMPARE(watched.ready.size(), 1);
    QCOMPARE(watched.url(), QUrl(QStringLiteral("http://127.0.0.1:9/v1")));
    QTest::qWait(50);
    QCOMPARE(watched.ready.size(), 1);
}

void TestDemoProcess::endsServiceWithItself()
{
    Watched watched(service);
    QTRY_COMPARE(watched.ready.size(), 1);
    QVERIFY(answers(watched.url()));
    QElapsedTimer time;
    time.start();
    watched.process.reset();
    QVERIFY(time.elapsed() < 1000); // of itself: it was not killed
    QVERIFY(!answers(watched.url()));
    QCOMPARE(watched.stopped.size(), 0);
}

void TestDemoProcess::endsDeafProcessWithItself()
{
    qputenv("DEMO_HELPER_MODE", "deaf");
    Watched watched(helper);
    QElapsedTimer time;
    time.start();
    watched.process.reset();
    QVERIFY(time.elapsed() < 10000);
    QCOMPARE(watched.failed.size() + watched.ready.size(), 0);
}

void TestDemoProcess::tellsThatServiceStopped()
{
    qputenv("DEMO_HELPER_MODE", "short");
    const Watched watched(helper);
    QTRY_COMPARE(watched.stopped.size(), 1);
    QCOMPARE(watched.ready.size(), 1);
    QCOMPARE(watched.failed.size(), 0);
}

void TestDemoProcess::fails_data()
{
    QTest::addColumn<QString>("program"); // empty: to be found
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QString>("reason"); // a part of it
    const auto row = [](const char *name, const QString &program, const char *reason) {
        QTest::newRow(name) << program << QByteArray(name) << QString::fromLatin1(reason);
    };
    row("not there", QStringLiteral("/nowhere/latchkey-demo-service"),
        "/nowhere/latchkey-demo-service: ");
    row("not found", QString(), "neither in");
    row("exit", helper, "exit code 3");
    row("crash", helper, "crashed");
    row("prose", helper, "did not print a base URL");
    row("silent", helper, "no base URL within 300 ms");
    row("deaf", helper, "no base URL within 300 ms");
}

void TestDemoProcess::fails()
{
    QFETCH(const QString, program);
    QFETCH(const QByteArray, mode);
    QFETCH(const QString, reason);
    qputenv("DEMO_HELPER_MODE", mode);
    qputenv("PATH", "/nowhere");
    DemoProcess process(program);
    process.setStartTimeout(std::chrono::milliseconds(reason.contains(u"300 ms") ? 300 : 10000));
    const QSignalSpy ready(&process, &DemoProcess::ready);
    const QSignalSpy failed(&process, &DemoProcess::failed);
    const QSignalSpy stopped(&process, &DemoProcess::stopped);
    process.start();
    QTRY_COMPARE(failed.size(), 1);
    const QString actual = failed.constFirst().constFirst().toString();
    QVERIFY2(actual.contains(reason), qPrintable(actual));
    QVERIFY(!actual.contains(u'\n'));
    QTest::qWait(50);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(ready.size() + stopped.size(), 0);
}

void TestDemoProcess::findsServiceBesideProgram()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(QFileInfo(helper).fileName());
    QVERIFY(QFile::copy(helper, program));
    QVERIFY(QFile::copy(service, folder.filePath(QFileInfo(service).fileName())));
    qputenv("DEMO_HELPER_MODE", "parent");
    qputenv("PATH", "/nowhere");
    QProcess parent;
    const QUrl url = firstLine(parent, program);
    QVERIFY(answers(url));
    parent.kill();
    QVERIFY(parent.waitForFinished());
    QTRY_VERIFY(!answers(url)); // before its file is removed
}

void TestDemoProcess::findsServiceInPath()
{
    qputenv("PATH", QFileInfo(service).path().toLocal8Bit());
    const Watched watched{QString()};
    QTRY_COMPARE(watched.ready.size() + watched.failed.size(), 1);
    QVERIFY2(watched.ready.size() == 1, qPrintable(watched.reason()));
}

void TestDemoProcess::serviceEndsWithItsInput()
{
    QProcess running;
    const QUrl url = firstLine(running, service);
    QVERIFY2(url.isValid() && url.path() == QStringLiteral("/v1"), qPrintable(url.toString()));
    running.write("what comes in is ignored\n");
    QVERIFY(!running.waitForFinished(200));
    QVERIFY(answers(url));
    running.closeWriteChannel();
    QVERIFY(running.waitForFinished());
    QCOMPARE(running.exitStatus(), QProcess::NormalExit);
    QCOMPARE(running.exitCode(), 0);
    QCOMPARE(running.readAllStandardOutput(), QByteArray());
}

void TestDemoProcess::serviceEndsWithKilledParent()
{
    qputenv("DEMO_HELPER_MODE", "parent");
    QProcess parent;
    const QUrl url = firstLine(parent, helper, {service});
    QVERIFY(url.isValid());
    QVERIFY(answers(url));
    parent.kill(); // SIGKILL: no destructor runs
    QVERIFY(parent.waitForFinished());
    QCOMPARE(parent.exitStatus(), QProcess::CrashExit);
    QTRY_VERIFY(!answers(url));
}

void TestDemoProcess::serviceLogsOnlyWhatItMay()
{
    QProcess running;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("qt.httpserver*=true"));
    environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
    running.setProcessEnvironment(environment);
    RawClient client(firstLine(running, service));
    const QByteArray token("/deployments/secrets/HF_TOKEN");
    const QByteArray body(R"({"value":"CANARY"})");
    QCOMPARE(client.call("PATCH", token, body).status, 200);
    QCOMPARE(client.call("PATCH", token + "?q=CANARY", body.chopped(1)).status, 400);
    QCOMPARE(client.call("GET", "/deployments/secrets/a%2Fb%0A", {}, "X-A: CANARY\r\n").status,
             401);
    running.closeWriteChannel();
    QVERIFY(running.waitForFinished());
    QCOMPARE(running.readAllStandardError(),
             QByteArray("PATCH /v1/deployments/secrets/HF_TOKEN 200\n"
                        "PATCH /v1/deployments/secrets/HF_TOKEN 400\n"
                        "GET /v1/deployments/secrets/a%2Fb%0A 401\n"));
}

void TestDemoProcess::servicePrintsHelp()
{
    QProcess running;
    running.start(service, {QStringLiteral("--help")});
    QVERIFY(running.waitForFinished());
    QCOMPARE(running.exitCode(), 0);
    QVERIFY(running.readAllStandardOutput().contains("--help"));
    running.start(service, {QStringLiteral("--invented")});
    QVERIFY(running.waitForFinished());
    QVERIFY(running.exitCode() != 0);
}

QTEST_GUILESS_MAIN(TestDemoProcess)
#include "tst_demoprocess.moc"
