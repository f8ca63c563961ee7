// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"
#include "valueentries.h"
#include "valuefacts.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace Latchkey {

class SecretTable;

/// What would become of one entry of a file, and the value until it is stored.
struct RotationRow
{
    enum class Action {
        /// The secret of this name gets the value.
        Update,
        /// There is none of this name.
        Create,
        /// The value is empty: a placeholder.
        Skip,
        /// See RotationRow::refused and its two neighbours.
        Refused,
    };

    Action action = Action::Refused;
    /// Empty for a part of the file that has no good one.
    QString name = {};
    /// In the file, from 1.
    int line = 0;

    /// Why the file gives no entry here.
    std::optional<RefusedEntry> refused = {};
    /// The rule that the value breaks.
    std::optional<Violation> violation = {};
    /// There is more than one secret of this name, so that nobody can tell which is meant.
    bool isAmbiguous = false;

    SensitiveString value = {};
    /// Of the value; stays when that is gone.
    std::optional<ValueFacts> facts = {};
    /// As ValueEntry::hasReference.
    bool hasReference = false;
    /// Of Update: the secret as it is known to be stored.
    Secret stored = {};

    /// Whether there is something to send.
    [[nodiscard]] bool isRunnable() const
    {
        return action == Action::Update || action == Action::Create;
    }
};

/// A row for each entry and each refused part of @p entries, in the order of the file. Facts are
/// those of valueFacts() with @p now and @p certificateExpiry. What can be run is Create until
/// placeRows() says otherwise.
[[nodiscard]] std::vector<RotationRow> rotationRows(ValueEntries entries, const QDateTime &now,
                                                    const CertificateExpiry &certificateExpiry);

/// Works out again, from what @p secrets says is stored, which of @p rows would update a secret
/// and which create one; those that @p isFixed says yes to stay as they are.
void placeRows(std::vector<RotationRow> &rows, const SecretTable &secrets,
               const std::function<bool(int row)> &isFixed = {});

} // namespace Latchkey
