// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "secretsapi.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <optional>

namespace Latchkey {

/// What is known after an attempt to delete a secret.
struct DeleteOutcome
{
    enum class Headline {
        /// It is not there any more.
        Deleted,
        /// It is still there, as far as is known.
        NotDeleted,
        Unknown,
    };
    enum class Reason {
        /// Deleted: the server's answer says so.
        Confirmed,
        /// Deleted: it was gone before anything was sent, or by the time the request arrived.
        AlreadyGone,
        /// Deleted: the answer did not come, but there is no such secret any more.
        FoundGone,

        /// Not deleted, and nothing sent: the secret could not be read beforehand.
        CheckFailed,
        /// Not deleted, and nothing sent: somebody else has changed the secret.
        Conflict,
        /// Not deleted: the request did not leave, or was refused.
        Refused,
        /// Not deleted: the answer did not come, and the secret is still there.
        FoundThere,

        /// Unknown: the answer did not come, and the secret could not be read to find out.
        CannotTell,
    };

    Reason reason = Reason::Confirmed;
    /// As the user has seen it.
    Secret secret = {};
    /// Of Conflict and FoundThere: as it is stored.
    std::optional<Secret> stored = {};
    /// What went wrong: with the check, or with the request.
    std::optional<ApiError> error = {};
    /// Of CannotTell: why reading did not help.
    std::optional<ApiError> readError = {};
    /// When it ended, in UTC.
    QDateTime time = {};
    /// Of the request, where the server gave one.
    QString requestId = {};

    [[nodiscard]] Headline headline() const;
};

/// Deletes a secret, unless somebody else has changed it, and says what is known in the end. The
/// request is sent once.
class DeleteSecret : public QObject
{
    Q_OBJECT

public:
    /// @p secret is what the user has seen, and wants gone.
    DeleteSecret(SecretsApi &api, Clock &clock, Secret secret, QObject *parent = nullptr);

    void start();
    /// As SaveSecret::cancel().
    void cancel();

Q_SIGNALS:
    /// The last thing to be heard. The receiver may delete the object later, not at once.
    void ended(const Latchkey::DeleteOutcome &outcome);

private:
    using Reason = DeleteOutcome::Reason;

    void checked(const Result<std::optional<Secret>> &found);
    void send();
    void answered(const Result<RemovedSecret> &answer);
    void lookedAgain(const Result<std::optional<Secret>> &found, const ApiError &doubt);
    void end(DeleteOutcome outcome);

    SecretsApi &m_api;
    Clock &m_clock;
    Secret m_secret;
    QPointer<Call> m_call;
    QString m_requestId;
};

} // namespace Latchkey
