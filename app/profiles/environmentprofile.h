// SPDX-License-Identifier: MIT
#pragma once

#include "profile.h"

#include <optional>

namespace Latchkey {

/// The profile that TOGETHER_API_KEY and TOGETHER_BASE_URL stand for, with no ID: it is never
/// stored. None where @p hasKey is false, as the address alone opens nothing.
/// @p baseUrl is as parseBaseUrl() gives it; the API's own where the environment names none.
[[nodiscard]] std::optional<Profile> environmentProfile(const QUrl &baseUrl, bool hasKey);

/// Whether @p profile is what environmentProfile() makes.
[[nodiscard]] bool isEnvironmentProfile(const Profile &profile);

} // namespace Latchkey
