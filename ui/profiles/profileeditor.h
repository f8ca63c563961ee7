// SPDX-License-Identifier: MIT
#pragma once

#include "credentialstore.h"
#include "profilestore.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace Latchkey {

class Clock;
class CredentialField;
class MessageBar;
class ProfileForm;

/// Edits one profile, and what opens its doors. What is typed of a key or a password goes to the
/// credential store and nowhere else.
class ProfileEditor : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the editor.
    ProfileEditor(ProfileStore &store, CredentialStore &credentials, Clock &clock,
                  QWidget *parent = nullptr);

    /// Shows @p profile, in place of what was there; without an ID, saving adds it. @p broken are
    /// the rules that it breaks as it is stored.
    void edit(const Profile &profile, const QList<ProfileViolation> &broken = {});
    /// What is stored of the profile that is shown.
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    /// Whether it can be connected with: it is stored, and breaks no rule.
    [[nodiscard]] bool isUsable() const
    {
        return !m_profile.id.isEmpty() && m_storedBroken.isEmpty();
    }
    /// What the fields say.
    [[nodiscard]] Profile edited() const;
    [[nodiscard]] bool hasEdits() const;
    /// What was typed of a credential and is not stored; nothing if nothing was.
    [[nodiscard]] std::optional<SensitiveString> typed(Credential credential) const;

    /// Whether the fields can be used to connect; if not, shows why.
    bool check();
    /// Stores the profile, and then what was typed of its credentials; whether the profile is. If
    /// not, it says why.
    bool save();
    /// Puts the fields back to what is stored.
    void discardEdits();

    void focusName();
    /// Says that something is stored for @p credential of the profile with @p id, or that nothing
    /// is.
    void noteCredential(const QString &id, Credential credential, bool isStored);
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

Q_SIGNALS:
    /// Whether there are edits, perhaps.
    void changed();
    /// The profile with @p id is stored; credentials may be on their way.
    void saved(const QString &id);
    /// The user gave up a profile that was never stored.
    void discarded();
    void testRequested();
    void connectRequested();

private:
    [[nodiscard]] QWidget *makeButtons();
    void revert();
    void showState();
    void showCredentialState(Credential credential);
    bool checkKey();
    bool store(Profile profile);
    void keep(Credential credential);
    void takeKept(Credential credential, const Profile &profile,
                  const tl::expected<void, CredentialError> &result);
    void bringUp(QWidget *field);

    ProfileStore &m_store;
    CredentialStore &m_credentials;
    Profile m_profile;
    QList<Profile> m_others;
    /// The rules that the stored profile breaks; the same, until a field is edited.
    QList<ProfileViolation> m_storedBroken;
    QList<ProfileViolation> m_broken;
    /// By account, what this run knows of the credential store.
    QHash<QString, bool> m_isStored;
    /// How many writes for an account are on their way.
    QHash<QString, int> m_writes;
    /// Says also what is merely not filled in yet.
    bool m_showsAll = false;

    QLabel *m_heading;
    MessageBar *m_messages;
    ProfileForm *m_form;
    QScrollArea *m_scroll;
    QPushButton *m_save;
    QPushButton *m_revert;
    QPushButton *m_test;
    QPushButton *m_connect;
};

} // namespace Latchkey
