// SPDX-License-Identifier: MIT
#include "paintwatch.h"

#include <cstdlib>
#include <poll.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

namespace Latchkey::Bench {

namespace {

using namespace std::chrono_literals;

template <typename T> using Reply = std::unique_ptr<T, decltype(&std::free)>;

template <typename T> Reply<T> owned(T *reply)
{
    return Reply<T>(reply, &std::free);
}

} // namespace

void PaintWatch::Disconnect::operator()(xcb_connection_t *connection) const
{
    xcb_disconnect(connection);
}

tl::expected<PaintWatch, QString> PaintWatch::create()
{
    PaintWatch watch;
    watch.m_connection.reset(xcb_connect(nullptr, nullptr));
    xcb_connection_t *connection = watch.m_connection.get();
    if (xcb_connection_has_error(connection))
        return tl::make_unexpected(QStringLiteral("There is no X display."));

    const xcb_query_extension_reply_t *extension =
        xcb_get_extension_data(connection, &xcb_damage_id);
    if (!extension || !extension->present)
        return tl::make_unexpected(QStringLiteral("The X display does not have XDamage."));
    watch.m_damageEvent = static_cast<uint8_t>(extension->first_event + XCB_DAMAGE_NOTIFY);
    owned(xcb_damage_query_version_reply(connection, xcb_damage_query_version(connection, 1, 1),
                                         nullptr));

    // Damage to the root window is damage to any window.
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    watch.m_damage = xcb_generate_id(connection);
    xcb_damage_create(connection, watch.m_damage, root, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
    xcb_flush(connection);
    return watch;
}

bool PaintWatch::settle()
{
    const Clock::time_point deadline = Clock::now() + 10s;
    do {
        if (Clock::now() > deadline)
            return false;
        forget();
    } while (waitForPaint(Clock::now() + 200ms));
    return true;
}

std::optional<Clock::time_point> PaintWatch::waitForPaint(Clock::time_point deadline)
{
    while (!xcb_connection_has_error(m_connection.get())) {
        while (const auto event = owned(xcb_poll_for_event(m_connection.get()))) {
            if ((event->response_type & 0x7f) == m_damageEvent)
                return Clock::now();
        }
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        if (left <= 0ms)
            return std::nullopt;
        pollfd descriptor{xcb_get_file_descriptor(m_connection.get()), POLLIN, 0};
        poll(&descriptor, 1, static_cast<int>(left.count()));
    }
    return std::nullopt;
}

void PaintWatch::forget()
{
    // Only damage to an undamaged display is reported; the round trip brings in what is under way.
    xcb_connection_t *connection = m_connection.get();
    xcb_damage_subtract(connection, m_damage, XCB_NONE, XCB_NONE);
    owned(xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr));
    while (owned(xcb_poll_for_event(connection))) { }
}

} // namespace Latchkey::Bench
