// SPDX-License-Identifier: MIT

// What the program leaves on the disk, once it was used: neither the key nor a value.

#include "runningprogram.h"
#include "tracesearch.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// Made anew each time, so that nothing else on the machine has it; with characters that encodings
/// change, but at its ends, which wrapping and trimming could reach.
QByteArray randomSecret()
{
    constexpr char Usual[] = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    QByteArray secret;
    for (int i = 0; i < 24; ++i)
        secret += Usual[QRandomGenerator::system()->bounded(int(sizeof Usual) - 1)];
    secret.insert(18, '=');
    secret.insert(12, '+');
    secret.insert(6, '/');
    return secret;
}

} // namespace

class TestHomeFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searchFinds_data();
    void searchFinds();
    void nothingIsLeft_data();
    void nothingIsLeft();

private:
    void use(RunningProgram &program);

    const QByteArray m_key = "tgp" + randomSecret();
    const QByteArray m_saved = randomSecret();
    const QByteArray m_unsaved = randomSecret();
    TraceSearch m_search;
    QDateTime m_begun;
};

void TestHomeFolder::initTestCase()
{
    m_begun = QDateTime::currentDateTime().addSecs(-2); // file systems round
    for (const QByteArray &secret : {m_key, m_saved, m_unsaved})
        m_search.lookFor(secret);
}

void TestHomeFolder::searchFinds_data()
{
    QTest::addColumn<QByteArray>("content");

    const QByteArray part = m_saved.mid(9, 9);
    QByteArray wide;
    for (const char character : part)
        wide.append(character).append('\0');
    QTest::newRow("UTF-8") << part;
    QTest::newRow("UTF-16") << wide;
    QTest::newRow("percent") << m_saved.toPercentEncoding();
    QTest::newRow("percent, lower case") << m_saved.toPercentEncoding()
                                                .replace("%2B", "%2b")
                                                .replace("%2F", "%2f")
                                                .replace("%3D", "%3d");
    QTest::newRow("percent, all of it") << m_key.toPercentEncoding({}, m_key);
    for (int before = 0; before < 3; ++before) {
        const QByteArray some(before, 'x');
        QTest::addRow("Base64 behind %d", before) << QByteArray(some + part + "y").toBase64();
        QTest::addRow("Base64url behind %d", before)
            << QByteArray(some + part + "y").toBase64(QByteArray::Base64UrlEncoding);
        QTest::addRow("Base64 of UTF-16 behind %d", before)
            << QByteArray(some + wide + "y").toBase64();
    }
}

void TestHomeFolder::searchFinds()
{
    QFETCH(const QByteArray, content);

    const QTemporaryDir folder;
    const QString below = folder.filePath(u".hidden/deep"_s);
    QVERIFY(QDir().mkpath(below));
    QVERIFY(m_search.foundBelow(folder.path()).isEmpty());
    QFile file(below + u"/.file"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'z') + content + QByteArray(5000, 'z'));
    file.close();
    QCOMPARE(m_search.foundBelow(folder.path()).size(), 1);
    QCOMPARE(m_search.foundBelow(folder.path(), m_begun).size(), 1);
    QVERIFY(m_search.foundBelow(folder.path(), QDateTime::currentDateTime().addDays(1)).isEmpty());
}

void TestHomeFolder::use(RunningProgram &program)
{
    QVERIFY(program.start());
    // A refused save and one that is done; the value is revealed in both.
    QVERIFY(program.saveInto(
        Script(response(400, R"({"error":{"message":"cannot store )" + m_saved + R"("}})")),
        QString::fromLatin1(m_saved)));
    QTest::qWait(300); // for the answers to be shown, which nothing outside tells
    QVERIFY(xdotool({u"key"_s, u"alt+v"_s}) && xdotool({u"key"_s, u"alt+e"_s}));
    QVERIFY(program.saveInto(program.storeAnswers(), QString()));
    QCOMPARE(program.store().find(u"sec_1"_s)->value, QString::fromLatin1(m_saved));
    QTest::qWait(300);
    const qsizetype asked = program.server().requests().size();
    QVERIFY(xdotool({u"key"_s, u"F5"_s}));
    QTRY_VERIFY(program.server().requests().size() > asked);
    QCOMPARE(program.server().requests().constLast().header("Authorization"),
             QList<QByteArray>{"Bearer " + m_key});
    QTest::qWait(300);
}

void TestHomeFolder::nothingIsLeft_data()
{
    QTest::addColumn<int>("signal");

    QTest::newRow("quits") << 0;
    QTest::newRow("SIGSEGV") << SIGSEGV;
    QTest::newRow("SIGABRT") << SIGABRT;
}

void TestHomeFolder::nothingIsLeft()
{
    QFETCH(const int, signal);

    QProcessEnvironment environment;
    environment.insert(u"TOGETHER_API_KEY"_s, QString::fromLatin1(m_key));
    // A sanitizer would make an exit of the crash.
    const QString sanitizer = qEnvironmentVariable("ASAN_OPTIONS");
    environment.insert(u"ASAN_OPTIONS"_s, QString(sanitizer + u":handle_segv=0:handle_abort=0"_s));
    RunningProgram program(environment);
    const QProcessEnvironment all = program.environment();
    for (const QString &name : {u"HOME"_s, u"TMPDIR"_s, u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s,
                                u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_STATE_HOME"_s})
        QVERIFY2(all.value(name).startsWith(program.home()), qPrintable(name));
    use(program);
    if (QTest::currentTestFailed())
        return;

    if (signal == 0) {
        QVERIFY(xdotool({u"key"_s, u"ctrl+q"_s}));
        QTRY_VERIFY(program.hasEndedWell());
    } else {
        // In the midst of work, with a value in the field that is revealed.
        QVERIFY(program.typeValue(QString::fromLatin1(m_unsaved)));
        QVERIFY(xdotool({u"key"_s, u"alt+e"_s}));
        QTest::qWait(300);
        ::kill(pid_t(program.id()), signal);
        QTRY_VERIFY(program.hasCrashed());
    }
    QCOMPARE(m_search.foundBelow(program.home()).join(u'\n'), QString());
    QCOMPARE(m_search.foundBelow(u"/tmp"_s, m_begun).join(u'\n'), QString());
    if (QDir::tempPath() != "/tmp"_L1)
        QCOMPARE(m_search.foundBelow(QDir::tempPath(), m_begun).join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestHomeFolder)
#include "tst_homefolder.moc"
