// SPDX-License-Identifier: MIT
#include "rotate/rotationcontrols.h"

#include "notification.h"
#include "style.h"
#include "text/savetext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Latchkey {

using RunState = RotateSecrets::State;

RotationControls::RotationControls(Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_status(new QLabel), m_progress(new QProgressBar)
{
    m_status->setObjectName(QStringLiteral("rotationStatus"));
    makeNotification(m_status);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_countdown.setInterval(std::chrono::milliseconds(250));
    connect(&m_countdown, &QTimer::timeout, this, &RotationControls::countDown);

    m_close = addButton(tr("Clos&e"), &RotationControls::closeRequested);
    m_report = addButton(tr("Save rep&ort\u2026"), &RotationControls::reportRequested);
    m_cancel = addButton(tr("Ca&ncel"), &RotationControls::cancelRequested);
    m_pause = addButton(tr("&Pause"), &RotationControls::pauseRequested);
    m_resume = addButton(tr("&Continue"), &RotationControls::resumeRequested);
    m_start = addButton(tr("Sta&rt"), &RotationControls::startRequested);
    m_report->setToolTip(tr("Saves what was to be done and what has become of it: no value"));
    m_cancel->setToolTip(tr("Gives up what is under way and leaves the rest as it is"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Medium);
    buttons->addWidget(m_close);
    buttons->addStretch();
    for (QPushButton *button : {m_report, m_cancel, m_pause, m_resume, m_start})
        buttons->addWidget(button);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::Medium);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addLayout(buttons);
    showState(RunState::Idle, {});
}

QPushButton *RotationControls::addButton(const QString &text, void (RotationControls::*request)())
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(true); // Return presses it, too
    connect(button, &QPushButton::clicked, this, request);
    return button;
}

void RotationControls::showState(RunState state, const RotationCounts &counts)
{
    const bool isIdle = state == RunState::Idle;
    const bool hasRun = counts.saved + counts.notSaved + counts.unknown > 0;
    const bool isNews = m_state != state;
    m_state = state;
    if (isIdle || state == RunState::Paused)
        m_countdown.stop();

    const QWidget *focused = QApplication::focusWidget();
    const bool wasHere = focused && isAncestorOf(focused);
    m_close->setVisible(isIdle);
    m_report->setVisible(isIdle && hasRun);
    m_cancel->setVisible(!isIdle);
    m_pause->setVisible(state == RunState::Running);
    m_resume->setVisible(state == RunState::Pausing || state == RunState::Paused);
    m_start->setVisible(isIdle);
    m_start->setText(hasRun ? tr("Take &up the rest") : tr("Sta&rt"));
    m_start->setEnabled(counts.toRun() > 0);
    m_progress->setVisible(!isIdle);
    if (wasHere && (!focused->isVisible() || !focused->isEnabled())) {
        QPushButton *next = isIdle ? m_close : m_cancel;
        if (state == RunState::Running)
            next = m_pause;
        else if (m_resume->isVisible())
            next = m_resume;
        next->setFocus(Qt::OtherFocusReason); // or it would go to anything
    }

    if (isIdle) {
        showStatus(rotationPlanText(counts), isNews);
    } else if (state == RunState::Running && isNews) {
        showStatus(tr("Running\u2026"), isNews);
    } else if (state == RunState::Paused) {
        showStatus(tr("Paused. %1").arg(rotationProgressText(counts)), isNews);
    } else if (state == RunState::Pausing) {
        showStatus(tr("Pausing after this one\u2026"), isNews);
    } else if (state == RunState::Cancelling) {
        showStatus(tr("Cancelling: finding out what has become of this one\u2026"), isNews);
    }
}

void RotationControls::startProgress(int rows)
{
    m_progress->setRange(0, rows);
    m_progress->setValue(0);
}

void RotationControls::showProgress(int done, const QString &name)
{
    m_countdown.stop();
    m_progress->setValue(done);
    if (!name.isEmpty() && m_state == RunState::Running)
        showStatus(tr("%1 of %2: %3").arg(done + 1).arg(m_progress->maximum()).arg(name));
}

void RotationControls::showWait(const QDateTime &until, const ApiError &why)
{
    m_waitsUntil = until;
    m_waitsWhy = why;
    m_countdown.start();
    showStatus(waitText(std::chrono::milliseconds(m_clock.now().msecsTo(until)), why), true);
}

void RotationControls::countDown()
{
    const auto left = std::chrono::milliseconds(m_clock.now().msecsTo(m_waitsUntil));
    if (left.count() <= 0)
        m_countdown.stop();
    else
        showStatus(waitText(left, m_waitsWhy));
}

void RotationControls::showStatus(const QString &text, bool isNews)
{
    m_status->setText(text);
    if (isNews && !text.isEmpty())
        announce(m_status);
    else
        m_status->setVisible(!text.isEmpty());
}

} // namespace Latchkey
