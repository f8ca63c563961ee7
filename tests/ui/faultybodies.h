// SPDX-License-Identifier: MIT
#pragma once

#include "script.h"

#include <QString>

#include <functional>
#include <vector>

namespace Latchkey {

/// What an answer can hold instead of what it should.
struct FaultyBody
{
    const char *name;
    /// Goes on with @p script by an answer with @p status that holds it.
    std::function<void(Script &script, int status)> send;
    /// What a failure that holds it is quoted with.
    QString quoted = {};
};

[[nodiscard]] std::vector<FaultyBody> faultyBodies();

} // namespace Latchkey
