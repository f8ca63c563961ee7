// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"

#include <chrono>
#include <optional>

namespace Latchkey {

/// How often a request is sent again by itself.
inline constexpr int MaxRetries = 3;

/// The longest wait that is waited; a longer one is told.
inline constexpr std::chrono::seconds MaxWait(60);

/// How long to wait before a read that failed with @p error is sent again, or nothing if that would
/// not help or it has been sent again @p retries times already. Lost connections, timeouts and
/// the statuses 408, 429 and 5xx are tried again, after what the server asks for, else half a
/// second, doubled each time, of which up to a quarter is taken off by @p chance, in [0, 1).
[[nodiscard]] std::optional<std::chrono::milliseconds> readRetry(const ApiError &error, int retries,
                                                                 double chance);

/// The same for a request for change: only 429 and 503, and only if the server says how long. Every
/// other failure is final, or leaves open what has become of the change.
[[nodiscard]] std::optional<std::chrono::milliseconds> changeRetry(const ApiError &error,
                                                                   int retries);

} // namespace Latchkey
