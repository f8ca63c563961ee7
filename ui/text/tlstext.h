// SPDX-License-Identifier: MIT
#pragma once

#include "tlsproblem.h"

namespace Latchkey {

/// Why the server could not prove who it is, in one sentence; empty where only the TLS library's
/// own words tell.
[[nodiscard]] QString tlsReasonText(const TlsProblem &problem);

/// Whose the certificate at fault is, who signed it and when it is valid, in one sentence; empty
/// where no certificate came.
[[nodiscard]] QString tlsCertificateText(const TlsProblem &problem);

/// What to do about it. That is never to connect nonetheless.
[[nodiscard]] QString tlsAdviceText(const TlsProblem &problem);

} // namespace Latchkey
