// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace Latchkey::Bench {

// One row of the table.
struct Figure
{
    QString name;
    double ours = 0;
    std::optional<double> reference; // the same thing done by bare Qt, measured in the same run
    QString unit;
    double bound = 0;        // the most that ours / reference, or ours alone, may be
    bool isAbsolute = false; // the bound is on ours, the reference is there to compare

    double measure() const { return reference && !isAbsolute ? ours / *reference : ours; }
    bool isWithinBound() const { return measure() <= bound; }
};

struct Measurement
{
    QString method; // what was measured and how, in a sentence or two
    QList<Figure> figures;
};

// What every measuring function returns; the error says why nothing could be measured.
using Result = tl::expected<Measurement, QString>;

} // namespace Latchkey::Bench
