// SPDX-License-Identifier: MIT
#include "startup.h"

#include "measuring.h"
#include "paintwatch.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace Latchkey::Bench {

namespace {

using namespace std::chrono_literals;

constexpr int Runs = 9;

// A program in a process group of its own, which ends with this object.
class Program
{
public:
    explicit Program(const QStringList &command)
    {
        std::vector<QByteArray> words;
        std::vector<char *> arguments;
        for (const QString &word : command)
            words.push_back(QFile::encodeName(word));
        for (QByteArray &word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);

        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
        posix_spawn_file_actions_t files;
        posix_spawn_file_actions_init(&files);
        for (int descriptor : {STDOUT_FILENO, STDERR_FILENO})
            posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_WRONLY, 0);
        if (posix_spawn(&m_pid, arguments.front(), &files, &attributes, arguments.data(), environ))
            m_pid = 0;
        posix_spawn_file_actions_destroy(&files);
        posix_spawnattr_destroy(&attributes);
    }
    Q_DISABLE_COPY_MOVE(Program)

    ~Program()
    {
        if (m_pid == 0)
            return;
        kill(m_pid, SIGTERM);
        const Clock::time_point deadline = Clock::now() + 5s;
        while (waitpid(m_pid, nullptr, WNOHANG) == 0) {
            if (Clock::now() > deadline)
                kill(m_pid, SIGKILL);
            std::this_thread::sleep_for(5ms);
        }
        kill(-m_pid, SIGKILL); // whatever it started and left behind
    }

    // 0 if it could not be started.
    pid_t id() const { return m_pid; }

private:
    pid_t m_pid = 0;
};

struct Candidate
{
    QStringList command;
    std::vector<double> milliseconds;
    std::vector<double> mebibytes;
};

// Starts the candidate once and notes its figures; false if it shows no window or does not last.
bool run(PaintWatch &watch, Candidate &candidate)
{
    if (!watch.settle())
        return false;
    const Clock::time_point start = Clock::now();
    const Program program(candidate.command);
    const auto painted = watch.waitForPaint(start + 20s);
    if (!painted)
        return false;
    std::this_thread::sleep_until(*painted + 1s);
    const double memory = residentMemory(QString::number(program.id()));
    if (memory == 0)
        return false;
    candidate.milliseconds.push_back(
        std::chrono::duration<double, std::milli>(*painted - start).count());
    candidate.mebibytes.push_back(memory);
    return true;
}

} // namespace

Result measureStartup()
{
    // The user's settings, such as the size of the window, are none of the bench's business.
    const QTemporaryDir home;
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(variable, QFile::encodeName(home.path()));

    auto watch = PaintWatch::create();
    if (!watch)
        return tl::make_unexpected(watch.error());

    const QString programs = QCoreApplication::applicationDirPath();
    std::array<Candidate, 2> candidates{{
        {{programs + QStringLiteral("/latchkey"), QStringLiteral("--demo")}, {}, {}},
        {{programs + QStringLiteral("/bare-window")}, {}, {}},
    }};
    for (int round = 0; round <= Runs; ++round) {
        for (Candidate &candidate : candidates) {
            if (!run(*watch, candidate)) {
                return tl::make_unexpected(
                    QStringLiteral("%1 showed no window within 20 s, or ended within the next one.")
                        .arg(candidate.command.join(u' ')));
            }
            if (round == 0) { // the warm-up
                candidate.milliseconds.clear();
                candidate.mebibytes.clear();
            }
        }
    }

    const auto &[ours, bare] = candidates;
    return Measurement{
        QStringLiteral(
            "Start: medians of %1 runs of `latchkey --demo` and of a bare Qt main window in turn,\n"
            "after one warm-up of each. Time from exec to the first pixels on the X display, "
            "without\n"
            "a window manager; Latchkey's secrets follow when the demo service answers. Memory is\n"
            "VmRSS 1 s later; child processes (the demo service) are not counted.")
            .arg(Runs),
        {
            {QStringLiteral("time to first window"), median(ours.milliseconds),
             median(bare.milliseconds), QStringLiteral("ms"), 1.5},
            {QStringLiteral("resident memory"), median(ours.mebibytes), median(bare.mebibytes),
             QStringLiteral("MiB"), 1.6},
        },
    };
}

} // namespace Latchkey::Bench
