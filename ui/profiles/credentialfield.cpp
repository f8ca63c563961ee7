// SPDX-License-Identifier: MIT
#include "profiles/credentialfield.h"

#include <QLineEdit>

namespace Latchkey {

CredentialField::CredentialField(const QString &label, QWidget *parent)
    : CredentialField(label, new QLineEdit, parent)
{
}

CredentialField::CredentialField(const QString &label, QLineEdit *edit, QWidget *parent)
    : FormField(label, edit, nullptr, parent), m_edit(edit)
{
    m_edit->setEchoMode(QLineEdit::Password);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        setProblem({}); // until it is judged again
        Q_EMIT edited();
    });
    setState(State::Unknown);
}

void CredentialField::setState(State state)
{
    m_state = state;
    m_edit->setEnabled(state != State::Storing);
    switch (state) {
    case State::Unknown:
        setHint(tr("Kept in the system's keychain. Left empty, what is stored there stays."));
        break;
    case State::Stored:
        setHint(tr("Stored in the system's keychain. Left empty, it stays."));
        break;
    case State::Absent:
        setHint(tr("Nothing is stored yet. It is kept in the system's keychain."));
        break;
    case State::Storing:
        setHint(tr("Waiting for the keychain\u2026"));
        break;
    }
}

bool CredentialField::hasEdits() const
{
    return m_state != State::Storing && !isEmpty();
}

bool CredentialField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

SensitiveString CredentialField::typed() const
{
    const QString text = m_edit->text();
    return SensitiveString(text);
}

void CredentialField::forget()
{
    m_edit->setText({}); // clear() would keep it in the undo history
}

} // namespace Latchkey
