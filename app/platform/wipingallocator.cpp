// SPDX-License-Identifier: MIT
//
// Takes the place of the C library's free() and realloc() for the whole process, so that no block
// goes back to the heap with anything in it. Everything else that gives memory back comes through
// these two: operator delete, reallocarray(), and the C library's own calls; and every kind of
// block, aligned ones included, is given back by free().
//
// Compiled to nothing where it cannot work (see wipingAllocatorActive()), and with a sanitizer,
// which is an allocator too and must see every call.

#include <cstdlib>

#if defined(__linux__) && defined(__GLIBC__) && !defined(LATCHKEY_SANITIZED)

#include <algorithm>
#include <atomic>
#include <cstring>
#include <dlfcn.h>
#include <malloc.h>

namespace {

using Free = void (*)(void *);

/// Without an initialiser that would run: free() is called before any of them.
constinit std::atomic<Free> s_nextFree = nullptr;
constinit thread_local bool t_isLooking = false;

/// The free() that would have been called without this one. Not by its name in the C library, so
/// that an allocator that is loaded before it (LD_PRELOAD, /etc/ld.so.preload) gets its blocks
/// back.
Free findNextFree()
{
    if (t_isLooking)
        return [](void *) {}; // dlsym() gives something back: a few bytes, once
    t_isLooking = true;
    const Free next = reinterpret_cast<Free>(dlsym(RTLD_NEXT, "free"));
    t_isLooking = false;
    if (!next)
        std::abort();
    s_nextFree.store(next, std::memory_order_relaxed);
    return next;
}

Free nextFree()
{
    const Free next = s_nextFree.load(std::memory_order_relaxed);
    return next ? next : findNextFree();
}

} // namespace

extern "C" {

[[gnu::used, gnu::visibility("default")]] void free(void *block) noexcept
{
    if (!block)
        return;
    explicit_bzero(block, malloc_usable_size(block));
    nextFree()(block);
}

/// For wipingAllocatorActive().
[[gnu::used]] void latchkeyWipingFree(void *block) noexcept __attribute__((alias("free")));

[[gnu::used, gnu::visibility("default")]] void *realloc(void *block, std::size_t size) noexcept
{
    if (!block)
        return malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }

    // Never the C library's: when that moves a block, it leaves the old one as it was.
    const std::size_t usable = malloc_usable_size(block);
    const bool fits = size <= usable;
    const bool wasteful = size < usable / 2;
    void *moved = fits && !wasteful ? nullptr : malloc(size);
    if (moved) {
        std::memcpy(moved, block, std::min(size, usable));
        free(block);
        return moved;
    }
    if (!fits)
        return nullptr; // no memory: the block stays
    explicit_bzero(static_cast<char *>(block) + size, usable - size);
    return block;
}

} // extern "C"

#endif
