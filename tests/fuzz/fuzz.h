// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <cstddef>

/// Called by the fuzzer, or by replay.cpp, with each input; always gives 0.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size);

namespace Latchkey {

/// Ends the program if @p holds is false, in every kind of build: that makes a finding.
inline void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("This does not hold: %s", what);
}

} // namespace Latchkey
