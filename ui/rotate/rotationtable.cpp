// SPDX-License-Identifier: MIT
#include "rotate/rotationtable.h"

#include "rotate/rotationmodel.h"
#include "style.h"
#include "text/receipttext.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace Latchkey {

namespace {

/// How many characters of a name have room at the least.
constexpr int NameCharacters = 12;
/// More rows are not looked at for the width of a column.
constexpr int MeasuredRows = 200;

/// Rows that cannot be chosen have no box, and their names stand below those of others all the
/// same.
class RotationNameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
            return;
        const QStyle *style = option->widget->style();
        option->features |= QStyleOptionViewItem::HasDecoration; // which is empty
        option->decorationSize.setWidth(
            style->pixelMetric(QStyle::PM_IndicatorWidth, option, option->widget));
    }
};

} // namespace

RotationTable::RotationTable(RotationModel *model, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("rotationTable"));
    setAccessibleName(tr("Entries"));
    setModel(model);
    setItemDelegateForColumn(RotationModel::NameColumn, new RotationNameDelegate(this));
    setShowGrid(false);
    setAlternatingRowColors(true); // leads the eye across a wide window
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false); // Tab goes on to the next widget
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setStretchLastSection(true);
    fitRows();
    connect(model, &QAbstractItemModel::modelReset, this, [this] { Q_EMIT rowEntered(-1); });
}

void RotationTable::fit()
{
    fitColumns();
    scrollToTop();
}

void RotationTable::goTo(int row)
{
    // Not setCurrentIndex(), which selects or not by what keys are down.
    const QModelIndex index = m_model->index(row, RotationModel::NameColumn);
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RotationTable::showResults(bool shows)
{
    m_showsResults = shows;
    fitColumns();
}

void RotationTable::follow(int row)
{
    if (!hasFocus())
        scrollTo(m_model->index(row, RotationModel::NameColumn));
}

void RotationTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Space::Medium);
}

void RotationTable::fitColumns()
{
    const int rows = std::min(m_model->rowCount(), MeasuredRows);
    const auto contents = [this, rows](int column) {
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < rows; ++row)
            width = std::max(width, sizeHintForIndex(m_model->index(row, column)).width());
        return width + Space::Medium;
    };
    // What happens and the result are read whole; name and value share what is left, and of the
    // value there is always the sign that something is odd about it.
    const int sign = fontMetrics().height() + Space::Medium;
    const int unknown =
        fontMetrics().horizontalAdvance(headlineText(SaveOutcome::Headline::Unknown));
    const int action = contents(RotationModel::ActionColumn);
    const int result = m_showsResults
        ? sign + Space::Medium + unknown
        : horizontalHeader()->sectionSizeHint(RotationModel::ResultColumn);
    const int left = viewport()->width() - action - result;
    const int leastName = sign + NameCharacters * fontMetrics().averageCharWidth();
    const int wantedName = contents(RotationModel::NameColumn);
    const int wantedValue = contents(RotationModel::ValueColumn);
    int name = std::max(leastName, std::min(wantedName, left / 2));
    const int value = std::max(sign, std::min(wantedValue, left - name));
    name = std::max(name, std::min(wantedName, left - value));
    horizontalHeader()->resizeSection(RotationModel::NameColumn, name);
    horizontalHeader()->resizeSection(RotationModel::ActionColumn, action);
    horizontalHeader()->resizeSection(RotationModel::ValueColumn, value);
    horizontalHeader()->resizeSection(RotationModel::ResultColumn, result);
}

void RotationTable::chooseSelected()
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    QList<int> rows;
    for (const QModelIndex &index : selected) {
        if (m_model->canChoose(index.row()))
            rows << index.row();
    }
    const bool areAllChosen =
        std::all_of(rows.begin(), rows.end(), [this](int row) { return m_model->isChosen(row); });
    for (const int row : std::as_const(rows))
        m_model->choose(row, !areAllChosen);
}

void RotationTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->modifiers())
        chooseSelected();
    else
        QTableView::keyPressEvent(event);
}

void RotationTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
        fitColumns();
    }
}

void RotationTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RotationTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        goTo(0);
    QTableView::focusInEvent(event);
}

void RotationTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT rowEntered(current.isValid() ? current.row() : -1);
}

} // namespace Latchkey
