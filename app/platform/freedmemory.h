// SPDX-License-Identifier: MIT
#pragma once

namespace Latchkey {

/// Gives memory that was freed back to the system, where the C library would keep it; takes a few
/// milliseconds. Any thread.
void giveBackFreedMemory();

} // namespace Latchkey
