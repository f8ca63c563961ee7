// SPDX-License-Identifier: MIT
#pragma once

#include "saveoutcome.h"

#include <optional>

namespace Latchkey {

/// How far a row of a rotation has come.
struct RotationResult
{
    enum class State {
        NotRun,
        /// It is its turn later in the run.
        Queued,
        Running,
        /// As RotationResult::outcome says.
        Ended,
    };

    State state = State::NotRun;
    /// What the last run of it has come to; stays while it is run again.
    std::optional<SaveOutcome> outcome = {};

    [[nodiscard]] bool isSaved() const
    {
        return state == State::Ended && outcome->headline() == SaveOutcome::Headline::Saved;
    }
    [[nodiscard]] bool isUnknown() const
    {
        return state == State::Ended && outcome->headline() == SaveOutcome::Headline::Unknown;
    }
};

} // namespace Latchkey
