// SPDX-License-Identifier: MIT
#pragma once

namespace Latchkey {

/// Closes this process to the user's other programs as far as the system allows. To be called
/// first in main(), before there is anything to see and before there are threads.
///
/// On Linux:
/// - No core dump, neither a file nor through a program such as systemd-coredump or Apport
///   (`RLIMIT_CORE`, soft and hard, which programs started from here inherit; and
///   `PR_SET_DUMPABLE`, as programs that take dumps are called whatever the limit says).
/// - Other processes of the same account cannot trace this one nor read its memory
///   (`/proc/PID/mem`, `process_vm_readv`) or its environment. Programs started from here are
///   ordinary ones again: it ends with exec.
///
/// What it does not give: root, or whoever has `CAP_SYS_PTRACE`, reads what it likes; so does
/// hibernation, and memory can be swapped out to the disk.
///
/// What it costs: `/proc/self/mem`, `environ` and the like belong to root, so that without
/// privileges not even this process opens them. Nor can the desktop portal (xdg-desktop-portal),
/// which refuses all that processes ask that it cannot look up in `/proc/PID/root`: a file dialog
/// that goes through the portal does not open, and its settings are not heard.
///
/// Nothing of this is done on other systems. On Windows, a program of the same account can read
/// this process and the error reporting can keep a dump. On macOS, that takes root or a signature
/// without the hardened runtime; crash reports hold no memory, and core dumps are off by default.
void hardenProcess();

} // namespace Latchkey
