// SPDX-License-Identifier: MIT
#pragma once

#include "valuenotices.h"

#include <QString>

namespace Latchkey {

/// What a notice about a value means: where it mostly comes from, what it does to whoever reads the
/// secret, and what to do.
[[nodiscard]] QString noticeHelp(NoticeKind kind);

} // namespace Latchkey
