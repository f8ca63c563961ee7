// SPDX-License-Identifier: MIT
#include "runningprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <sys/resource.h>

namespace Latchkey {

using namespace Qt::StringLiterals;

bool xdotool(const QStringList &arguments)
{
    return QProcess::execute(u"xdotool"_s, arguments) == 0;
}

QString findWindow(const QStringList &search)
{
    QProcess tool;
    tool.start(u"xdotool"_s, QStringList{u"search"_s, u"--sync"_s, u"--onlyvisible"_s} + search);
    if (!tool.waitForFinished())
        return {};
    return QString::fromLatin1(tool.readAllStandardOutput().split('\n').value(0));
}

RunningProgram::RunningProgram(const QProcessEnvironment &environment)
    : m_store(QList<StoredSecret>{{.id = u"sec_1"_s, .name = u"alpha"_s}})
{
    m_store.serve(m_server);
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.insert(u"HOME"_s, m_home.path());
    all.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    all.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
    all.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    all.insert(u"XDG_STATE_HOME"_s, m_home.filePath(u"state"_s));
    for (const QString &name : {u"XDG_RUNTIME_DIR"_s, u"TMPDIR"_s}) {
        const QString folder = m_home.filePath(name);
        QDir().mkdir(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        all.insert(name, folder);
    }
    all.insert(u"TOGETHER_API_KEY"_s, u"key-0123456789abcdef"_s);
    all.insert(environment);
    m_process.setProcessEnvironment(all);
    m_process.setWorkingDirectory(m_home.path()); // where a core file would be
    m_process.setChildProcessModifier([] {        // as on a machine that keeps core files
        rlimit limit = {};
        if (getrlimit(RLIMIT_CORE, &limit) == 0) {
            limit.rlim_cur = limit.rlim_max;
            setrlimit(RLIMIT_CORE, &limit);
        }
    });
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
}

RunningProgram::~RunningProgram()
{
    kill();
}

void RunningProgram::kill()
{
    if (!hasEnded()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void RunningProgram::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment changed = environment();
    changed.insert(name, value);
    m_process.setProcessEnvironment(changed);
}

void RunningProgram::launch(const QStringList &arguments)
{
    m_process.start(QStringLiteral(LATCHKEY), arguments);
}

bool RunningProgram::start()
{
    launch({u"--base-url"_s, m_server.url().toString(), u"sec_1"_s});
    // The list, the deployments, whose the key is and the secret.
    if (!QTest::qWaitFor([this] { return m_server.requests().size() == 4; }, 20'000))
        return false;
    QTest::qWait(500); // until the answers are shown, which nothing outside tells
    m_window = findWindow({u"--pid"_s, QString::number(id())});
    return !m_window.isEmpty() && activate();
}

bool RunningProgram::hasEndedWell() const
{
    return hasEnded() && m_process.exitStatus() == QProcess::NormalExit
        && m_process.exitCode() == 0;
}

bool RunningProgram::hasCrashed() const
{
    return hasEnded() && m_process.exitStatus() == QProcess::CrashExit;
}

bool RunningProgram::activate()
{
    return xdotool({u"windowactivate"_s, u"--sync"_s, m_window});
}

bool RunningProgram::typeValue(const QString &value)
{
    return xdotool({u"key"_s, u"alt+v"_s}) && xdotool({u"type"_s, value});
}

bool RunningProgram::saveInto(const Script &answer, const QString &value)
{
    const auto changes = [this] {
        const auto &requests = m_server.requests();
        return std::count_if(requests.begin(), requests.end(),
                             [](const auto &request) { return request.method == "PATCH"; });
    };
    const auto before = changes();
    m_server.answer(Script().on("PATCH").append(answer));
    if (!value.isEmpty() && !typeValue(value))
        return false;
    if (!xdotool({u"key"_s, u"ctrl+s"_s}))
        return false;
    return QTest::qWaitFor(
        [&] { return changes() > before && m_server.requests().constLast().isComplete(); }, 20'000);
}

Script RunningProgram::storeAnswers()
{
    return Script().reply(
        [this](const RecordedRequest &request) { return m_store.answer(request); });
}

bool RunningProgram::hasSentChange() const
{
    const auto requests = m_server.requests();
    return std::any_of(requests.begin(), requests.end(),
                       [](const auto &request) { return request.method == "PATCH"; });
}

QByteArray RunningProgram::left() const
{
    QByteArray all;
    QDirIterator files(m_home.filePath(u"data"_s), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace Latchkey
