// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>
#include <QPointer>

#include <vector>

namespace Latchkey {

/// The rows of a flat model by the parts of their names between slashes: `prod/db/url` is the row
/// `url` in the folder `db` in the folder `prod`. A name with an empty part is not parted.
///
/// Any change of the source is a reset. While it has no source it costs nothing.
class SecretFolderModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// The names are in the first column of @p source; null for none.
    void setSource(QAbstractItemModel *source);

    /// Of the source; invalid for a folder.
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const;
    /// As it begins the names in it, with the last slash; empty for what is no folder.
    [[nodiscard]] QString folderPath(const QModelIndex &index) const;
    /// All folders, each before those in it.
    [[nodiscard]] QModelIndexList folders() const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Node
    {
        int parent = 0;
        /// Among its parent's children.
        int position = 0;
        /// Of the source; -1 for a folder.
        int row = -1;
        /// Of the source, in it and in the folders in it.
        int leafCount = 0;
        QString label = {};
        std::vector<int> children = {};
    };

    void rebuild();
    int addNode(int parent, const QString &label, int row);
    /// The node of @p index; 0, which holds all others, for an invalid one.
    [[nodiscard]] static int nodeOf(const QModelIndex &index);
    [[nodiscard]] QModelIndex indexOf(int node, int column = 0) const;

    QPointer<QAbstractItemModel> m_source;
    std::vector<Node> m_nodes{Node()};
    /// The node of each row of the source.
    std::vector<int> m_leaves;
};

} // namespace Latchkey
