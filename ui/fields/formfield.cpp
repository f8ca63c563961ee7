// SPDX-License-Identifier: MIT
#include "fields/formfield.h"

#include "flowlayout.h"
#include "icons/symbollabel.h"
#include "style.h"
#include "text/violationtext.h"
#include "validators/rulevalidators.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Latchkey {

FormField::FormField(const QString &label, QWidget *editor, const RuleValidator *validator,
                     QWidget *parent)
    : QWidget(parent), m_editor(editor->focusProxy() ? editor->focusProxy() : editor),
      m_validator(validator), m_aside(new QLabel), m_message(new QLabel),
      m_warningIcon(new SymbolLabel(Message::Kind::Warning))
{
    auto *name = new QLabel(label);
    name->setBuddy(m_editor);
    makeLabelStrong(name);
    m_editor->setAccessibleName(plainLabel(label));
    m_editor->installEventFilter(this);
    setFocusProxy(m_editor);
    makeLabelDim(m_aside);

    m_aside->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_aside->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *top = new FlowLayout(Space::Medium);
    top->addWidget(name);
    top->addWidget(m_aside);

    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    makeSmall(m_message);
    m_warningIcon->setFont(m_message->font());
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Space::Small);
    bottom->addWidget(m_warningIcon, 0, Qt::AlignTop);
    bottom->addWidget(m_message, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::Small);
    layout->addLayout(top);
    // Numbers and choices are as wide as the longest of them, not as the form.
    const bool isShort = qobject_cast<QComboBox *>(editor) || qobject_cast<QSpinBox *>(editor);
    layout->addWidget(editor, 1, isShort ? Qt::AlignLeading : Qt::Alignment());
    layout->addLayout(bottom);
    showMessage();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    showMessage();
}

void FormField::setAside(const QString &aside)
{
    m_aside->setText(aside);
}

void FormField::check(QStringView text, bool changed)
{
    m_violation = changed ? m_validator->violation(text) : std::nullopt;
    showMessage();
}

void FormField::setProblem(const QString &problem)
{
    m_problem = problem;
    showMessage();
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(this, &FormField::showMessage, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void FormField::showMessage()
{
    const bool wait =
        m_violation && m_violation->rule == Violation::Rule::Empty && m_editor->hasFocus();
    const QString problem = m_violation && !wait ? violationText(*m_violation) : m_problem;
    const bool wrong = !problem.isEmpty();
    const QString text = wrong ? problem : m_hint;
    m_warningIcon->setVisible(wrong);
    m_message->setVisible(!text.isEmpty());
    m_message->setText(text);
    m_message->setForegroundRole(wrong ? QPalette::WindowText : QPalette::PlaceholderText);
    m_editor->setAccessibleDescription(text);
}

} // namespace Latchkey
