// SPDX-License-Identifier: MIT
#include "secretfolders.h"

#include "secrettable.h"

namespace Latchkey {

namespace {

constexpr QLatin1Char Slash('/');

/// Of the folder that the one with this path is in.
QStringView outerPath(QStringView path)
{
    return path.left(path.lastIndexOf(Slash, -2) + 1);
}

} // namespace

SecretFolders::SecretFolders(const SecretTable &secrets)
{
    m_folderOf.reserve(size_t(secrets.size()));
    for (int row = 0; row < secrets.size(); ++row) {
        const QString name = secrets.title(row);
        m_folderOf.push_back(add(QStringView(name).left(lastPart(name))));
    }
}

int SecretFolders::add(QStringView path)
{
    if (path.isEmpty())
        return 0;
    const auto known = m_numbers.constFind(path);
    if (known != m_numbers.constEnd())
        return *known;
    const int parent = add(outerPath(path));
    const auto number = static_cast<int>(m_folders.size());
    m_folders.push_back({.parent = parent, .path = path.toString()});
    m_numbers.insert(m_folders.back().path, number);
    return number;
}

QString SecretFolders::label(int folder) const
{
    const QString &own = path(folder);
    return own.sliced(path(parent(folder)).size()).chopped(1);
}

qsizetype SecretFolders::lastPart(QStringView name)
{
    const bool hasEmptyPart =
        name.startsWith(Slash) || name.endsWith(Slash) || name.contains(QLatin1StringView("//"));
    return hasEmptyPart ? 0 : name.lastIndexOf(Slash) + 1;
}

} // namespace Latchkey
