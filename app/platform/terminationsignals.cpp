// SPDX-License-Identifier: MIT
#include "terminationsignals.h"

#ifdef Q_OS_UNIX

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Latchkey {

namespace {

constexpr int Signals[] = {SIGTERM, SIGINT, SIGHUP};

volatile std::sig_atomic_t signalPipe = -1;

void tell(int)
{
    const char byte = 0;
    const auto ignored = write(signalPipe, &byte, 1);
    static_cast<void>(ignored);
}

void handle(int number, void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigaction(number, &action, nullptr);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent)
{
    if (pipe(m_pipe) != 0)
        return;
    for (const int end : m_pipe) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(end, F_SETFL, O_NONBLOCK);
    }
    signalPipe = m_pipe[1];
    auto *notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (read(m_pipe[0], bytes, sizeof bytes) > 0) { }
        Q_EMIT terminationRequested();
    });
    for (const int number : Signals)
        handle(number, tell, static_cast<int>(SA_RESTART | SA_RESETHAND));
}

TerminationSignals::~TerminationSignals()
{
    for (const int number : Signals)
        handle(number, SIG_DFL, 0);
    signalPipe = -1;
    for (const int end : m_pipe) {
        if (end >= 0)
            close(end);
    }
}

} // namespace Latchkey

#else

namespace Latchkey {

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent) { }

TerminationSignals::~TerminationSignals() = default;

} // namespace Latchkey

#endif
