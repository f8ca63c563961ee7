// SPDX-License-Identifier: MIT
#pragma once

#include "rotate/rotationresult.h"
#include "rotationplan.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <vector>

namespace Latchkey {

/// Where and when a rotation was run.
struct RotationFacts
{
    /// When the report was made.
    QDateTime madeAt = {};
    /// May be empty.
    QString profile = {};
    QUrl baseUrl = {};
    /// The file's name, or what stood in for a file.
    QString source = {};
};

/// What was to become of each row and what has, for a ticket: lines of text, its times in
/// UTC. No value. There is a result for each row.
[[nodiscard]] QString rotationReport(const RotationFacts &facts,
                                     const std::vector<RotationRow> &rows,
                                     const std::vector<RotationResult> &results);

/// The same as a table by RFC 4180, a line for each row and one above them with what the columns
/// are, in English whatever the language.
[[nodiscard]] QString rotationCsv(const RotationFacts &facts, const std::vector<RotationRow> &rows,
                                  const std::vector<RotationResult> &results);

} // namespace Latchkey
