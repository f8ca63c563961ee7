// SPDX-License-Identifier: MIT
#include "value/valuefile.h"

#include "importedvalue.h"

#include <QFile>
#include <QFileInfo>

namespace Latchkey {

tl::expected<QByteArray, FileRefusal> readValueFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return tl::unexpected(FileRefusal{FileRefusal::Kind::Missing});
    if (!info.isFile())
        return tl::unexpected(FileRefusal{FileRefusal::Kind::NotAFile});

    QFile file(path);
    // Unbuffered: the file object would keep a copy of its own.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(FileRefusal{FileRefusal::Kind::Unreadable, file.errorString()});
    // Not the size it claims: some files have none, and one may grow while it is read.
    QByteArray bytes = file.read(MaxImportBytes + 1);
    if (file.error() != QFile::NoError)
        return tl::unexpected(FileRefusal{FileRefusal::Kind::Unreadable, file.errorString()});
    if (bytes.size() > MaxImportBytes)
        return tl::unexpected(FileRefusal{FileRefusal::Kind::TooLarge});
    return bytes;
}

} // namespace Latchkey
