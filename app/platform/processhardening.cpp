// SPDX-License-Identifier: MIT
#include "processhardening.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

void Latchkey::hardenProcess()
{
#ifdef Q_OS_LINUX
    // Both lower what is allowed, which nothing refuses.
    constexpr rlimit none = {.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}
