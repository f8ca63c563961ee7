// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <tl/expected.hpp>

struct xcb_connection_t;

namespace Latchkey::Bench {

using Clock = std::chrono::steady_clock;

// Tells when something is painted on the X display that DISPLAY names. Mapping a Qt window paints
// nothing, since it has no background: the first thing painted is what the program drew.
class PaintWatch
{
public:
    static tl::expected<PaintWatch, QString> create();

    // Waits until nothing has been painted for a while, and forgets what was painted before.
    // False if the display does not come to rest.
    bool settle();

    // When the next thing is painted; nothing if that does not happen before the deadline.
    std::optional<Clock::time_point> waitForPaint(Clock::time_point deadline);

private:
    struct Disconnect
    {
        void operator()(xcb_connection_t *connection) const;
    };

    PaintWatch() = default;
    void forget();

    std::unique_ptr<xcb_connection_t, Disconnect> m_connection;
    uint32_t m_damage = 0;
    uint8_t m_damageEvent = 0;
};

} // namespace Latchkey::Bench
