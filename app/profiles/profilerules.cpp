// SPDX-License-Identifier: MIT
#include "profilerules.h"

#include "rules.h"

#include <algorithm>

namespace Latchkey {

namespace {

using Rule = ProfileViolation::Rule;

bool isReserved(QStringView name)
{
    return isSameProfileName(name, EnvironmentProfileName);
}

/// Whether each character of @p name can be seen; what turns the direction of writing cannot.
bool isVisible(const QString &name)
{
    const auto codePoints = name.toUcs4();
    return name == name.simplified()
        && std::all_of(codePoints.begin(), codePoints.end(),
                       [](char32_t c) { return c == U' ' || QChar::isPrint(c); });
}

std::optional<ProfileViolation> checkName(const Profile &profile, const QList<Profile> &others)
{
    const auto broken = [](Rule rule) {
        return ProfileViolation{.field = ProfileField::Name, .rule = rule};
    };
    if (profile.name.trimmed().isEmpty())
        return broken(Rule::Empty);
    if (!isVisible(profile.name) || !profile.name.isValidUtf16())
        return broken(Rule::Character);
    if (codePointCount(profile.name) > MaxProfileNameLength)
        return broken(Rule::TooLong);
    if (isReserved(profile.name))
        return broken(Rule::Reserved);
    const bool isTaken = std::any_of(others.begin(), others.end(), [&](const Profile &other) {
        const bool isItself = !profile.id.isEmpty() && other.id == profile.id;
        return !isItself && isSameProfileName(other.name, profile.name);
    });
    return isTaken ? std::optional(broken(Rule::Taken)) : std::nullopt;
}

std::optional<ProfileViolation> checkBaseUrl(const QUrl &url)
{
    const auto parsed = parseBaseUrl(url.toString(QUrl::FullyEncoded));
    if (parsed)
        return std::nullopt;
    return ProfileViolation{
        .field = ProfileField::BaseUrl, .rule = Rule::Url, .urlProblem = parsed.error()};
}

bool isHost(const QString &text)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

void checkProxy(const ProxyChoice &proxy, QList<ProfileViolation> &found)
{
    if (!proxy.hasHost())
        return;
    if (proxy.host.isEmpty())
        found.append({.field = ProfileField::ProxyHost, .rule = Rule::Empty});
    else if (!isHost(proxy.host))
        found.append({.field = ProfileField::ProxyHost, .rule = Rule::Host});
    if (proxy.port == 0)
        found.append({.field = ProfileField::ProxyPort, .rule = Rule::OutOfRange});
    const bool isUser = std::none_of(proxy.user.begin(), proxy.user.end(), [&proxy](QChar c) {
        return c.category() == QChar::Other_Control
            || (c == u':' && proxy.kind == ProxyChoice::Kind::Http);
    });
    if (!isUser || !proxy.user.isValidUtf16())
        found.append({.field = ProfileField::ProxyUser, .rule = Rule::Character});
}

} // namespace

bool isSameProfileName(QStringView a, QStringView b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

const Profile *findProfile(const QList<Profile> &profiles, QStringView name)
{
    const auto found =
        std::find_if(profiles.begin(), profiles.end(), [name](const Profile &profile) {
            return isSameProfileName(profile.name, name);
        });
    return found == profiles.end() ? nullptr : &*found;
}

QList<ProfileViolation> violations(const Profile &profile, const QList<Profile> &others)
{
    QList<ProfileViolation> found;
    if (const auto violation = checkName(profile, others))
        found.append(*violation);
    if (const auto violation = checkBaseUrl(profile.baseUrl))
        found.append(*violation);
    if (profile.timeout < MinProfileTimeout || profile.timeout > MaxProfileTimeout)
        found.append({.field = ProfileField::Timeout, .rule = Rule::OutOfRange});
    checkProxy(profile.proxy, found);
    return found;
}

} // namespace Latchkey
