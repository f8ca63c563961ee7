// SPDX-License-Identifier: MIT
#pragma once

#include "exchange.h"

#include <QAbstractTableModel>
#include <QList>

namespace Latchkey {

/// The requests of this session, oldest first: a row for each, and only the newest are kept.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        MethodColumn,
        PathColumn,
        StatusColumn,
        DurationColumn,
        AttemptColumn,
        RequestIdColumn,
        ColumnCount,
    };

    /// For each exchange more, the oldest one goes.
    static constexpr int MaxExchanges = 1000;

    using QAbstractTableModel::QAbstractTableModel;

    void append(const Exchange &exchange);
    [[nodiscard]] const QList<Exchange> &exchanges() const { return m_exchanges; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Times are local; their tooltip has the exact moment in UTC. What did not succeed has its
    /// status in a heavier font.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const Exchange &exchange, int column);
    [[nodiscard]] static QString statusText(const Exchange &exchange);
    [[nodiscard]] static QString problemText(ApiError::Kind problem);
    [[nodiscard]] static QString durationText(std::chrono::milliseconds duration);

    QList<Exchange> m_exchanges;
};

} // namespace Latchkey
