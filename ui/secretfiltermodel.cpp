// SPDX-License-Identifier: MIT
#include "secretfiltermodel.h"

#include <algorithm>

namespace Latchkey {

void SecretFilterModel::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (sourceModel())
        sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(model);
    m_secrets = qobject_cast<SecretListModel *>(model);
    if (m_secrets) {
        connect(m_secrets, &QAbstractItemModel::modelAboutToBeReset, this,
                [this] { beginResetModel(); });
        connect(m_secrets, &QAbstractItemModel::modelReset, this, [this] {
            arrange();
            endResetModel();
        });
        connect(m_secrets, &QAbstractItemModel::dataChanged, this,
                &SecretFilterModel::sourceChanged);
        connect(m_secrets, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) {
                    for (int row = first; row <= last; ++row)
                        place(row);
                });
    }
    arrange();
    endResetModel();
}

void SecretFilterModel::setFilter(const QString &words, bool onlyDue, bool onlyUnused)
{
    m_words = searchWords(words);
    m_onlyDue = onlyDue;
    m_onlyUnused = onlyUnused;
    refilter();
}

void SecretFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= SecretListModel::ColumnCount
        || (column == m_column && order == m_sortOrder))
        return;
    beginResetModel();
    m_column = static_cast<SecretListModel::Column>(column);
    m_sortOrder = order;
    arrange();
    endResetModel();
}

bool SecretFilterModel::isShownBefore(int a, int b) const
{
    return m_sortOrder == Qt::AscendingOrder ? m_secrets->isBefore(m_column, a, b)
                                             : m_secrets->isBefore(m_column, b, a);
}

void SecretFilterModel::arrange()
{
    m_order = m_secrets ? m_secrets->sorted(m_column) : std::vector<int>();
    if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(m_order.begin(), m_order.end());
    filterAll();
}

void SecretFilterModel::filterAll()
{
    m_shown.clear();
    if (!m_secrets)
        return;
    const std::vector<bool> matches = m_secrets->secrets().matches(m_words);
    const qint64 before = m_secrets->dueBefore();
    for (const int row : m_order) {
        if (matches[size_t(row)] && isWanted(row, before))
            m_shown.push_back(row);
    }
}

void SecretFilterModel::refilter()
{
    beginResetModel();
    filterAll();
    endResetModel();
}

bool SecretFilterModel::isWanted(int row, qint64 dueBefore) const
{
    return (!m_onlyDue || m_secrets->isDue(row, dueBefore))
        && (!m_onlyUnused || m_secrets->isUnused(row));
}

void SecretFilterModel::sourceChanged(const QModelIndex &first, const QModelIndex &last)
{
    const bool isOfOne = first.row() == last.row();
    if (isOfOne) {
        place(first.row());
        return;
    }
    const auto touches = [&](int column) {
        return first.column() <= column && column <= last.column();
    };
    if (touches(m_column) && m_column != SecretListModel::Name) {
        beginResetModel();
        arrange();
        endResetModel();
    } else if (m_onlyDue || m_onlyUnused) {
        refilter();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, first.column()), index(rowCount() - 1, last.column()));
    }
}

void SecretFilterModel::place(int row)
{
    const auto isBefore = [this](int a, int b) { return isShownBefore(a, b); };
    const auto insertSorted = [&](std::vector<int> &rows) {
        rows.insert(std::lower_bound(rows.begin(), rows.end(), row, isBefore), row);
    };
    std::erase(m_order, row);
    insertSorted(m_order);

    std::vector<int> others = m_shown;
    std::erase(others, row);
    const auto found = std::find(m_shown.begin(), m_shown.end(), row);
    const auto from = static_cast<int>(found - m_shown.begin());
    const auto to = static_cast<int>(std::lower_bound(others.begin(), others.end(), row, isBefore)
                                     - others.begin());
    const bool wasShown = found != m_shown.end();
    const bool isShown =
        m_secrets->secrets().matches(row, m_words) && isWanted(row, m_secrets->dueBefore());
    if (wasShown && isShown && from == to) {
        Q_EMIT dataChanged(index(from, 0), index(from, columnCount() - 1));
        return;
    }
    if (wasShown) {
        beginRemoveRows({}, from, from);
        m_shown = std::move(others);
        endRemoveRows();
    }
    if (isShown) {
        beginInsertRows({}, to, to);
        m_shown.insert(m_shown.begin() + to, row);
        endInsertRows();
    }
}

QModelIndex SecretFilterModel::mapToSource(const QModelIndex &index) const
{
    return index.isValid()
        ? createSourceIndex(m_shown[size_t(index.row())], index.column(), nullptr)
        : QModelIndex();
}

QModelIndex SecretFilterModel::mapFromSource(const QModelIndex &index) const
{
    const auto found =
        index.isValid() ? std::find(m_shown.begin(), m_shown.end(), index.row()) : m_shown.end();
    return found == m_shown.end()
        ? QModelIndex()
        : createIndex(static_cast<int>(found - m_shown.begin()), index.column());
}

QModelIndex SecretFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SecretFilterModel::parent(const QModelIndex &) const
{
    return {};
}

int SecretFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SecretFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_secrets ? 0 : SecretListModel::ColumnCount;
}

Qt::ItemFlags SecretFilterModel::flags(const QModelIndex &index) const
{
    // Without asking the source: the view does for every row.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags();
}

bool SecretFilterModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_shown.empty();
}

QVariant SecretFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Also while no row is there to find the column by.
    return m_secrets ? m_secrets->headerData(section, orientation, role) : QVariant();
}

} // namespace Latchkey
