// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace Latchkey {

class SecretTable;

/// The folders that secrets are in by the parts of their names between slashes: `prod/db/url` is
/// in the folder `db` in the folder `prod`. A name with an empty part is not parted. Folders are
/// numbered; number 0 is what all others are in.
class SecretFolders
{
public:
    SecretFolders() = default;
    /// Those of @p secrets as they are now.
    explicit SecretFolders(const SecretTable &secrets);

    /// With number 0.
    [[nodiscard]] size_t count() const { return m_folders.size(); }
    /// Of the secret at @p row of the table.
    [[nodiscard]] int folderOf(int row) const { return m_folderOf[size_t(row)]; }
    [[nodiscard]] int parent(int folder) const { return m_folders[size_t(folder)].parent; }
    /// As the names in it begin, with the last slash.
    [[nodiscard]] const QString &path(int folder) const { return m_folders[size_t(folder)].path; }
    /// The last part of its path.
    [[nodiscard]] QString label(int folder) const;
    /// The number of the folder with this path, or 0.
    [[nodiscard]] int find(QStringView path) const { return m_numbers.value(path); }

    /// Where the last part of @p name begins; 0 where it has no parts.
    [[nodiscard]] static qsizetype lastPart(QStringView name);

private:
    struct Folder
    {
        int parent = 0;
        QString path = {};
    };

    [[nodiscard]] int add(QStringView path);

    std::vector<Folder> m_folders{Folder()};
    /// By paths that m_folders owns.
    QHash<QStringView, int> m_numbers;
    std::vector<int> m_folderOf;
};

} // namespace Latchkey
