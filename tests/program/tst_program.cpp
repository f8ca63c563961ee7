// SPDX-License-Identifier: MIT
#include "scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

namespace Latchkey {

namespace {

const QByteArray key = "tgp_v1_0123456789abcdef";

/// The program in an environment of its own.
class Program
{
public:
    Program() : m_environment(QProcessEnvironment::systemEnvironment())
    {
        for (const char *name :
             {"DISPLAY", "WAYLAND_DISPLAY", "TOGETHER_API_KEY", "TOGETHER_BASE_URL"})
            m_environment.remove(QLatin1StringView(name));
        set("QT_QPA_PLATFORM", "offscreen");
        set("LATCHKEY_TEST_MARK", "here");
    }
    ~Program()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.kill();
        process.waitForFinished();
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    void set(const char *name, const QByteArray &value)
    {
        m_environment.insert(QLatin1StringView(name), QString::fromUtf8(value));
    }
    /// As on a machine without any display: opening a window fails.
    void removeDisplay() { set("QT_QPA_PLATFORM", "xcb"); }

    [[nodiscard]] bool start(const QStringList &arguments)
    {
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(LATCHKEY), arguments);
        return process.waitForStarted();
    }
    [[nodiscard]] bool run(const QStringList &arguments)
    {
        return start(arguments) && process.waitForFinished();
    }

    QProcess process;

private:
    QProcessEnvironment m_environment;
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fields of /proc/{pid}/stat behind the name: state, parent, ...
QList<QByteArray> stat(qint64 pid)
{
    const QByteArray line = read(QStringLiteral("/proc/%1/stat").arg(pid));
    return line.mid(line.lastIndexOf(')') + 2).split(' ');
}

bool isRunning(qint64 pid)
{
    const QByteArray state = stat(pid).value(0);
    return !state.isEmpty() && state != "Z";
}

QList<qint64> childrenOf(qint64 pid)
{
    QList<qint64> children;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const qint64 candidate = name.toLongLong();
        if (candidate > 0 && stat(candidate).value(1).toLongLong() == pid)
            children << candidate;
    }
    return children;
}

QByteArray environmentOf(qint64 pid)
{
    return read(QStringLiteral("/proc/%1/environ").arg(pid));
}

/// Where all its requests so far went.
QSet<QByteArray> targets(const ScriptedServer &server)
{
    QSet<QByteArray> targets;
    for (const RecordedRequest &request : server.requests())
        targets << request.target;
    return targets;
}

} // namespace

/// The program as it is started from a shell.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsDisplayForWindow();
    void tellsWithoutDisplay_data();
    void tellsWithoutDisplay();
    void refusesInOneLine_data();
    void refusesInOneLine();
    void refusesUnknownProfile();
    void baseUrlIsUsed_data();
    void baseUrlIsUsed();
    void opensSecret();
    void withoutKeyAsksNobody_data();
    void withoutKeyAsksNobody();
    void keyVanishesFromEnvironment();
    void demoEndsWithProgram();
};

/// That the next two tests prove something: without a display there is no window.
void TestProgram::needsDisplayForWindow()
{
    Program program;
    program.removeDisplay();
    QVERIFY(program.run({}));
    QVERIFY(program.process.exitStatus() == QProcess::CrashExit || program.process.exitCode() != 0);
}

void TestProgram::tellsWithoutDisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("words");
    QTest::newRow("--version") << QStringLiteral("--version") << QStringLiteral("latchkey ");
    QTest::newRow("--help") << QStringLiteral("--help") << QStringLiteral("[SECRET]");
    QTest::newRow("-h") << QStringLiteral("-h") << QStringLiteral("--base-url");
}

void TestProgram::tellsWithoutDisplay()
{
    QFETCH(const QString, option);
    QFETCH(const QString, words);
    Program program;
    program.removeDisplay();
    program.set("TOGETHER_BASE_URL", "https://api.example.test/v1");
    QVERIFY(program.run({option}));
    QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process.exitCode(), 0);
    const QString output = QString::fromUtf8(program.process.readAllStandardOutput());
    QVERIFY2(output.contains(words), qPrintable(output));
    QCOMPARE(program.process.readAllStandardError(), QByteArray());
    if (option == QLatin1StringView("--version"))
        QCOMPARE(output, QStringLiteral("latchkey " LATCHKEY_VERSION "\n"));
    else
        QVERIFY(output.contains(QStringLiteral("--demo")));
    // There is no way to give the key where other users of the machine can read it.
    QVERIFY(!output.contains(QStringLiteral("--key")));
    QVERIFY(!output.contains(QStringLiteral("--api-key")));
}

void TestProgram::refusesInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("environmentUrl");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QStringList &arguments, const QString &words,
                        const QByteArray &environmentUrl = {}) {
        QTest::newRow(name) << arguments << environmentUrl << words;
    };
    const QString url = QStringLiteral("--base-url");
    row("unknown option", {QStringLiteral("--frobnicate")}, QStringLiteral("frobnicate"));
    row("two unknown options", {QStringLiteral("--one"), QStringLiteral("--two")},
        QStringLiteral("one"));
    row("line break in option", {QStringLiteral("--a\nb\rc")}, QStringLiteral("Unknown option"));
    row("key", {QStringLiteral("--key=abc")}, QStringLiteral("key"));
    row("two secrets", {QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral("one secret"));
    row("URL missing", {url}, QStringLiteral("base-url"));
    row("URL empty", {url, QString()}, QStringLiteral("not a URL"));
    row("URL without scheme", {url, QStringLiteral("api.example.test")}, QStringLiteral("URL"));
    row("URL with line break", {url, QStringLiteral("https://a\nb")}, QStringLiteral("URL"));
    row("ftp", {url, QStringLiteral("ftp://api.example.test")}, QStringLiteral("https://"));
    row("http elsewhere", {url, QStringLiteral("http://api.example.test/v1")},
        QStringLiteral("plain http"));
    row("http nearly loopback", {url, QStringLiteral("http://127.0.0.1.example.test")},
        QStringLiteral("plain http"));
    row("password", {url, QStringLiteral("https://u:p@api.example.test")},
        QStringLiteral("password"));
    row("query", {url, QStringLiteral("https://api.example.test/?a=b")}, QStringLiteral("?"));
    row("demo and URL", {QStringLiteral("--demo"), url, QStringLiteral("https://a.test")},
        QStringLiteral("exclude"));
    const QString profile = QStringLiteral("--profile");
    row("profile and URL",
        {profile, QStringLiteral("Staging"), url, QStringLiteral("https://a.test")},
        QStringLiteral("excludes"));
    row("profile and demo", {profile, QStringLiteral("Staging"), QStringLiteral("--demo")},
        QStringLiteral("excludes"));
    row("profile without a name", {profile, QStringLiteral(" ")}, QStringLiteral("needs the name"));
    row("environment http", {}, QStringLiteral("plain http"), "http://api.example.test");
    row("environment junk", {}, QStringLiteral("URL"), "::");
}

void TestProgram::refusesInOneLine()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, environmentUrl);
    QFETCH(const QString, words);
    Program program;
    program.removeDisplay();
    program.set("TOGETHER_API_KEY", key);
    if (!environmentUrl.isEmpty())
        program.set("TOGETHER_BASE_URL", environmentUrl);
    QVERIFY(program.run(arguments));
    QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process.exitCode(), 2);
    QCOMPARE(program.process.readAllStandardOutput(), QByteArray());
    const QByteArray error = program.process.readAllStandardError();
    QVERIFY2(error.startsWith("latchkey: "), error);
    QVERIFY2(error.endsWith('\n'), error);
    QCOMPARE(error.count('\n'), 1);
    QVERIFY2(!error.contains('\r'), error);
    QVERIFY2(QString::fromUtf8(error).contains(words), error);
    QVERIFY(!error.contains(key));
}

void TestProgram::refusesUnknownProfile()
{
    Program program;
    program.set("TOGETHER_API_KEY", key);
    QVERIFY(program.run({QStringLiteral("--profile"), QStringLiteral("No Such")}));
    QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process.exitCode(), 2);
    QCOMPARE(program.process.readAllStandardError(),
             QByteArray("latchkey: There is no connection called \"No Such\".\n"));
}

void TestProgram::baseUrlIsUsed_data()
{
    QTest::addColumn<bool>("byOption");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("target");
    for (const bool byOption : {true, false}) {
        const char *how = byOption ? "option" : "environment";
        const auto row = [&](const char *path, const char *target) {
            QTest::addRow("%s, \"%s\"", how, path)
                << byOption << QString::fromLatin1(path) << QByteArray(target);
        };
        row("", "/deployments/secrets");
        row("/", "/deployments/secrets");
        row("/v1", "/v1/deployments/secrets");
        row("/v1/", "/v1/deployments/secrets");
    }
}

void TestProgram::baseUrlIsUsed()
{
    QFETCH(const bool, byOption);
    QFETCH(const QString, path);
    ScriptedServer server;
    server.answerAll(response(200, R"({"data":[]})"));
    const QString url = server.url(path).toString();
    Program program;
    program.set("TOGETHER_API_KEY", key);
    // The option goes before the variable, which is not even looked at.
    program.set("TOGETHER_BASE_URL", byOption ? "no url" : url.toUtf8());
    QVERIFY(
        program.start(byOption ? QStringList{QStringLiteral("--base-url"), url} : QStringList()));
    QFETCH(const QByteArray, target);
    const QByteArray deployments = QByteArray(target).replace("/secrets", "");
    const QByteArray whoami = QByteArray(target).replace("/deployments/secrets", "/whoami");
    QTRY_COMPARE(targets(server), (QSet<QByteArray>{target, deployments, whoami}));
    for (const RecordedRequest &request : server.requests()) {
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.header("Authorization"), QList<QByteArray>{"Bearer " + key});
    }
}

void TestProgram::opensSecret()
{
    ScriptedServer server;
    Program program;
    program.set("TOGETHER_API_KEY", " " + key + "\n");
    QVERIFY(program.start({QStringLiteral("--base-url"), server.url().toString(),
                           QStringLiteral("prod/stripe/api-key")}));
    QTRY_COMPARE(targets(server),
                 (QSet<QByteArray>{"/v1/deployments/secrets", "/v1/deployments", "/v1/whoami",
                                   "/v1/deployments/secrets/prod%2Fstripe%2Fapi-key"}));
    for (const RecordedRequest &request : server.requests())
        QCOMPARE(request.header("Authorization"), QList<QByteArray>{"Bearer " + key});
}

void TestProgram::withoutKeyAsksNobody_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \t");
    QTest::newRow("no key") << QByteArray("two words");
    QTest::newRow("header") << QByteArray("a\r\nX-Evil: b");
}

void TestProgram::withoutKeyAsksNobody()
{
    QFETCH(const QByteArray, value);
    ScriptedServer server;
    Program program;
    program.set("TOGETHER_API_KEY", value);
    QVERIFY(program.start({QStringLiteral("--base-url"), server.url().toString()}));
    // Once the variable is taken the decision has been made; the window then waits.
    QTest::qWait(300);
    QCOMPARE(program.process.state(), QProcess::Running);
    QCOMPARE(server.connectionCount(), 0);
}

void TestProgram::keyVanishesFromEnvironment()
{
    ScriptedServer server;
    Program program;
    program.set("TOGETHER_API_KEY", key);
    QVERIFY(program.start({QStringLiteral("--base-url"), server.url().toString()}));
    QTRY_VERIFY(!server.requests().isEmpty()); // the key has been used
    const QString path = QStringLiteral("/proc/%1/environ").arg(program.process.processId());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("This user may not look into the program's environment at all, which is better.");
    const QByteArray environment = file.readAll();
    QVERIFY(environment.contains("LATCHKEY_TEST_MARK=here"));
    QVERIFY(!environment.contains(key));
    QVERIFY(!environment.contains(key.left(8)));
    // Nor is it among the arguments.
    QVERIFY(
        !read(QStringLiteral("/proc/%1/cmdline").arg(program.process.processId())).contains(key));
}

void TestProgram::demoEndsWithProgram()
{
    Program program;
    program.set("TOGETHER_API_KEY", key);
    QVERIFY(program.start({QStringLiteral("--demo")}));
    QList<qint64> children;
    QTRY_COMPARE((children = childrenOf(program.process.processId())).size(), 1);
    const qint64 service = children.first();
    QTRY_VERIFY(read(QStringLiteral("/proc/%1/comm").arg(service)).startsWith("latchkey-demo"));
    QTRY_VERIFY(environmentOf(service).contains("LATCHKEY_TEST_MARK=here"));
    QVERIFY(!environmentOf(service).contains("TOGETHER_API_KEY"));
    QVERIFY(!environmentOf(service).contains(key));
    QVERIFY(isRunning(service));

    ::kill(pid_t(program.process.processId()), SIGKILL);
    QVERIFY(program.process.waitForFinished());
    QTRY_VERIFY(!isRunning(service));
}

} // namespace Latchkey

QTEST_GUILESS_MAIN(Latchkey::TestProgram)
#include "tst_program.moc"
