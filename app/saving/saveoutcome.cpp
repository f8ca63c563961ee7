// SPDX-License-Identifier: MIT
#include "saveoutcome.h"

namespace Latchkey {

namespace {

bool isRefusal(const ApiError &error)
{
    constexpr int RequestTimeout = 408;
    return error.kind == ApiError::Kind::Status && error.status >= 300 && error.status <= 499
        && error.status != RequestTimeout;
}

} // namespace

SaveOutcome saveOutcome(const Result<Secret> &answer)
{
    if (answer)
        return {.headline = SaveOutcome::Headline::Saved, .secret = *answer};
    const bool certain = !answer.error().bodyLeft || isRefusal(answer.error());
    return {.headline = certain ? SaveOutcome::Headline::NotSaved : SaveOutcome::Headline::Unknown,
            .error = answer.error()};
}

} // namespace Latchkey
