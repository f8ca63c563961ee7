// SPDX-License-Identifier: MIT
#pragma once

#include "profile.h"
#include "secretedit.h"

#include <QObject>

#include <functional>

namespace Latchkey {

class MessageBar;
class NameConfirmation;
class ProjectGuard;

/// What a change must pass before it begins: it is for the project that is meant, and in a
/// protected profile the user has typed a name.
class SaveGates : public QObject
{
    Q_OBJECT

public:
    /// Asks in @p messages and in @p confirmation. All of them must outlive the gates.
    SaveGates(const Profile &profile, ProjectGuard *guard, MessageBar *messages,
              NameConfirmation *confirmation, QObject *parent);

    /// What is to be typed where the profile is protected, why, and what the button says.
    struct Confirmation
    {
        QString name;
        QString text;
        QString label;
    };

    /// Calls @p change when it may begin: now, later, or never.
    void pass(const Confirmation &confirmation, std::function<void()> change);
    /// The same of one that the user has confirmed, or is asked about elsewhere.
    void passProject(std::function<void()> change);

Q_SIGNALS:
    /// The server is yet to say whose the key is.
    void waits();
    /// The user has decided against the change.
    void refused();

private:
    const Profile &m_profile;
    ProjectGuard *m_guard;
    MessageBar *m_messages;
    NameConfirmation *m_confirmation;
};

/// What confirms that the secret in @p edit is to be changed, or created.
[[nodiscard]] SaveGates::Confirmation confirmationOf(const SecretEdit &edit);

} // namespace Latchkey
