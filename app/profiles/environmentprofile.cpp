// SPDX-License-Identifier: MIT
#include "environmentprofile.h"

#include "profilerules.h"

namespace Latchkey {

std::optional<Profile> environmentProfile(const QUrl &baseUrl, bool hasKey)
{
    if (!hasKey)
        return std::nullopt;
    return Profile{.name = QStringView(EnvironmentProfileName).toString(),
                   .baseUrl =
                       baseUrl.isEmpty() ? QUrl(QStringView(DefaultBaseUrl).toString()) : baseUrl};
}

bool isEnvironmentProfile(const Profile &profile)
{
    return profile.id.isEmpty() && profile.name == QStringView(EnvironmentProfileName);
}

} // namespace Latchkey
