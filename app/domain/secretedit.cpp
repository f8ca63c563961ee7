// SPDX-License-Identifier: MIT
#include "secretedit.h"

namespace Latchkey {

Fields SecretEdit::changedFields() const
{
    Fields fields;
    fields.setFlag(Field::Name, name != original.name);
    fields.setFlag(Field::Description, description != original.descriptionText());
    fields.setFlag(Field::Value, !value.isEmpty());
    return fields;
}

std::vector<Violation> SecretEdit::violations() const
{
    const Fields changed = changedFields();
    std::vector<Violation> violations;
    const auto add = [&](Field field, const std::optional<Violation> &violation) {
        if ((isNew() || changed.testFlag(field)) && violation)
            violations.push_back(*violation);
    };
    add(Field::Name, checkName(name));
    add(Field::Description, checkDescription(description));
    add(Field::Value, checkValue(value));
    return violations;
}

SecretPatch SecretEdit::patch() const
{
    const Fields changed = changedFields();
    SecretPatch patch;
    if (changed.testFlag(Field::Name))
        patch.name = name;
    if (changed.testFlag(Field::Description))
        patch.description = description;
    if (changed.testFlag(Field::Value))
        patch.value = SensitiveString(value);
    return patch;
}

} // namespace Latchkey
