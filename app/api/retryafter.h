// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace Latchkey {

/// How long a server asks to wait before the next try.
///
/// @p milliseconds is what `retry-after-ms` holds, a number that goes first where it can be read;
/// @p retryAfter is what `Retry-After` holds: seconds, or a date (RFC 9110, sections 10.2.3 and
/// 5.6.7, its obsolete forms too) as seen at @p now. A date that is past is no wait at all.
/// Nothing for headers that are absent (empty), negative or unreadable. Never more than 10 years.
[[nodiscard]] std::optional<std::chrono::milliseconds>
retryAfter(const QByteArray &milliseconds, const QByteArray &retryAfter, const QDateTime &now);

} // namespace Latchkey
