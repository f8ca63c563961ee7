// SPDX-License-Identifier: MIT
#include "secretlistmodel.h"

#include <algorithm>

namespace Latchkey {

void SecretListModel::setSecrets(QList<Secret> secrets)
{
    beginResetModel();
    m_secrets = std::move(secrets);
    endResetModel();
}

void SecretListModel::update(const QString &address, const Secret &secret)
{
    const QModelIndex found = indexOf(address);
    if (found.isValid()) {
        m_secrets[found.row()] = secret;
        Q_EMIT dataChanged(found, found);
        return;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_secrets.append(secret);
    endInsertRows();
}

QModelIndex SecretListModel::indexOf(const QString &address) const
{
    const auto found = std::find_if(m_secrets.begin(), m_secrets.end(), [&](const Secret &secret) {
        return secret.address() == address;
    });
    return found == m_secrets.end()
        ? QModelIndex()
        : index(static_cast<int>(std::distance(m_secrets.begin(), found)));
}

int SecretListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_secrets.size());
}

QVariant SecretListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Secret &secret = m_secrets.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return secret.name.isEmpty() ? secret.id : secret.name;
    case DescriptionRole:
        return secret.descriptionText().simplified();
    case AddressRole:
        return secret.address();
    default:
        return {};
    }
}

} // namespace Latchkey
