// SPDX-License-Identifier: MIT
#pragma once

#include "profilestore.h"

#include <QSettings>
#include <QStringList>

// How profiles stand in a settings file.
namespace Latchkey {

/// The IDs of all profiles there are, in the user's order: those that it leaves out come last.
[[nodiscard]] QStringList profileIds(const QSettings &settings);
void writeProfileIds(QSettings &settings, const QStringList &ids);

/// The ID of the profile used last; may be empty, or of one that is gone.
[[nodiscard]] QString currentProfileId(const QSettings &settings);
void writeCurrentProfileId(QSettings &settings, const QString &id);

/// Reads the profile with @p id, and what of it breaks a rule beside @p others.
[[nodiscard]] BrokenProfile readProfile(const QSettings &settings, const QString &id,
                                        const QList<Profile> &others);
/// Writes each part of @p profile, and leaves what else is in its section.
void writeProfile(QSettings &settings, const Profile &profile);
void removeProfile(QSettings &settings, const QString &id);

/// Whether QSettings would lose a line of @p file, as it does with those that it cannot read.
[[nodiscard]] bool hasUnreadableLine(const QString &file);

} // namespace Latchkey
