// SPDX-License-Identifier: MIT
#include "secretlistview.h"

#include "secretfiltermodel.h"
#include "secretfoldermodel.h"
#include "secretlistdelegate.h"
#include "secretlistheader.h"
#include "style.h"

#include <QAccessible>
#include <QActionGroup>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

#include <chrono>
#include <utility>

namespace Latchkey {

namespace {

using Column = SecretListModel::Column;

constexpr quint32 StateVersion = 1;
constexpr int MinimumColumnWidth = 75;
/// Where name and description share what is left, which may be nothing.
constexpr int MinimumSharedWidth = 120;
constexpr int DefaultColumnWidth = 150;
/// With so few rows all folders can be open.
constexpr int FewRows = 200;

} // namespace

SecretListView::SecretListView(SecretFilterModel *secrets, QWidget *parent)
    : QTreeView(parent), m_secrets(secrets), m_folders(new SecretFolderModel(this)),
      m_delegate(new SecretListDelegate(this)), m_options(new QMenu(this))
{
    setHeader(new SecretListHeader(this));
    setModel(m_secrets);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false); // activated() does
    setIndentation(14);
    fillOptions();
    setUpHeader();
    showColumns();
    // What is shown is asked for anew, and so is how long ago something was.
    auto *minute = new QTimer(this);
    minute->setObjectName(QStringLiteral("minute"));
    minute->setInterval(std::chrono::minutes(1));
    connect(minute, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    minute->start();
    connect(this, &QTreeView::expanded, this, [this](auto index) { noteExpanded(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](auto index) { noteExpanded(index, false); });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.data(SecretListModel::AddressRole).isNull())
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    });
}

void SecretListView::setUpHeader()
{
    header()->setSortIndicator(Column::Name, Qt::AscendingOrder);
    setSortingEnabled(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Column::Name, QHeaderView::Stretch);
    header()->setFirstSectionMovable(false);
    for (const Column column : {Column::Description, Column::UpdatedBy, Column::UsedBy})
        setColumnHidden(column, true);
    setColumnWidth(Column::Updated, SecretListDelegate::dateWidth(font()));
    for (const Column column : {Column::UpdatedBy, Column::UsedBy})
        setColumnWidth(column, DefaultColumnWidth);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { m_options->popup(header()->mapToGlobal(at)); });
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header(), signal, this, &SecretListView::stateChanged);
    // After the view itself has heard, and sorted.
    connect(header(), &QHeaderView::sortIndicatorChanged, this, [this] {
        showOptionState();
        Q_EMIT rearranged();
        Q_EMIT stateChanged();
    });
}

void SecretListView::fillOptions()
{
    QMenu *columns = m_options->addMenu(tr("&Columns"));
    QMenu *orders = m_options->addMenu(tr("&Sort by"));
    auto *sortColumns = new QActionGroup(orders);
    for (int column = 0; column < SecretListModel::ColumnCount; ++column) {
        const QString title =
            m_secrets->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *show = columns->addAction(title);
        show->setCheckable(true);
        show->setEnabled(column != Column::Name);
        connect(show, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            showColumns();
        });
        QAction *sort = orders->addAction(
            title, this, [this, column] { sortByColumn(column, header()->sortIndicatorOrder()); });
        sort->setCheckable(true);
        sortColumns->addAction(sort);
        m_showActions.append(show);
        m_sortActions.append(sort);
    }
    orders->addSeparator();
    orders->addAction(tr("&Reverse"), this, [this] {
        sortByColumn(header()->sortIndicatorSection(),
                     header()->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder
                                                                          : Qt::AscendingOrder);
    });
    m_foldersAction = m_options->addAction(tr("&Folders"));
    m_foldersAction->setCheckable(true);
    m_foldersAction->setToolTip(tr("Show names with / as a tree of folders"));
    connect(m_foldersAction, &QAction::toggled, this, &SecretListView::setFolders);
}

void SecretListView::showOptionState()
{
    for (int column = 0; column < SecretListModel::ColumnCount; ++column) {
        const QSignalBlocker blocker(m_showActions[column]);
        m_showActions[column]->setChecked(!isColumnHidden(column));
        m_sortActions[column]->setChecked(header()->sortIndicatorSection() == column);
    }
}

void SecretListView::showColumns()
{
    // The two that can use any width share it.
    header()->setSectionResizeMode(Column::Description,
                                   isColumnHidden(Column::Description) ? QHeaderView::Interactive
                                                                       : QHeaderView::Stretch);
    const bool areShared = !isColumnHidden(Column::Description);
    header()->setMinimumSectionSize(areShared ? MinimumSharedWidth : MinimumColumnWidth);
    showOptionState();
    m_delegate->setTwoLines(!areShared);
    m_delegate->setSignColumn(isColumnHidden(Column::Updated) ? Column::Name : Column::Updated);
    for (int column = 0; column < SecretListModel::ColumnCount; ++column) {
        if (!isColumnHidden(column) && column != Column::Name
            && columnWidth(column) < MinimumColumnWidth)
            setColumnWidth(column, DefaultColumnWidth);
    }
    scheduleDelayedItemsLayout();
    Q_EMIT stateChanged();
}

bool SecretListView::hasFolders() const
{
    return model() == m_folders;
}

void SecretListView::setFolders(bool on)
{
    if (on == hasFolders())
        return;
    // The header goes by the model, and would forget.
    const QByteArray columns = header()->saveState();
    m_folders->setSource(on ? m_secrets : nullptr);
    disconnect(m_folders, &QAbstractItemModel::modelReset, this, &SecretListView::expandFolders);
    setModel(on ? static_cast<QAbstractItemModel *>(m_folders) : m_secrets);
    // After the view itself, which on hearing of a reset closes all folders.
    connect(m_folders, &QAbstractItemModel::modelReset, this, &SecretListView::expandFolders);
    header()->restoreState(columns);
    setRootIsDecorated(on);
    m_delegate->setFlat(!on);
    m_foldersAction->setChecked(on);
    expandFolders();
    showColumns();
    Q_EMIT rearranged();
}

void SecretListView::setWords(const QString &words)
{
    m_delegate->setWords(words);
    viewport()->update();
}

QByteArray SecretListView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << StateVersion << hasFolders() << header()->saveState();
    return state;
}

void SecretListView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    bool folders = false;
    QByteArray columns;
    stream >> version >> folders >> columns;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return;
    setFolders(folders);
    if (!header()->restoreState(columns))
        return;
    setColumnHidden(Column::Name, false);
    sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    showColumns();
}

void SecretListView::expandFolders()
{
    if (!hasFolders())
        return;
    const QScopedValueRollback<bool> expanding(m_isExpanding, true);
    const bool all = m_secrets->isFiltering() && m_secrets->rowCount() <= FewRows;
    if (all) {
        for (const QModelIndex &folder : m_folders->folders())
            setExpanded(folder, true);
        return;
    }
    for (const QString &path : std::as_const(m_expanded))
        setExpanded(m_folders->folder(path), true);
}

void SecretListView::noteExpanded(const QModelIndex &index, bool on)
{
    if (m_isExpanding)
        return;
    if (on)
        m_expanded.insert(m_folders->folderPath(index));
    else
        m_expanded.remove(m_folders->folderPath(index));
}

void SecretListView::select(const QString &address)
{
    const QModelIndex index = find(address);
    // Folders that the user did not open stay open for what is in them.
    for (QModelIndex folder = index.parent(); folder.isValid(); folder = folder.parent())
        setExpanded(folder, true);
    setCurrentIndex(index);
    if (!index.isValid())
        clearSelection();
}

void SecretListView::enter()
{
    setFocus(Qt::OtherFocusReason);
    if (!currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
}

QModelIndex SecretListView::find(const QString &address) const
{
    const QModelIndex index = m_secrets->mapFromSource(m_secrets->secrets()->indexOf(address));
    return hasFolders() ? m_folders->mapFromSource(index) : index;
}

SecretListView::Place SecretListView::place() const
{
    const QModelIndex top = indexAt(QPoint(0, 0));
    return {.topAddress = top.data(SecretListModel::AddressRole).toString(),
            .offset = visualRect(top).top(),
            .value = verticalScrollBar()->value()};
}

void SecretListView::restore(const Place &place)
{
    executeDelayedItemsLayout();
    const QModelIndex top = find(place.topAddress);
    if (top.isValid()) {
        scrollTo(top, PositionAtTop);
        verticalScrollBar()->setValue(verticalScrollBar()->value() - place.offset);
    } else {
        verticalScrollBar()->setValue(place.value);
    }
}

void SecretListView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    paintFocusOf(this);
}

void SecretListView::keyPressEvent(QKeyEvent *event)
{
    const bool isCommand =
        event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QString text = event->text();
    if (!isCommand && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace()) {
        Q_EMIT typed(text);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void SecretListView::selectionChanged(const QItemSelection &selected,
                                      const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    // Assistive technology selects a row, and leaves the current one where it is. Later: a click or
    // a key is about to move it.
    if (!QAccessible::isActive() || selected.isEmpty())
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QModelIndexList rows = selectionModel()->selectedRows();
            if (rows.size() == 1 && rows.first() != currentIndex().siblingAtColumn(0))
                setCurrentIndex(rows.first());
        },
        Qt::QueuedConnection);
}

void SecretListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentMoved(current);
}

} // namespace Latchkey
