// SPDX-License-Identifier: MIT
#include "secretuses.h"

namespace Latchkey {

namespace {

void sortOnce(QStringList &names)
{
    names.removeDuplicates();
    names.sort();
}

} // namespace

QStringList SecretUses::all() const
{
    QStringList names = byName + byId;
    sortOnce(names);
    return names;
}

SecretUses usesOf(const Secret &secret, const QList<Deployment> &deployments)
{
    SecretUses uses;
    for (const Deployment &deployment : deployments) {
        if (!secret.name.isEmpty() && deployment.secretReferences.contains(secret.name))
            uses.byName.append(deployment.name);
        if (!secret.id.isEmpty() && deployment.secretReferences.contains(secret.id))
            uses.byId.append(deployment.name);
    }
    sortOnce(uses.byName);
    sortOnce(uses.byId);
    return uses;
}

} // namespace Latchkey
