// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"

namespace Latchkey {

/// What happened, in a sentence or two of plain text, with the server's own words where it had any.
[[nodiscard]] QString errorText(const ApiError &error);

/// What a button says that asks for the credentials which @p error wants.
[[nodiscard]] QString credentialsActionText(const ApiError &error);

/// The same for a call that wanted the deployments.
[[nodiscard]] QString usesErrorText(const ApiError &error);

} // namespace Latchkey
