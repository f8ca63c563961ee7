// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Latchkey {

class RuleValidator;
class SymbolLabel;

/// One field of a form: label, editor, and under it either a hint or what is wrong.
///
/// The same words reach assistive technology as the editor's description.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// @p label carries the mnemonic; @p editor becomes a child. @p validator, a child of someone,
    /// judges what check() is given; null where setProblem() is told what is wrong.
    FormField(const QString &label, QWidget *editor, const RuleValidator *validator,
              QWidget *parent = nullptr);

    /// What is said under the editor as long as nothing is wrong; may be empty.
    void setHint(const QString &hint);
    /// What stands at the right of the label, such as a counter.
    void setAside(const QString &aside);

    /// Judges @p text, unless the field is unchanged: what is stored is not this form's to judge.
    /// That the field is empty is said only when editing ends (the user may be about to type);
    /// anything else is said at once, and so is that it is mended.
    void check(QStringView text, bool changed);
    /// What is wrong, judged elsewhere; said at once. Empty if nothing is.
    void setProblem(const QString &problem);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMessage();

    QWidget *m_editor;
    const RuleValidator *m_validator;
    QLabel *m_aside;
    QLabel *m_message;
    SymbolLabel *m_warningIcon;
    QString m_hint;
    QString m_problem;
    std::optional<Violation> m_violation;
};

} // namespace Latchkey
