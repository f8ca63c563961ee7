// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Latchkey {

// What the other side of a handshake may say, byte for byte: no TLS library says it any more.

/// A ServerHello that settles on TLS 1.1.
[[nodiscard]] QByteArray oldServerHello();

/// A ServerHello that settles on TLS 1.2 with the mark of a server that could do better, as one
/// sends whose ClientHello was tampered with (RFC 8446, section 4.1.3).
[[nodiscard]] QByteArray downgradedServerHello();

} // namespace Latchkey
