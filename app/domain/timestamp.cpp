// SPDX-License-Identifier: MIT
#include "timestamp.h"

namespace Latchkey {

std::optional<QDateTime> parseTimestamp(QStringView text)
{
    const QDateTime time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return time;
}

} // namespace Latchkey
