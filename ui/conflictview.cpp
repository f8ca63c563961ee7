// SPDX-License-Identifier: MIT
#include "conflictview.h"

#include "fields/detailtext.h"
#include "flowlayout.h"
#include "style.h"
#include "text/savetext.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>
#include <utility>

namespace Latchkey {

ConflictView::ConflictView(QWidget *parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_resolve(new QPushButton(tr("&Use these"))),
      m_later(new QPushButton(tr("Decide l&ater")))
{
    setObjectName(QStringLiteral("conflict"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Theirs or mine"));
    m_resolve->setToolTip(tr("Puts what is chosen into the form; nothing is sent until you save"));
    for (QPushButton *button : {m_resolve, m_later})
        button->setAutoDefault(true); // Return presses it, too

    auto *buttons = new FlowLayout(Space::Medium);
    buttons->addWidget(m_resolve);
    buttons->addWidget(m_later);
    m_layout->setContentsMargins(Space::Medium, Space::Medium, Space::Medium, Space::Medium);
    m_layout->setSpacing(Space::Medium);
    m_layout->addLayout(buttons);

    connect(m_resolve, &QPushButton::clicked, this, &ConflictView::resolve);
    connect(m_later, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void ConflictView::ask(const SecretEdit &edit, const Secret &theirs)
{
    m_theirs = theirs;
    m_mineName = edit.name;
    m_mineDescription = edit.description;
    m_choices.clear();
    delete m_table;
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Space::Medium);
    m_grid->setVerticalSpacing(Space::Small);
    m_grid->setColumnStretch(1, 1);
    m_layout->insertWidget(0, m_table);

    const Secret &loaded = edit.original;
    addTextChoice(Field::Name, {loaded.name, theirs.name, edit.name});
    addTextChoice(Field::Description,
                  {loaded.descriptionText(), theirs.descriptionText(), edit.description});
    addValueChoice(loaded, !edit.value.isEmpty());
    placeInTabOrder();
    showState();

    show();
    focusFirstChoice();
}

void ConflictView::placeInTabOrder()
{
    QWidget *before = m_resolve;
    do
        before = before->previousInFocusChain();
    while (before->focusPolicy() == Qt::NoFocus);             // Qt places nothing behind such
    for (auto *widget : m_table->findChildren<QWidget *>()) { // in the order they were made in
        if (widget->focusPolicy() != Qt::NoFocus)
            setTabOrder(std::exchange(before, widget), widget);
    }
}

void ConflictView::focusFirstChoice()
{
    const auto open = std::find_if(m_choices.begin(), m_choices.end(), [](const auto &choice) {
        return !choice.second->checkedButton();
    });
    if (open == m_choices.end())
        m_resolve->setFocus(Qt::OtherFocusReason);
    else
        open->second->buttons().constFirst()->setFocus(Qt::OtherFocusReason);
}

QString ConflictView::nameOf(Field field)
{
    switch (field) {
    case Field::Name:
        return tr("Name");
    case Field::Description:
        return tr("Description");
    case Field::Value:
        return tr("Value");
    }
    Q_UNREACHABLE();
}

void ConflictView::addHeading(const QString &field, const QString &loaded)
{
    const int row = m_grid->rowCount();
    auto *heading = new QLabel(field);
    makeLabelStrong(heading);
    m_grid->addWidget(heading, row, 0, Qt::AlignTop);
    auto *before = new DetailText;
    before->setAccessibleName(tr("%1 when loaded").arg(field));
    before->show(loaded);
    m_grid->addWidget(before, row, 1);
}

void ConflictView::addTextChoice(Field field, const MergedText &text)
{
    if (text.isAlike() && text.theirs == text.loaded)
        return;
    addHeading(nameOf(field),
               text.loaded.isEmpty() ? tr("Empty when loaded")
                                     : tr("When loaded: %1").arg(text.loaded));
    if (text.isAlike()) {
        addHeading({}, tr("Both changed it alike: %1").arg(text.mine));
        return;
    }
    m_choices[field] = new QButtonGroup(m_table);
    const auto winner = text.winner();
    addSide(field, Side::Theirs, tr("Take theirs"), text.theirs, winner == Side::Theirs);
    addSide(field, Side::Mine, tr("Keep mine"), text.mine, winner == Side::Mine);
}

void ConflictView::addValueChoice(const Secret &loaded, bool hasMine)
{
    const bool onlyTheDate =
        loaded.name == m_theirs.name && loaded.descriptionText() == m_theirs.descriptionText();
    const QString who = changedByText(m_theirs);
    addHeading(nameOf(Field::Value),
               onlyTheDate ? tr("Changed %1, cannot be compared").arg(who)
                           : tr("May have been changed %1, cannot be compared").arg(who));
    if (!hasMine)
        return;
    m_choices[Field::Value] = new QButtonGroup(m_table);
    addSide(Field::Value, Side::Theirs, tr("Take theirs"), tr("What you have typed is dropped"),
            false);
    addSide(Field::Value, Side::Mine, tr("Keep mine"), tr("The stored value is replaced by yours"),
            false);
}

void ConflictView::addSide(Field field, Side side, const QString &caption, const QString &text,
                           bool isChosen)
{
    const int row = m_grid->rowCount();
    auto *button = new QRadioButton(caption);
    //: Spoken: a field and what becomes of it, as in "Name: Take theirs".
    const QString spoken = tr("%1: %2").arg(nameOf(field), caption);
    button->setAccessibleName(spoken);
    button->setAccessibleDescription(text);
    button->setChecked(isChosen);
    QButtonGroup *group = m_choices.at(field);
    group->addButton(button, static_cast<int>(side));
    connect(button, &QRadioButton::toggled, this, &ConflictView::showState);
    auto *shown = new DetailText;
    shown->setAccessibleName(spoken);
    shown->show(text);
    m_grid->addWidget(button, row, 0, Qt::AlignTop);
    m_grid->addWidget(shown, row, 1);
}

std::optional<MergedText::Side> ConflictView::chosen(Field field) const
{
    const auto choice = m_choices.find(field);
    if (choice == m_choices.end() || choice->second->checkedId() < 0)
        return std::nullopt;
    return static_cast<Side>(choice->second->checkedId());
}

void ConflictView::showState()
{
    m_resolve->setEnabled(std::all_of(m_choices.begin(), m_choices.end(), [](const auto &choice) {
        return choice.second->checkedId() >= 0;
    }));
}

void ConflictView::resolve()
{
    hide();
    const auto pick = [this](Field field, const QString &mine, const QString &theirs) {
        return chosen(field) == Side::Theirs ? theirs : mine;
    };
    Q_EMIT resolved(
        {.name = pick(Field::Name, m_mineName, m_theirs.name),
         .description = pick(Field::Description, m_mineDescription, m_theirs.descriptionText()),
         .keepsValue = chosen(Field::Value) != Side::Theirs});
}

} // namespace Latchkey
