// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace Latchkey {

/// The demo service as a child process. It lives no longer than this object, nor than this process,
/// even if that crashes: it ends with its standard input, a pipe that only this process holds.
///
/// After start(), exactly one of ready() and failed() is emitted, unless this object is destroyed
/// before; stopped() can follow ready() only.
class DemoProcess : public QObject
{
    Q_OBJECT

public:
    /// `program` is the path of `latchkey-demo-service`. If empty, it is looked for beside this
    /// program, then in PATH.
    explicit DemoProcess(const QString &program = {}, QObject *parent = nullptr);

    /// Ends the service: by closing its input and, if it does not heed that in a second, by force.
    ~DemoProcess() override;

    /// How long the service may take to print its base URL before it counts as failed; 10 s unless
    /// set. To be set before start().
    void setStartTimeout(std::chrono::milliseconds timeout);

    /// Starts the service; to be called once, after connecting: it can report before it returns.
    void start();

Q_SIGNALS:
    /// The service answers at this base URL, such as `http://127.0.0.1:40123/v1`.
    void ready(const QUrl &baseUrl);

    /// The service did not come up, and does not run. One line, technical and not translated.
    void failed(const QString &reason);

    /// The service ended by itself after it had been ready.
    void stopped();

private:
    enum class State { Starting, Ready, Over };

    void readFirstLine();
    void onErrorOccurred(QProcess::ProcessError error);
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onTimeout();
    void fail(const QString &reason);
    void end();

    QString m_program;
    QProcess m_process;
    QTimer m_timer;
    State m_state = State::Starting;
};

} // namespace Latchkey
