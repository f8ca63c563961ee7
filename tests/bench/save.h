// SPDX-License-Identifier: MIT
#pragma once

#include "figure.h"

namespace Latchkey::Bench {

// From the click that saves until the details are shown, beside the same requests by bare Qt.
Result measureSave();

} // namespace Latchkey::Bench
