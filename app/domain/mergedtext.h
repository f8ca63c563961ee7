// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Latchkey {

/// One text in three versions: as it was loaded, as somebody else has it stored since, and as it
/// is in the form.
struct MergedText
{
    enum class Side { Theirs, Mine };

    QString loaded;
    QString theirs;
    QString mine;

    /// Whether there is anything to choose from.
    [[nodiscard]] bool isAlike() const { return theirs == mine; }

    /// The side that wins by itself: the only one that has changed. Nothing where both have, to
    /// different texts, and a person must choose.
    [[nodiscard]] std::optional<Side> winner() const
    {
        if (theirs == loaded || isAlike())
            return Side::Mine;
        return mine == loaded ? std::optional(Side::Theirs) : std::nullopt;
    }
};

} // namespace Latchkey
