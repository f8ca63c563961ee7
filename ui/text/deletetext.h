// SPDX-License-Identifier: MIT
#pragma once

#include "deletesecret.h"
#include "message.h"
#include "secretuses.h"

namespace Latchkey {

/// What to ask before @p secret is deleted; @p uses is who reads it, or why that is not known.
[[nodiscard]] Message deleteQuestion(const Secret &secret, const Result<SecretUses> &uses);

/// What to say after an attempt to delete a secret.
[[nodiscard]] Message deleteMessage(const DeleteOutcome &outcome);

/// The same to be kept.
[[nodiscard]] QString deleteReceipt(const DeleteOutcome &outcome);

} // namespace Latchkey
