// SPDX-License-Identifier: MIT
#include "secretfoldermodel.h"

#include <QLocale>

#include <utility>

namespace Latchkey {

void SecretFolderModel::setSource(SecretFilterModel *source)
{
    beginResetModel();
    if (m_source) {
        m_source->disconnect(this);
        m_source->secrets()->disconnect(this);
    }
    m_source = source;
    m_areFoldersKnown = false;
    rebuild();
    endResetModel();
    if (!source)
        return;
    const auto forget = [this] { m_areFoldersKnown = false; };
    const auto forgetAndReset = [this] {
        m_areFoldersKnown = false;
        reset();
    };
    connect(source, &QAbstractItemModel::modelReset, this, &SecretFolderModel::reset);
    connect(source, &QAbstractItemModel::rowsInserted, this, forgetAndReset);
    connect(source, &QAbstractItemModel::rowsRemoved, this, forgetAndReset);
    connect(source, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        m_areFoldersKnown = m_areFoldersKnown && first.column() != SecretListModel::Name;
        reset();
    });
    // What the filter does not show may have got another name, too.
    const SecretListModel *secrets = source->secrets();
    connect(secrets, &QAbstractItemModel::modelAboutToBeReset, this, forget);
    connect(secrets, &QAbstractItemModel::rowsAboutToBeInserted, this, forget);
    connect(secrets, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        m_areFoldersKnown = m_areFoldersKnown && first.column() != SecretListModel::Name;
    });
}

void SecretFolderModel::reset()
{
    beginResetModel();
    rebuild();
    endResetModel();
}

void SecretFolderModel::rebuild()
{
    m_nodes.assign(1, Node());
    m_leaves.clear();
    if (!m_areFoldersKnown)
        m_folders = m_source ? m_source->secrets()->folders() : SecretFolders();
    m_areFoldersKnown = true;
    m_folderNodes.assign(m_folders.count(), -1);
    m_folderNodes[0] = 0;
    const int rows = m_source ? m_source->rowCount() : 0;
    for (int row = 0; row < rows; ++row) {
        const int folder = m_folders.folderOf(m_source->sourceRow(row));
        m_leaves.push_back(addNode(folderNode(folder), 0, row));
    }
    gatherChildren();
}

int SecretFolderModel::folderNode(int folder)
{
    if (m_folderNodes[size_t(folder)] < 0) {
        const int parent = folderNode(m_folders.parent(folder));
        m_folderNodes[size_t(folder)] = addNode(parent, folder, -1);
    }
    return m_folderNodes[size_t(folder)];
}

int SecretFolderModel::addNode(int parent, int folder, int row)
{
    const int position = m_nodes[size_t(parent)].childCount++;
    m_nodes.push_back({.parent = parent, .position = position, .row = row, .folder = folder});
    return static_cast<int>(m_nodes.size()) - 1;
}

void SecretFolderModel::gatherChildren()
{
    int at = 0;
    for (Node &node : m_nodes)
        node.childrenAt = std::exchange(at, at + node.childCount);
    m_children.resize(size_t(at));
    // From the last: what is in a folder is behind it.
    for (size_t number = m_nodes.size() - 1; number > 0; --number) {
        const Node &node = m_nodes[number];
        Node &parent = m_nodes[size_t(node.parent)];
        m_children[size_t(parent.childrenAt) + size_t(node.position)] = static_cast<int>(number);
        parent.rowCount += node.row < 0 ? node.rowCount : 1;
    }
}

int SecretFolderModel::nodeOf(const QModelIndex &index)
{
    return index.isValid() ? static_cast<int>(index.internalId()) : 0;
}

QModelIndex SecretFolderModel::indexOf(int node, int column) const
{
    return node == 0 ? QModelIndex()
                     : createIndex(m_nodes[size_t(node)].position, column, quintptr(node));
}

QModelIndex SecretFolderModel::mapToSource(const QModelIndex &index) const
{
    const int row = index.isValid() ? m_nodes[size_t(nodeOf(index))].row : -1;
    return row < 0 ? QModelIndex() : m_source->index(row, index.column());
}

QModelIndex SecretFolderModel::mapFromSource(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_leaves[size_t(index.row())], index.column()) : QModelIndex();
}

QString SecretFolderModel::folderPath(const QModelIndex &index) const
{
    return m_folders.path(m_nodes[size_t(nodeOf(index))].folder);
}

QModelIndex SecretFolderModel::folder(const QString &path) const
{
    const int node = m_folderNodes[size_t(m_folders.find(path))];
    return node > 0 ? indexOf(node) : QModelIndex();
}

QString SecretFolderModel::label(const Node &node) const
{
    if (node.row < 0)
        return m_folders.label(node.folder);
    const QString name = m_source->index(node.row, SecretListModel::Name).data().toString();
    return name.sliced(SecretFolders::lastPart(name));
}

QModelIndexList SecretFolderModel::folders() const
{
    QModelIndexList folders;
    for (size_t node = 1; node < m_nodes.size(); ++node) {
        if (m_nodes[node].row < 0)
            folders << indexOf(static_cast<int>(node));
    }
    return folders;
}

QModelIndex SecretFolderModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node &node = m_nodes[size_t(nodeOf(parent))];
    return indexOf(m_children[size_t(node.childrenAt) + size_t(row)], column);
}

QModelIndex SecretFolderModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_nodes[size_t(nodeOf(child))].parent) : QModelIndex();
}

int SecretFolderModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() && parent.column() != 0)
        return 0;
    return m_nodes[size_t(nodeOf(parent))].childCount;
}

int SecretFolderModel::columnCount(const QModelIndex &) const
{
    return m_source ? m_source->columnCount() : 0;
}

QVariant SecretFolderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = m_nodes[size_t(nodeOf(index))];
    if (role == Qt::DisplayRole && index.column() == 0)
        return label(node);
    if (node.row >= 0)
        return m_source->index(node.row, index.column()).data(role);
    if (index.column() != 0)
        return {};
    if (role == SecretListModel::DescriptionRole || role == Qt::AccessibleDescriptionRole)
        return tr("%1 inside", "secrets in a folder").arg(QLocale().toString(node.rowCount));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tr("Folder %1").arg(folderPath(index));
    return {};
}

QVariant SecretFolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source ? m_source->headerData(section, orientation, role) : QVariant();
}

void SecretFolderModel::sort(int column, Qt::SortOrder order)
{
    if (m_source)
        m_source->sort(column, order);
}

} // namespace Latchkey
