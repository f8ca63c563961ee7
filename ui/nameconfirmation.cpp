// SPDX-License-Identifier: MIT
#include "nameconfirmation.h"

#include "flowlayout.h"
#include "icons/symbollabel.h"
#include "notification.h"
#include "style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Latchkey {

NameConfirmation::NameConfirmation(QWidget *parent)
    : QFrame(parent), m_headline(new QLabel), m_text(new QLabel), m_typed(new QLineEdit),
      m_confirm(new QPushButton)
{
    setObjectName(QStringLiteral("nameConfirmation"));
    makeNotification(this);
    makeLabelStrong(m_headline);
    for (QLabel *label : {m_headline, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_typed->setAccessibleName(tr("Name to confirm"));
    auto *cancel = new QPushButton(tr("Not now"));
    for (QPushButton *button : {m_confirm, cancel})
        button->setAutoDefault(true); // Return presses it, too
    m_confirm->setObjectName(QStringLiteral("confirm"));

    connect(m_typed, &QLineEdit::textChanged, this, [this] { m_confirm->setEnabled(isTyped()); });
    connect(m_typed, &QLineEdit::returnPressed, this, &NameConfirmation::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &NameConfirmation::confirm);
    connect(cancel, &QPushButton::clicked, this, &NameConfirmation::dismiss);

    auto *row = new FlowLayout(Space::Medium);
    row->addWidget(m_confirm);
    row->addWidget(cancel);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(TintedEdge + Space::Medium, Space::Medium, Space::Medium,
                                Space::Medium);
    columns->setSpacing(Space::Medium);
    columns->addWidget(new SymbolLabel(Message::Kind::Warning), 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout;
    columns->addLayout(rows, 1);
    rows->setSpacing(Space::Small);
    rows->addWidget(m_headline);
    rows->addWidget(m_text);
    rows->addWidget(m_typed); // in a line of its own: names are long, panes may be narrow
    rows->addLayout(row);
    hide();
}

void NameConfirmation::ask(const QString &name, const QString &headline, const QString &text,
                           const QString &label, std::function<void()> confirmed)
{
    m_name = name;
    m_confirmed = std::move(confirmed);
    m_headline->setText(headline);
    m_text->setText(text);
    m_confirm->setText(label);
    m_typed->clear();
    m_typed->setAccessibleDescription(text);
    m_confirm->setEnabled(false);
    setAccessibleName(headline);
    setAccessibleDescription(text);
    announce(this);
    m_focus.take();
    m_typed->setFocus(Qt::OtherFocusReason);
}

void NameConfirmation::dismiss()
{
    if (!isAsking())
        return;
    m_confirmed = nullptr;
    m_focus.giveBack();
    hide();
    Q_EMIT dismissed();
}

bool NameConfirmation::isTyped() const
{
    return m_typed->text() == m_name;
}

void NameConfirmation::confirm()
{
    if (!isAsking() || !isTyped())
        return;
    const auto confirmed = std::exchange(m_confirmed, nullptr);
    m_focus.giveBack();
    hide();
    confirmed();
}

void NameConfirmation::paintEvent(QPaintEvent *)
{
    paintTinted(this, kindColor(Message::Kind::Warning, palette()));
}

} // namespace Latchkey
