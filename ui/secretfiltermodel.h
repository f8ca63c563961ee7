// SPDX-License-Identifier: MIT
#pragma once

#include "secretlistmodel.h"

#include <QAbstractProxyModel>

#include <vector>

namespace Latchkey {

/// The secrets that hold every word of a filter, in name, description or the names of people, and
/// are due or unused if that is asked for; sorted.
///
/// Not a QSortFilterProxyModel: that tells the view of each run of rows that goes or comes, which
/// for 100,000 takes seconds. A change of the filter is a reset here.
class SecretFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    using QAbstractProxyModel::QAbstractProxyModel;

    void setSourceModel(QAbstractItemModel *model) override;
    void setSecrets(SecretListModel *model) { setSourceModel(model); }
    [[nodiscard]] SecretListModel *secrets() const { return m_secrets; }
    /// The row of the source that @p row shows.
    [[nodiscard]] int sourceRow(int row) const { return m_shown[size_t(row)]; }

    /// Words are parted by white space; case does not matter.
    void setWords(const QString &words) { setFilter(words, m_onlyDue, m_onlyUnused); }
    /// The same, and @p onlyDue those that are due, @p onlyUnused those that nothing uses.
    void setFilter(const QString &words, bool onlyDue, bool onlyUnused);
    [[nodiscard]] bool isFiltering() const
    {
        return !m_words.isEmpty() || m_onlyDue || m_onlyUnused;
    }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// Works m_order and m_shown out anew, within a reset.
    void arrange();
    /// Works out m_shown anew, within a reset.
    void filterAll();
    void refilter();
    /// Whether it is due, or unused, if only such are.
    [[nodiscard]] bool isWanted(int row, qint64 dueBefore) const;
    [[nodiscard]] bool isShownBefore(int a, int b) const;
    void sourceChanged(const QModelIndex &first, const QModelIndex &last);
    /// Moves @p row to where it belongs now.
    void place(int row);

    SecretListModel *m_secrets = nullptr;
    SearchWords m_words;
    bool m_onlyDue = false;
    bool m_onlyUnused = false;
    SecretListModel::Column m_column = SecretListModel::Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    /// All rows of the source, as they are to be shown.
    std::vector<int> m_order;
    /// Those of them that are.
    std::vector<int> m_shown;
};

} // namespace Latchkey
