// SPDX-License-Identifier: MIT
#pragma once

namespace Latchkey {

/// Overwrites what functions that have returned left on the stack of this thread, down to 256 KiB
/// below the caller, and in the processor's vector registers, which copying goes through and
/// which later calls may save on the stack. Takes some ten microseconds.
///
/// To be called with as little else on the stack as possible, best from the event loop by a queued
/// call, once what held the secret is gone. Other threads have stacks of their own; that of a
/// thread that has ended is given back by the C library.
///
/// Limits: the vector registers are cleared on x86-64 with GCC or Clang. Elsewhere the stack
/// alone is. What lies in functions that have not returned yet stays.
void wipeUnusedStack();

} // namespace Latchkey
