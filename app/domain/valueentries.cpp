// SPDX-License-Identifier: MIT
#include "valueentries.h"

#include "envfile.h"
#include "jsonentries.h"

#include <utility>

namespace Latchkey {

ValueEntries readEntries(QByteArrayView bytes)
{
    QByteArrayView text = bytes;
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    text = text.trimmed();
    return text.startsWith('{') ? readJson(bytes) : readEnv(bytes);
}

void EntryCollector::add(ValueEntry entry, int lastLine)
{
    RefusedEntry refused{.line = entry.line, .lastLine = lastLine};
    if (const auto violation = checkName(entry.name)) {
        refused.reason = RefusedEntry::Reason::BadName;
        refused.violation = violation;
        m_result.refused.push_back(refused);
        return;
    }
    const auto first = m_lines.constFind(entry.name);
    if (first == m_lines.constEnd()) {
        m_lines.insert(entry.name, entry.line);
        m_result.entries.push_back(std::move(entry));
        return;
    }
    refused.reason = RefusedEntry::Reason::Duplicate;
    refused.name = entry.name;
    refused.firstLine = *first;
    m_result.refused.push_back(refused);
}

void EntryCollector::refuse(RefusedEntry refused)
{
    if (checkName(refused.name))
        refused.name.clear();
    m_result.refused.push_back(std::move(refused));
}

} // namespace Latchkey
