// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

namespace Latchkey {

class SecretForm;

/// Lets the secret in the form be left only when nothing is lost by it.
class EditsGuard : public QObject
{
    Q_OBJECT

public:
    /// Asks in @p form, which must outlive it, and takes any question there back when the user goes
    /// on editing.
    EditsGuard(SecretForm *form, QObject *parent);

    /// Calls @p leave now, or after a save that is running, or after the user has said what is to
    /// become of the edits. Never, if the user decides to stay.
    void leaveThen(bool isSaving, std::function<void()> leave);
    /// A save is over; what has waited for it goes on if it @p succeeded.
    void saveFinished(bool succeeded);
    /// What waits for a save does so no more.
    void stay() { m_afterSave = nullptr; }

Q_SIGNALS:
    void saveRequested();
    void discardRequested();

private:
    SecretForm *m_form;
    std::function<void()> m_afterSave;
};

} // namespace Latchkey
