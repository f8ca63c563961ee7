// SPDX-License-Identifier: MIT
#include "saveoutcome.h"

namespace Latchkey {

SaveOutcome::Headline SaveOutcome::headline() const
{
    switch (reason) {
    case Reason::Confirmed:
    case Reason::FoundMade:
        return Headline::Saved;
    case Reason::CheckFailed:
    case Reason::Conflict:
    case Reason::Deleted:
    case Reason::RenameNotAccepted:
    case Reason::Refused:
    case Reason::FoundNotMade:
        return Headline::NotSaved;
    case Reason::CannotTell:
    case Reason::ChangedOtherwise:
        return Headline::Unknown;
    }
    Q_UNREACHABLE();
}

bool isAmbiguous(const ApiError &error)
{
    constexpr int RequestTimeout = 408;
    const bool isRefusal = error.kind == ApiError::Kind::Status && error.status >= 300
        && error.status <= 499 && error.status != RequestTimeout;
    return error.bodyLeft && !isRefusal;
}

} // namespace Latchkey
