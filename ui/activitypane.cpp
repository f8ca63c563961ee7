// SPDX-License-Identifier: MIT
#include "activitypane.h"

#include "activitymodel.h"
#include "emptystate.h"
#include "icons/icons.h"
#include "notification.h"
#include "style.h"
#include "text/supporttext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace Latchkey {

namespace {

/// Longer request IDs are elided at first, so that they leave room for the path.
constexpr int RequestIdCharacters = 36;

/// Where in @p cell its text goes: the first one in line with what stands above the table.
QRect textRect(const QRect &cell, int column, Qt::LayoutDirection direction)
{
    const int before = column == 0 ? Space::Large : Space::Medium;
    return QStyle::visualRect(direction, cell, cell.adjusted(before, 0, -Space::Small, 0));
}

int widthAround(int column)
{
    const QRect cell(0, 0, 100, 1);
    return cell.width() - textRect(cell, column, Qt::LeftToRight).width();
}

/// Cells with more room around the text than a style gives them.
class ActivityDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString text = item.text;
        item.text.clear();
        const QStyle *style = item.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

        const QRect rect = textRect(item.rect, index.column(), item.direction);
        const QString shown =
            QFontMetrics(item.font).elidedText(text, item.textElideMode, rect.width());
        const bool selected = item.state.testFlag(QStyle::State_Selected);
        item.palette.setCurrentColorGroup(
            item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive);
        painter->save();
        painter->setFont(item.font);
        if (index.column() == ActivityModel::PathColumn
            || index.column() == ActivityModel::RequestIdColumn)
            painter->setLayoutDirection(Qt::LeftToRight); // or a slash would change sides
        style->drawItemText(painter, rect,
                            int(QStyle::visualAlignment(item.direction, item.displayAlignment))
                                | Qt::TextSingleLine,
                            item.palette, true, shown,
                            selected ? QPalette::HighlightedText : QPalette::Text);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QFontMetrics metrics(item.font);
        // Eliding counts fractions of a pixel, which this is rounded from.
        const int width = metrics.horizontalAdvance(item.text) + 1;
        return {width + widthAround(index.column()), metrics.height()};
    }
};

/// The header of such cells.
class ActivityHeader : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override
    {
        QStyleOptionHeaderV2 section;
        initStyleOption(&section);
        section.rect = rect;
        initStyleOptionForIndex(&section, column);
        style()->drawControl(QStyle::CE_HeaderSection, &section, painter, this);
        style()->drawItemText(painter, textRect(rect, column, section.direction),
                              int(QStyle::visualAlignment(section.direction, section.textAlignment))
                                  | Qt::TextSingleLine,
                              section.palette, true, section.text, QPalette::ButtonText);
    }

    QSize sectionSizeFromContents(int column) const override
    {
        QSize size = QHeaderView::sectionSizeFromContents(column);
        if (!model())
            return size;
        const QString text = model()->headerData(column, orientation()).toString();
        size.setWidth(fontMetrics().horizontalAdvance(text) + widthAround(column));
        return size;
    }
};

/// A table that starts at its newest row when the keyboard comes to it.
class ActivityTable : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        if (model() && !currentIndex().isValid()) {
            const QModelIndex newest = model()->index(model()->rowCount() - 1, 0);
            selectionModel()->setCurrentIndex(newest, QItemSelectionModel::NoUpdate);
        }
        QTableView::focusInEvent(event);
    }
};

} // namespace

ActivityPane::ActivityPane(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget), m_table(new ActivityTable),
      m_copied(new QLabel), m_copy(new QPushButton(tr("Co&py for support")))
{
    static_assert(std::tuple_size_v<decltype(m_widest)> == ActivityModel::ColumnCount);
    auto *explanation = new QLabel(tr("Requests of this session, without keys and values"));
    makeLabelDim(explanation);
    m_copied->setObjectName(QStringLiteral("activityCopied"));
    makeNotification(m_copied);
    m_copied->setText(tr("Copied"));
    m_copied->hide();
    m_copiedTimer.setSingleShot(true);
    m_copiedTimer.setInterval(CopiedShownFor);
    connect(&m_copiedTimer, &QTimer::timeout, m_copied, &QWidget::hide);
    m_copy->setAutoDefault(true); // Return presses it, too
    m_copy->setToolTip(tr("Copies these requests with the versions of Latchkey, Qt and TLS, the "
                          "system and the proxy: no key and no value"));
    setButtonIcon(m_copy, Symbol::Copy);
    connect(m_copy, &QPushButton::clicked, this, &ActivityPane::copyForSupport);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Space::Large, 0, Space::Large, 0);
    top->setSpacing(Space::Medium);
    top->addWidget(explanation, 1);
    top->addWidget(m_copied);
    top->addWidget(m_copy);

    auto *empty = new EmptyState;
    empty->show(tr("No request has been sent yet."));
    m_stack->addWidget(empty);
    m_stack->addWidget(m_table);
    setUpTable();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::Small, 0, 0);
    layout->setSpacing(Space::Small);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
}

void ActivityPane::setUpTable()
{
    m_table->setAccessibleName(tr("Session activity"));
    m_table->setHorizontalHeader(new ActivityHeader(Qt::Horizontal, m_table));
    m_table->setItemDelegate(new ActivityDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true); // leads the eye across a wide window
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab goes on to the next widget
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    fitRowHeight();

    auto *copy = new QAction(tr("&Copy"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ActivityPane::copyRows);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    // The range changes with the rows and with the height of the pane, the value by the user.
    QScrollBar *bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_following = value == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, &ActivityPane::showNewest);
}

void ActivityPane::setModel(ActivityModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_table->setModel(model);
    m_widest = {};
    m_following = true;
    if (model) {
        m_table->horizontalHeader()->setSectionResizeMode(ActivityModel::PathColumn,
                                                          QHeaderView::Stretch);
        fitColumns(0, model->rowCount() - 1);
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) {
                    fitColumns(first, last);
                    showState();
                });
        connect(model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) {
                    // What the user is reading stays where it is.
                    QScrollBar *bar = m_table->verticalScrollBar();
                    if (!m_following)
                        bar->setValue(bar->value() - (last - first + 1));
                });
        connect(model, &QObject::destroyed, this, &ActivityPane::showState);
    }
    showState();
}

void ActivityPane::setBaseUrl(const QUrl &baseUrl)
{
    m_baseUrl = baseUrl;
}

void ActivityPane::showState()
{
    m_stack->setCurrentIndex(m_model && m_model->rowCount() > 0 ? 1 : 0);
}

void ActivityPane::showNewest()
{
    if (m_following)
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
}

void ActivityPane::fitRowHeight()
{
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height()
                                                     + Space::Small);
}

void ActivityPane::fitColumns(int first, int last)
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < ActivityModel::ColumnCount; ++column) {
        if (column == ActivityModel::PathColumn)
            continue; // has what the others leave
        int width = header->sectionSizeHint(column);
        for (int row = first; row <= last; ++row)
            width = std::max(width, m_table->sizeHintForIndex(m_model->index(row, column)).width());
        if (column == ActivityModel::RequestIdColumn) {
            const int text = RequestIdCharacters * m_table->fontMetrics().averageCharWidth();
            width = std::min(width, text + widthAround(column));
        }
        if (width > m_widest[column]) {
            m_widest[column] = width;
            header->resizeSection(column, width);
        }
    }
}

void ActivityPane::copyForSupport()
{
    QApplication::clipboard()->setText(supportText(
        currentSupportFacts(m_baseUrl), m_model ? m_model->exchanges() : QList<Exchange>()));
    announce(m_copied);
    m_copiedTimer.start();
}

void ActivityPane::copyRows()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < ActivityModel::ColumnCount; ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ActivityPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    fitRowHeight();
    m_widest = {};
    if (m_model)
        fitColumns(0, m_model->rowCount() - 1);
}

} // namespace Latchkey
