// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <vector>

namespace Latchkey {

/// What to look for: words, as SecretTable compares them.
using SearchWords = QByteArrayList;

/// @p text in the form in which letters of either case are the same: case-folded UTF-8.
[[nodiscard]] QByteArray folded(const QString &text);

/// Below, at or above 0 as @p a comes before @p b, is the same, or comes behind it.
[[nodiscard]] int compareFolded(QByteArrayView a, QByteArrayView b);

/// @p text parted by white space.
[[nodiscard]] QStringList wordsOf(const QString &text);
/// The same, each word folded.
[[nodiscard]] SearchWords searchWords(const QString &text);

/// Appends folded() of @p utf8 to @p out.
void appendFolded(std::vector<char> &out, QByteArrayView utf8);

[[nodiscard]] bool isAscii(QByteArrayView text);

} // namespace Latchkey
