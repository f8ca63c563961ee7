// SPDX-License-Identifier: MIT
#pragma once

#include "message.h"
#include "saveoutcome.h"
#include "secretedit.h"

namespace Latchkey {

/// The line above Save: what it will send, or why it cannot.
[[nodiscard]] QString changeSummary(const SecretEdit &edit);

/// What to say after a save of @p fields.
[[nodiscard]] Message saveMessage(const SaveOutcome &outcome, Fields fields);

} // namespace Latchkey
