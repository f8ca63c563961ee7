// SPDX-License-Identifier: MIT
#include "displaywiping.h"

#include <QGuiApplication>
#include <QThread>

#if defined(Q_OS_LINUX) && QT_CONFIG(xcb)

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <malloc.h>
#include <memory>

namespace Latchkey {

namespace {

// Both as in libxcb since 2006; were they larger, some of the buffers would stay as they are.
constexpr std::size_t OutgoingSize = std::size_t(16) * 1024;
constexpr std::size_t IncomingSize = 4096;

/// An answer's head, the same for all.
struct Head
{
    std::array<std::uint8_t, 4> unused;
    std::uint32_t words; ///< how many of four bytes follow
    std::array<std::uint8_t, 24> unusedToo;
};
static_assert(sizeof(Head) == 32);

/// The part of libxcb that is needed, from the copy that Qt's plugin has loaded: so it is needed
/// neither to build nor to run without X.
class Xcb
{
public:
    struct Cookie
    {
        unsigned int sequence;
    };
    struct Free
    {
        void operator()(Head *answer) const { std::free(answer); }
    };
    using Answer = std::unique_ptr<Head, Free>;

    explicit Xcb(xcb_connection_t *connection)
        : m_connection(connection), m_library(dlopen("libxcb.so.1", RTLD_LAZY | RTLD_NOLOAD))
    {
        resolve("xcb_no_operation", m_noOperation);
        resolve("xcb_get_keyboard_mapping", m_getMapping);
        resolve("xcb_get_keyboard_mapping_reply", m_getMappingReply);
    }

    [[nodiscard]] bool isUsable() const
    {
        return m_noOperation && m_getMapping && m_getMappingReply;
    }

    void doNothing() const { m_noOperation(m_connection); }
    /// Asks for the largest answer that takes no preparation: some 7 KB.
    [[nodiscard]] Cookie askForMapping() const { return m_getMapping(m_connection, 8, 248); }
    [[nodiscard]] Answer waitFor(Cookie question) const
    {
        return Answer(m_getMappingReply(m_connection, question, nullptr));
    }

private:
    struct Close
    {
        void operator()(void *library) const { dlclose(library); }
    };

    template <typename Function> void resolve(const char *name, Function &function)
    {
        if (m_library)
            function = reinterpret_cast<Function>(dlsym(m_library.get(), name));
    }

    xcb_connection_t *m_connection;
    std::unique_ptr<void, Close> m_library;
    Cookie (*m_noOperation)(xcb_connection_t *) = nullptr;
    Cookie (*m_getMapping)(xcb_connection_t *, std::uint8_t first, std::uint8_t count) = nullptr;
    Head *(*m_getMappingReply)(xcb_connection_t *, Cookie, void **error) = nullptr;
};

/// Whether the beginning of @p answer fills the buffer that answers are read into, which is a part
/// of the connection's own block of memory.
bool fillsBuffer(const Head *answer, xcb_connection_t *connection)
{
    const std::size_t size = std::min(4 * std::size_t(answer->words), IncomingSize - sizeof(Head));
    return memmem(connection, malloc_usable_size(connection), answer + 1, size);
}

void wipeOutgoing(const Xcb &xcb)
{
    // Twice, as they are sent as soon as the buffer is full, and it need not be empty now.
    constexpr std::size_t RequestSize = 4;
    for (std::size_t sent = 0; sent < 2 * OutgoingSize; sent += RequestSize)
        xcb.doNothing();
}

void wipeIncoming(const Xcb &xcb, xcb_connection_t *connection)
{
    // What has arrived is read, up to the size of the buffer. The server sends an answer's head by
    // itself, and a reader that is quick enough gets no more; so it takes one that is not.
    constexpr int Rounds = 100;
    for (int round = 0; round < Rounds; ++round) {
        std::array<Xcb::Cookie, 8> questions;
        for (Xcb::Cookie &question : questions)
            question = xcb.askForMapping();
        Xcb::Answer last;
        for (const Xcb::Cookie question : questions)
            last = xcb.waitFor(question);
        if (!last || fillsBuffer(last.get(), connection))
            return;
        QThread::usleep(10UL * static_cast<unsigned long>(round));
    }
}

} // namespace

void wipeDisplayBuffers()
{
    const auto *x11 =
        qGuiApp ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    xcb_connection_t *connection = x11 ? x11->connection() : nullptr;
    if (!connection)
        return;
    const Xcb xcb(connection);
    if (!xcb.isUsable())
        return;
    wipeOutgoing(xcb);
    wipeIncoming(xcb, connection);
}

} // namespace Latchkey

#else

void Latchkey::wipeDisplayBuffers() { }

#endif
