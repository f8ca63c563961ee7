// SPDX-License-Identifier: MIT
#include "retrypolicy.h"

namespace Latchkey {

namespace {

using std::chrono::milliseconds;

bool isWorthRepeating(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::NotConnected:
    case ApiError::Kind::ProxyFailed:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::TimedOut:
        return true;
    case ApiError::Kind::Status:
        return error.status == 408 || error.status == 429 || error.status >= 500;
    case ApiError::Kind::ProxyAuthentication:
    case ApiError::Kind::NotTrusted:
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::Unreadable:
    case ApiError::Kind::NotAddressable:
    case ApiError::Kind::NotListed:
        return false;
    }
    Q_UNREACHABLE();
}

/// @p wait, unless that is too long or the time for retries is over.
std::optional<milliseconds> within(std::optional<milliseconds> wait, const ApiError &error,
                                   int retries)
{
    return !error.retryRefused && retries < MaxRetries && wait <= MaxWait ? wait : std::nullopt;
}

} // namespace

std::optional<milliseconds> readRetry(const ApiError &error, int retries, double chance)
{
    constexpr milliseconds FirstWait(500);
    if (!isWorthRepeating(error))
        return std::nullopt;
    const milliseconds backoff = FirstWait * (1 << retries);
    const milliseconds jitter(static_cast<int>(double(backoff.count()) * chance / 4));
    return within(error.retryAfter.value_or(backoff - jitter), error, retries);
}

std::optional<milliseconds> changeRetry(const ApiError &error, int retries)
{
    const bool asksToWait =
        error.kind == ApiError::Kind::Status && (error.status == 429 || error.status == 503);
    return within(asksToWait ? error.retryAfter : std::nullopt, error, retries);
}

} // namespace Latchkey
