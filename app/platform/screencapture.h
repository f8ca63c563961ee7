// SPDX-License-Identifier: MIT
#pragma once

class QWindow;

namespace Latchkey {

enum class CaptureExclusion { Excluded, NotPossible };

/// Leaves @p window out of screenshots, recordings and shared screens, or with @p exclude false
/// lets it be in them again. To be called in the thread of the user interface; @p window may be
/// null, or not shown yet, which is not possible. Only with @p exclude does the result mean
/// anything.
///
/// - Windows 10 version 2004 and later leave it out; earlier ones, from 7 on, show it black.
/// - macOS up to 14 leaves it out. Later ones are asked to, but what captures through
///   ScreenCaptureKit no longer heeds it: that is not possible.
/// - X11 and Wayland know nothing of the kind.
///
/// A camera is not kept from it, nor is a program that reads this one's memory.
CaptureExclusion excludeFromCapture(QWindow *window, bool exclude);

} // namespace Latchkey
