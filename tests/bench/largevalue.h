// SPDX-License-Identifier: MIT
#pragma once

#include "figure.h"

namespace Latchkey::Bench {

// Pasting, typing and looking at a value of 1 MiB in the form, beside a bare QPlainTextEdit.
Result measureLargeValue();

} // namespace Latchkey::Bench
