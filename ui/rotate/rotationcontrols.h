// SPDX-License-Identifier: MIT
#pragma once

#include "rotatesecrets.h"
#include "text/rotationtext.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Latchkey {

/// What can be done about a rotation, and how far it has come.
class RotationControls : public QWidget
{
    Q_OBJECT

public:
    /// @p clock is what waits are counted down by; it must outlive this.
    explicit RotationControls(Clock &clock, QWidget *parent = nullptr);

    /// Shows the buttons that there is a use for. @p counts is about all rows.
    void showState(RotateSecrets::State state, const RotationCounts &counts);
    /// A run of @p rows begins.
    void startProgress(int rows);
    /// @p done of them are behind it; the next, if it has one, is called @p name.
    void showProgress(int done, const QString &name = {});
    /// The server is waited for.
    void showWait(const QDateTime &until, const ApiError &why);

Q_SIGNALS:
    void startRequested();
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();
    void reportRequested();
    void closeRequested();

private:
    QPushButton *addButton(const QString &text, void (RotationControls::*request)());
    /// News is read out to those who do not see it.
    void showStatus(const QString &text, bool isNews = false);
    void countDown();

    Clock &m_clock;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_close;
    QPushButton *m_report;
    QPushButton *m_cancel;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_start;
    RotateSecrets::State m_state = RotateSecrets::State::Idle;
    QTimer m_countdown;
    QDateTime m_waitsUntil;
    ApiError m_waitsWhy;
};

} // namespace Latchkey
