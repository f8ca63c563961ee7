// SPDX-License-Identifier: MIT
#pragma once

#include "profilestore.h"

#include <QAbstractListModel>

namespace Latchkey {

/// One row for the environment's profile, if there is one, one for each that can be used, and one
/// for each that cannot.
class ProfileListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// What stands under the name: the host and whether it is protected, or what is wrong.
        DescriptionRole = Qt::UserRole,
        /// A ProfileColor as int.
        ColorRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setProfiles(const std::optional<Profile> &environment, const QList<Profile> &usable,
                     const QList<BrokenProfile> &broken);
    /// What is in @p row; without violations where it can be used.
    [[nodiscard]] const BrokenProfile &at(int row) const { return m_rows.at(row); }
    /// The row of the profile with @p id, empty for the environment's; -1 if there is none.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static QString nameOf(const Profile &profile);
    [[nodiscard]] static QString describe(const BrokenProfile &row);

    QList<BrokenProfile> m_rows;
};

} // namespace Latchkey
