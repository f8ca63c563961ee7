// SPDX-License-Identifier: MIT
#pragma once

#include "profile.h"

namespace Latchkey {

using namespace Qt::StringLiterals;

/// A profile that uses every field.
inline Profile fullProfile(const QString &name = u"Production"_s)
{
    return {.name = name,
            .baseUrl = QUrl(u"https://gw.example:8443/a%2Fb"_s),
            .color = ProfileColor::Purple,
            .isProtected = true,
            .caFile = u"/etc/ssl/own, \"quoted\" \\ CA.pem"_s,
            .timeout = std::chrono::seconds(600),
            .proxy = {.kind = ProxyChoice::Kind::Socks5,
                      .host = u"proxy.example"_s,
                      .port = 1080,
                      .user = u"j\u00F6rg@example"_s},
            .project = ProfileProject{
                .id = u"proj_1"_s, .name = u"Payments; EU"_s, .organization = u"Example, Inc."_s}};
}

inline Profile plainProfile(const QString &name)
{
    return {.name = name, .baseUrl = QUrl(u"https://api.example/v1"_s)};
}

} // namespace Latchkey
