// SPDX-License-Identifier: MIT
#include "secretfoldermodel.h"

#include "secretlistmodel.h"

#include <QHash>
#include <QLocale>

namespace Latchkey {

namespace {

constexpr QLatin1Char Slash('/');

/// Where the last part of @p name begins; 0 where it has no parts.
qsizetype lastPart(const QString &name)
{
    const bool hasEmptyPart =
        name.startsWith(Slash) || name.endsWith(Slash) || name.contains(QLatin1StringView("//"));
    return hasEmptyPart ? 0 : name.lastIndexOf(Slash) + 1;
}

} // namespace

void SecretFolderModel::setSource(QAbstractItemModel *source)
{
    beginResetModel();
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    rebuild();
    endResetModel();
    if (!source)
        return;
    const auto reset = [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    };
    connect(source, &QAbstractItemModel::modelReset, this, reset);
    connect(source, &QAbstractItemModel::rowsInserted, this, reset);
    connect(source, &QAbstractItemModel::rowsRemoved, this, reset);
    connect(source, &QAbstractItemModel::dataChanged, this, reset);
}

void SecretFolderModel::rebuild()
{
    m_nodes.assign(1, Node());
    m_leaves.clear();
    if (!m_source)
        return;
    QHash<QString, int> folders; // by path
    for (int row = 0; row < m_source->rowCount(); ++row) {
        const QString name = m_source->index(row, 0).data().toString();
        const qsizetype last = lastPart(name);
        const QString path = name.left(last);
        int parent = folders.value(path);
        for (qsizetype at = 0; parent == 0 && at < last;) {
            // The folder is new; those that it lies in may be, too.
            const qsizetype end = name.indexOf(Slash, at) + 1;
            const QString folder = name.left(end);
            const int outer = at == 0 ? 0 : folders.value(name.left(at));
            if (!folders.contains(folder))
                folders.insert(folder, addNode(outer, name.mid(at, end - at - 1), -1));
            at = end;
            if (at == last)
                parent = folders.value(path);
        }
        m_leaves.push_back(addNode(parent, name.mid(last), row));
        for (int folder = parent; folder != 0; folder = m_nodes[size_t(folder)].parent)
            ++m_nodes[size_t(folder)].leafCount;
    }
}

int SecretFolderModel::addNode(int parent, const QString &label, int row)
{
    const auto number = static_cast<int>(m_nodes.size());
    auto &siblings = m_nodes[size_t(parent)].children;
    const auto position = static_cast<int>(siblings.size());
    siblings.push_back(number);
    m_nodes.push_back({.parent = parent, .position = position, .row = row, .label = label});
    return number;
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
    QString path;
    int node = nodeOf(index);
    if (m_nodes[size_t(node)].row >= 0)
        return {};
    for (; node != 0; node = m_nodes[size_t(node)].parent)
        path.prepend(m_nodes[size_t(node)].label + Slash);
    return path;
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
    return indexOf(m_nodes[size_t(nodeOf(parent))].children[size_t(row)], column);
}

QModelIndex SecretFolderModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_nodes[size_t(nodeOf(child))].parent) : QModelIndex();
}

int SecretFolderModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() && parent.column() != 0)
        return 0;
    return static_cast<int>(m_nodes[size_t(nodeOf(parent))].children.size());
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
        return node.label;
    if (node.row >= 0)
        return m_source->index(node.row, index.column()).data(role);
    if (index.column() != 0)
        return {};
    if (role == SecretListModel::DescriptionRole || role == Qt::AccessibleDescriptionRole)
        return tr("%1 inside", "secrets in a folder").arg(QLocale().toString(node.leafCount));
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
