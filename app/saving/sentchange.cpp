// SPDX-License-Identifier: MIT
#include "sentchange.h"

#include "timestamp.h"

namespace Latchkey {

namespace {

bool hasSameTexts(const Secret &a, const Secret &b)
{
    return a.name == b.name && a.descriptionText() == b.descriptionText();
}

/// Whether the date @p now is behind @p before; dates that are none only need to differ.
bool isLater(const QString &before, const QString &now)
{
    const auto first = parseTimestamp(before);
    const auto second = parseTimestamp(now);
    if (!first || !second)
        return before != now;
    return *first == *second ? now > before : *second > *first; // digits past the millisecond
}

bool haveDates(const Secret &a, const Secret &b)
{
    return a.updatedAt && b.updatedAt;
}

} // namespace

Fields SentChange::fields() const
{
    Fields fields;
    fields.setFlag(Field::Name, name.has_value());
    fields.setFlag(Field::Description, description.has_value());
    fields.setFlag(Field::Value, value.has_value());
    return fields;
}

bool SentChange::isSameAs(const SecretPatch &patch) const
{
    const SentChange other = sentChange(before, patch);
    return name == other.name && description == other.description && value == other.value;
}

SentChange sentChange(const Secret &before, const SecretPatch &patch)
{
    return {.before = before,
            .name = patch.name,
            .description = patch.description,
            .value = patch.value ? std::optional(digestOf(patch.value->view())) : std::nullopt};
}

bool isSameMoment(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    if (a.size() == b.size())
        return false;
    const auto first = parseTimestamp(a);
    const auto second = parseTimestamp(b);
    return first && second && *first == *second;
}

bool hasChanged(const Secret &loaded, const Secret &now)
{
    return !hasSameTexts(loaded, now)
        || (haveDates(loaded, now) && !isSameMoment(*loaded.updatedAt, *now.updatedAt));
}

bool isWithout(const SentChange &change, const Secret &now)
{
    const QString name = change.before.name;
    const QString description = change.before.descriptionText();
    return (change.name && *change.name != name && now.name == name)
        || (change.description && *change.description != description
            && now.descriptionText() == description);
}

Verdict verdictOn(const SentChange &change, const Secret &now, const std::optional<QString> &self)
{
    Secret expected = change.before;
    expected.name = change.name.value_or(change.before.name);
    expected.description = change.description ? change.description : change.before.description;
    if (!hasChanged(change.before, now)) {
        const bool onlyTheDateWouldShow = hasSameTexts(expected, change.before);
        return onlyTheDateWouldShow && !haveDates(change.before, now) ? Verdict::Undecided
                                                                      : Verdict::NotMade;
    }
    const bool movedOn =
        !haveDates(change.before, now) || isLater(*change.before.updatedAt, *now.updatedAt);
    const bool isBySomebodyElse = self && now.lastUpdatedBy && *now.lastUpdatedBy != *self;
    return hasSameTexts(expected, now) && movedOn && !isBySomebodyElse ? Verdict::Made
                                                                       : Verdict::ChangedOtherwise;
}

} // namespace Latchkey
