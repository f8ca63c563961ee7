// SPDX-License-Identifier: MIT
#include "foldedtext.h"

#include <algorithm>
#include <cstring>

namespace Latchkey {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

QByteArray folded(const QString &text)
{
    return text.toCaseFolded().toUtf8();
}

int compareFolded(QByteArrayView a, QByteArrayView b)
{
    const auto common = size_t(std::min(a.size(), b.size()));
    const int order = common == 0 ? 0 : std::memcmp(a.data(), b.data(), common);
    return order != 0 ? order : (a.size() > b.size()) - (a.size() < b.size());
}

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

SearchWords searchWords(const QString &text)
{
    SearchWords words;
    for (const QString &word : wordsOf(text))
        words << folded(word);
    return words;
}

void appendFolded(std::vector<char> &out, QByteArrayView utf8)
{
    if (isAscii(utf8)) {
        const size_t at = out.size();
        out.resize(at + size_t(utf8.size()));
        std::transform(utf8.begin(), utf8.end(), out.begin() + qsizetype(at), lowered);
        return;
    }
    const QByteArray text = folded(QString::fromUtf8(utf8));
    out.insert(out.end(), text.begin(), text.end());
}

} // namespace Latchkey
