// SPDX-License-Identifier: MIT
#pragma once

#include "fields/formfield.h"
#include "sensitivestring.h"

class QLineEdit;

namespace Latchkey {

/// A field for a key or a password that is kept elsewhere: what is stored is never shown, and left
/// as it is by an empty field.
class CredentialField : public FormField
{
    Q_OBJECT

public:
    enum class State {
        /// Whether anything is stored has not been asked.
        Unknown,
        Stored,
        Absent,
        /// What was typed is on its way, and cannot be edited meanwhile.
        Storing,
    };

    explicit CredentialField(const QString &label, QWidget *parent = nullptr);

    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }

    /// Whether something was typed that is not on its way.
    [[nodiscard]] bool hasEdits() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] SensitiveString typed() const;
    /// Drops what was typed.
    void forget();

Q_SIGNALS:
    void edited();

private:
    CredentialField(const QString &label, QLineEdit *edit, QWidget *parent);

    QLineEdit *m_edit;
    State m_state = State::Unknown;
};

} // namespace Latchkey
