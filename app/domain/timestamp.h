// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace Latchkey {

/// Reads an ISO 8601 date and time with any number of fraction digits and an offset or `Z`.
///
/// Nothing for text that names no single moment, a missing offset among it: such text is shown as
/// it came. Source: `created_at` and `updated_at` of SecretResponseItem.
[[nodiscard]] std::optional<QDateTime> parseTimestamp(QStringView text);

} // namespace Latchkey
