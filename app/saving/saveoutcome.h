// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "secret.h"

#include <optional>

namespace Latchkey {

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

    Headline headline;
    /// Of Saved: the secret as it is now.
    std::optional<Secret> secret = {};
    /// Of the others: what went wrong.
    std::optional<ApiError> error = {};
};

/// What the answer to a request for change says about the change. A request that never left, and
/// one that was answered 3xx or 4xx (but for 408, a timeout), was not carried out; every other
/// failure leaves it open.
[[nodiscard]] SaveOutcome saveOutcome(const Result<Secret> &answer);

} // namespace Latchkey
