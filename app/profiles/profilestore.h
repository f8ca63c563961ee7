// SPDX-License-Identifier: MIT
#pragma once

#include "profilerules.h"

#include <tl/expected.hpp>

namespace Latchkey {

/// What a settings file has as a profile but cannot be used as one.
struct BrokenProfile
{
    /// What could be read of it. An address that cannot be used is left out.
    Profile profile;
    QList<ProfileViolation> violations;
};

enum class ProfileStoreError {
    /// It breaks a rule: see violations().
    Invalid,
    /// It is not there, or no longer.
    Missing,
    /// The settings file has lines that are no settings, and writing would lose them.
    Malformed,
    /// The settings file could not be written; what it held, it holds.
    NotWritten,
};

/// The profiles in a settings file, which people and other running instances may change as well:
/// each call reads what is there now. Keys and passwords are never in it.
///
/// A profile is a section of the file, `[profile-UUID]`. What this class does not know or cannot
/// read stays in the file, also when the profile around it changes; comments do not.
class ProfileStore
{
public:
    /// @p file is the path of a file as QSettings::IniFormat has it, and may hold other settings
    /// too. It is made, for the user's eyes alone, when first written.
    explicit ProfileStore(QString file) : m_file(std::move(file)) { }

    /// Those that can be used, in the user's order.
    [[nodiscard]] QList<Profile> profiles() const;
    /// The others, in the same order. They can be updated, which mends them, and removed.
    [[nodiscard]] QList<BrokenProfile> brokenProfiles() const;

    /// Stores @p profile as the last one; gives it back with an ID of its own.
    tl::expected<Profile, ProfileStoreError> add(const Profile &profile);
    /// Stores @p profile in place of the one with its ID.
    tl::expected<void, ProfileStoreError> update(const Profile &profile);
    /// Stores a copy called @p name just after the profile with @p id, and gives it back. It has no
    /// credentials, and so no project either.
    tl::expected<Profile, ProfileStoreError> duplicate(const QString &id, const QString &name);
    /// Its credentials are for the caller to remove.
    tl::expected<void, ProfileStoreError> remove(const QString &id);

    /// The profile that was used last; none if it is gone or broken, or the environment's was.
    [[nodiscard]] std::optional<Profile> current() const;
    /// Remembers the profile with @p id as the one used last; an empty one forgets it.
    tl::expected<void, ProfileStoreError> setCurrent(const QString &id);

private:
    tl::expected<Profile, ProfileStoreError> insert(Profile profile, const QString &after);

    QString m_file;
};

} // namespace Latchkey
