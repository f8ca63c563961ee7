// SPDX-License-Identifier: MIT
#pragma once

#include "messagebar.h"
#include "secretedit.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Latchkey {

class ExactTextEdit;
class FormField;
class SecretValueField;

/// Edits one secret: its fields, what saving would send, and what became of it.
class SecretForm : public QWidget
{
    Q_OBJECT

public:
    explicit SecretForm(QWidget *parent = nullptr);

    /// Shows @p secret; all edits are gone.
    void setSecret(const Secret &secret);
    /// What is in the fields now. Its value is valid until the next change of the form.
    [[nodiscard]] SecretEdit edit() const;
    [[nodiscard]] bool isDirty() const { return edit().isDirty(); }
    /// Puts the loaded state back.
    void discard();

    /// While a save runs the fields cannot be edited, and it can be cancelled.
    void setSaving(bool saving);
    /// While the secret is loaded (again) nothing in the form can be used.
    void setLoading(bool loading);
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    void focusFirstField();

Q_SIGNALS:
    void edited();
    void saveRequested();
    void discardRequested();
    void cancelRequested();

private:
    void refresh();
    /// What is disabled loses the focus; these bring it back to where it was, or near.
    void releaseFocus();
    void restoreFocus();

    Secret m_secret;
    bool m_saving = false;
    QLabel *m_heading;
    MessageBar *m_messages;
    QLineEdit *m_name;
    ExactTextEdit *m_description;
    SecretValueField *m_value;
    FormField *m_nameField;
    FormField *m_descriptionField;
    FormField *m_valueField;
    QLabel *m_summary;
    QPushButton *m_cancel;
    QPushButton *m_discard;
    QPushButton *m_save;
    QPointer<QWidget> m_focused;
};

} // namespace Latchkey
