// SPDX-License-Identifier: MIT

// The whole program, driven by key presses on a real X server with all logging on: through a save,
// a failed one whose answer repeats the request, and quitting. Neither the value nor the key is
// afterwards in anything that it wrote or shows to other programs.

#include "scriptedserver.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

// Random, so that no 8 characters of them stand anywhere by chance.
const QByteArray Value = "q7Vx2Zk9TmB4nRw8Lp3Yc6Jd";
const QByteArray Key = "tgpK5uHs1Xe0Qa7GvNf2WbPz";

const QByteArray Secret = R"({"id":"sec_1","name":"alpha","updated_at":"2026-01-02T03:04:05Z"})";

/// The first 8 characters of @p secret that also stand in @p text, in UTF-8 or UTF-16.
QByteArray found(const QByteArray &text, const QByteArray &secret)
{
    for (qsizetype at = 0; at + 8 <= secret.size(); ++at) {
        QByteArray part = secret.mid(at, 8);
        const QString wide = QString::fromLatin1(part);
        const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size());
        if (text.contains(part) || text.contains(utf16))
            return part;
    }
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool press(const QStringList &arguments)
{
    return QProcess::execute(u"xdotool"_s, arguments) == 0;
}

} // namespace

class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void valueAndKeyStayInside();

private:
    void start();
    /// It is the @p count -th save.
    void enterAndSave(int count);
    [[nodiscard]] QList<RecordedRequest> changes() const;
    void check(const QByteArray &what, const QByteArray &text);
    /// What the program has written so far.
    const QByteArray &output();
    bool hasLogged(const char *pattern);

    QTemporaryDir m_home;
    ScriptedServer m_server;
    QProcess m_program;
    QByteArray m_window;
    QByteArray m_output;
};

void TestCanary::initTestCase()
{
    QVERIFY(m_home.isValid());
    // The search must be able to find something.
    QVERIFY(!found("..." + Value.mid(3, 8) + "...", Value).isEmpty());
    QVERIFY(found("..." + Value.mid(3, 7) + "...", Value).isEmpty());
}

void TestCanary::start()
{
    m_server.answerAll(Script(response(200, R"({"data":[]})")).on("GET", "/deployments"));
    m_server.answerAll(Script(response(200, R"({"data":[)" + Secret + "]}")).on("GET", "/secrets"));
    m_server.answerAll(Script(response(200, Secret)).on("GET", "/sec_1"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        environment.remove(QLatin1StringView(name));
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"TOGETHER_API_KEY"_s, QString::fromLatin1(Key));
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::MergedChannels);
    m_program.start(QStringLiteral(LATCHKEY),
                    {u"--base-url"_s, m_server.url().toString(), u"sec_1"_s});
    // Then the form is there.
    QTRY_VERIFY_WITH_TIMEOUT(hasLogged("GET \\S+/sec_1 status 200"), 20'000);

    QProcess search;
    search.start(u"xdotool"_s,
                 {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--pid"_s,
                  QString::number(m_program.processId())});
    QVERIFY(search.waitForFinished());
    m_window = search.readAllStandardOutput().split('\n').value(0);
    QVERIFY(!m_window.isEmpty());
    QVERIFY(press({u"windowactivate"_s, u"--sync"_s, QString::fromLatin1(m_window)}));
}

QList<RecordedRequest> TestCanary::changes() const
{
    QList<RecordedRequest> changes = m_server.requests();
    changes.removeIf([](const RecordedRequest &request) { return request.method == "GET"; });
    return changes;
}

void TestCanary::enterAndSave(int count)
{
    QVERIFY(press({u"key"_s, u"alt+v"_s}));
    QVERIFY(press({u"type"_s, QString::fromLatin1(Value)}));
    QVERIFY(press({u"key"_s, u"alt+e"_s})); // revealed, too
    QVERIFY(press({u"key"_s, u"ctrl+s"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(changes().size(), count, 20'000);
    QTRY_VERIFY(changes().constLast().isComplete());
    const RecordedRequest last = changes().constLast();
    QCOMPARE(last.method, "PATCH");
    QCOMPARE(last.body, R"({"value":")" + Value + R"("})");
    QCOMPARE(last.header("Authorization"), QList<QByteArray>{"Bearer " + Key});
}

const QByteArray &TestCanary::output()
{
    m_output += m_program.readAll();
    return m_output;
}

bool TestCanary::hasLogged(const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern));
    return QString::fromUtf8(output()).contains(expression);
}

void TestCanary::check(const QByteArray &what, const QByteArray &text)
{
    for (const QByteArray &secret : {Value, Key}) {
        const QByteArray part = found(text, secret);
        QVERIFY2(part.isEmpty(), QByteArray(what + " holds " + part).constData());
    }
}

void TestCanary::valueAndKeyStayInside()
{
    start();
    if (QTest::currentTestFailed())
        return;
    m_server.answer(Script(response(200, Secret, {"x-request-id: for " + Key})).on("PATCH"));
    enterAndSave(1);
    m_server.answer(Script(response(500,
                                    R"({"error":{"message":"cannot store {\"value\":\")" + Value
                                        + R"(\"} for )" + Key + R"("}})"))
                        .on("PATCH"));
    QTRY_VERIFY_WITH_TIMEOUT(hasLogged("PATCH \\S+ status 200"), 20'000);
    enterAndSave(2);
    QTRY_VERIFY_WITH_TIMEOUT(hasLogged("PATCH \\S+ status 500"), 20'000);
    QTest::qWait(500); // for the answer to be on the screen

    const QString process = u"/proc/%1/"_s.arg(m_program.processId());
    check("the command line", contentOf(process + u"cmdline"_s));
    check("the environment", contentOf(process + u"environ"_s));
    QProcess name;
    name.start(u"xdotool"_s, {u"getwindowname"_s, QString::fromLatin1(m_window)});
    QVERIFY(name.waitForFinished());
    const QByteArray title = name.readAllStandardOutput();
    QVERIFY(title.contains("Latchkey"));
    check("the title", title);

    QVERIFY(press({u"key"_s, u"ctrl+q"_s})); // asks what is to become of the edits
    QTest::qWait(300);
    QVERIFY(press({u"key"_s, u"shift+Tab"_s, u"space"_s})); // Discard
    QTRY_COMPARE_WITH_TIMEOUT(m_program.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(m_program.exitCode(), 0);

    QVERIFY(output().contains("latchkey.api")); // logging was on
    check("the output", output());
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        check(path.toUtf8(), path.toUtf8() + contentOf(path));
    }
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
