// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"

#include <QAbstractListModel>
#include <QList>

namespace Latchkey {

/// The project's secrets, in the order the server gave.
class SecretListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// The description, on one line.
        DescriptionRole = Qt::UserRole,
        AddressRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setSecrets(QList<Secret> secrets);
    /// Puts @p secret in place of the one at @p address, or adds it where there is none.
    void update(const QString &address, const Secret &secret);
    /// Invalid where no secret has this address.
    [[nodiscard]] QModelIndex indexOf(const QString &address) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Secret> m_secrets;
};

} // namespace Latchkey
