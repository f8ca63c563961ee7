// SPDX-License-Identifier: MIT
#include "fuzz.h"
#include "secretjson.h"
#include "secretlistdecoder.h"

#include <QByteArray>

using namespace Latchkey;

namespace {

/// What is read and written again is the same, to the character.
void requireRoundTrip(const Secret &secret)
{
    const QString description = secret.description.value_or(QString());
    if (secret.name.isEmpty() || !secret.name.isValidUtf16() || !description.isValidUtf16())
        return;
    SecretPatch patch;
    patch.name = secret.name;
    patch.description = description;
    const auto again = decodeSecret(encodePatch(patch).view().toByteArray());
    require(again.has_value(), "what is written can be read");
    require(again->name == secret.name, "a name survives");
    require(again->description == description, "a description survives");
}

template <typename Decoded> bool isRead(const Decoded &decoded)
{
    require(decoded || !decoded.error().isEmpty(), "a problem is told");
    return decoded.has_value();
}

} // namespace

int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray body = QByteArrayView(data, qsizetype(size)).toByteArray();
    if (const auto secret = decodeSecret(body); isRead(secret)) {
        require(!secret->address().isEmpty(), "a secret can be addressed");
        requireRoundTrip(*secret);
    }
    const auto table = decodeSecretTable(body);
    if (const auto secrets = decodeSecretList(body); isRead(secrets)) {
        require(table && table->toList() == *secrets, "a large list is read as any other");
        for (const Secret &secret : *secrets)
            require(!secret.address().isEmpty(), "each secret can be addressed");
    } else {
        require(!table, "nothing is read of a list that is none");
    }
    if (const auto deployments = decodeDeploymentList(body); isRead(deployments)) {
        for (const Deployment &deployment : *deployments)
            require(!deployment.secretReferences.contains(QString()), "no reference is empty");
    }
    return 0;
}
