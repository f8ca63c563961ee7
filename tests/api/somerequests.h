// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "secretpatch.h"

#include <QByteArray>

#include <chrono>

namespace Latchkey {

/// A secret as a server sends it.
inline const QByteArray One = R"({"object":"secret","id":"s1","name":"n"})";

[[nodiscard]] inline Connection to(const QUrl &url,
                                   std::chrono::milliseconds idleTimeout = std::chrono::seconds(30))
{
    return {.baseUrl = url,
            .key = SensitiveString(u"key-0123456789abcdef"),
            .idleTimeout = idleTimeout};
}

[[nodiscard]] inline SecretPatch somePatch()
{
    SecretPatch patch;
    patch.value = SensitiveString(u"s3cret");
    return patch;
}

} // namespace Latchkey
