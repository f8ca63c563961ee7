// SPDX-License-Identifier: MIT
#include "rotationplan.h"

#include "secrettable.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Latchkey {

namespace {

RotationRow rowOf(ValueEntry &entry, const QDateTime &now,
                  const CertificateExpiry &certificateExpiry)
{
    RotationRow row{.action = RotationRow::Action::Create,
                    .name = std::move(entry.name),
                    .line = entry.line,
                    .hasReference = entry.hasReference};
    if (entry.value.isEmpty()) {
        row.action = RotationRow::Action::Skip;
        return row;
    }
    row.facts = valueFacts(entry.value.view(), now, certificateExpiry);
    row.violation = checkValue(entry.value.view());
    if (row.violation)
        row.action = RotationRow::Action::Refused;
    else
        row.value = std::move(entry.value);
    return row;
}

} // namespace

std::vector<RotationRow> rotationRows(ValueEntries entries, const QDateTime &now,
                                      const CertificateExpiry &certificateExpiry)
{
    std::vector<RotationRow> rows;
    rows.reserve(entries.entries.size() + entries.refused.size());
    for (ValueEntry &entry : entries.entries)
        rows.push_back(rowOf(entry, now, certificateExpiry));
    for (const RefusedEntry &refused : entries.refused)
        rows.push_back({.name = refused.name, .line = refused.line, .refused = refused});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const RotationRow &a, const RotationRow &b) { return a.line < b.line; });
    return rows;
}

void placeRows(std::vector<RotationRow> &rows, const SecretTable &secrets,
               const std::function<bool(int row)> &isFixed)
{
    QHash<QString, int> placesByName;
    QHash<QString, int> counts;
    for (int at = 0; at < secrets.size(); ++at) {
        const QString name = secrets.name(at);
        placesByName.insert(name, at);
        ++counts[name];
    }
    for (std::size_t at = 0; at < rows.size(); ++at) {
        RotationRow &row = rows[at];
        const bool isOpen = row.isRunnable() || row.isAmbiguous;
        if (!isOpen || (isFixed && isFixed(int(at))))
            continue;
        const int count = counts.value(row.name);
        row.isAmbiguous = count > 1;
        row.stored = count == 1 ? secrets.at(placesByName.value(row.name)) : Secret();
        if (row.isAmbiguous)
            row.action = RotationRow::Action::Refused;
        else
            row.action = count == 1 ? RotationRow::Action::Update : RotationRow::Action::Create;
    }
}

} // namespace Latchkey
