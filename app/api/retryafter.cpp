// SPDX-License-Identifier: MIT
#include "retryafter.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Latchkey {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds Longest = std::chrono::years(10);

/// How far ahead a year of two digits may lie (RFC 9110, section 5.6.7).
constexpr int MaxYearsAhead = 50;

/// @p text as a number of @p unit. Fractions are meant for `retry-after-ms`; a server that sends
/// them with seconds is understood too.
std::optional<milliseconds> delay(const QString &text, milliseconds unit)
{
    // Not so many decimals that the number could be too small for a double: too large is left.
    static const QRegularExpression number(QStringLiteral(R"(^\d+(\.\d{1,99})?$)"));
    if (!number.match(text).hasMatch())
        return std::nullopt;
    bool fits = false;
    const double wait = text.toDouble(&fits) * double(unit.count());
    return fits && wait < double(Longest.count()) ? milliseconds(std::llround(wait)) : Longest;
}

/// The moment that @p match, of a form of httpDate(), names in @p year; invalid if there is none.
QDateTime moment(const QRegularExpressionMatch &match, int year)
{
    static const QString months = QStringLiteral("JanFebMarAprMayJunJulAugSepOctNovDec");
    const auto number = [&match](const QString &group) { return match.captured(group).toInt(); };
    const auto month = int(months.indexOf(match.captured(QStringLiteral("month"))) / 3 + 1);
    const QDate date(year, month, number(QStringLiteral("day")));
    const QTime time(number(QStringLiteral("hour")), number(QStringLiteral("minute")));
    const int seconds = number(QStringLiteral("second")); // 60 is a leap second
    if (!time.isValid() || seconds > 60) // QDateTime makes an invalid time midnight
        return {};
    return QDateTime(date, time, Qt::UTC).addSecs(seconds);
}

/// @p text as an HTTP-date, invalid if it is none. The name of the day is not compared.
QDateTime httpDate(const QString &text, const QDateTime &now)
{
    // By hand: Qt's parsers take other forms too, and put a year of two digits into the 1900s.
    static const QString month =
        QStringLiteral("(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");
    static const QString time = QStringLiteral(R"((?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d))");
    static const auto form = [](const QString &pattern) {
        return QRegularExpression(pattern.arg(month, time));
    };
    static const QRegularExpression forms[] = {
        form(QStringLiteral(R"(^[A-Z][a-z]{2}, (?<day>\d\d) %1 (?<year>\d{4}) %2 GMT$)")),
        form(QStringLiteral(R"(^[A-Z][a-z]{5,8}, (?<day>\d\d)-%1-(?<year>\d\d) %2 GMT$)")),
        form(QStringLiteral(R"(^[A-Z][a-z]{2} %1 (?<day>[ \d]\d) %2 (?<year>\d{4})$)")),
    };
    for (const QRegularExpression &candidate : forms) {
        const QRegularExpressionMatch match = candidate.match(text);
        const QString year = match.captured(QStringLiteral("year"));
        if (year.size() == 4)
            return moment(match, year.toInt());
        if (year.isEmpty())
            continue;
        const int century = now.date().year() / 100 * 100;
        for (const int start : {century + 100, century, century - 100}) {
            QDateTime date = moment(match, start + year.toInt());
            if (date.isValid() && date <= now.addYears(MaxYearsAhead))
                return date;
        }
    }
    return {};
}

} // namespace

std::optional<std::chrono::milliseconds>
retryAfter(const QByteArray &milliseconds, const QByteArray &retryAfter, const QDateTime &now)
{
    using namespace std::chrono_literals;
    if (const auto wait = delay(QString::fromLatin1(milliseconds.trimmed()), 1ms))
        return wait;
    const QString text = QString::fromLatin1(retryAfter.trimmed());
    if (const auto wait = delay(text, 1s))
        return wait;
    const QDateTime date = httpDate(text, now);
    if (!date.isValid())
        return std::nullopt;
    return std::clamp(std::chrono::milliseconds(now.msecsTo(date)), 0ms, Longest);
}

} // namespace Latchkey
