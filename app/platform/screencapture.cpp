// SPDX-License-Identifier: MIT
#include "screencapture.h"

#include <QGuiApplication>
#include <QWindow>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#include <QOperatingSystemVersion>

#include <objc/message.h>
#include <objc/runtime.h>
#endif

namespace Latchkey {

namespace {

#if defined(Q_OS_WIN)

constexpr char Platform[] = "windows";

CaptureExclusion excludeNative(WId number, bool exclude)
{
    // By their values: older headers do not name them all.
    constexpr DWORD None = 0x0;
    constexpr DWORD Monitor = 0x1;
    constexpr DWORD ExcludeFromCapture = 0x11;
    const HWND window = reinterpret_cast<HWND>(number);
    const auto set = [window](DWORD affinity) {
        return SetWindowDisplayAffinity(window, affinity) != 0;
    };
    const bool done = exclude ? set(ExcludeFromCapture) || set(Monitor) : set(None);
    return done ? CaptureExclusion::Excluded : CaptureExclusion::NotPossible;
}

#elif defined(Q_OS_MACOS)

constexpr char Platform[] = "cocoa";

CaptureExclusion excludeNative(WId number, bool exclude)
{
    // NSWindowSharingNone and NSWindowSharingReadOnly, which is what windows begin with.
    const unsigned long sharing = exclude ? 0 : 1;
    const auto view = reinterpret_cast<id>(number);
    const auto windowOf = reinterpret_cast<id (*)(id, SEL)>(objc_msgSend);
    const auto setSharing = reinterpret_cast<void (*)(id, SEL, unsigned long)>(objc_msgSend);
    const id window = windowOf(view, sel_registerName("window"));
    if (!window)
        return CaptureExclusion::NotPossible;
    setSharing(window, sel_registerName("setSharingType:"), sharing);
    const bool heeded = QOperatingSystemVersion::current()
        < QOperatingSystemVersion(QOperatingSystemVersion::MacOS, 15);
    return heeded ? CaptureExclusion::Excluded : CaptureExclusion::NotPossible;
}

#endif

} // namespace

CaptureExclusion excludeFromCapture(QWindow *window, bool exclude)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    // Not on Qt's other platforms, such as offscreen, whose windows have other numbers.
    if (window && window->handle()
        && QGuiApplication::platformName() == QLatin1StringView(Platform))
        return excludeNative(window->winId(), exclude);
#else
    Q_UNUSED(window)
    Q_UNUSED(exclude)
#endif
    return CaptureExclusion::NotPossible;
}

} // namespace Latchkey
