// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "clock.h"
#include "profile.h"

#include <QWidget>

#include <functional>

namespace Latchkey {

class MessageBar;
class NameConfirmation;
class ProjectGuard;
class ProjectListing;
class RotatePage;
class SaveGates;
class SecretListPane;
class SecretsClient;

/// The rotation of many secrets in a project: the page, what a run must pass before it begins, and
/// how it is left without losing anything.
class RotationTask : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive it. @p list learns what is saved, and @p listing says what is
    /// stored, as often as it is read while this is shown.
    RotationTask(SecretsClient &client, Clock &clock, const Profile &profile, ProjectGuard *guard,
                 ProjectListing *listing, SecretListPane *list, QWidget *parent = nullptr);

    /// Whether requests are running, or will be without anybody's doing.
    [[nodiscard]] bool isSending() const;
    /// Whether something is asked that escape() would answer.
    [[nodiscard]] bool isAsking() const;
    /// Whether leaving now would lose nothing.
    [[nodiscard]] bool isSettled() const;
    /// Calls @p leave when nothing would be lost by it: now, or after the user has decided; never,
    /// if that is to stay.
    void leaveThen(const std::function<void()> &leave);
    /// Answers what is asked, or takes back what is running; where there is neither, closes.
    void escape();
    /// Goes on with what has paused for credentials.
    void goOnWithCredentials();
    /// What is known of a run that is not over, for a note; empty if there is none.
    [[nodiscard]] QString unfinishedReport() const;

Q_SIGNALS:
    /// What isSending(), isAsking() or isSettled() say may have changed.
    void stateChanged();
    /// A run that was on is over, or has paused, and @p report says what has become of it.
    void finished(bool isDone, const QString &report);
    /// As RotatePage says it.
    void credentialsRequested(const Latchkey::ApiError &error);
    /// The user is done with it.
    void closed();

private:
    void begin();
    void pageChanged();
    void askAboutRun(const std::function<void()> &leave);
    /// Ends a run that was stopped to be left.
    void endPaused();
    void askAboutRest(const std::function<void()> &leave);

    const Profile &m_profile;
    NameConfirmation *m_confirmation;
    MessageBar *m_messages;
    RotatePage *m_page;
    SaveGates *m_gates;
    /// What waits for the run to end.
    std::function<void()> m_afterRun;
    bool m_wasSending = false;
};

} // namespace Latchkey
