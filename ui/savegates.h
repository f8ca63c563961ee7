// SPDX-License-Identifier: MIT
#pragma once

#include "profile.h"

#include <QObject>

#include <functional>

namespace Latchkey {

class ProjectGuard;
class SecretForm;

/// What a change must pass before it begins: it is for the project that is meant, and in a
/// protected profile the user has typed the secret's name.
class SaveGates : public QObject
{
    Q_OBJECT

public:
    /// Asks in @p form. All of them must outlive the gates.
    SaveGates(const Profile &profile, ProjectGuard *guard, SecretForm *form, QObject *parent);

    /// Calls @p change when it may begin: now, later, or never.
    void pass(std::function<void()> change);

Q_SIGNALS:
    /// The user has decided against the change.
    void refused();

private:
    void confirm(std::function<void()> change);

    const Profile &m_profile;
    ProjectGuard *m_guard;
    SecretForm *m_form;
};

} // namespace Latchkey
