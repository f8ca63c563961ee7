// SPDX-License-Identifier: MIT
#include "leftnote.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace Latchkey {

LeftNote::LeftNote()
    : m_file(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
             + QStringLiteral("/last-save.txt"))
{
}

bool LeftNote::leave(const QString &text) const
{
    QSaveFile file(m_file);
    return QDir().mkpath(QFileInfo(m_file).path()) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text.toUtf8()) >= 0 && file.commit();
}

void LeftNote::remove() const
{
    QFile::remove(m_file);
}

QString LeftNote::text() const
{
    constexpr qint64 MaxBytes = qint64(64) * 1024;
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(MaxBytes)) : QString();
}

} // namespace Latchkey
