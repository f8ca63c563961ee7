// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "createsecret.h"
#include "rotationplan.h"
#include "saveoutcome.h"
#include "savesecret.h"
#include "secretsapi.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <deque>
#include <optional>
#include <vector>

namespace Latchkey {

/// Carries out rows of a rotation, one after another: each through SaveSecret or CreateSecret, so
/// that a secret that somebody else has changed since it was listed is left alone.
///
/// What would hold up every row (the key is refused, the server cannot be reached or wants to be
/// left in peace) pauses the run. A row of which nothing was changed then comes again first.
class RotateSecrets : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Running,
        /// The row under way is the last before a pause.
        Pausing,
        Paused,
        /// The row under way is being given up, and no other will follow.
        Cancelling,
    };

    /// Goes by @p rows, which must outlive it. While it is not Idle they may not be moved, and
    /// those to be carried out not be changed. The value of a row is wiped once it is Saved.
    RotateSecrets(SecretsApi &api, Clock &clock, std::vector<RotationRow> &rows,
                  QObject *parent = nullptr);
    ~RotateSecrets() override;

    /// Who the user is to the server, where that is known (Identity::userId). What the server signs
    /// a confirmed change with counts more, until somebody else is said to be the user.
    void setSelf(const std::optional<QString> &self);

    /// Carries out the rows with the numbers @p rows, each of which must be runnable and have a
    /// value. Also those again that were not Saved. Only when Idle.
    void start(const std::vector<int> &rows);
    /// Stops behind the row that is under way; resume() takes that back.
    void pause();
    /// Goes on after a pause, or takes back a pause that has not come yet.
    void resume();
    /// Gives up the row under way as SaveSecret::cancel() does, and carries out no other. Called
    /// again, it is not waited for either.
    void cancel();
    /// Other rows take the place of those there were. Only when Idle.
    void forget();

    [[nodiscard]] State state() const { return m_state; }
    /// What has paused it; nothing if that was pause().
    [[nodiscard]] const std::optional<ApiError> &hindrance() const { return m_hindrance; }

Q_SIGNALS:
    void stateChanged();
    void rowBegan(int row);
    /// Nothing happens until @p until (UTC), because of @p why.
    void waiting(int row, const QDateTime &until, const Latchkey::ApiError &why);
    void rowEnded(int row, const Latchkey::SaveOutcome &outcome);
    /// Nothing was changed, because of hindrance(); the row is still to come.
    void rowPutOff(int row);
    /// The run is over; rows that were not begun were not changed.
    void ended();

private:
    void enter(State state);
    void next();
    void begin(int row);
    void rowDone(const SaveOutcome &outcome);

    SecretsApi &m_api;
    Clock &m_clock;
    std::vector<RotationRow> &m_rows;
    State m_state = State::Idle;
    std::deque<int> m_queue;
    int m_row = -1;
    QPointer<SaveSecret> m_save;
    QPointer<CreateSecret> m_create;
    std::optional<ApiError> m_hindrance;
    /// Of rows whose outcome is not known: what has to be found out before they are sent again.
    QHash<int, SentChange> m_doubts;
    std::optional<QString> m_self;
    /// As setSelf() was last told.
    std::optional<QString> m_toldSelf;
};

/// Why @p outcome would be that of every other row too; nothing if it is about one secret.
[[nodiscard]] std::optional<ApiError> hindranceIn(const SaveOutcome &outcome);

} // namespace Latchkey
