// SPDX-License-Identifier: MIT
#pragma once

#include "storedsecrets.h"

#include <QProcess>
#include <QTemporaryDir>

namespace Latchkey {

/// The installed program on a real X server, with a secret of a scripted service open, and a user's
/// hands: xdotool.
class RunningProgram
{
public:
    static constexpr char Value[] = "q7Vx2Zk9TmB4nRw8";

    /// @p environment is added to the system's, and to what sends all that the program writes into
    /// a home folder of its own.
    explicit RunningProgram(const QProcessEnvironment &environment = {});
    ~RunningProgram();

    /// Adds to its environment, or changes that, before it is started.
    void setVariable(const QString &name, const QString &value);
    /// Starts it with @p arguments, and waits for nothing.
    void launch(const QStringList &arguments);
    /// Starts it with the secret; whether that is shown and the window has the keyboard.
    [[nodiscard]] bool start();
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    /// Whether it has ended by itself and without an error.
    [[nodiscard]] bool hasEndedWell() const;
    /// Whether a signal has ended it.
    [[nodiscard]] bool hasCrashed() const;
    /// What it was, or will be, started with.
    [[nodiscard]] QProcessEnvironment environment() const { return m_process.processEnvironment(); }
    /// Where it may write: HOME, which the XDG folders, TMPDIR and the folder it runs in lie below.
    [[nodiscard]] QString home() const { return m_home.path(); }
    /// Ends it at once: it is not asked, and cannot ask.
    void kill();
    [[nodiscard]] bool activate();

    /// Types @p value into the field, behind what is there.
    [[nodiscard]] bool typeValue(const QString &value = QString::fromLatin1(Value));
    /// Types @p value, if any, and saves; true when the server has it, which then does as @p answer
    /// says.
    [[nodiscard]] bool saveInto(const Script &answer,
                                const QString &value = QString::fromLatin1(Value));
    /// What the store itself answers.
    [[nodiscard]] Script storeAnswers();

    [[nodiscard]] StoredSecrets &store() { return m_store; }
    [[nodiscard]] ScriptedServer &server() { return m_server; }
    [[nodiscard]] bool hasSentChange() const;
    /// What the program has left in its data folder, in one text.
    [[nodiscard]] QByteArray left() const;

private:
    QTemporaryDir m_home;
    StoredSecrets m_store;
    ScriptedServer m_server;
    QProcess m_process;
    QString m_window;
};

/// Runs xdotool; false if it fails.
[[nodiscard]] bool xdotool(const QStringList &arguments);
/// What xdotool finds, the first of it; empty if it finds nothing.
[[nodiscard]] QString findWindow(const QStringList &search);

} // namespace Latchkey
