// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace Latchkey {

/// Why a file's content was not taken.
struct FileRefusal
{
    enum class Kind {
        Missing,
        /// A folder, a pipe, a device: nothing that has an end and a size.
        NotAFile,
        Unreadable,
        TooLarge,
    };

    Kind kind;
    /// Of Unreadable: the system's words.
    QString detail = {};
};

/// The whole content of the file at @p path, at most MaxImportBytes. Blocks while it reads.
[[nodiscard]] tl::expected<QByteArray, FileRefusal> readValueFile(const QString &path);

} // namespace Latchkey
