// SPDX-License-Identifier: MIT
#include "text/errortext.h"

#include "text/listtext.h"
#include "text/tlstext.h"

#include <QCoreApplication>

#include <chrono>

namespace Latchkey {

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::ErrorText)

public:
    static QString status(int status)
    {
        switch (status) {
        case 401:
            return tr("The key was not accepted.");
        case 403:
            return tr("The key is not allowed to do this.");
        case 404:
            return tr("The server knows no such secret; it may have been deleted.");
        case 400:
        case 422:
            return tr("The server refused the request.");
        case 408:
            return tr("The server gave up waiting for the request.");
        case 409:
            return tr("The request conflicts with what is stored; another secret may have this "
                      "name.");
        case 429:
            return tr("The server has had too many requests. Wait a moment, then try again.");
        default:
            break;
        }
        if (status >= 500)
            return tr("The server failed.");
        if (status >= 300 && status < 400)
            return tr("The server points to another address, which is not followed. Check the "
                      "base URL.");
        return tr("The server refused the request.");
    }

    static QString proxyName(const ProxyProblem &proxy)
    {
        return proxy.host.isEmpty()
            ? tr("The proxy")
            : tr("The proxy %1 (port %2)").arg(proxy.host, QString::number(proxy.port));
    }

    static QString proxyFailed(const ProxyProblem &proxy)
    {
        switch (proxy.reason) {
        case ProxyProblem::Reason::NotFound:
            return tr("%1 was not found, so nothing was sent. Check the proxy's name.", "proxy")
                .arg(proxyName(proxy));
        case ProxyProblem::Reason::TimedOut:
            return tr("%1 did not answer in time, so nothing was sent.", "proxy")
                .arg(proxyName(proxy));
        case ProxyProblem::Reason::NotConnecting:
            return tr("%1 did not connect to the server, so nothing was sent. It may not allow "
                      "this server, or not reach it.",
                      "proxy")
                .arg(proxyName(proxy));
        case ProxyProblem::Reason::NotReached:
        case ProxyProblem::Reason::Authentication:
            return tr("%1 could not be reached, so nothing was sent. Check the proxy's settings.",
                      "proxy")
                .arg(proxyName(proxy));
        }
        Q_UNREACHABLE();
    }

    static QString proxyAuthentication(const ProxyProblem &proxy)
    {
        if (proxy.reason == ProxyProblem::Reason::NotConnecting)
            return tr("%1 did not connect to the server, so nothing was sent. It may not accept "
                      "the user name and password, or not reach the server.",
                      "proxy")
                .arg(proxyName(proxy));
        return tr("%1 wants another user name and password, or any, so nothing was sent.", "proxy")
            .arg(proxyName(proxy));
    }

    static QString notTrusted(const TlsProblem &problem)
    {
        const QString sent = tr("The server could not prove that it is the right one, so nothing "
                                "was sent to it.");
        return sentencesText(
            {sent, tlsReasonText(problem), tlsCertificateText(problem), tlsAdviceText(problem)});
    }

    static QString happened(const ApiError &error)
    {
        switch (error.kind) {
        case ApiError::Kind::NotConnected:
            return tr("The server could not be reached.");
        case ApiError::Kind::ProxyFailed:
            return proxyFailed(error.proxy.value_or(ProxyProblem()));
        case ApiError::Kind::ProxyAuthentication:
            return proxyAuthentication(error.proxy.value_or(ProxyProblem()));
        case ApiError::Kind::NotTrusted:
            return notTrusted(error.tls.value_or(TlsProblem()));
        case ApiError::Kind::ConnectionLost:
            return tr("The connection was lost before the answer was complete.");
        case ApiError::Kind::TimedOut:
            return tr("The server sent nothing for too long.");
        case ApiError::Kind::Cancelled:
            return tr("You cancelled the request.");
        case ApiError::Kind::Status:
            return status(error.status);
        case ApiError::Kind::TooLarge:
            return tr("The answer is too long and was not read.");
        case ApiError::Kind::Unreadable:
            return tr("The server answered with something else than a secret. Check the base URL.");
        case ApiError::Kind::NotAddressable:
            return tr(
                "The server gives this secret no ID, and the API cannot call it by its name.");
        case ApiError::Kind::NotListed:
            return tr("No secret has this ID or name.");
        }
        Q_UNREACHABLE();
    }

    /// The wait that a server asks for, in the largest unit that fits.
    static QString askedToWait(const ApiError &error)
    {
        if (!error.retryAfter)
            return {};
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*error.retryAfter).count();
        if (seconds <= 120)
            return tr("It asks to wait %Ln second(s).", nullptr, static_cast<int>(seconds));
        if (seconds <= 120L * 60)
            return tr("It asks to wait %Ln minute(s).", nullptr,
                      static_cast<int>((seconds + 59) / 60));
        return tr("It asks to wait %Ln hour(s).", nullptr,
                  static_cast<int>((seconds + 3599) / 3600));
    }

    /// The words of the server or of the network, with the status that came with them.
    static QString theirWords(const ApiError &error)
    {
        if (error.kind == ApiError::Kind::Status) {
            return error.message.isEmpty()
                ? tr("(Status %1, without a message.)").arg(error.status)
                : tr("Its message, with status %1: %2").arg(error.status).arg(error.message);
        }
        return error.message.isEmpty() || error.kind == ApiError::Kind::TimedOut
            ? QString()
            : tr("(%1)").arg(error.message);
    }
};

} // namespace

QString errorText(const ApiError &error)
{
    return sentencesText(
        {ErrorText::happened(error), ErrorText::theirWords(error), ErrorText::askedToWait(error)});
}

QString credentialsActionText(const ApiError &error)
{
    return error.kind == ApiError::Kind::ProxyAuthentication
        ? ErrorText::tr("Enter the proxy's password")
        : ErrorText::tr("Enter another key");
}

QString usesErrorText(const ApiError &error)
{
    return error.kind == ApiError::Kind::Status && error.status == 404
        ? ErrorText::tr("The server has no list of deployments.")
        : errorText(error);
}

} // namespace Latchkey
