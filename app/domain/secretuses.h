// SPDX-License-Identifier: MIT
#pragma once

#include "deployment.h"
#include "secret.h"

#include <QList>

namespace Latchkey {

/// The deployments that read a secret, by what they call it; names, sorted, each once.
struct SecretUses
{
    /// Lose the secret when it gets another name.
    QStringList byName = {};
    /// Go on whatever its name. One that refers to it both ways is in both lists.
    QStringList byId = {};

    /// All of them, sorted, each once.
    [[nodiscard]] QStringList all() const;
    [[nodiscard]] bool isEmpty() const { return byName.isEmpty() && byId.isEmpty(); }

    friend bool operator==(const SecretUses &, const SecretUses &) = default;
};

/// Which of @p deployments read @p secret. Source: EnvironmentVariable, `value_from_secret`
/// "references a secret by name or ID".
[[nodiscard]] SecretUses usesOf(const Secret &secret, const QList<Deployment> &deployments);

} // namespace Latchkey
