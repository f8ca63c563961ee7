// SPDX-License-Identifier: MIT
#include "value/valuefactsview.h"

#include "flowlayout.h"
#include "style.h"
#include "text/noticetext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Latchkey {

ValueFactsView::ValueFactsView(QWidget *before, QWidget *parent)
    : QWidget(parent), m_before(before), m_facts(new QLabel), m_notices(new QWidget),
      m_rows(new QGridLayout(m_notices))
{
    m_facts->setObjectName(QStringLiteral("valueFacts"));
    m_facts->setWordWrap(true);
    makeLabelDim(m_facts);
    m_rows->setContentsMargins({});
    m_rows->setHorizontalSpacing(Space::Medium);
    m_rows->setVerticalSpacing(Space::Small);
    m_rows->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::Small);
    layout->addWidget(m_facts);
    layout->addWidget(m_notices);
    clear();
}

void ValueFactsView::show(const ValueFacts &facts)
{
    removeNotices();
    m_facts->setText(factsText(facts));
    int row = 0;
    QWidget *before = m_before;
    for (const ValueNotice &notice : facts.notices) {
        if (QWidget *mend = addNotice(row++, notice, facts.format)) {
            setTabOrder(before, mend); // or, being new, it would come last in the window
            before = mend;
        }
    }
    m_notices->setVisible(!facts.notices.empty());
    setVisible(true);
}

void ValueFactsView::clear()
{
    removeNotices();
    m_facts->clear();
    setVisible(false);
}

void ValueFactsView::removeNotices()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QWidget *ValueFactsView::addNotice(int row, const ValueNotice &notice, const ValueFormat &format)
{
    auto *icon = new QLabel;
    icon->setPixmap(warningPixmap(this));
    auto *text = new QLabel(noticeText(notice, format));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    makeSmall(text);
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *words = new QWidget;
    auto *beside = new FlowLayout(Space::Small);
    words->setLayout(beside);
    beside->addWidget(text);
    m_rows->addWidget(icon, row, 0, Qt::AlignTop);
    m_rows->addWidget(words, row, 1);
    if (!isMendable(notice.kind))
        return nullptr;
    auto *mend = new QPushButton(mendText(notice.kind));
    mend->setAutoDefault(false);
    mend->setAccessibleDescription(text->text());
    makeSmall(mend);
    connect(mend, &QPushButton::clicked, this,
            [this, kind = notice.kind] { Q_EMIT mendRequested(kind); });
    beside->addWidget(mend);
    return mend;
}

} // namespace Latchkey
