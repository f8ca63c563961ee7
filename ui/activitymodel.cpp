// SPDX-License-Identifier: MIT
#include "activitymodel.h"

#include "style.h"

#include <QFont>
#include <QLocale>
#include <QRegularExpression>

namespace Latchkey {

namespace {

/// The locale's format for a time with seconds. It has none: the short one leaves them out, the
/// long one adds the time zone, which is taken away here.
QString secondsFormat(const QLocale &locale)
{
    static const QRegularExpression zone(QStringLiteral("[,(]?\\s*t+\\)?"));
    // Every other part stands between quotes and is literal text.
    QStringList parts = locale.timeFormat(QLocale::LongFormat).split(QLatin1Char('\''));
    for (qsizetype i = 0; i < parts.size(); i += 2)
        parts[i].remove(zone);
    return parts.join(QLatin1Char('\'')).trimmed();
}

bool isSuccess(const Exchange &exchange)
{
    return !exchange.problem && exchange.status >= 200 && exchange.status < 300;
}

QString toolTip(const Exchange &exchange, int column)
{
    switch (column) {
    case ActivityModel::TimeColumn:
        return exchange.startedAt.toUTC().toString(Qt::ISODateWithMs);
    case ActivityModel::PathColumn:
        return plainToolTip(exchange.path);
    case ActivityModel::RequestIdColumn:
        return plainToolTip(exchange.requestId);
    default:
        return {};
    }
}

Qt::Alignment alignment(int column)
{
    const bool isNumber =
        column == ActivityModel::DurationColumn || column == ActivityModel::AttemptColumn;
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

void ActivityModel::append(const Exchange &exchange)
{
    if (m_exchanges.size() == MaxExchanges) {
        beginRemoveRows({}, 0, 0);
        m_exchanges.removeFirst();
        endRemoveRows();
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_exchanges.append(exchange);
    endInsertRows();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_exchanges.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Exchange &exchange = m_exchanges.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(exchange, column);
    case Qt::AccessibleTextRole: {
        // An empty cell would be passed over in silence.
        const QString shown = text(exchange, column);
        return shown.isEmpty() ? tr("none") : shown;
    }
    case Qt::ToolTipRole: {
        const QString shown = toolTip(exchange, column);
        return shown.isEmpty() ? QVariant() : shown;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(column));
    case Qt::FontRole: {
        if (column != StatusColumn || isSuccess(exchange))
            return {};
        QFont font; // the view's own, but for the weight
        font.setWeight(QFont::DemiBold);
        return font;
    }
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignment(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case MethodColumn:
        return tr("Method");
    case PathColumn:
        return tr("Path");
    case StatusColumn:
        return tr("Status");
    case DurationColumn:
        return tr("Duration");
    case AttemptColumn:
        return tr("Attempt");
    case RequestIdColumn:
        return tr("Request ID");
    default:
        Q_UNREACHABLE();
    }
}

QString ActivityModel::text(const Exchange &exchange, int column)
{
    const QLocale locale;
    switch (column) {
    case TimeColumn:
        return locale.toString(exchange.startedAt.toLocalTime(), secondsFormat(locale));
    case MethodColumn:
        return QString::fromLatin1(exchange.method);
    case PathColumn:
        return exchange.path;
    case StatusColumn:
        return statusText(exchange);
    case DurationColumn:
        return durationText(exchange.duration);
    case AttemptColumn:
        return locale.toString(exchange.attempt);
    case RequestIdColumn:
        return exchange.requestId;
    default:
        Q_UNREACHABLE();
    }
}

QString ActivityModel::statusText(const Exchange &exchange)
{
    const QString status = exchange.status > 0 ? QString::number(exchange.status) : QString();
    const QString problem = exchange.problem ? problemText(*exchange.problem) : QString();
    if (status.isEmpty() || problem.isEmpty())
        return status + problem;
    return tr("%1, %2", "HTTP status, what went wrong all the same").arg(status, problem);
}

QString ActivityModel::problemText(ApiError::Kind problem)
{
    switch (problem) {
    case ApiError::Kind::NotConnected:
        return tr("not connected");
    case ApiError::Kind::ProxyFailed:
        return tr("proxy failed");
    case ApiError::Kind::ProxyAuthentication:
        return tr("proxy wants a password");
    case ApiError::Kind::NotTrusted:
        return tr("not trusted");
    case ApiError::Kind::ConnectionLost:
        return tr("connection lost");
    case ApiError::Kind::TimedOut:
        return tr("timed out");
    case ApiError::Kind::Cancelled:
        return tr("cancelled");
    case ApiError::Kind::TooLarge:
        return tr("too long");
    case ApiError::Kind::Unreadable:
        return tr("unreadable");
    case ApiError::Kind::Status:
    case ApiError::Kind::NotAddressable:
    case ApiError::Kind::NotListed:
        return {}; // the status says what there is to say
    }
    Q_UNREACHABLE();
}

QString ActivityModel::durationText(std::chrono::milliseconds duration)
{
    const QLocale locale;
    const auto count = static_cast<qlonglong>(duration.count());
    if (count < 1000)
        return tr("%1 ms").arg(locale.toString(count));
    return tr("%1 s").arg(locale.toString(static_cast<double>(count) / 1000, 'f', 1));
}

} // namespace Latchkey
