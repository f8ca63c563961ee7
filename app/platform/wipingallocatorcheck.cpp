// SPDX-License-Identifier: MIT
#include "wipingallocator.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <dlfcn.h>

// There where the executable links latchkey_wiping_allocator.
extern "C" [[gnu::weak]] void latchkeyWipingFree(void *block);

bool Latchkey::wipingAllocatorActive()
{
    const void *ours = reinterpret_cast<const void *>(&latchkeyWipingFree);
    return ours && dlsym(RTLD_DEFAULT, "free") == ours;
}
#else
bool Latchkey::wipingAllocatorActive()
{
    return false;
}
#endif
