// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace Latchkey {

/// When the first of the certificates in @p pem ends to be valid; nothing if none can be read.
/// Loads the TLS library on first use.
[[nodiscard]] std::optional<QDateTime> earliestExpiry(const QByteArray &pem);

} // namespace Latchkey
