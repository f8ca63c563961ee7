// SPDX-License-Identifier: MIT
#include "demoprocess.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace Latchkey {

namespace {

QString findService()
{
    const QString name = QStringLiteral("latchkey-demo-service");
    const QString beside =
        QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

} // namespace

DemoProcess::DemoProcess(const QString &program, QObject *parent)
    : QObject(parent), m_program(program.isEmpty() ? findService() : program)
{
    // The service's log goes where this program's log goes; its stdout is read here.
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(10));
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoProcess::readFirstLine);
    connect(&m_process, &QProcess::errorOccurred, this, &DemoProcess::onErrorOccurred);
    connect(&m_process, &QProcess::finished, this, &DemoProcess::onFinished);
    connect(&m_timer, &QTimer::timeout, this, &DemoProcess::onTimeout);
}

DemoProcess::~DemoProcess()
{
    m_process.disconnect(this); // an end that was asked for is no news
    end();
}

void DemoProcess::setStartTimeout(std::chrono::milliseconds timeout)
{
    m_timer.setInterval(timeout);
}

void DemoProcess::start()
{
    if (m_program.isEmpty()) {
        fail(QStringLiteral("latchkey-demo-service was found neither in %1 nor in PATH")
                 .arg(QCoreApplication::applicationDirPath()));
        return;
    }
    m_timer.start();
    m_process.start(m_program, {});
}

void DemoProcess::readFirstLine()
{
    if (m_state != State::Starting || !m_process.canReadLine())
        return;
    const QUrl baseUrl(QString::fromUtf8(m_process.readLine().trimmed()), QUrl::StrictMode);
    if (baseUrl.scheme() != QLatin1StringView("http") || baseUrl.host().isEmpty()) {
        fail(QStringLiteral("%1 did not print a base URL").arg(m_program));
        return;
    }
    m_state = State::Ready;
    Q_EMIT ready(baseUrl);
}

// The other errors come with a signal of their own: a crash with finished().
void DemoProcess::onErrorOccurred(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        fail(QStringLiteral("%1: %2").arg(m_program, m_process.errorString()));
}

void DemoProcess::onFinished(int exitCode, QProcess::ExitStatus status)
{
    if (m_state == State::Ready) {
        m_state = State::Over;
        Q_EMIT stopped();
    } else if (status == QProcess::CrashExit) {
        fail(QStringLiteral("%1 crashed before it printed its base URL").arg(m_program));
    } else {
        fail(QStringLiteral("%1 ended with exit code %2 before it printed its base URL")
                 .arg(m_program)
                 .arg(exitCode));
    }
}

void DemoProcess::onTimeout()
{
    fail(QStringLiteral("%1 printed no base URL within %2 ms")
             .arg(m_program)
             .arg(m_timer.interval()));
}

// The first report counts: a timeout can follow it, or the end of a process that end() ended.
void DemoProcess::fail(const QString &reason)
{
    if (m_state != State::Starting)
        return;
    m_state = State::Over;
    end();
    Q_EMIT failed(reason);
}

void DemoProcess::end()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (m_process.waitForFinished(1000))
        return;
    m_process.kill();
    m_process.waitForFinished(1000);
}

} // namespace Latchkey
