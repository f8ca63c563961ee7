// SPDX-License-Identifier: MIT
#include "value/valuefactsview.h"

#include "flowlayout.h"
#include "icons/symbollabel.h"
#include "notification.h"
#include "style.h"
#include "text/noticehelp.h"
#include "text/noticetext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Latchkey {

namespace {

/// Would rather have one line, and takes several where that does not fit.
class SentenceLabel : public QLabel
{
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize sizeHint() const override
    {
        const QMargins margins = contentsMargins();
        return {fontMetrics().horizontalAdvance(text()) + margins.left() + margins.right() + 1,
                fontMetrics().height() + margins.top() + margins.bottom()};
    }
};

} // namespace

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
    QWidget *before = m_before;
    for (const ValueNotice &notice : facts.notices)
        before = addNotice(notice, facts.format, before);
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
    m_nextRow = 0;
}

QWidget *ValueFactsView::addNotice(const ValueNotice &notice, const ValueFormat &format,
                                   QWidget *before)
{
    auto *icon = new SymbolLabel(Message::Kind::Warning);
    auto *text = new SentenceLabel(noticeText(notice, format));
    auto *help = new QLabel(noticeHelp(notice.kind));
    for (QLabel *label : std::initializer_list<QLabel *>{text, help}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        makeSmall(label);
    }
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    icon->setFont(text->font());
    makeLabelDim(help);
    makeNotification(help);
    help->hide();

    const int row = std::exchange(m_nextRow, m_nextRow + 2);
    auto *words = new QWidget;
    auto *beside = new FlowLayout(Space::Small);
    words->setLayout(beside);
    beside->addWidget(text);
    m_rows->addWidget(icon, row, 0, Qt::AlignTop);
    m_rows->addWidget(words, row, 1);
    if (isMendable(notice.kind)) {
        QPushButton *mend = mendButton(notice, text->text());
        beside->addWidget(mend);
        setTabOrder(before, mend); // or, being new, it would come last in the window
        before = mend;
    }
    QToolButton *explain = helpButton(text->text(), help);
    beside->addWidget(explain);
    // The sign, the first line and what is beside it have one middle.
    const int spare = std::max(0, beside->sizeHint().height() - text->fontMetrics().height());
    for (QWidget *widget : std::initializer_list<QWidget *>{icon, text})
        widget->setContentsMargins(0, spare / 2, 0, spare - spare / 2);
    m_rows->addWidget(help, row + 1, 1);
    setTabOrder(before, explain);
    return explain;
}

QPushButton *ValueFactsView::mendButton(const ValueNotice &notice, const QString &text)
{
    auto *mend = new QPushButton(mendText(notice.kind));
    mend->setAutoDefault(false);
    mend->setAccessibleDescription(text);
    makeSmall(mend);
    connect(mend, &QPushButton::clicked, this,
            [this, kind = notice.kind] { Q_EMIT mendRequested(kind); });
    return mend;
}

QToolButton *ValueFactsView::helpButton(const QString &notice, QLabel *help)
{
    auto *explain = new QToolButton;
    explain->setText(tr("?"));
    explain->setToolTip(tr("What does this mean?"));
    explain->setAccessibleName(tr("What does this mean?"));
    explain->setAccessibleDescription(notice);
    explain->setCheckable(true);
    explain->setAutoRaise(true);
    explain->setFocusPolicy(Qt::StrongFocus);
    makeSmall(explain);
    connect(explain, &QToolButton::toggled, help, [help](bool on) {
        help->setVisible(on);
        if (on)
            announce(help);
    });
    return explain;
}

} // namespace Latchkey
