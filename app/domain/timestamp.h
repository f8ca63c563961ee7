// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QStringView>

#include <optional>

namespace Latchkey {

/// Reads an ISO 8601 date and time with any number of fraction digits and an offset or `Z`.
///
/// Nothing for text that names no single moment, a missing offset among it: such text is shown as
/// it came. Source: `created_at` and `updated_at` of SecretResponseItem.
[[nodiscard]] std::optional<QDateTime> parseTimestamp(QStringView text);

/// The same of UTF-8, in milliseconds since 1970 UTC. The form that the API document shows takes a
/// tenth of the time.
[[nodiscard]] std::optional<qint64> parseMoment(QByteArrayView text);

} // namespace Latchkey
