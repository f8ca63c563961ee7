// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"
#include "sensitivestring.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace Latchkey {

/// A name and the value that a file gives it.
struct ValueEntry
{
    /// As checkName() lets through.
    QString name;
    /// Exact; may be empty.
    SensitiveString value;
    /// Where it begins, from 1.
    int line = 0;
    /// Whether other programs would put something else in place of a `$NAME`, `${NAME}` or
    /// `$(command)` in it, which is kept here as it stands.
    bool hasReference = false;
};

/// A part of a file that gives no entry, and why. Nothing of its text is in here but a good name:
/// what looks like a line may be a piece of a value.
struct RefusedEntry
{
    enum class Reason {
        /// No `=` on the line.
        NoAssignment,
        /// The name breaks RefusedEntry::violation.
        BadName,
        /// A quote is opened on the line and closed nowhere; so nothing after it is read.
        UnclosedQuote,
        /// Something else than a comment follows the closing quote.
        TextAfterQuote,
        /// A PEM block without quotes: its lines would be taken for lines of their own.
        UnquotedPem,
        /// Bytes that are no UTF-8.
        NotUtf8,
        /// Its name was given a value on RefusedEntry::firstLine already.
        Duplicate,
        /// The file stops being a JSON object on this line; nothing of it is used.
        NotJson,
        /// What JSON has for the name is a RefusedEntry::type.
        NotText,
    };
    enum class Type { Number, Boolean, Null, Object, Array };

    /// The first and the last, from 1; the same for a single line.
    int line = 0;
    int lastLine = 0;
    Reason reason = Reason::NoAssignment;
    /// Of Duplicate and NotText, and of the others if there is one that checkName() lets through.
    QString name = {};
    std::optional<Violation> violation = {};
    int firstLine = 0;
    Type type = Type::Null;
};

/// What a file gives: each of its lines is in an entry, refused, blank or a comment.
struct ValueEntries
{
    /// In the order of the file; each name once.
    std::vector<ValueEntry> entries;
    std::vector<RefusedEntry> refused;
};

/// Reads @p bytes as JSON where the first character is `{`, else as a `.env` file (readJson(),
/// readEnv()).
[[nodiscard]] ValueEntries readEntries(QByteArrayView bytes);

/// Puts entries together and refuses what has a bad name or one that was there before.
class EntryCollector
{
public:
    /// @p entry, whose name may be any, ends on @p lastLine.
    void add(ValueEntry entry, int lastLine);
    /// Drops its name if it is a bad one.
    void refuse(RefusedEntry refused);
    [[nodiscard]] ValueEntries take() { return std::move(m_result); }

private:
    ValueEntries m_result;
    /// Of each name that has an entry.
    QHash<QString, int> m_lines;
};

} // namespace Latchkey
