// SPDX-License-Identifier: MIT
#include "profilesettings.h"

#include <QFile>
#include <QUuid>

#include <algorithm>
#include <iterator>

namespace Latchkey {

namespace {

using Rule = ProfileViolation::Rule;

constexpr QLatin1StringView SectionPrefix("profile-");
constexpr QLatin1StringView OrderKey("profiles/order");
constexpr QLatin1StringView CurrentKey("profiles/current");

template <typename Value> struct Word
{
    Value value;
    QLatin1StringView word;
};

constexpr Word<ProfileColor> ColorWords[] = {
    {ProfileColor::None, QLatin1StringView("none")},
    {ProfileColor::Red, QLatin1StringView("red")},
    {ProfileColor::Orange, QLatin1StringView("orange")},
    {ProfileColor::Green, QLatin1StringView("green")},
    {ProfileColor::Blue, QLatin1StringView("blue")},
    {ProfileColor::Purple, QLatin1StringView("purple")},
};

constexpr Word<ProxyChoice::Kind> ProxyWords[] = {
    {ProxyChoice::Kind::System, QLatin1StringView("system")},
    {ProxyChoice::Kind::None, QLatin1StringView("none")},
    {ProxyChoice::Kind::Http, QLatin1StringView("http")},
    {ProxyChoice::Kind::Socks5, QLatin1StringView("socks5")},
};

constexpr Word<bool> BoolWords[] = {
    {false, QLatin1StringView("false")},
    {true, QLatin1StringView("true")},
    {false, QLatin1StringView("0")},
    {true, QLatin1StringView("1")},
};

template <typename Words, typename Value> QString wordOf(const Words &words, Value value)
{
    return std::find_if(std::begin(words), std::end(words),
                        [value](const auto &each) { return each.value == value; })
        ->word;
}

QString sectionKey(const QString &id, QLatin1StringView key)
{
    return SectionPrefix + id + u'/' + key;
}

/// A setting as text: QSettings makes a list of one in which somebody wrote a bare comma.
QString textOf(const QVariant &setting)
{
    if (setting.typeId() == QMetaType::QStringList)
        return setting.toStringList().join(QLatin1StringView(", "));
    return setting.toString();
}

/// Reads one section and notes what in it means nothing.
class SectionReader
{
public:
    SectionReader(const QSettings &settings, const QString &id, QList<ProfileViolation> &found)
        : m_settings(settings), m_id(id), m_found(found)
    {
    }

    [[nodiscard]] QString text(QLatin1StringView key) const
    {
        return textOf(m_settings.value(sectionKey(m_id, key)));
    }

    /// What one of @p words stands for; @p absent where nothing is said.
    template <typename Value, std::size_t Count>
    Value word(QLatin1StringView key, const Word<Value> (&words)[Count], Value absent,
               ProfileField field) const
    {
        const QString written = text(key).trimmed();
        const auto found = std::find_if(std::begin(words), std::end(words), [&](const auto &each) {
            return written.compare(each.word, Qt::CaseInsensitive) == 0;
        });
        if (found != std::end(words))
            return found->value;
        if (!written.isEmpty())
            m_found.append({.field = field, .rule = Rule::Unreadable});
        return absent;
    }

    int number(QLatin1StringView key, int absent, ProfileField field) const
    {
        const QString written = text(key).trimmed();
        bool isNumber = true;
        const int value = written.isEmpty() ? absent : written.toInt(&isNumber);
        if (!isNumber)
            m_found.append({.field = field, .rule = Rule::Unreadable});
        return isNumber ? value : absent;
    }

    [[nodiscard]] QUrl baseUrl() const
    {
        const auto url = parseBaseUrl(text(QLatin1StringView("base-url")));
        if (!url) {
            m_found.append(
                {.field = ProfileField::BaseUrl, .rule = Rule::Url, .urlProblem = url.error()});
        }
        return url.value_or(QUrl());
    }

    [[nodiscard]] ProxyChoice proxy() const
    {
        ProxyChoice proxy{.kind = word(QLatin1StringView("proxy"), ProxyWords,
                                       ProxyChoice::Kind::System, ProfileField::ProxyKind),
                          .host = text(QLatin1StringView("proxy-host")),
                          .user = text(QLatin1StringView("proxy-user"))};
        const int port = number(QLatin1StringView("proxy-port"), 0, ProfileField::ProxyPort);
        if (port >= 0 && port <= 0xFFFF)
            proxy.port = static_cast<quint16>(port);
        else
            m_found.append({.field = ProfileField::ProxyPort, .rule = Rule::OutOfRange});
        return proxy;
    }

    [[nodiscard]] std::optional<ProfileProject> project() const
    {
        ProfileProject project{.id = text(QLatin1StringView("project-id")),
                               .name = text(QLatin1StringView("project-name")),
                               .organization = text(QLatin1StringView("project-organization"))};
        return project.id.isEmpty() ? std::nullopt : std::optional(project);
    }

private:
    const QSettings &m_settings;
    const QString &m_id;
    QList<ProfileViolation> &m_found;
};

} // namespace

QStringList profileIds(const QSettings &settings)
{
    QStringList present;
    const QStringList sections = settings.childGroups();
    for (const QString &section : sections) {
        const QString id = section.mid(SectionPrefix.size());
        if (section.startsWith(SectionPrefix)
            && QUuid::fromString(id).toString(QUuid::WithoutBraces) == id)
            present.append(id);
    }

    QStringList ids = settings.value(OrderKey).toStringList();
    ids.removeDuplicates();
    ids.removeIf([&present](const QString &id) { return !present.contains(id); });
    present.removeIf([&ids](const QString &id) { return ids.contains(id); });
    return ids + present;
}

void writeProfileIds(QSettings &settings, const QStringList &ids)
{
    settings.setValue(OrderKey, ids);
}

QString currentProfileId(const QSettings &settings)
{
    return settings.value(CurrentKey).toString();
}

void writeCurrentProfileId(QSettings &settings, const QString &id)
{
    if (id.isEmpty())
        settings.remove(CurrentKey);
    else
        settings.setValue(CurrentKey, id);
}

BrokenProfile readProfile(const QSettings &settings, const QString &id,
                          const QList<Profile> &others)
{
    QList<ProfileViolation> found;
    const SectionReader section(settings, id, found);
    const Profile profile{
        .id = id,
        .name = section.text(QLatin1StringView("name")),
        .baseUrl = section.baseUrl(),
        .color = section.word(QLatin1StringView("color"), ColorWords, ProfileColor::None,
                              ProfileField::Color),
        .isProtected =
            section.word(QLatin1StringView("protected"), BoolWords, false, ProfileField::Protected),
        .caFile = section.text(QLatin1StringView("ca-file")),
        .timeout = std::chrono::seconds(section.number(
            QLatin1StringView("timeout"), static_cast<int>(Profile::DefaultTimeout.count()),
            ProfileField::Timeout)),
        .proxy = section.proxy(),
        .project = section.project()};

    const QList<ProfileViolation> broken = violations(profile, others);
    for (const ProfileViolation &violation : broken) {
        // What could not be read is known to be wrong already.
        const bool isKnown = std::any_of(found.begin(), found.end(), [&](const auto &other) {
            return other.field == violation.field;
        });
        if (!isKnown)
            found.append(violation);
    }
    return {.profile = profile, .violations = found};
}

void writeProfile(QSettings &settings, const Profile &profile)
{
    const auto write = [&](const char *key, const QString &text) {
        settings.setValue(sectionKey(profile.id, QLatin1StringView(key)), text);
    };
    write("name", profile.name);
    write("base-url", profile.baseUrl.toString(QUrl::FullyEncoded));
    write("color", wordOf(ColorWords, profile.color));
    write("protected", wordOf(BoolWords, profile.isProtected));
    write("ca-file", profile.caFile);
    write("timeout", QString::number(profile.timeout.count()));
    write("proxy", wordOf(ProxyWords, profile.proxy.kind));
    write("proxy-host", profile.proxy.host);
    write("proxy-port", QString::number(profile.proxy.port));
    write("proxy-user", profile.proxy.user);
    const ProfileProject project = profile.project.value_or(ProfileProject());
    write("project-id", project.id);
    write("project-name", project.name);
    write("project-organization", project.organization);
}

void removeProfile(QSettings &settings, const QString &id)
{
    settings.remove(SectionPrefix + id);
}

bool hasUnreadableLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (!line.isEmpty() && !line.contains('=') && !QByteArrayView("[;#").contains(line.front()))
            return true;
    }
    return false;
}

} // namespace Latchkey
