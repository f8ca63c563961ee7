// SPDX-License-Identifier: MIT
#include "redact.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace Latchkey {

QString redact(const QString &text, QStringView sensitive)
{
    const qsizetype length = std::min(sensitive.size(), qsizetype(8));
    if (length == 0 || text.size() < length)
        return text;

    const auto windows = text.size() - length + 1;
    const auto window = [&](qsizetype at) { return QStringView(text).sliced(at, length); };
    QSet<QStringView> shown;
    for (qsizetype at = 0; at < windows; ++at)
        shown.insert(window(at));
    QSet<QStringView> shared;
    for (qsizetype at = 0; at + length <= sensitive.size(); ++at) {
        if (shown.contains(sensitive.sliced(at, length)))
            shared.insert(sensitive.sliced(at, length));
    }

    std::vector<bool> hidden(static_cast<std::size_t>(text.size()), false);
    for (qsizetype at = 0; at < windows; ++at) {
        if (shared.contains(window(at)))
            std::fill_n(hidden.begin() + at, length, true);
    }

    QString redacted;
    bool inside = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool hide = hidden[static_cast<std::size_t>(at)];
        if (!hide)
            redacted += text.at(at);
        else if (!inside)
            redacted += QLatin1StringView("[hidden]");
        inside = hide;
    }
    return redacted;
}

} // namespace Latchkey
