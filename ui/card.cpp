// SPDX-License-Identifier: MIT
#include "card.h"

#include "style.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>

namespace Latchkey {

QVBoxLayout *makeCard(QWidget *page)
{
    auto *card = new QWidget;
    card->setMaximumWidth(scaledToText(MaxCardWidth));
    auto *rows = new QVBoxLayout(card);
    rows->setSpacing(Space::Medium);

    auto *column = new QVBoxLayout;
    column->addStretch(2);
    column->addWidget(card);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(page);
    layout->addStretch(1);
    layout->addLayout(column, 10);
    layout->addStretch(1);
    return rows;
}

} // namespace Latchkey
