// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Latchkey {

/// Which proxy did not make the connection, and why. Nothing was sent to the server.
struct ProxyProblem
{
    enum class Reason {
        /// No address is known for its name, or so it says of the server's.
        NotFound,
        /// It takes no connection, or ends it at once.
        NotReached,
        TimedOut,
        /// It answered, and did not connect to the server: it does not want to or cannot. Of
        /// ProxyAuthentication: possibly for the password's sake.
        NotConnecting,
        /// It wants a user name and a password, or others than those given.
        Authentication,
    };

    Reason reason = Reason::NotReached;
    QString host = {};
    quint16 port = 0;
    /// What the proxy says the password is for, displayable; may be empty.
    QString realm = {};
};

} // namespace Latchkey
