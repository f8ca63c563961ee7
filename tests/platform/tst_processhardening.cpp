// SPDX-License-Identifier: MIT
#include "processhardening.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Latchkey;
using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

namespace {

/// What a process that was forked off ended with, as waitpid() gives it.
int statusOf(pid_t pid)
{
    int status = -1;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) { }
    return status;
}

/// How crash() ended, started in @p folder as a process of its own.
int crashStatus(const QTemporaryDir &folder, bool hardened)
{
    const QByteArray path = QFile::encodeName(folder.path());
    const pid_t pid = fork();
    if (pid == 0) {
        rlimit limit;
        getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_CORE, &limit);
        if (chdir(path.constData()) != 0)
            _exit(1);
        if (hardened)
            hardenProcess();
        std::signal(SIGSEGV, SIG_DFL);
        raise(SIGSEGV);
        _exit(1);
    }
    return statusOf(pid);
}

enum class Access { Granted, Refused, NotTried };

/// Whether an unprivileged parent can read its child's memory: by process_vm_readv, by
/// /proc/PID/mem, or its environment.
Access parentsAccess(bool hardened)
{
    static char word[] = "word";
    const pid_t parent = fork();
    if (parent == 0) {
        constexpr uid_t Nobody = 65534;
        if (geteuid() == 0 && (setgid(Nobody) != 0 || setuid(Nobody) != 0))
            _exit(2);
        prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // a change of account has taken it
        int ready[2];
        if (pipe(ready) != 0)
            _exit(2);
        const pid_t child = fork();
        if (child == 0) {
            if (hardened)
                hardenProcess();
            (void)!write(ready[1], "r", 1);
            pause();
            _exit(0);
        }
        char buffer[sizeof word] = {};
        if (read(ready[0], buffer, 1) != 1)
            _exit(2);
        const iovec local = {buffer, sizeof buffer};
        const iovec remote = {word, sizeof word};
        bool any = process_vm_readv(child, &local, 1, &remote, 1, 0) > 0;
        for (const char *file : {"mem", "environ"}) {
            char path[64];
            std::snprintf(path, sizeof path, "/proc/%d/%s", static_cast<int>(child), file);
            any = any || open(path, O_RDONLY) >= 0;
        }
        kill(child, SIGKILL);
        statusOf(child);
        _exit(any ? 0 : 1);
    }
    const int status = statusOf(parent);
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1)
        return Access::NotTried;
    return WEXITSTATUS(status) == 0 ? Access::Granted : Access::Refused;
}

} // namespace

class TestProcessHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoCore();
    void keepsOthersOut();
    void endsWithExec();
    void canBeCalledAgain();
};

void TestProcessHardening::leavesNoCore()
{
    const QTemporaryDir open;
    const QTemporaryDir closed;
    const int unhardened = crashStatus(open, false);
    const int hardened = crashStatus(closed, true);
    QVERIFY(WIFSIGNALED(hardened));
    QCOMPARE(WTERMSIG(hardened), SIGSEGV);
    QVERIFY(!WCOREDUMP(hardened));
    QVERIFY(QDir(closed.path()).isEmpty());
    if (!WCOREDUMP(unhardened))
        QSKIP("no process dumps its core here, hardened or not");
}

void TestProcessHardening::keepsOthersOut()
{
    QCOMPARE(parentsAccess(true), Access::Refused);
    if (parentsAccess(false) != Access::Granted)
        QSKIP("no process reads another's memory here, hardened or not");
}

void TestProcessHardening::endsWithExec()
{
    // This program, as a child of one that is hardened: see main().
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--report-as-child"_s});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.readAllStandardOutput(), "dumpable 1, core limit 0 0\n");
}

void TestProcessHardening::canBeCalledAgain()
{
    // Last, for it is this process now.
    for (int i = 0; i < 2; ++i) {
        hardenProcess();
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
        rlimit limit;
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, 0);
        QCOMPARE(limit.rlim_max, 0);
    }
}

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--report") == 0) {
        rlimit limit;
        getrlimit(RLIMIT_CORE, &limit);
        std::printf("dumpable %d, core limit %d %d\n", prctl(PR_GET_DUMPABLE),
                    static_cast<int>(limit.rlim_cur), static_cast<int>(limit.rlim_max));
        return 0;
    }
    if (argc == 2 && std::strcmp(argv[1], "--report-as-child") == 0) {
        hardenProcess();
        const QCoreApplication app(argc, argv);
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {u"--report"_s});
        return child.waitForFinished() ? 0 : 1;
    }
    QCoreApplication app(argc, argv);
    TestProcessHardening test;
    return QTest::qExec(&test, argc, argv);
}

#else

class TestProcessHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNothingElsewhere() { hardenProcess(); }
};

QTEST_GUILESS_MAIN(TestProcessHardening)

#endif

#include "tst_processhardening.moc"
