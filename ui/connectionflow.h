// SPDX-License-Identifier: MIT
#pragma once

#include "credentialstore.h"
#include "profilestore.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Latchkey {

struct ApiError;
struct Identity;
struct Message;
class Clock;
class MainWindow;
class ProfilesPage;
class ProxyPage;

/// Leads from a profile to a window that is connected: finds its key, or has it asked for, and
/// remembers what the user wants remembered.
class ConnectionFlow : public QObject
{
    Q_OBJECT

public:
    /// @p baseUrl is where a key goes that is typed without a profile. @p environmentKey is what
    /// TOGETHER_API_KEY held, empty if nothing. The window, both stores and @p clock must outlive
    /// the flow.
    ConnectionFlow(MainWindow *window, ProfileStore &profiles, CredentialStore &credentials,
                   Clock &clock, QUrl baseUrl, SensitiveString environmentKey,
                   QObject *parent = nullptr);
    ~ConnectionFlow() override;

    /// Opens the profile called @p name; without a name the environment's, or the one used last, or
    /// else asks for a key. False if no profile is called so.
    [[nodiscard]] bool start(const QString &name);

    /// Covers the window, and drops the key if the keychain can give it back. Edits stay; a save
    /// that is running comes to its end first.
    void pause();

protected:
    /// The window is not closed over a profile's edits.
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] QList<Profile> allProfiles() const;
    void openById(const QString &id);
    void manage();
    void profilesChanged();
    void showProfiles();
    void open(const Profile &profile);
    /// The window goes on without a profile, whose key and project must not be taken for the
    /// demo's.
    void forgetProfile();
    /// Hands the profile's key to @p use, or else has it asked for.
    void readKey(std::function<void(SensitiveString)> use);
    void readProxyPassword(SensitiveString key);
    void connectWith(SensitiveString key, std::optional<SensitiveString> proxyPassword);
    void askForKey(const std::optional<Message> &why);
    void keyEntered();
    void keepKey(SensitiveString key);
    void resume();
    void askForProxyPassword(const ApiError &error);
    void proxyPasswordEntered();
    /// Remembers which project the profile is for.
    void remember(const ProfileProject &project);
    void store(const Profile &profile);

    MainWindow *m_window;
    ProfileStore &m_profiles;
    CredentialStore &m_credentials;
    Clock &m_clock;
    std::optional<Profile> m_environment;
    SensitiveString m_environmentKey;
    /// What is open, or is being opened; without an ID where it is not stored.
    Profile m_profile;
    /// Whether the keychain has the key that is in use.
    bool m_isKept = false;
    ProxyPage *m_proxyPage;
    /// Made when it is first wanted.
    ProfilesPage *m_profilesPage = nullptr;
    /// Lives as long as the opening of a profile: answers about another one are not heard.
    std::unique_ptr<QObject> m_opening;
};

} // namespace Latchkey
