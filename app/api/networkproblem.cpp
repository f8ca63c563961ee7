// SPDX-License-Identifier: MIT
#include "networkproblem.h"

namespace Latchkey {

ApiError::Kind kindOf(QNetworkReply::NetworkError error, bool bodyLeft)
{
    switch (error) {
    case QNetworkReply::UnknownNetworkError:
        return bodyLeft ? ApiError::Kind::ConnectionLost : ApiError::Kind::NotConnected;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
        return ApiError::Kind::NotConnected;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return ApiError::Kind::ProxyFailed;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ApiError::Kind::ProxyAuthentication;
    case QNetworkReply::SslHandshakeFailedError:
        return ApiError::Kind::NotTrusted;
    case QNetworkReply::OperationCanceledError: // the transfer timeout; cancel() reports before
    case QNetworkReply::TimeoutError:
        return ApiError::Kind::TimedOut;
    case QNetworkReply::UnknownContentError: // not packed as its Content-Encoding says
        return ApiError::Kind::Unreadable;
    default:
        return ApiError::Kind::ConnectionLost;
    }
}

std::optional<ProxyProblem> proxyProblem(QNetworkReply::NetworkError error)
{
    using Reason = ProxyProblem::Reason;
    switch (error) {
    case QNetworkReply::ProxyNotFoundError:
        return ProxyProblem{.reason = Reason::NotFound};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
        return ProxyProblem{.reason = Reason::NotReached};
    case QNetworkReply::ProxyTimeoutError:
        return ProxyProblem{.reason = Reason::TimedOut};
    case QNetworkReply::UnknownProxyError:
        return ProxyProblem{.reason = Reason::NotConnecting};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ProxyProblem{.reason = Reason::Authentication};
    default:
        return std::nullopt;
    }
}

} // namespace Latchkey
