// SPDX-License-Identifier: MIT
#include "secretform.h"

#include "fields/elidedlabel.h"
#include "fields/exacttextedit.h"
#include "fields/formfield.h"
#include "flowlayout.h"
#include "nameconfirmation.h"
#include "notification.h"
#include "primarybutton.h"
#include "requestpreview.h"
#include "style.h"
#include "text/receipttext.h"
#include "text/savetext.h"
#include "validators/rulevalidators.h"
#include "value/secretvaluefield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <limits>
#include <utility>

namespace Latchkey {

SecretForm::SecretForm(QWidget *parent)
    : QWidget(parent), m_heading(new ElidedLabel(Qt::ElideMiddle)), m_messages(new MessageBar),
      m_confirmation(new NameConfirmation), m_conflict(new ConflictView), m_name(new QLineEdit),
      m_description(new ExactTextEdit), m_value(new SecretValueField),
      m_nameField(new FormField(tr("&Name"), m_name, new NameValidator(this))),
      m_descriptionField(
          new FormField(tr("&Description"), m_description, new DescriptionValidator(this))),
      m_valueField(new FormField(tr("&Value"), m_value, new NewValueValidator(this))),
      m_summary(new QLabel), m_preview(new RequestPreview),
      m_cancel(new QPushButton(tr("&Cancel"))), m_discard(new QPushButton(tr("Dis&card"))),
      m_save(new PrimaryButton(tr("&Save")))
{
    makeHeading(m_heading);

    // What is stored may be longer than the rules allow, and must not be cut.
    m_name->setMaxLength(std::numeric_limits<int>::max());
    m_name->setValidator(new NameValidator(m_name));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(6 * m_description->fontMetrics().lineSpacing());
    makeNotification(m_summary);
    m_summary->setObjectName(QStringLiteral("changeSummary"));
    m_summary->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("save"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setToolTip(tr("Give up waiting for the answer (Esc)"));
    m_discard->setObjectName(QStringLiteral("discard"));
    for (QPushButton *button : {m_cancel, m_discard})
        button->setAutoDefault(true); // Return presses it, too

    connect(m_name, &QLineEdit::textChanged, this, &SecretForm::refresh);
    connect(m_description, &QPlainTextEdit::textChanged, this, &SecretForm::refresh);
    connect(m_value, &SecretValueField::valueChanged, this, &SecretForm::refresh);
    connect(m_value, &SecretValueField::submitted, this, &SecretForm::saveRequested);
    connect(m_conflict, &ConflictView::resolved, this, &SecretForm::settle);
    connect(m_conflict, &ConflictView::dismissed, this, [this] {
        m_messages->clear();
        refresh();
        focusFirstField();
    });
    connect(m_preview, &RequestPreview::opened, this, [this] { m_preview->show(edit()); });
    connect(m_save, &QPushButton::clicked, this, &SecretForm::saveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SecretForm::cancelRequested);
    connect(m_discard, &QPushButton::clicked, this, &SecretForm::discardRequested);

    auto *buttons = new FlowLayout(Space::Medium);
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    buttons->addWidget(m_summary);
    auto *together = new FlowLayout(Space::Medium, FlowLayout::Side::End);
    // In a place of its own: who cancels a moment too late must not hit Discard.
    together->addWidget(m_cancel);
    together->addWidget(m_discard);
    together->addWidget(m_save);
    buttons->addLayout(together);
    auto *bottom = new QVBoxLayout;
    bottom->setSpacing(Space::Small);
    bottom->addWidget(m_preview);
    bottom->addLayout(buttons);
    bottom->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Large);

    auto *fields = new QWidget;
    auto *rows = new QVBoxLayout(fields);
    rows->setContentsMargins(Space::Large, 0, Space::Large, Space::Medium);
    rows->setSpacing(Space::Large);
    rows->addWidget(m_conflict);
    rows->addWidget(m_nameField);
    rows->addWidget(m_descriptionField);
    rows->addWidget(m_valueField);
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(Space::Large, Space::Large, Space::Large, 0);
    top->setSpacing(Space::Large);
    top->addWidget(m_heading);
    top->addWidget(m_messages);
    top->addWidget(m_confirmation);
    auto *column = new QWidget;
    column->setMaximumWidth(scaledToText(MaxFormWidth));
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(Space::Large);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    layout->addLayout(bottom);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(column, 1000);
    outer->addStretch(1); // what the column cannot take
    refresh();
}

void SecretForm::setSecret(const Secret &secret)
{
    m_secret = secret;
    discard();
}

void SecretForm::setNew(const QString &name, const QString &description)
{
    m_secret = {};
    setFields(name, description);
}

void SecretForm::setNameCheck(std::function<bool(const QString &name)> isTaken)
{
    m_isNameTaken = std::move(isTaken);
}

SecretEdit SecretForm::edit() const
{
    return {.original = m_secret,
            .name = m_name->text(),
            .description = m_description->text(),
            .value = m_value->value()};
}

bool SecretForm::isSavable() const
{
    const SecretEdit now = edit();
    return isSavable(now, isNameTaken(now));
}

bool SecretForm::isSavable(const SecretEdit &edit, bool isTaken) const
{
    return !m_saving && !isDeciding() && edit.isSavable() && !isTaken;
}

bool SecretForm::isNameTaken(const SecretEdit &edit) const
{
    return m_isNameTaken && edit.changedFields().testFlag(Field::Name) && m_isNameTaken(edit.name);
}

void SecretForm::askAboutConflict(const Secret &theirs)
{
    m_messages->show(
        {.kind = Message::Kind::Error,
         .headline = headlineText(SaveOutcome::Headline::NotSaved),
         .text =
             tr("Somebody else has changed the secret: %1. Nothing was sent, and your edits are "
                "still here. Choose what is to be saved.")
                 .arg(changedByText(theirs))});
    m_conflict->ask(edit(), theirs);
    refresh();
}

void SecretForm::settle(const Resolution &resolution)
{
    m_secret = m_conflict->theirs();
    m_messages->clear();
    {
        const QSignalBlocker blocked(this);
        m_name->setText(resolution.name);
        m_description->setText(resolution.description);
        if (!resolution.keepsValue)
            m_value->clearValue();
    }
    refresh();
    m_save->setFocus(Qt::OtherFocusReason);
    Q_EMIT conflictSettled();
}

void SecretForm::rebase(const Secret &stored)
{
    m_secret = stored;
    refresh();
}

void SecretForm::discard()
{
    setFields(m_secret.name, m_secret.descriptionText());
}

void SecretForm::setFields(const QString &name, const QString &description)
{
    m_conflict->hide();
    {
        const QSignalBlocker blocked(this);
        m_name->setText(name);
        m_name->setCursorPosition(0);
        m_description->setText(description);
        m_value->clearValue();
    }
    refresh();
}

void SecretForm::setSaving(bool saving)
{
    m_saving = saving;
    if (saving) {
        releaseFocus();
        showProgress(phaseText(SaveSecret::Phase::Sending));
    }
    mask();
    if (window()->focusWidget() == m_cancel)
        m_cancel->clearFocus(); // or hiding it would pass the focus on to Discard
    refresh();
    if (!saving)
        restoreFocus();
}

void SecretForm::mask()
{
    m_value->mask();
}

void SecretForm::showProgress(const QString &text)
{
    m_summary->setText(text);
}

void SecretForm::announceProgress()
{
    announce(m_summary);
}

void SecretForm::setLoading(bool loading)
{
    if (loading)
        releaseFocus();
    setEnabled(!loading);
    if (!loading)
        restoreFocus();
}

void SecretForm::releaseFocus()
{
    QWidget *focused = window()->focusWidget();
    if (!focused || !isAncestorOf(focused))
        return;
    m_focused = focused;
    focused->clearFocus();
}

void SecretForm::restoreFocus()
{
    QWidget *focused = std::exchange(m_focused, nullptr);
    if (!focused || window()->focusWidget())
        return; // it was elsewhere, or has been taken elsewhere meanwhile
    (focused->isEnabled() ? focused : m_name)->setFocus(Qt::OtherFocusReason);
}

void SecretForm::focusFirstField()
{
    if (isDeciding())
        m_conflict->focusFirstChoice(); // the fields cannot take it
    else
        m_name->setFocus(Qt::OtherFocusReason);
}

void SecretForm::refresh()
{
    const SecretEdit now = edit();
    const bool isNew = now.isNew();
    const bool isTaken = isNameTaken(now); // once: the list may be long
    const Fields changed = now.changedFields();
    m_nameField->check(now.name, isNew || changed.testFlag(Field::Name));
    m_nameField->setProblem(isTaken ? tr("There is a secret of this name already.") : QString());
    m_descriptionField->check(now.description, changed.testFlag(Field::Description));
    m_valueField->check(now.value, isNew || changed.testFlag(Field::Value));
    m_value->setPlaceholderText(isNew ? tr("Type, paste, import or generate it") : tr("Unchanged"));
    m_valueField->setHint(isNew ? tr("Stored values are never shown, so none can be copied from "
                                     "another secret.")
                                : tr("Stored values are never shown. Leave this empty to keep the "
                                     "current value."));

    const QLocale locale;
    m_descriptionField->setAside(tr("%1 of %2")
                                     .arg(locale.toString(codePointCount(now.description)),
                                          locale.toString(MaxDescriptionLength)));
    m_heading->setText(isNew ? tr("New secret") : m_secret.name);
    for (QWidget *field : {m_nameField, m_descriptionField, m_valueField})
        field->setEnabled(!m_saving && !isDeciding());
    if (isDeciding())
        m_summary->setText(tr("Choose above what is to be saved."));
    else if (!m_saving)
        m_summary->setText(isTaken ? tr("Cannot be saved yet: another secret has this name.")
                                   : changeSummary(now));
    m_preview->show(now);
    m_save->setText(isNew ? tr("Cre&ate") : tr("&Save"));
    m_save->setToolTip(isNew ? tr("Create the secret (Ctrl+S)")
                             : tr("Send what has changed (Ctrl+S)"));
    m_save->setEnabled(isSavable(now, isTaken));
    m_cancel->setVisible(m_saving);
    m_discard->setEnabled(!m_saving && (isNew || now.isDirty()));
    Q_EMIT edited();
}

} // namespace Latchkey
