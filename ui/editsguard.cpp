// SPDX-License-Identifier: MIT
#include "editsguard.h"

#include "nameconfirmation.h"
#include "secretform.h"
#include "text/savetext.h"

#include <utility>

namespace Latchkey {

EditsGuard::EditsGuard(SecretForm *form, QObject *parent) : QObject(parent), m_form(form)
{
    connect(m_form, &SecretForm::edited, this, [this] {
        // To go on editing is an answer, and what the question said is out of date.
        if (m_form->messages()->isQuestion())
            m_form->messages()->clear();
        m_form->confirmation()->dismiss();
    });
}

void EditsGuard::leaveThen(bool isSaving, std::function<void()> leave)
{
    if (isSaving) {
        m_afterSave = std::move(leave);
        m_form->messages()->show({.headline = tr("The save is still running"),
                                  .text = tr("This goes on as soon as it has succeeded.")});
        return;
    }
    if (!m_form->isDirty()) {
        leave();
        return;
    }
    QList<MessageBar::Action> actions;
    if (m_form->isSavable()) {
        actions.append({tr("Save"), [this, leave] {
                            m_afterSave = leave;
                            Q_EMIT saveRequested();
                        }});
    }
    actions.append({tr("Discard"), [this, leave] {
                        Q_EMIT discardRequested();
                        leave();
                    }});
    actions.append({tr("Keep editing"), [this] { m_form->focusFirstField(); }});
    m_form->messages()->show({.kind = Message::Kind::Warning,
                              .headline = tr("There are unsaved edits"),
                              .text = changeSummary(m_form->edit())},
                             actions, true);
}

void EditsGuard::saveFinished(bool succeeded)
{
    const auto afterSave = std::exchange(m_afterSave, nullptr);
    if (succeeded && afterSave)
        leaveThen(false, afterSave); // not without asking, if there are edits since
}

} // namespace Latchkey
