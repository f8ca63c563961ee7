// SPDX-License-Identifier: MIT

// The whole program in the session of a real session manager, xsm, that shuts the session down.

#include "runningprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// xsm, and a user's hands on its buttons.
class SessionManager
{
public:
    ~SessionManager()
    {
        if (isRunning()) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    [[nodiscard]] bool start()
    {
        const QString address = m_home.filePath(u"address"_s);
        QFile startup(m_home.filePath(u".xsmstartup"_s));
        if (!startup.open(QIODevice::WriteOnly))
            return false;
        startup.write("sh -c 'echo $SESSION_MANAGER >" + address.toLocal8Bit() + "'\n");
        startup.close();
        m_environment.insert(u"HOME"_s, m_home.path());
        m_environment.insert(u"SM_SAVE_DIR"_s, m_home.path());
        m_environment.insert(u"ICEAUTHORITY"_s, m_home.filePath(u"cookies"_s));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(m_environment);
        m_process.setProcessEnvironment(environment);
        m_process.start(u"xsm"_s, {});
        m_window = findWindow({u"--name"_s, u"^xsm: "_s});
        QByteArray read;
        const bool isReady = QTest::qWaitFor(
            [&] {
                QFile file(address);
                if (file.open(QIODevice::ReadOnly))
                    read = file.readAll().trimmed();
                return !read.isEmpty();
            },
            20'000);
        m_environment.insert(u"SESSION_MANAGER"_s, QString::fromLocal8Bit(read));
        m_environment.remove(u"HOME"_s); // the program has one of its own
        return isReady && !m_window.isEmpty();
    }

    /// For the programs of the session.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    /// "Shutdown, With Checkpoint": programs are asked, and may ask the user.
    [[nodiscard]] bool shutDown()
    {
        if (!chooseFromMenu(1))
            return false;
        const QString dialog = findWindow({u"--name"_s, u"^Shutdown$"_s});
        return !dialog.isEmpty() && xdotool({u"windowactivate"_s, u"--sync"_s, dialog})
            && xdotool({u"type"_s, u"session"_s}) && xdotool({u"key"_s, u"Return"_s});
    }

    /// "Shutdown, Immediately": programs are told to end.
    [[nodiscard]] bool shutDownAtOnce() { return chooseFromMenu(2); }

private:
    [[nodiscard]] bool chooseFromMenu(int row)
    {
        QProcess tool;
        tool.start(u"xdotool"_s, {u"getwindowgeometry"_s, u"--shell"_s, m_window});
        if (!tool.waitForFinished())
            return false;
        const QString geometry = QString::fromLatin1(tool.readAllStandardOutput());
        const auto size = [&geometry](const QString &name) {
            const QRegularExpression pattern(QString(name + u"=(\\d+)"_s));
            return pattern.match(geometry).captured(1).toInt();
        };
        // The button is the lower right of four; a row of its menu is about as high as it is.
        const int height = size(u"HEIGHT"_s);
        return xdotool({u"windowactivate"_s, u"--sync"_s, m_window})
            && xdotool({u"mousemove"_s, u"--window"_s, m_window,
                        QString::number(size(u"WIDTH"_s) * 7 / 10),
                        QString::number(height * 3 / 4)})
            && xdotool({u"mousedown"_s, u"1"_s}) && xdotool({u"sleep"_s, u"0.2"_s})
            && xdotool({u"mousemove_relative"_s, u"0"_s, QString::number(height * 2 / 5 * row)})
            && xdotool({u"sleep"_s, u"0.2"_s}) && xdotool({u"mouseup"_s, u"1"_s});
    }

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_process;
    QString m_window;
};

} // namespace

class TestSessionManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingToLose();
    void runningSaveComesToItsEnd();
    void editsAreAskedAbout();
    void immediatelyLeavesNote();

private:
    std::unique_ptr<SessionManager> m_manager;
    std::unique_ptr<RunningProgram> m_program;
};

void TestSessionManager::init()
{
    m_manager = std::make_unique<SessionManager>();
    QVERIFY(m_manager->start());
    m_program = std::make_unique<RunningProgram>(m_manager->environment());
    QVERIFY(m_program->start());
}

void TestSessionManager::cleanup()
{
    QVERIFY(!m_program->left().contains(RunningProgram::Value));
    m_program.reset();
    m_manager.reset();
}

void TestSessionManager::nothingToLose()
{
    QVERIFY(m_manager->shutDown());
    QTRY_VERIFY(m_program->hasEndedWell());
    QTRY_VERIFY(!m_manager->isRunning());
    QCOMPARE(m_program->left(), QByteArray());
}

void TestSessionManager::runningSaveComesToItsEnd()
{
    QVERIFY(m_program->saveInto(Script().wait(3s).append(m_program->storeAnswers())));
    QVERIFY(m_manager->shutDown());
    QTRY_VERIFY(m_program->left().startsWith("Outcome unknown\n"));
    QVERIFY(!m_program->hasEnded());
    QTRY_VERIFY(m_program->hasEndedWell());
    QVERIFY(m_manager->isRunning()); // the program has asked it to wait
    QCOMPARE(m_program->store().patchCount(), 1);
    QVERIFY2(m_program->left().startsWith("Saved\nSecret: alpha (sec_1)\n"),
             m_program->left().constData());
}

void TestSessionManager::editsAreAskedAbout()
{
    QVERIFY(m_program->typeValue());
    QVERIFY(m_manager->shutDown());
    QTest::qWait(500);
    QVERIFY(!m_program->hasEnded());
    QVERIFY(m_manager->isRunning());
    QVERIFY(m_program->activate());
    QVERIFY(xdotool({u"key"_s, u"Return"_s})); // Keep editing
    QVERIFY(m_program->saveInto(m_program->storeAnswers()));
    const QByteArray value = RunningProgram::Value;
    QCOMPARE(m_program->server().requests().constLast().body,
             QByteArray("{\"value\":\"" + value + value + "\"}")); // both times it was typed
}

void TestSessionManager::immediatelyLeavesNote()
{
    QVERIFY(m_program->saveInto(Script().wait(3s).append(m_program->storeAnswers())));
    QVERIFY(m_manager->shutDownAtOnce());
    QTRY_VERIFY(m_program->left().startsWith("Outcome unknown\n"));
    QTRY_VERIFY(m_program->hasEndedWell()); // as long as the session lets it
    QVERIFY2(m_program->left().startsWith("Saved\nSecret: alpha (sec_1)\n"),
             m_program->left().constData());
}

QTEST_GUILESS_MAIN(TestSessionManager)
#include "tst_sessionmanager.moc"
