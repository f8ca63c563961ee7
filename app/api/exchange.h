// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace Latchkey {

/// One request and how it ended, to be shown and passed on: it holds no header, no body, no key
/// and no value.
struct Exchange
{
    /// In UTC.
    QDateTime startedAt = {};
    QByteArray method = {};
    /// As sent, behind the host; displayable, and without the key should it stand there.
    QString path = {};
    /// 1, and one more for each time the same read is sent again.
    int attempt = 1;
    /// 0 where none came.
    int status = 0;
    /// Nothing where the answer was received whole, whatever its status.
    std::optional<ApiError::Kind> problem = {};
    std::chrono::milliseconds duration = std::chrono::milliseconds(0);
    /// What the server calls the request, displayable; may be empty.
    QString requestId = {};
    /// TLS version and cipher, such as `TLSv1.3 TLS_AES_256_GCM_SHA384`; empty without TLS.
    QString encryption = {};
};

} // namespace Latchkey
