// SPDX-License-Identifier: MIT
#pragma once

namespace Latchkey {

/// Overwrites the buffers of the connection to the X server, where the last thing that went to or
/// came from another program's clipboard stays until something else takes its place: 16 KiB out,
/// 4 KiB in.
///
/// To be called from the GUI thread after a secret was pasted or dropped, or given out and taken
/// back (SecretClipboard does so itself). Waits for some answers of the server: about a
/// millisecond where that runs on the same machine.
///
/// Does nothing on Wayland and other systems, where the connection has no such buffers or they
/// cannot be reached. What the server itself keeps is out of reach everywhere.
void wipeDisplayBuffers();

} // namespace Latchkey
