// SPDX-License-Identifier: MIT
#pragma once

#include "profilerules.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Latchkey {

class CredentialField;
class FormField;

/// How requests leave this machine: the kind, and for a proxy of the profile's own where it is and
/// what it may ask for.
class ProxyFields : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyFields(QWidget *parent = nullptr);

    void setChoice(const ProxyChoice &choice);
    [[nodiscard]] ProxyChoice choice() const;
    [[nodiscard]] CredentialField *password() const { return m_password; }

    /// The field that shows what is wrong with @p field; null where that is none of these.
    [[nodiscard]] FormField *fieldOf(ProfileField field) const;

Q_SIGNALS:
    void edited();

private:
    void showKind();

    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    FormField *m_kindField;
    FormField *m_hostField;
    FormField *m_portField;
    FormField *m_userField;
    CredentialField *m_password;
    QWidget *m_details;
};

} // namespace Latchkey
