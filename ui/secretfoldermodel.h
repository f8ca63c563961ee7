// SPDX-License-Identifier: MIT
#pragma once

#include "secretfiltermodel.h"
#include "secretfolders.h"

#include <QAbstractItemModel>
#include <QPointer>

#include <vector>

namespace Latchkey {

/// The secrets that a filter shows as a tree of SecretFolders, in the filter's order.
///
/// Any change of the source is a reset. While it has no source it costs nothing.
class SecretFolderModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// Null for none.
    void setSource(SecretFilterModel *source);

    /// Of the source; invalid for a folder.
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const;
    /// As it begins the names in it, with the last slash; empty for what is no folder.
    [[nodiscard]] QString folderPath(const QModelIndex &index) const;
    /// All folders, each before those in it.
    [[nodiscard]] QModelIndexList folders() const;
    /// The folder with this folderPath(); invalid where there is none.
    [[nodiscard]] QModelIndex folder(const QString &path) const;

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
        /// Of m_folders, for a folder.
        int folder = 0;
        /// Where its children begin in m_children.
        int childrenAt = 0;
        int childCount = 0;
        /// Of the source, in it and in the folders in it.
        int rowCount = 0;
    };

    void reset();
    void rebuild();
    int addNode(int parent, int folder, int row);
    /// The node of a folder, which may be new.
    int folderNode(int folder);
    /// Once all nodes are there.
    void gatherChildren();
    /// The node of @p index; 0, which holds all others, for an invalid one.
    [[nodiscard]] static int nodeOf(const QModelIndex &index);
    [[nodiscard]] QModelIndex indexOf(int node, int column = 0) const;
    [[nodiscard]] QString label(const Node &node) const;

    QPointer<SecretFilterModel> m_source;
    /// Of all secrets, shown or not: to part their names takes longer than the rest.
    SecretFolders m_folders;
    bool m_areFoldersKnown = false;
    /// The node of each folder; -1 for none.
    std::vector<int> m_folderNodes{0};
    std::vector<Node> m_nodes{Node()};
    /// Numbers of nodes, those of one parent side by side.
    std::vector<int> m_children;
    /// The node of each row of the source.
    std::vector<int> m_leaves;
};

} // namespace Latchkey
