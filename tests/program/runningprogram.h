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

    /// @p environment is added to the system's.
    explicit RunningProgram(const QProcessEnvironment &environment = {});
    ~RunningProgram();

    /// Whether the secret is shown and the window has the keyboard.
    [[nodiscard]] bool start();
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    /// Whether it has ended by itself and without an error.
    [[nodiscard]] bool hasEndedWell() const;
    [[nodiscard]] bool activate();

    [[nodiscard]] bool typeValue();
    /// Saves what is typed; true when the server has it, which then does as @p answer says.
    [[nodiscard]] bool saveInto(const Script &answer);
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
