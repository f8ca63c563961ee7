// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace Latchkey {

/// The secrets that hold every word of a filter, in name or description, sorted by name.
class SecretFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SecretFilterModel(QObject *parent = nullptr);

    /// Words are parted by white space; case does not matter.
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace Latchkey
