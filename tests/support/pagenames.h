// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Latchkey {

/// Every page and state of the window that is looked at in each language, walked by keyboard and
/// heard.
[[nodiscard]] inline QStringList pageNames()
{
    using namespace Qt::StringLiterals;
    return {u"key"_s,         u"list"_s,     u"no-secrets"_s,  u"no-match"_s, u"list-failed"_s,
            u"open"_s,        u"edited"_s,   u"wrong"_s,       u"revealed"_s, u"generate"_s,
            u"new"_s,         u"leave"_s,    u"delete"_s,      u"saving"_s,   u"saved"_s,
            u"refused"_s,     u"activity"_s, u"conflict"_s,    u"rename"_s,   u"another-key"_s,
            u"proxy"_s,       u"rotate"_s,   u"rotate-file"_s, u"profiles"_s, u"profile"_s,
            u"profile-test"_s};
}

} // namespace Latchkey
