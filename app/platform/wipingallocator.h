// SPDX-License-Identifier: MIT
#pragma once

namespace Latchkey {

/// Whether memory is wiped before it goes back to the heap, in this process, for everything in it
/// that uses the C library's heap: Qt, OpenSSL and the C++ library included.
///
/// True in an executable that links latchkey_wiping_allocator, on Linux with the GNU C library.
/// False elsewhere: musl, Windows and macOS give no place for it, and sanitizers bring a heap of
/// their own. There, what Latchkey itself holds in a SensitiveBuffer is wiped, and what libraries
/// copy is not.
///
/// Asks the dynamic linker what a library that calls free() reaches. Not seen by that: a library
/// loaded with RTLD_DEEPBIND, which Qt does not do by itself. Not wiped: memory that does not come
/// from the heap (stacks, mapped files, buffers shared with the display server), and memory that
/// is never freed, such as a buffer kept for later use.
[[nodiscard]] bool wipingAllocatorActive();

} // namespace Latchkey
