// SPDX-License-Identifier: MIT
#include "messagebar.h"

#include "flowlayout.h"
#include "icons/symbollabel.h"
#include "notification.h"
#include "style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace Latchkey {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new SymbolLabel), m_headline(new QLabel), m_text(new QLabel),
      m_buttons(new FlowLayout(Space::Medium)), m_close(new QToolButton)
{
    setObjectName(QStringLiteral("messageBar"));
    makeNotification(this);
    makeLabelStrong(m_headline);
    m_text->setObjectName(QStringLiteral("messageText"));
    for (QLabel *label : {m_headline, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_close->setIcon(buttonIcon(Symbol::Close));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);

    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Small);
    words->addWidget(m_headline);
    words->addWidget(m_text);
    words->addLayout(m_buttons);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(TintedEdge + Space::Medium, Space::Medium, Space::Small,
                               Space::Medium);
    layout->setSpacing(Space::Medium);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::show(const Message &message, const QList<Action> &actions, bool isQuestion)
{
    m_kind = message.kind;
    m_icon->show(m_kind);
    m_headline->setText(message.headline);
    m_text->setText(message.text);
    m_text->setVisible(!message.text.isEmpty());
    m_close->setVisible(!isQuestion);

    m_focus.giveBack(); // before the buttons go that may have it
    m_focus.take();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    QPushButton *last = nullptr;
    QWidget *before = m_close;
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.label);
        button->setAutoDefault(true); // Return presses it, too
        connect(button, &QPushButton::clicked, this, [this, action] {
            if (!action.staysOpen)
                clear();
            action.run();
        });
        m_buttons->addWidget(button);
        setTabOrder(std::exchange(before, button), button); // being new, it would come last
        button->show(); // now, or it could not take the focus yet
        last = button;
    }

    setAccessibleName(message.headline);
    setAccessibleDescription(message.text);
    announce(this);
    m_safeAnswer = isQuestion ? last : nullptr;
    if (m_safeAnswer)
        m_safeAnswer->setFocus(Qt::OtherFocusReason);
    update();
}

MessageBar::Action MessageBar::copyAction(const QString &receipt)
{
    return {tr("Copy receipt"), [receipt] { QGuiApplication::clipboard()->setText(receipt); },
            true};
}

void MessageBar::clear()
{
    m_focus.giveBack();
    hide();
}

void MessageBar::answerSafely()
{
    if (isQuestion())
        m_safeAnswer->click();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    paintTinted(this, kindColor(m_kind, palette()));
}

} // namespace Latchkey
