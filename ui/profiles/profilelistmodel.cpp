// SPDX-License-Identifier: MIT
#include "profiles/profilelistmodel.h"

#include "environmentprofile.h"
#include "profiles/profilecolors.h"
#include "servermessage.h"
#include "style.h"
#include "text/listtext.h"
#include "text/profiletext.h"

namespace Latchkey {

void ProfileListModel::setProfiles(const std::optional<Profile> &environment,
                                   const QList<Profile> &usable, const QList<BrokenProfile> &broken)
{
    beginResetModel();
    m_rows.clear();
    if (environment)
        m_rows.append({.profile = *environment, .violations = {}});
    for (const Profile &profile : usable)
        m_rows.append({.profile = profile, .violations = {}});
    m_rows += broken;
    endResetModel();
}

int ProfileListModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).profile.id == id)
            return row;
    }
    return -1;
}

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BrokenProfile &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(row.profile);
    case Qt::AccessibleTextRole: {
        QStringList parts{nameOf(row.profile), describe(row)};
        if (row.profile.color != ProfileColor::None)
            parts << colorName(row.profile.color);
        return listText(parts);
    }
    case Qt::ToolTipRole:
        return plainToolTip(nameOf(row.profile) + QLatin1Char('\n') + describe(row));
    case DescriptionRole:
        return describe(row);
    case ColorRole:
        return int(row.profile.color);
    default:
        return {};
    }
}

QString ProfileListModel::nameOf(const Profile &profile)
{
    const QString name = displayable(profile.name).trimmed();
    return name.isEmpty() ? tr("Unnamed profile") : name;
}

QString ProfileListModel::describe(const BrokenProfile &row)
{
    if (!row.violations.isEmpty())
        return tr("Cannot be used: %1").arg(profileViolationText(row.violations.first()));
    const Profile &profile = row.profile;
    const QString host = profile.baseUrl.host();
    if (isEnvironmentProfile(profile))
        return tr("%1, not stored", "host").arg(host);
    return profile.isProtected ? tr("Protected \u00b7 %1", "host").arg(host) : host;
}

} // namespace Latchkey
