// SPDX-License-Identifier: MIT
#include "savegates.h"

#include "messagebar.h"
#include "nameconfirmation.h"
#include "projectguard.h"

#include <utility>

namespace Latchkey {

SaveGates::SaveGates(const Profile &profile, ProjectGuard *guard, MessageBar *messages,
                     NameConfirmation *confirmation, QObject *parent)
    : QObject(parent), m_profile(profile), m_guard(guard), m_messages(messages),
      m_confirmation(confirmation)
{
    connect(m_confirmation, &NameConfirmation::dismissed, this, &SaveGates::refused);
}

void SaveGates::pass(const Confirmation &confirmation, std::function<void()> change)
{
    passProject([this, confirmation, change = std::move(change)] {
        if (!m_profile.isProtected) {
            change();
            return;
        }
        m_messages->clear();
        m_confirmation->ask(confirmation.name, tr("%1 is protected").arg(m_profile.name),
                            confirmation.text, confirmation.label, change);
    });
}

void SaveGates::passProject(std::function<void()> change)
{
    if (m_guard->isAsking())
        Q_EMIT waits();
    m_guard->pass(
        std::move(change),
        [this](const Message &question, const QString &label, const std::function<void()> &yes) {
            m_messages->show(
                question, {{label, yes}, {tr("Keep editing"), [this] { Q_EMIT refused(); }}}, true);
        });
}

SaveGates::Confirmation confirmationOf(const SecretEdit &edit)
{
    const QString name = edit.isNew() ? edit.name : edit.original.name;
    return {.name = name,
            .text = (edit.isNew() ? SaveGates::tr("To create the secret there, type its name: %1")
                                  : SaveGates::tr("To change the secret there, type its name: %1"))
                        .arg(name),
            .label = edit.isNew() ? SaveGates::tr("Create") : SaveGates::tr("Save")};
}

} // namespace Latchkey
