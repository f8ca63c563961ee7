// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Latchkey {

/// What Latchkey needs to know of a deployment: which secrets it reads.
///
/// Source: DeploymentResponseItem, which requires nothing.
struct Deployment
{
    /// Its name, or its ID where it has none.
    QString name = {};
    /// The `value_from_secret` of its environment variables, each an ID or a name of a secret.
    QStringList secretReferences = {};

    friend bool operator==(const Deployment &, const Deployment &) = default;
};

} // namespace Latchkey
