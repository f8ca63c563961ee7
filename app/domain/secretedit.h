// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"
#include "secretpatch.h"

#include <vector>

namespace Latchkey {

/// A look at the form: what was loaded and what the fields hold now.
///
/// All else about the edit (dirty, valid, what would be sent) is derived from these four.
struct SecretEdit
{
    Secret original;
    QString name;
    QString description;
    /// Borrowed from the field, so valid until its next change. Empty: keep the current value.
    QStringView value;

    /// Whether it is about a secret that is yet to be created.
    [[nodiscard]] bool isNew() const { return original.address().isEmpty(); }

    /// The fields whose content differs from what was loaded.
    [[nodiscard]] Fields changedFields() const;
    [[nodiscard]] bool isDirty() const { return changedFields() != Fields(); }

    /// The rules that changed fields break, in the form's order. Fields left alone are not
    /// checked, unless the secret is new: what is stored may be older than today's rules.
    [[nodiscard]] std::vector<Violation> violations() const;

    /// Whether there is something to send and nothing against sending it.
    [[nodiscard]] bool isSavable() const { return isDirty() && violations().empty(); }

    /// The changed fields, with a copy of the value if there is one.
    [[nodiscard]] SecretPatch patch() const;
};

} // namespace Latchkey
