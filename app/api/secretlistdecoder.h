// SPDX-License-Identifier: MIT
#pragma once

#include "secretjson.h"
#include "secrettable.h"

#include <atomic>

namespace Latchkey {

/// Reads ListSecretsResponse, each item as decodeSecret() does, at any size. A null `data` is an
/// empty list. Any thread; gives up, with a problem nobody needs to hear of, once @p isStopped.
[[nodiscard]] tl::expected<SecretTable, JsonProblem>
decodeSecretTable(const QByteArray &body, const std::atomic_bool *isStopped = nullptr);

} // namespace Latchkey
