// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

#include <QString>

namespace Latchkey {

/// What is wrong with the field, in one sentence. Of a value, no character is named.
[[nodiscard]] QString violationText(const Violation &violation);

/// The field's name in the middle of a sentence.
[[nodiscard]] QString fieldText(Field field);

/// The names of @p fields in the form's order, for a list in a sentence: "description, value".
[[nodiscard]] QString fieldsText(Fields fields);

} // namespace Latchkey
