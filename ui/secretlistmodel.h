// SPDX-License-Identifier: MIT
#pragma once

#include "deployment.h"
#include "secretfolders.h"
#include "secrettable.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace Latchkey {

/// The project's secrets, in the order the server gave: what is known of each, how long ago it was
/// changed, and which deployments use it.
class SecretListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Description, Updated, UpdatedBy, UsedBy, ColumnCount };
    /// Of a row, whatever the column.
    enum Role {
        /// The description, on one line.
        DescriptionRole = Qt::UserRole,
        AddressRole,
        /// Whether it should be given a new value: it was not changed for rotationDays().
        DueRole,
        /// Whether it is known that no deployment uses it.
        UnusedRole,
    };
    using Now = std::function<QDateTime()>;

    static constexpr int DefaultRotationDays = 90;

    explicit SecretListModel(QObject *parent = nullptr, Now now = &QDateTime::currentDateTimeUtc);

    void setSecrets(SecretTable secrets);
    /// Puts @p secret in place of the one at @p address, or adds it where there is none.
    void update(const QString &address, const Secret &secret);
    /// Takes out the one at @p address, if there is one.
    void remove(const QString &address);
    /// Nothing while it is not known what the deployments use.
    void setDeployments(const std::optional<QList<Deployment>> &deployments);
    /// After how many days without a change a secret is due for another value.
    void setRotationDays(int days);
    [[nodiscard]] int rotationDays() const { return m_rotationDays; }

    /// Invalid where no secret has this address.
    [[nodiscard]] QModelIndex indexOf(const QString &address) const;
    [[nodiscard]] const SecretTable &secrets() const { return m_secrets; }
    /// All rows as isBefore() orders them.
    [[nodiscard]] std::vector<int> sorted(Column column);
    /// The folders that the rows are in.
    [[nodiscard]] SecretFolders folders() const { return SecretFolders(m_secrets); }
    /// Whether @p a comes before @p b in @p column; what is the same there goes by name, then as
    /// the server listed it.
    [[nodiscard]] bool isBefore(Column column, int a, int b) const;
    /// What was changed before this moment is due: milliseconds since 1970 UTC.
    [[nodiscard]] qint64 dueBefore() const;
    [[nodiscard]] bool isDue(int row) const { return isDue(row, dueBefore()); }
    /// The same, quicker for many rows.
    [[nodiscard]] bool isDue(int row, qint64 before) const;
    [[nodiscard]] bool isUnused(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString updatedText(int row) const;
    [[nodiscard]] QString toolTip(int row, Column column) const;
    [[nodiscard]] QString accessibleText(int row, Column column) const;
    [[nodiscard]] QString dueText() const;
    /// Names of deployments, sorted, each once.
    [[nodiscard]] QStringList uses(int row) const;
    [[nodiscard]] int useCount(int row) const;

    SecretTable m_secrets;
    Now m_now;
    int m_rotationDays = DefaultRotationDays;
    bool m_areUsesKnown = false;
    /// The deployments' names by what they call a secret: its ID or its name.
    QHash<QString, QStringList> m_users;
    /// By row; empty while nothing is known, or nothing used.
    std::vector<int> m_useCounts;
    void countUses();
    /// By row: numbers in the order of what is in @p column, or the same where that takes more.
    [[nodiscard]] std::vector<quint64> sortKeys(Column column) const;
};

} // namespace Latchkey
