// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"

#include <QNetworkReply>

namespace Latchkey {

/// What Qt's @p error says about how far a request came; @p bodyLeft tells where Qt does not.
[[nodiscard]] ApiError::Kind kindOf(QNetworkReply::NetworkError error, bool bodyLeft);

/// What the proxy did if there was one and @p reply failed by it, as far as Qt tells; not which.
[[nodiscard]] std::optional<ProxyProblem> proxyProblem(const QNetworkReply &reply);

} // namespace Latchkey
