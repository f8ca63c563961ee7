// SPDX-License-Identifier: MIT
#pragma once

#include "figure.h"

namespace Latchkey::Bench {

// A list of 100,000 secrets in the real window, beside QJsonDocument on the same bytes.
Result measureList();

} // namespace Latchkey::Bench
