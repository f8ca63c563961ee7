// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"
#include "sensitivestring.h"

#include <QString>

#include <optional>

namespace Latchkey {

/// The smallest change that turns a stored secret into the edited one: only what differs.
///
/// `project_id` is left out on purpose: UpdateSecretRequest says that it is ignored.
struct SecretPatch
{
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<SensitiveString> value;

    [[nodiscard]] Fields fields() const
    {
        Fields fields;
        fields.setFlag(Field::Name, name.has_value());
        fields.setFlag(Field::Description, description.has_value());
        fields.setFlag(Field::Value, value.has_value());
        return fields;
    }
};

} // namespace Latchkey
