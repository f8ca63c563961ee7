// SPDX-License-Identifier: MIT
#pragma once

#include "baseurl.h"

namespace Latchkey {

/// What is wrong with @p text as a base URL, in one sentence on one line. A user name or password
/// that may stand in it is not repeated, whatever else is wrong.
[[nodiscard]] QString baseUrlText(BaseUrlProblem problem, const QString &text);

} // namespace Latchkey
