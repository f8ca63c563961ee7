// SPDX-License-Identifier: MIT
#include "credentialstore.h"

namespace Latchkey {

QString credentialAccount(const QString &profileId, Credential credential)
{
    return profileId
        + (credential == Credential::ApiKey ? QLatin1StringView("/api-key")
                                            : QLatin1StringView("/proxy-password"));
}

} // namespace Latchkey
