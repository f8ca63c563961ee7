// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace Latchkey {

/// What a JSON web token (RFC 7519, compact form of RFC 7515) tells without its key.
struct WebToken
{
    enum class Problem {
        None,
        /// Not three parts, or one of them no canonical Base64url.
        Parts,
        /// The first part is no JSON object.
        Header,
        /// The second part is no JSON object.
        Payload,
    };

    Problem problem = Problem::None;
    /// `exp` in UTC, to the millisecond; nothing if there is none, or none before the year 10000.
    std::optional<QDateTime> expiry = {};
};

/// Whether @p text, which may be broken, is meant as a token: it begins as the header of every
/// token does, and has points in it. One with five parts is an encrypted token: no.
[[nodiscard]] bool looksLikeWebToken(QStringView text);

/// Reads @p text, white space around it let through. The two objects are decoded for a moment.
[[nodiscard]] WebToken readWebToken(QStringView text);

} // namespace Latchkey
