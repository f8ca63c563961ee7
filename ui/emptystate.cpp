// SPDX-License-Identifier: MIT
#include "emptystate.h"

#include "notification.h"
#include "style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Latchkey {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_headline(new QLabel), m_text(new QLabel), m_action(new QPushButton)
{
    makeNotification(this);
    makeLabelStrong(m_headline);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_headline, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_action->setAutoDefault(true); // Return presses it, too
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto run = m_run; // which may show something else
        run();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    layout->addStretch(2);
    for (QLabel *label : {m_headline, m_text}) {
        label->setMaximumWidth(scaledToText(MaxLineWidth));
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 1000);
        row->addStretch(1);
        layout->addLayout(row);
    }
    layout->addSpacing(Space::Small);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::show(const QString &headline, const QString &text, const QString &action,
                      std::function<void()> run)
{
    m_run = std::move(run);
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    const bool isNews = accessibleName() != headline || accessibleDescription() != text;
    setAccessibleName(headline);
    setAccessibleDescription(text);
    if (isNews && isVisible())
        announce(this);
}

} // namespace Latchkey
