// SPDX-License-Identifier: MIT
#pragma once

#include "baseurl.h"
#include "profile.h"

#include <QList>

namespace Latchkey {

/// The parts of a profile that a rule is about.
enum class ProfileField {
    Name,
    BaseUrl,
    Color,
    Protected,
    Timeout,
    ProxyKind,
    ProxyHost,
    ProxyPort,
    ProxyUser,
};

/// What the profile from the environment is called: no other may have that name, whatever the case.
inline constexpr char16_t EnvironmentProfileName[] = u"Environment";

/// In Unicode code points.
inline constexpr qsizetype MaxProfileNameLength = 60;
inline constexpr std::chrono::seconds MinProfileTimeout{1};
inline constexpr std::chrono::seconds MaxProfileTimeout{600};

/// One rule that a profile breaks, and where.
struct ProfileViolation
{
    enum class Rule {
        Empty,
        TooLong,
        /// A character that the field may not hold.
        Character,
        /// Another profile has that name.
        Taken,
        /// The environment's profile has that name.
        Reserved,
        /// It cannot be the address that requests start from: see urlProblem.
        Url,
        /// It is not the name or the address of a host.
        Host,
        OutOfRange,
        /// What the settings file says there means nothing.
        Unreadable,
    };

    ProfileField field;
    Rule rule;
    /// Of Url.
    std::optional<BaseUrlProblem> urlProblem = {};

    friend bool operator==(const ProfileViolation &, const ProfileViolation &) = default;
};

/// Whether two names are one: neither case nor white space around them counts.
[[nodiscard]] bool isSameProfileName(QStringView a, QStringView b);

/// The profile called @p name; null if there is none. Valid as long as @p profiles is.
[[nodiscard]] const Profile *findProfile(const QList<Profile> &profiles, QStringView name);

/// Every rule that @p profile breaks beside @p others, in the order of its fields. One of @p others
/// that has its ID does not count.
///
/// A name is 1 to 60 code points that can be seen, beside single spaces inside, and neither taken
/// nor reserved. A timeout is 1 to 600 seconds. A proxy has a host and a port; its user's name has
/// no control characters, and for HTTP no colon (RFC 7617, section 2).
[[nodiscard]] QList<ProfileViolation> violations(const Profile &profile,
                                                 const QList<Profile> &others);

} // namespace Latchkey
