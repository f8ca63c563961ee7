// SPDX-License-Identifier: MIT
#pragma once

#include "proxyproblem.h"
#include "tlsproblem.h"

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <tl/expected.hpp>

namespace Latchkey {

/// Why a call has no result.
struct ApiError
{
    enum class Kind {
        /// No connection was made: DNS, refused.
        NotConnected,
        /// The proxy could not be reached or did not connect to the server; nothing was sent.
        ProxyFailed,
        /// The proxy wants other credentials than it was given, or any; nothing was sent.
        ProxyAuthentication,
        /// The server could not prove by TLS who it is; nothing was sent to it.
        NotTrusted,
        /// The connection was lost before the answer was complete.
        ConnectionLost,
        /// Nothing moved for the whole of the time limit.
        TimedOut,
        /// The user took it back.
        Cancelled,
        /// The server answered outside 2xx.
        Status,
        /// The answer was longer than it may be and was not read to its end.
        TooLarge,
        /// The server answered 2xx, but not with what the API document says.
        Unreadable,
        /// The secret has no ID, and its name cannot be part of a path; nothing was sent.
        NotAddressable,
        /// The list was read and holds no such secret.
        NotListed,
    };

    Kind kind = Kind::NotConnected;
    /// The HTTP status, 0 where none came.
    int status = 0;
    /// What the server (of Status) or the network said: plain text, cut and escaped, without
    /// anything of the key or of a value sent. May be empty.
    QString message = {};
    /// Whether any of the request's body had left when it ended, or where that is empty, a
    /// connection may have been made: if so, and the answer does not say otherwise, a change may
    /// have been made.
    bool bodyLeft = false;
    /// How long the server asks to wait before the next try (see retryAfter()).
    std::optional<std::chrono::milliseconds> retryAfter = {};
    /// Whether the server asks not to try again (`x-should-retry: false`).
    bool retryRefused = false;
    /// What the server calls the request, displayable; empty where no header says so.
    QString requestId = {};
    /// Why, of NotTrusted.
    std::optional<TlsProblem> tls = {};
    /// Which and why, of ProxyFailed and ProxyAuthentication.
    std::optional<ProxyProblem> proxy = {};

    /// Whether no connection to the server came to be.
    [[nodiscard]] bool isUnconnected() const
    {
        return kind == Kind::NotConnected || kind == Kind::ProxyFailed
            || kind == Kind::ProxyAuthentication;
    }
    /// Whether another key may help.
    [[nodiscard]] bool isKeyRefused() const { return kind == Kind::Status && status == 401; }
    /// Whether another key, or another password for the proxy, may help.
    [[nodiscard]] bool wantsCredentials() const
    {
        return isKeyRefused() || kind == Kind::ProxyAuthentication;
    }
    /// Whether the server has no such function, so that it need not be asked again. Not of a call
    /// about one secret, which a 404 may be about.
    [[nodiscard]] bool isUnsupported() const
    {
        return kind == Kind::Status && (status == 404 || status == 405 || status == 501);
    }
};

template <typename T> using Result = tl::expected<T, ApiError>;

/// Called once with a call's result, in the thread of the client.
template <typename T> using Handler = std::function<void(Result<T>)>;

} // namespace Latchkey
