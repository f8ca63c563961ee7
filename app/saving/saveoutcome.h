// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "secret.h"
#include "secretuses.h"
#include "sentchange.h"

#include <QDateTime>

#include <optional>

namespace Latchkey {

/// What a new name would do to the deployments that refer to the secret by the old one.
struct RenameRisk
{
    /// The names of those that would lose it; nothing where that could not be read.
    std::optional<QStringList> breaks = {};

    [[nodiscard]] bool isNone() const { return breaks && breaks->isEmpty(); }
    friend bool operator==(const RenameRisk &, const RenameRisk &) = default;
};

/// What is left of a save to show and to keep: no value.
struct SaveReceipt
{
    /// When it ended, in UTC.
    QDateTime time = {};
    /// Before the save.
    Secret secret = {};
    Fields fields = {};
    /// Of the value that was to be sent.
    std::optional<ValueDigest> value = {};
    /// As the server has it after the save, where it said so.
    std::optional<QString> updatedAt = {};
    /// Of the request for change, where the server gave one.
    QString requestId = {};
};

/// What is known after a save.
struct SaveOutcome
{
    enum class Headline {
        Saved,
        /// The server has not made the change.
        NotSaved,
        /// The change may or may not have been made.
        Unknown,
    };
    enum class Reason {
        /// Saved: the server's answer says so.
        Confirmed,
        /// Saved: the answer did not come or could not be read, but what is stored since shows it.
        FoundMade,

        /// Not saved, and nothing sent: the secret could not be read to see whether somebody else
        /// has changed it.
        CheckFailed,
        /// Not saved, and nothing sent: somebody else has changed the secret.
        Conflict,
        /// Not saved: there is no such secret any more.
        Deleted,
        /// Not saved, and nothing sent: the new name may break deployments, and nobody has
        /// accepted that.
        RenameNotAccepted,
        /// Not saved: the request did not leave, or was refused.
        Refused,
        /// Not saved: the answer did not come or could not be read, but nothing has changed.
        FoundNotMade,

        /// Unknown: and the secret could not be read to find out.
        CannotTell,
        /// Unknown: something else is stored than what was there before or what was sent.
        ChangedOtherwise,
    };

    Reason reason = Reason::Confirmed;
    /// The secret as it was last seen stored; always there if Saved, Conflict or ChangedOtherwise.
    std::optional<Secret> stored = {};
    /// What went wrong: with the check, or with the change.
    std::optional<ApiError> error = {};
    /// Of CannotTell: why reading again did not help, unless it gave no dates.
    std::optional<ApiError> readError = {};
    /// Of RenameNotAccepted.
    std::optional<RenameRisk> risk = {};
    /// Of Unknown: what has to be found out yet. Of RenameNotAccepted: what the request had.
    std::optional<SentChange> doubt = {};
    /// False where the server does not let the secret be read, so that a change by somebody else
    /// would have gone unseen.
    bool wasChecked = true;
    SaveReceipt receipt = {};

    [[nodiscard]] Headline headline() const;
};

/// Whether @p error leaves open if a change was made. A request of which nothing left, and one
/// that was answered 3xx or 4xx (but for 408, a timeout), was not carried out.
[[nodiscard]] bool isAmbiguous(const ApiError &error);

} // namespace Latchkey
