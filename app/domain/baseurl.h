// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace Latchkey {

/// Why a text cannot be the address that requests start from.
enum class BaseUrlProblem {
    Malformed,
    /// Neither https nor http.
    Scheme,
    /// http to a host that is not this machine: the key would travel in the clear.
    Insecure,
    /// A user name or password, a query or a fragment has no place in it.
    Extra,
};

/// Source: `servers` of the API document.
inline constexpr char16_t DefaultBaseUrl[] = u"https://api.together.ai/v1";

/// Reads a base URL; the result has no trailing slash. `http` is taken for loopback alone:
/// `localhost`, 127.0.0.0/8 and ::1.
[[nodiscard]] tl::expected<QUrl, BaseUrlProblem> parseBaseUrl(const QString &text);

} // namespace Latchkey
