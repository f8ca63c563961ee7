// SPDX-License-Identifier: MIT
#include "secretfiltermodel.h"

#include "secretlistmodel.h"

#include <algorithm>

namespace Latchkey {

SecretFilterModel::SecretFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortCaseSensitivity(Qt::CaseInsensitive);
    sort(0);
}

void SecretFilterModel::setWords(const QString &words)
{
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool SecretFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString description = index.data(SecretListModel::DescriptionRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return name.contains(word, Qt::CaseInsensitive)
            || description.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace Latchkey
