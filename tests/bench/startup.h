// SPDX-License-Identifier: MIT
#pragma once

#include "figure.h"

namespace Latchkey::Bench {

// Time to the first window and resident memory, beside a bare Qt main window.
Result measureStartup();

} // namespace Latchkey::Bench
