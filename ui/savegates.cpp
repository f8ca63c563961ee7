// SPDX-License-Identifier: MIT
#include "savegates.h"

#include "nameconfirmation.h"
#include "projectguard.h"
#include "secretform.h"

#include <utility>

namespace Latchkey {

SaveGates::SaveGates(const Profile &profile, ProjectGuard *guard, SecretForm *form, QObject *parent)
    : QObject(parent), m_profile(profile), m_guard(guard), m_form(form)
{
    connect(
        m_guard, &ProjectGuard::asks, this,
        [this](const Message &question, const QString &label, const std::function<void()> &yes) {
            m_form->messages()->show(question,
                                     {{label, yes},
                                      {tr("Keep editing"),
                                       [this] {
                                           Q_EMIT refused();
                                           m_form->focusFirstField();
                                       }}},
                                     true);
        });
    connect(m_form->confirmation(), &NameConfirmation::dismissed, this, &SaveGates::refused);
    connect(m_form, &SecretForm::edited, m_form->confirmation(), &NameConfirmation::dismiss);
}

void SaveGates::pass(std::function<void()> change)
{
    if (m_guard->isAsking())
        m_form->showProgress(tr("Asking the server whose the key is\u2026"));
    m_guard->pass([this, change = std::move(change)] {
        if (m_profile.isProtected)
            confirm(change);
        else
            change();
    });
}

void SaveGates::confirm(std::function<void()> change)
{
    const SecretEdit edit = m_form->edit();
    const QString name = edit.isNew() ? edit.name : edit.original.name;
    const QString text = edit.isNew() ? tr("To create the secret there, type its name: %1")
                                      : tr("To change the secret there, type its name: %1");
    m_form->messages()->clear();
    m_form->confirmation()->ask(name, tr("%1 is protected").arg(m_profile.name), text.arg(name),
                                edit.isNew() ? tr("Create") : tr("Save"), std::move(change));
}

} // namespace Latchkey
