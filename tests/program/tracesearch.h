// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMultiHash>
#include <QString>
#include <QStringList>

#include <bitset>

namespace Latchkey {

/// Looks for secrets on the disk: any 8 characters in a row of one, as UTF-8, UTF-16LE,
/// percent-encoded, or in Base64 of either wherever it begins.
class TraceSearch
{
public:
    /// @p secret is ASCII, and of 8 characters or more.
    void lookFor(const QByteArray &secret);

    /// How it is there, for a person to read, without the secret; empty if it is not.
    [[nodiscard]] QString foundIn(const QByteArray &bytes) const;

    /// Searches the names and the contents of all below @p folder that was changed at @p since or
    /// later, through no symbolic link and on that file system alone; a line for each trace.
    /// Contents only of this user's plain files: a program that ran as this user wrote no others.
    [[nodiscard]] QStringList foundBelow(const QString &folder,
                                         const QDateTime &since = QDateTime()) const;

private:
    struct Form
    {
        QString encoding;
        QByteArray bytes;
    };

    /// By their first bytes, as many as a number holds.
    QMultiHash<quint64, Form> m_forms;
    /// Whether a form begins with these two bytes: nearly all places are done with by this alone.
    std::bitset<65536> m_beginnings;
};

} // namespace Latchkey
