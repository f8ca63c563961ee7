// SPDX-License-Identifier: MIT
#include "networkproblem.h"

#include <QCoreApplication>

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

namespace {

/// Whether @p message is what Qt says, in whatever language, of a proxy that takes no connection:
/// a request has no number for that.
bool isProxyRefusal(const QString &message)
{
    return message == QCoreApplication::translate("QHttpSocketEngine", "Proxy connection refused")
        || message
        == QCoreApplication::translate("QSocks5SocketEngine", "Connection to proxy refused");
}

} // namespace

std::optional<ProxyProblem> proxyProblem(const QNetworkReply &reply)
{
    using Reason = ProxyProblem::Reason;
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError: // names behind the proxy are its business
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
    case QNetworkReply::UnknownNetworkError:
        return isProxyRefusal(reply.errorString())
            ? std::optional(ProxyProblem{.reason = Reason::NotReached})
            : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace Latchkey
