// SPDX-License-Identifier: MIT
#pragma once

#include "credentialstore.h"
#include "profilerules.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Latchkey {

class CaFileField;
class Clock;
class CredentialField;
class FormField;
class ProxyFields;

/// The fields of a profile. What they hold is judged elsewhere, but for the CA file.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    /// @p clock must outlive the form.
    explicit ProfileForm(Clock &clock, QWidget *parent = nullptr);

    /// Shows @p profile, and drops what was typed of credentials.
    void fill(const Profile &profile);
    /// Takes @p profile, which is what the fields say, for what they were filled with.
    void takeStored(const Profile &profile);
    /// What the fields say; without a base URL where what is typed there is none.
    [[nodiscard]] Profile edited() const;
    /// What was typed as the base URL.
    [[nodiscard]] QString urlText() const;
    /// Whether a field says something else than it was filled with, or a credential was typed.
    [[nodiscard]] bool hasEdits() const;

    /// Shows @p found, each at its field. What is merely not filled in yet is wrong only if
    /// @p withEmpty.
    void showProblems(const QList<ProfileViolation> &found, bool withEmpty);
    /// The field that is about @p field.
    [[nodiscard]] FormField *fieldOf(ProfileField field) const;
    [[nodiscard]] CredentialField *fieldOf(Credential credential) const;
    [[nodiscard]] CaFileField *caFile() const { return m_caFile; }
    void focusName();

Q_SIGNALS:
    /// The user, or fill(), has changed a field.
    void changed();

private:
    void addRows();
    void showProject();

    Profile m_filled;
    QString m_filledUrl;
    bool m_isFilling = false;
    bool m_forgetsProject = false;

    QLineEdit *m_name;
    QLineEdit *m_url;
    QComboBox *m_color;
    QCheckBox *m_protected;
    CaFileField *m_caFile;
    QSpinBox *m_timeout;
    ProxyFields *m_proxy;
    CredentialField *m_key;
    FormField *m_nameField;
    FormField *m_urlField;
    FormField *m_colorField;
    FormField *m_protectedField;
    FormField *m_timeoutField;
    QWidget *m_project;
    QLabel *m_projectText;
    QPushButton *m_forget;
};

} // namespace Latchkey
