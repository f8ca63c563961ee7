// SPDX-License-Identifier: MIT
#pragma once

#include "message.h"
#include "rotate/rotationresult.h"
#include "rotationplan.h"

#include <QStringList>

namespace Latchkey {

/// The name, or the lines of a part of the file that has no good one.
[[nodiscard]] QString rotationNameText(const RotationRow &row);

/// What would happen: in a word or two.
[[nodiscard]] QString rotationActionText(RotationRow::Action action);

/// Why a row is skipped or refused, in a sentence or two; empty for one that is not.
[[nodiscard]] QString rotationReasonText(const RotationRow &row);

/// The facts about the value in one line; empty where there are none.
[[nodiscard]] QString rotationValueText(const RotationRow &row);

/// What about the value may not be meant, a sentence each.
[[nodiscard]] QStringList rotationNoticeTexts(const RotationRow &row);

/// How far the row has come, in a word or two; empty where nothing has been done about it.
[[nodiscard]] QString rotationResultText(const RotationResult &result);

/// What has become of it, and why; empty where that is plain.
[[nodiscard]] QString rotationOutcomeText(const RotationRow &row, const RotationResult &result);

/// All that is to be said about a row beneath the table.
[[nodiscard]] QString rotationDetailText(const RotationRow &row, const RotationResult &result);

/// How many rows there are of which kind.
struct RotationCounts
{
    int updates = 0;
    int creations = 0;
    /// Skipped, or not chosen.
    int leftAlone = 0;
    int refused = 0;

    int saved = 0;
    int notSaved = 0;
    int unknown = 0;
    /// Chosen, and not begun when the run was over.
    int notRun = 0;

    /// Of those chosen and not saved yet.
    [[nodiscard]] int toRun() const { return updates + creations; }
};

/// "3 will be updated, 1 will be created, 2 left alone, 1 refused."
[[nodiscard]] QString rotationPlanText(const RotationCounts &counts);

/// "3 saved, 1 not saved, 2 not run."
[[nodiscard]] QString rotationProgressText(const RotationCounts &counts);

/// What to say when a run is over. @p deployments read what was saved, as far as known.
[[nodiscard]] Message rotationEndMessage(const RotationCounts &counts,
                                         const QStringList &deployments = {});

/// What to say when a run has paused because of @p why.
[[nodiscard]] Message rotationPauseMessage(const ApiError &why);

} // namespace Latchkey
