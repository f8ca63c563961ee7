// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace Latchkey::Bench {

// Of an odd number of measurements, the one in the middle.
double median(std::vector<double> values);

// Of a process by its ID, in MiB; 0 if it has ended.
double residentMemory(const QString &process);

} // namespace Latchkey::Bench
