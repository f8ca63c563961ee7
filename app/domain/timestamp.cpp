// SPDX-License-Identifier: MIT
#include "timestamp.h"

namespace Latchkey {

namespace {

/// The number that @p text has @p digits of from @p at on; -1 if it has other characters there.
int numberAt(QByteArrayView text, qsizetype at, int digits)
{
    int number = 0;
    for (qsizetype i = at; i < at + digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = 10 * number + (text[i] - '0');
    }
    return number;
}

/// Reads `2024-05-06T07:08:09Z`, also with milliseconds, and nothing else.
std::optional<qint64> plainMoment(QByteArrayView text)
{
    constexpr char Form[] = "0000-00-00T00:00:00";
    constexpr qsizetype Size = sizeof(Form) - 1;
    const bool hasFraction = text.size() == Size + 5 && text[Size] == '.';
    if ((text.size() != Size + 1 && !hasFraction) || text.back() != 'Z')
        return std::nullopt;
    for (qsizetype i = 0; i < Size; ++i) {
        if (Form[i] != '0' && text[i] != Form[i])
            return std::nullopt;
    }
    const int year = numberAt(text, 0, 4);
    const QDate date(year, numberAt(text, 5, 2), numberAt(text, 8, 2));
    const QTime time(numberAt(text, 11, 2), numberAt(text, 14, 2), numberAt(text, 17, 2),
                     hasFraction ? numberAt(text, Size + 1, 3) : 0);
    if (year < 0 || !date.isValid() || !time.isValid())
        return std::nullopt;
    constexpr qint64 DayLength = qint64(24) * 60 * 60 * 1000;
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    return (date.toJulianDay() - epoch) * DayLength + time.msecsSinceStartOfDay();
}

} // namespace

std::optional<QDateTime> parseTimestamp(QStringView text)
{
    const QDateTime time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return time;
}

std::optional<qint64> parseMoment(QByteArrayView text)
{
    if (const auto moment = plainMoment(text))
        return moment;
    const auto time = parseTimestamp(QString::fromUtf8(text));
    return time ? std::optional(time->toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace Latchkey
