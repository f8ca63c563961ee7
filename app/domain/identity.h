// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Latchkey {

/// Whose a key is: the organization and the project that requests with it work on.
///
/// Source: GET /whoami, as the official SDKs read it. Text as the server sent it, not made fit to
/// be shown; empty where it says nothing.
struct Identity
{
    QString apiKeyId = {};
    QString organizationId = {};
    QString organizationName = {};
    QString projectId = {};
    QString projectName = {};
    QString projectSlug = {};
    /// Who the user is to the server: what a change of theirs is signed with.
    std::optional<QString> userId = {};

    friend bool operator==(const Identity &, const Identity &) = default;
};

} // namespace Latchkey
