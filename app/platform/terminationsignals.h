// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Latchkey {

/// Turns the signals that ask a program to end (SIGTERM, SIGINT, SIGHUP) into a Qt signal, so that
/// it can end in good order. Another one, once it has been asked, ends it at once. At most one
/// object at a time, in the main thread. On Windows it does nothing.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void terminationRequested();

private:
    /// Both ends of a pipe: a signal handler may do little else than write to one.
    int m_pipe[2] = {-1, -1};
};

} // namespace Latchkey
