// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "secret.h"
#include "secretpatch.h"
#include "valuedigest.h"

#include <optional>

namespace Latchkey {

/// A change that was sent and of which no answer says what has become of it. Holds no value.
struct SentChange
{
    /// What was stored when it was sent, as far as known.
    Secret before = {};
    std::optional<QString> name = {};
    std::optional<QString> description = {};
    std::optional<ValueDigest> value = {};
    /// What came instead of an answer.
    ApiError error = {};

    [[nodiscard]] Fields fields() const;
    /// Whether @p patch would send the same.
    [[nodiscard]] bool isSameAs(const SecretPatch &patch) const;
};

[[nodiscard]] SentChange sentChange(const Secret &before, const SecretPatch &patch);

/// What a look at the store says about a change that was sent.
enum class Verdict {
    /// It was made: names and texts are as sent, and the date has moved on. Of a value nothing but
    /// the date and the name of who changed it can be seen.
    Made,
    /// It was not made, or not yet: nothing has changed.
    NotMade,
    /// Something else was stored since: by somebody else, or on top of it.
    ChangedOtherwise,
    /// The server gives no dates and only the value was sent.
    Undecided,
};

/// Whether @p now has the name or the description from before @p change where another one was sent.
/// A server may mend what it is sent, so any third text counts as a change made.
[[nodiscard]] bool isWithout(const SentChange &change, const Secret &now);

/// @p self is who the user is to the server, as `last_updated_by` gives it, where that is known.
[[nodiscard]] Verdict verdictOn(const SentChange &change, const Secret &now,
                                const std::optional<QString> &self);

/// Whether @p a and @p b, dates as the server wrote them, may stand for the same moment. Dates of
/// different length are compared as moments, to the millisecond.
[[nodiscard]] bool isSameMoment(const QString &a, const QString &b);

/// Whether @p now is not what was loaded: another name, description or date. A date that the
/// server left out on either side is not compared.
[[nodiscard]] bool hasChanged(const Secret &loaded, const Secret &now);

} // namespace Latchkey
