// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Latchkey {

/// What tells profiles apart at a glance. Names rather than values, so that a colour can be said in
/// words, and shown in shades that can be read on light and on dark.
enum class ProfileColor {
    None,
    Red,
    Orange,
    Green,
    Blue,
    Purple,
};

/// How requests leave this machine.
struct ProxyChoice
{
    enum class Kind {
        /// What the environment or the desktop says.
        System,
        None,
        Http,
        Socks5,
    };

    Kind kind = Kind::System;
    /// Of Http and Socks5. The password, if there is one, is with the CredentialStore.
    QString host = {};
    quint16 port = 0;
    /// Empty where the proxy asks for nobody's name.
    QString user = {};

    /// Whether host, port and user mean something.
    [[nodiscard]] bool hasHost() const { return kind == Kind::Http || kind == Kind::Socks5; }

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

/// The project that a key belongs to.
struct ProfileProject
{
    /// What it is recognized by.
    QString id;
    /// What people call it, and the organization it is part of; either may be empty.
    QString name = {};
    QString organization = {};

    friend bool operator==(const ProfileProject &, const ProfileProject &) = default;
};

/// How to reach one project, without what opens its door: that is with the CredentialStore.
struct Profile
{
    static constexpr std::chrono::seconds DefaultTimeout{30};

    /// A UUID, made once and kept when the profile is renamed: its credentials go by it. Empty
    /// until ProfileStore::add(), and in the profile that environmentProfile() makes.
    QString id = {};
    QString name = {};
    /// As parseBaseUrl() gives it.
    QUrl baseUrl = {};
    ProfileColor color = ProfileColor::None;
    /// A change there is to be made harder.
    bool isProtected = false;
    /// The path of a PEM file with certificate authorities besides the system's; may be empty.
    QString caFile = {};
    /// How long a request may go without any progress.
    std::chrono::seconds timeout = DefaultTimeout;
    ProxyChoice proxy = {};
    /// The project that it was first used with.
    std::optional<ProfileProject> project = {};

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace Latchkey
