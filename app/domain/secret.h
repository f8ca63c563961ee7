// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Latchkey {

/// A secret as the API describes it: everything but the value, which is never returned.
///
/// A field the answer leaves out is empty here. Source: SecretResponseItem, which requires none.
struct Secret
{
    QString id = {};
    QString name = {};
    std::optional<QString> description = {};
    /// Dates as they came; parseTimestamp() reads them.
    std::optional<QString> createdAt = {};
    std::optional<QString> createdBy = {};
    std::optional<QString> updatedAt = {};
    std::optional<QString> lastUpdatedBy = {};
    std::optional<QString> object = {};

    /// An absent description is an empty one to an edit.
    [[nodiscard]] QString descriptionText() const { return description.value_or(QString()); }

    /// What requests call it by: its ID, or its name where the server gave no ID.
    [[nodiscard]] QString address() const { return id.isEmpty() ? name : id; }

    friend bool operator==(const Secret &, const Secret &) = default;
};

} // namespace Latchkey
