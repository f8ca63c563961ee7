// SPDX-License-Identifier: MIT
#pragma once

#include "saveoutcome.h"

#include <QString>

namespace Latchkey {

/// One of the three: saved, not saved, outcome unknown.
[[nodiscard]] QString headlineText(SaveOutcome::Headline headline);

/// The length of a value and the beginning of its hash.
[[nodiscard]] QString digestText(const ValueDigest &digest);

/// What was sent and what the server said of it, in one line; empty where nothing was sent.
[[nodiscard]] QString receiptLine(const SaveReceipt &receipt);

/// All that is known of a save, a fact on each line, dates in UTC: for a ticket. No value.
[[nodiscard]] QString receiptText(const SaveOutcome &outcome,
                                  const std::optional<SecretUses> &uses = {});

} // namespace Latchkey
