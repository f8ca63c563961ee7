// SPDX-License-Identifier: MIT
#pragma once

#include "conflictview.h"
#include "messagebar.h"
#include "secretedit.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Latchkey {

class ElidedLabel;
class ExactTextEdit;
class FormField;
class NameConfirmation;
class RequestPreview;
class SecretValueField;

/// Edits one secret: its fields, what saving would send, and what became of it.
class SecretForm : public QWidget
{
    Q_OBJECT

public:
    explicit SecretForm(QWidget *parent = nullptr);

    /// Shows @p secret; all edits are gone.
    void setSecret(const Secret &secret);
    /// Shows a secret that is yet to be created, with what is known of it so far.
    void setNew(const QString &name = {}, const QString &description = {});
    /// Has @p isTaken asked whether a name that is typed is another secret's, which cannot be
    /// saved.
    void setNameCheck(std::function<bool(const QString &name)> isTaken);
    /// What is in the fields now. Its value is valid until the next change of the form.
    [[nodiscard]] SecretEdit edit() const;
    [[nodiscard]] bool isDirty() const { return edit().isDirty(); }
    /// Whether there is something to save, nothing against saving it and nothing to decide first.
    [[nodiscard]] bool isSavable() const;
    /// Puts the loaded state back.
    void discard();

    /// Makes @p stored what is loaded; what is in the fields stays.
    void rebase(const Secret &stored);

    /// Covers what is revealed; edits stay.
    void mask();

    /// Lets the user settle what is to become of the edits, now that @p theirs is what is stored.
    /// Until then, or until it is put off, nothing can be edited or saved.
    void askAboutConflict(const Secret &theirs);

    /// While a save runs the fields cannot be edited, and it can be cancelled.
    void setSaving(bool saving);
    /// Says what the save is at.
    void showProgress(const QString &text);
    /// Has screen readers read it out.
    void announceProgress();
    /// While the secret is loaded (again) nothing in the form can be used.
    void setLoading(bool loading);
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    [[nodiscard]] NameConfirmation *confirmation() const { return m_confirmation; }
    void focusFirstField();

Q_SIGNALS:
    void edited();
    void saveRequested();
    void discardRequested();
    void cancelRequested();
    /// What is loaded and in the fields is what the user has settled a conflict to.
    void conflictSettled();

private:
    void setFields(const QString &name, const QString &description);
    [[nodiscard]] bool isNameTaken(const SecretEdit &edit) const;
    [[nodiscard]] bool isSavable(const SecretEdit &edit, bool isTaken) const;
    void refresh();
    void settle(const Resolution &resolution);
    [[nodiscard]] bool isDeciding() const { return !m_conflict->isHidden(); }
    /// What is disabled loses the focus; these bring it back to where it was, or near.
    void releaseFocus();
    void restoreFocus();

    Secret m_secret;
    std::function<bool(const QString &name)> m_isNameTaken;
    bool m_saving = false;
    ElidedLabel *m_heading;
    MessageBar *m_messages;
    NameConfirmation *m_confirmation;
    ConflictView *m_conflict;
    QLineEdit *m_name;
    ExactTextEdit *m_description;
    SecretValueField *m_value;
    FormField *m_nameField;
    FormField *m_descriptionField;
    FormField *m_valueField;
    QLabel *m_summary;
    RequestPreview *m_preview;
    QPushButton *m_cancel;
    QPushButton *m_discard;
    QPushButton *m_save;
    QPointer<QWidget> m_focused;
};

} // namespace Latchkey
