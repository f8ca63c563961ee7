// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"

#include <QNetworkReply>

namespace Latchkey {

/// What Qt's @p error says about how far a request came; @p bodyLeft tells where Qt does not.
[[nodiscard]] ApiError::Kind kindOf(QNetworkReply::NetworkError error, bool bodyLeft);

/// The proxy's part in it, if it has one: why, but not which.
[[nodiscard]] std::optional<ProxyProblem> proxyProblem(QNetworkReply::NetworkError error);

} // namespace Latchkey
