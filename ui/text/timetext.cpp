// SPDX-License-Identifier: MIT
#include "text/timetext.h"

#include "timestamp.h"

#include <QCoreApplication>
#include <QLocale>

namespace Latchkey {

namespace {

class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::TimeText)

public:
    static QString past(qint64 seconds)
    {
        const auto count = [seconds](qint64 unit) { return static_cast<int>(seconds / unit); };
        if (seconds < Minute)
            return tr("just now");
        if (seconds < Hour)
            return tr("%n minute(s) ago", nullptr, count(Minute));
        if (seconds < Day)
            return tr("%n hour(s) ago", nullptr, count(Hour));
        if (seconds < Month)
            return tr("%n day(s) ago", nullptr, count(Day));
        if (seconds < Year)
            return tr("%n month(s) ago", nullptr, count(Month));
        return tr("%n year(s) ago", nullptr, count(Year));
    }

    static QString future(qint64 seconds)
    {
        const auto count = [seconds](qint64 unit) { return static_cast<int>(seconds / unit); };
        if (seconds < Hour)
            return tr("in %n minute(s)", nullptr, count(Minute));
        if (seconds < Day)
            return tr("in %n hour(s)", nullptr, count(Hour));
        return tr("in %n day(s)", nullptr, count(Day));
    }

    static constexpr qint64 Minute = 60;
    static constexpr qint64 Hour = 60 * Minute;
    static constexpr qint64 Day = 24 * Hour;
    static constexpr qint64 Month = 30 * Day;
    static constexpr qint64 Year = 365 * Day;
};

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = time.secsTo(now);
    return seconds > -TimeText::Minute ? TimeText::past(seconds) : TimeText::future(-seconds);
}

QString timeText(const QString &text, const QDateTime &now)
{
    const auto time = parseTimestamp(text);
    if (!time)
        return text;
    return QStringLiteral("%1\n%2").arg(
        QLocale().toString(time->toLocalTime(), QLocale::ShortFormat), relativeTime(*time, now));
}

} // namespace Latchkey
