// SPDX-License-Identifier: MIT
#pragma once

#include "message.h"
#include "saveoutcome.h"
#include "savesecret.h"
#include "secretedit.h"

#include <chrono>

namespace Latchkey {

/// The line above Save: what it will send, or why it cannot.
[[nodiscard]] QString changeSummary(const SecretEdit &edit);

/// The request that saving @p edit would make, exactly but for the value, in whose place stand its
/// length and hash. Empty where nothing would be sent.
[[nodiscard]] QString requestText(const SecretEdit &edit);

/// What a save is at.
[[nodiscard]] QString phaseText(SaveSecret::Phase phase);

/// That the server is waited for, @p left from now.
[[nodiscard]] QString waitText(std::chrono::milliseconds left, const ApiError &why);

/// What to say after a save. @p uses are the deployments that read the secret, where known.
[[nodiscard]] Message saveMessage(const SaveOutcome &outcome,
                                  const std::optional<SecretUses> &uses = {});

/// What has become of a change, and why; not what to do next.
[[nodiscard]] QString outcomeText(const SaveOutcome &outcome);

/// Who changed @p secret last, and when, as part of a sentence.
[[nodiscard]] QString changedByText(const Secret &secret);

/// What to ask before a name is changed that deployments go by.
[[nodiscard]] Message renameQuestion(const SaveOutcome &outcome, const QString &newName);

/// What to say after an attempt to create a secret; @p isAgain, one that had been deleted.
[[nodiscard]] Message createMessage(const SaveOutcome &outcome, bool isAgain);

} // namespace Latchkey
