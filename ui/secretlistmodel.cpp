// SPDX-License-Identifier: MIT
#include "secretlistmodel.h"

#include "style.h"
#include "text/listtext.h"
#include "text/timetext.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace Latchkey {

namespace {

constexpr qint64 DayLength = qint64(24) * 60 * 60 * 1000; // ms

/// Without it negative numbers would come last.
constexpr quint64 SignBit = quint64(1) << 63;

template <typename Number> int comparedNumbers(Number a, Number b)
{
    return (a > b) - (a < b);
}

} // namespace

SecretListModel::SecretListModel(QObject *parent, Now now)
    : QAbstractTableModel(parent), m_now(std::move(now))
{
}

void SecretListModel::setSecrets(SecretTable secrets)
{
    beginResetModel();
    m_secrets = std::move(secrets);
    countUses();
    endResetModel();
}

void SecretListModel::update(const QString &address, const Secret &secret)
{
    const int found = m_secrets.find(address);
    if (found >= 0) {
        m_secrets.replace(found, secret);
        if (!m_useCounts.empty())
            m_useCounts[size_t(found)] = static_cast<int>(uses(found).size());
        Q_EMIT dataChanged(index(found, 0), index(found, ColumnCount - 1));
        return;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_secrets.append(secret);
    if (!m_useCounts.empty())
        m_useCounts.push_back(static_cast<int>(uses(row).size()));
    endInsertRows();
}

void SecretListModel::remove(const QString &address)
{
    const int row = m_secrets.find(address);
    if (row < 0)
        return;
    beginResetModel(); // all rows behind it get other numbers
    m_secrets.remove(row);
    countUses();
    endResetModel();
}

void SecretListModel::setDeployments(const std::optional<QList<Deployment>> &deployments)
{
    m_areUsesKnown = deployments.has_value();
    m_users.clear();
    if (deployments) {
        for (const Deployment &deployment : *deployments) {
            for (const QString &reference : deployment.secretReferences)
                m_users[reference].append(deployment.name);
        }
    }
    countUses();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, UsedBy), index(rowCount() - 1, UsedBy));
}

void SecretListModel::countUses()
{
    m_useCounts.clear();
    if (m_users.isEmpty())
        return;
    m_useCounts.resize(size_t(rowCount()));
    for (int row = 0; row < rowCount(); ++row) {
        if (m_users.contains(m_secrets.name(row)) || m_users.contains(m_secrets.id(row)))
            m_useCounts[size_t(row)] = static_cast<int>(uses(row).size());
    }
}

void SecretListModel::setRotationDays(int days)
{
    m_rotationDays = days;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Updated), index(rowCount() - 1, Updated));
}

QModelIndex SecretListModel::indexOf(const QString &address) const
{
    const int row = m_secrets.find(address);
    return row < 0 ? QModelIndex() : index(row, Name);
}

bool SecretListModel::isBefore(Column column, int a, int b) const
{
    int order = 0;
    switch (column) {
    case Description:
        order = compareFolded(m_secrets.foldedDescription(a), m_secrets.foldedDescription(b));
        break;
    case Updated:
        order = comparedNumbers(m_secrets.changedAt(a), m_secrets.changedAt(b));
        break;
    case UpdatedBy:
        order = compareFolded(m_secrets.foldedPerson(a), m_secrets.foldedPerson(b));
        break;
    case UsedBy:
        order = comparedNumbers(useCount(a), useCount(b));
        break;
    default:
        break;
    }
    if (order == 0)
        order = compareFolded(m_secrets.foldedName(a), m_secrets.foldedName(b));
    return order != 0 ? order < 0 : a < b;
}

std::vector<quint64> SecretListModel::sortKeys(Column column) const
{
    if (column == UpdatedBy)
        return m_secrets.personRanks();
    std::vector<quint64> keys;
    keys.resize(size_t(rowCount()));
    for (int row = 0; row < rowCount(); ++row) {
        quint64 &key = keys[size_t(row)];
        if (column == Updated) {
            key = quint64(m_secrets.changedAt(row)) ^ SignBit;
        } else if (column == UsedBy) {
            key = quint64(useCount(row));
        } else if (column == Description) {
            const QByteArrayView text = m_secrets.foldedDescription(row);
            for (qsizetype at = 0; at < qsizetype(sizeof(key)); ++at)
                key = key << 8 | (at < text.size() ? quint8(text[at]) : 0U);
        }
    }
    return keys;
}

std::vector<int> SecretListModel::sorted(Column column)
{
    // A stable sort of what is by name already. Its keys stand side by side: to compare the texts
    // themselves, which lie all over the memory, takes ten times as long.
    const std::vector<int> &byName = m_secrets.byName();
    if (column == Name)
        return byName;
    const std::vector<quint64> keys = sortKeys(column);
    std::vector<std::pair<quint64, int>> entries;
    entries.reserve(byName.size());
    for (const int row : byName)
        entries.emplace_back(keys[size_t(row)], row);
    std::stable_sort(entries.begin(), entries.end(), [&](const auto &a, const auto &b) {
        if (a.first != b.first || column != Description)
            return a.first < b.first;
        return compareFolded(m_secrets.foldedDescription(a.second),
                             m_secrets.foldedDescription(b.second))
            < 0;
    });
    std::vector<int> order;
    order.reserve(entries.size());
    for (const auto &[key, row] : entries)
        order.push_back(row);
    return order;
}

qint64 SecretListModel::dueBefore() const
{
    return m_now().toMSecsSinceEpoch() - m_rotationDays * DayLength;
}

bool SecretListModel::isDue(int row, qint64 before) const
{
    const qint64 changedAt = m_secrets.changedAt(row);
    return changedAt != SecretTable::NoMoment && changedAt <= before;
}

bool SecretListModel::isUnused(int row) const
{
    return m_areUsesKnown && useCount(row) == 0;
}

int SecretListModel::useCount(int row) const
{
    return m_useCounts.empty() ? 0 : m_useCounts[size_t(row)];
}

QStringList SecretListModel::uses(int row) const
{
    QStringList names;
    for (const QString &reference : {m_secrets.name(row), m_secrets.id(row)}) {
        if (!reference.isEmpty())
            names += m_users.value(reference);
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

int SecretListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_secrets.size();
}

int SecretListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SecretListModel::updatedText(int row) const
{
    const qint64 changedAt = m_secrets.changedAt(row);
    if (changedAt == SecretTable::NoMoment)
        return m_secrets.updatedAt(row).value_or(QString());
    return relativeTime(QDateTime::fromMSecsSinceEpoch(changedAt, Qt::UTC), m_now());
}

QString SecretListModel::text(int row, Column column) const
{
    switch (column) {
    case Name:
        return m_secrets.title(row);
    case Description:
        return m_secrets.descriptionText(row).simplified();
    case Updated:
        return updatedText(row);
    case UpdatedBy:
        return m_secrets.lastUpdatedBy(row).value_or(QString());
    case UsedBy:
        if (!m_areUsesKnown)
            return tr("Not known");
        return useCount(row) == 0 ? tr("Not used") : listText(uses(row));
    case ColumnCount:
        break;
    }
    return {};
}

QString SecretListModel::dueText() const
{
    return tr("Due for rotation: not changed for %Ln day(s) or more", nullptr, m_rotationDays);
}

QString SecretListModel::toolTip(int row, Column column) const
{
    QStringList lines;
    if (column == Updated && m_secrets.changedAt(row) != SecretTable::NoMoment)
        lines << QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(m_secrets.changedAt(row)).toLocalTime(),
            QLocale::ShortFormat);
    else if (column == UsedBy && m_areUsesKnown && useCount(row) > 0)
        lines << uses(row);
    else if (column == UsedBy && m_areUsesKnown)
        lines << tr("No deployment uses it.");
    else if (column == UsedBy)
        lines << tr("The deployments have not been read.");
    else
        lines << text(row, column);
    if (column == Name && !m_secrets.descriptionText(row).isEmpty())
        lines << m_secrets.descriptionText(row);
    if ((column == Name || column == Updated) && isDue(row))
        lines << dueText();
    return plainToolTip(lines.join(QLatin1Char('\n')));
}

QString SecretListModel::accessibleText(int row, Column column) const
{
    // A row is read by its first cell, with all that is only seen beside it.
    QStringList parts{text(row, column)};
    if ((column == Name || column == Updated) && isDue(row))
        parts << dueText();
    if (column == Name && isUnused(row))
        parts << tr("No deployment uses it");
    return listText(parts);
}

QVariant SecretListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::AccessibleDescriptionRole:
        return column == Name ? text(row, Description) : QVariant();
    case DescriptionRole:
        return text(row, Description);
    case AddressRole:
        return m_secrets.address(row);
    case DueRole:
        return isDue(row);
    case UnusedRole:
        return isUnused(row);
    default:
        return {};
    }
}

QVariant SecretListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Description:
        return tr("Description");
    case Updated:
        return tr("Updated");
    case UpdatedBy:
        return tr("Updated by");
    case UsedBy:
        return tr("Used by");
    default:
        return {};
    }
}

} // namespace Latchkey
