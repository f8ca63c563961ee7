// SPDX-License-Identifier: MIT
#include "profilestore.h"

#include "profilesettings.h"

#include <QFile>
#include <QUuid>

#include <algorithm>

namespace Latchkey {

namespace {

struct StoredProfiles
{
    QList<Profile> usable;
    QList<BrokenProfile> broken;
};

StoredProfiles readProfiles(const QSettings &settings)
{
    StoredProfiles stored;
    const QStringList ids = profileIds(settings);
    for (const QString &id : ids) {
        const BrokenProfile read = readProfile(settings, id, stored.usable);
        if (read.violations.isEmpty())
            stored.usable.append(read.profile);
        else
            stored.broken.append(read);
    }
    return stored;
}

/// One change of the file: all of it, or none. The object is new each time because a QSettings
/// never forgets an error.
class Change
{
public:
    explicit Change(const QString &file) : m_settings(file, QSettings::IniFormat)
    {
        const QStringList keys = m_settings.allKeys();
        for (const QString &key : keys)
            m_before.insert(key, m_settings.value(key));
    }

    QSettings &settings() { return m_settings; }

    /// Whether writing anything would lose something; to be asked before the first change.
    [[nodiscard]] bool wouldLose() const { return hasUnreadableLine(m_settings.fileName()); }

    tl::expected<void, ProfileStoreError> write()
    {
        m_settings.sync();
        if (m_settings.status() == QSettings::NoError) {
            QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
            return {};
        }
        takeBack();
        return tl::unexpected(ProfileStoreError::NotWritten);
    }

private:
    /// What could not be written would be seen by every QSettings of this process, and be written
    /// by the next one that can.
    void takeBack()
    {
        const QStringList keys = m_settings.allKeys();
        for (const QString &key : keys) {
            if (!m_before.contains(key))
                m_settings.remove(key);
        }
        for (auto i = m_before.cbegin(); i != m_before.cend(); ++i)
            m_settings.setValue(i.key(), i.value());
    }

    QSettings m_settings;
    QVariantMap m_before;
};

} // namespace

QList<Profile> ProfileStore::profiles() const
{
    return readProfiles(QSettings(m_file, QSettings::IniFormat)).usable;
}

QList<BrokenProfile> ProfileStore::brokenProfiles() const
{
    return readProfiles(QSettings(m_file, QSettings::IniFormat)).broken;
}

tl::expected<Profile, ProfileStoreError> ProfileStore::add(const Profile &profile)
{
    return insert(profile, {});
}

tl::expected<void, ProfileStoreError> ProfileStore::update(const Profile &profile)
{
    Change change(m_file);
    if (change.wouldLose())
        return tl::unexpected(ProfileStoreError::Malformed);
    if (!profileIds(change.settings()).contains(profile.id))
        return tl::unexpected(ProfileStoreError::Missing);
    if (!violations(profile, readProfiles(change.settings()).usable).isEmpty())
        return tl::unexpected(ProfileStoreError::Invalid);
    writeProfile(change.settings(), profile);
    return change.write();
}

tl::expected<Profile, ProfileStoreError> ProfileStore::duplicate(const QString &id,
                                                                 const QString &name)
{
    const QList<Profile> all = profiles();
    const auto original = std::find_if(all.begin(), all.end(),
                                       [&id](const Profile &profile) { return profile.id == id; });
    if (original == all.end())
        return tl::unexpected(ProfileStoreError::Missing);
    Profile copy = *original;
    copy.name = name;
    copy.project.reset();
    return insert(copy, id);
}

tl::expected<void, ProfileStoreError> ProfileStore::remove(const QString &id)
{
    Change change(m_file);
    if (change.wouldLose())
        return tl::unexpected(ProfileStoreError::Malformed);
    QStringList ids = profileIds(change.settings());
    if (!ids.removeOne(id))
        return tl::unexpected(ProfileStoreError::Missing);
    removeProfile(change.settings(), id);
    writeProfileIds(change.settings(), ids);
    if (currentProfileId(change.settings()) == id)
        writeCurrentProfileId(change.settings(), {});
    return change.write();
}

std::optional<Profile> ProfileStore::current() const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    const QString id = currentProfileId(settings);
    const QList<Profile> all = readProfiles(settings).usable;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&id](const Profile &profile) { return profile.id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

tl::expected<void, ProfileStoreError> ProfileStore::setCurrent(const QString &id)
{
    Change change(m_file);
    if (change.wouldLose())
        return tl::unexpected(ProfileStoreError::Malformed);
    if (!id.isEmpty() && !profileIds(change.settings()).contains(id))
        return tl::unexpected(ProfileStoreError::Missing);
    writeCurrentProfileId(change.settings(), id);
    return change.write();
}

tl::expected<Profile, ProfileStoreError> ProfileStore::insert(Profile profile, const QString &after)
{
    Change change(m_file);
    if (change.wouldLose())
        return tl::unexpected(ProfileStoreError::Malformed);
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!violations(profile, readProfiles(change.settings()).usable).isEmpty())
        return tl::unexpected(ProfileStoreError::Invalid);
    QStringList ids = profileIds(change.settings());
    const qsizetype place = ids.indexOf(after);
    ids.insert(place < 0 ? ids.size() : place + 1, profile.id);
    writeProfile(change.settings(), profile);
    writeProfileIds(change.settings(), ids);
    if (const auto written = change.write(); !written)
        return tl::unexpected(written.error());
    return profile;
}

} // namespace Latchkey
