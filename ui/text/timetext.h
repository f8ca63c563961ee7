// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace Latchkey {

/// How long before @p now @p time was, in the largest unit that fits: "3 days ago". A moment that
/// is yet to come by more than a minute (clocks differ) is "in 3 days".
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now);

/// @p text as local date and time with the time passed; @p text itself where it is no moment.
[[nodiscard]] QString timeText(const QString &text, const QDateTime &now);

} // namespace Latchkey
