// SPDX-License-Identifier: MIT
#include "tlsbytes.h"

namespace Latchkey {

namespace {

/// @p minor is 2 for TLS 1.1, 3 for TLS 1.2; @p randomEnd is what the random ends with.
QByteArray serverHello(char minor, const QByteArray &randomEnd)
{
    QByteArray hello("\x03");
    hello += minor;
    hello += randomEnd.rightJustified(32, 'r');
    hello += '\0';       // no session ID
    hello += "\xC0\x2F"; // TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
    hello += '\0';       // no compression

    QByteArray message("\x02\0\0", 3); // ServerHello; lengths below 256 have zeros in front
    message += char(hello.size());
    message += hello;
    QByteArray record("\x16\x03", 2); // Handshake
    record += minor;
    record += '\0';
    record += char(message.size());
    return record.append(message);
}

} // namespace

QByteArray oldServerHello()
{
    return serverHello(2, {});
}

QByteArray downgradedServerHello()
{
    return serverHello(3, QByteArrayLiteral("DOWNGRD\x01"));
}

} // namespace Latchkey
