// SPDX-License-Identifier: MIT
#include "secretlistpane.h"

#include "emptystate.h"
#include "flowlayout.h"
#include "icons/icons.h"
#include "messagebar.h"
#include "rotationmenu.h"
#include "secretfiltermodel.h"
#include "secretlistmodel.h"
#include "secretlistview.h"
#include "style.h"
#include "text/errortext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

namespace Latchkey {

namespace {

/// What takes longer than this, in ms, may take too long.
constexpr int SlowAfter = 500;
/// Less is here at once, in bytes.
constexpr qint64 ProgressShownFrom = qint64(256) * 1024;

} // namespace

SecretListPane::SecretListPane(QWidget *parent)
    : QWidget(parent), m_model(new SecretListModel(this)), m_filtered(new SecretFilterModel(this)),
      m_count(new QLabel), m_filter(new QLineEdit), m_new(new QPushButton(tr("New\u2026"))),
      m_refresh(new QPushButton), m_messages(new MessageBar), m_stack(new QStackedWidget),
      m_empty(new EmptyState), m_due(new QCheckBox), m_unused(new QCheckBox),
      m_options(new QToolButton), m_rotation(new RotationMenu(this))
{
    m_filtered->setSecrets(m_model);
    m_view = new SecretListView(m_filtered);
    setUpView();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::Large, 0, 0);
    layout->setSpacing(Space::Medium);
    for (QLayout *row :
         std::initializer_list<QLayout *>{layOutTop(), layOutFilter(), layOutOptions()}) {
        row->setContentsMargins(Space::Large, 0, Space::Large, 0);
        layout->addLayout(row);
    }
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    // From the filter straight into the list.
    setTabOrder(m_refresh, m_due);
    setTabOrder(m_due, m_unused);
    setTabOrder(m_unused, m_options);

    m_slow.setSingleShot(true);
    m_slow.setInterval(SlowAfter);
    connect(&m_slow, &QTimer::timeout, this, [this] { showCancel(true); });
}

QLayout *SecretListPane::layOutTop()
{
    auto *heading = new QLabel(tr("Secrets"));
    makeHeading(heading);
    makeLabelDim(m_count);
    // Both are centred: on the heading's baseline.
    const auto drop = [](const QWidget *label) { // from the centre to the baseline, twice
        return label->fontMetrics().ascent() - label->fontMetrics().descent();
    };
    m_count->setContentsMargins(0, drop(heading) - drop(m_count), 0, 0);
    for (QPushButton *button : {m_new, m_refresh})
        button->setAutoDefault(true); // Return presses it, too
    m_new->setObjectName(QStringLiteral("newSecret"));
    setButtonIcon(m_new, Symbol::Add);
    m_new->setToolTip(tr("Create a secret (Ctrl+N)"));
    connect(m_new, &QPushButton::clicked, this, &SecretListPane::createRequested);
    showCancel(false);
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        if (m_isLoading)
            Q_EMIT cancelRequested();
        else
            Q_EMIT refreshRequested();
    });
    auto *title = new QHBoxLayout;
    title->addWidget(heading);
    title->addWidget(m_count, 1);
    m_count->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *top = new FlowLayout(Space::Medium);
    top->addLayout(title);
    top->addWidget(m_new);
    top->addWidget(m_refresh);
    return top;
}

QHBoxLayout *SecretListPane::layOutFilter()
{
    auto *filterLabel = new QLabel(tr("Fi&lter"));
    filterLabel->setBuddy(m_filter);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Name, description or person"));
    m_filter->setToolTip(tr("Words in names, descriptions and the names of people, in any order"));
    addClearButton(m_filter, tr("Clear filter"));
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &SecretListPane::filter);
    auto *filterRow = new QHBoxLayout;
    filterRow->addWidget(filterLabel);
    filterRow->addWidget(m_filter, 1);
    return filterRow;
}

QLayout *SecretListPane::layOutOptions()
{
    setRotationDays(m_model->rotationDays());
    m_due->setText(tr("Due for rotation"));
    m_unused->setText(tr("Not used"));
    m_unused->setToolTip(tr("Show only secrets that no deployment uses"));
    m_unused->setEnabled(false); // until that is known
    for (const QCheckBox *box : {m_due, m_unused})
        connect(box, &QCheckBox::toggled, this, &SecretListPane::filter);
    m_options->setText(tr("Arrange"));
    setButtonIcon(m_options, Symbol::Arrange);
    m_options->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_options->setToolTip(tr("Choose columns, their order, and folders"));
    m_view->optionsMenu()->addMenu(m_rotation);
    connect(m_rotation, &RotationMenu::chosen, this, [this](int days) {
        setRotationDays(days);
        Q_EMIT rotationDaysChosen(days);
    });
    m_options->setMenu(m_view->optionsMenu());
    openMenuOnClick(m_options);
    m_options->setAutoRaise(true);
    m_options->setFocusPolicy(Qt::StrongFocus);
    auto *options = new FlowLayout(Space::Medium);
    for (QWidget *option : std::initializer_list<QWidget *>{m_due, m_unused, m_options}) {
        makeSmall(option);
        options->addWidget(option);
    }
    m_unused->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return options;
}

QSize SecretListPane::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({scaledToText(280), 0});
}

void SecretListPane::setUpView()
{
    m_view->setAccessibleName(tr("Secrets"));
    connect(m_view, &SecretListView::currentMoved, this, &SecretListPane::currentChanged);
    connect(m_view, &SecretListView::activated, this, [this](const QModelIndex &index) {
        if (!index.data(SecretListModel::AddressRole).isNull())
            Q_EMIT activated();
    });
    connect(m_view, &SecretListView::typed, this, [this](const QString &text) {
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->end(false);
        m_filter->insert(text);
    });
    m_view->installEventFilter(this);
    connect(m_view, &SecretListView::stateChanged, this, &SecretListPane::stateChanged);
    // Other rows, or the same in another order or in folders.
    connect(m_view, &SecretListView::rearranged, this, [this] { select(m_selected); });
}

void SecretListPane::filter()
{
    changeRows([this] {
        m_view->setWords(m_filter->text());
        m_filtered->setFilter(m_filter->text(), m_due->isChecked(), m_unused->isChecked());
    });
}

void SecretListPane::changeRows(const std::function<void()> &change)
{
    {
        // A row that is not shown any more must not make its neighbour the one to edit.
        const QScopedValueRollback<bool> selecting(m_selecting, true);
        change();
    }
    select(m_selected);
    showState();
}

void SecretListPane::clearFilter()
{
    m_due->setChecked(false);
    m_unused->setChecked(false);
    m_filter->clear();
}

bool SecretListPane::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Delete)) {
        Q_EMIT removeRequested();
        return true;
    }
    if (object == m_filter && event->type() == QEvent::KeyPress
        && m_stack->currentWidget() == m_view) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_PageDown) {
            m_view->enter();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void SecretListPane::showLoading()
{
    m_messages->clear();
    m_isLoading = true;
    m_progress = tr("Loading\u2026");
    if (m_loaded) {
        m_count->setText(m_progress);
        m_slow.start();
        return;
    }
    showEmptyLoading({});
    m_stack->setCurrentWidget(m_empty);
}

void SecretListPane::showEmptyLoading(const QString &progress)
{
    m_empty->show(tr("Loading secrets\u2026"), progress, tr("Cancel"),
                  [this] { Q_EMIT cancelRequested(); });
}

void SecretListPane::showCancel(bool on)
{
    setButtonIcon(m_refresh, on ? Symbol::Close : Symbol::Refresh);
    m_refresh->setText(on ? tr("Cancel") : tr("&Refresh"));
    m_refresh->setToolTip(on ? tr("Keep the list as it is") : tr("Load the list again (F5)"));
}

void SecretListPane::showProgress(qint64 received, qint64 total)
{
    if (received < ProgressShownFrom)
        return;
    const QString size = QLocale().formattedDataSize(received, 1);
    // Above the list there is room for one number.
    m_progress = total > 0 ? tr("Loading\u2026 %1%").arg(100 * received / total)
                           : tr("Loading\u2026 %1").arg(size);
    if (m_loaded)
        m_count->setText(m_progress);
    else
        showEmptyLoading(total > 0 ? tr("%1 of %2").arg(size, QLocale().formattedDataSize(total, 1))
                                   : size);
}

void SecretListPane::endLoading()
{
    m_isLoading = false;
    m_slow.stop();
    showCancel(false);
}

void SecretListPane::showSecrets(SecretTable secrets)
{
    endLoading();
    m_loaded = true;
    const SecretListView::Place place = m_view->place();
    changeRows([&] { m_model->setSecrets(std::move(secrets)); });
    m_view->restore(place);
}

void SecretListPane::showDeployments(const std::optional<QList<Deployment>> &deployments)
{
    changeRows([&] {
        m_model->setDeployments(deployments);
        m_unused->setEnabled(deployments.has_value());
        if (!deployments)
            m_unused->setChecked(false);
    });
}

void SecretListPane::setRotationDays(int days)
{
    changeRows([this, days] { m_model->setRotationDays(days); });
    m_rotation->setDays(days);
    m_due->setToolTip(tr("Show only secrets not changed for %Ln day(s) or more", nullptr, days));
}

QByteArray SecretListPane::saveState() const
{
    return m_view->saveState();
}

void SecretListPane::restoreState(const QByteArray &state)
{
    m_view->restoreState(state);
}

void SecretListPane::showError(const ApiError &error)
{
    endLoading();
    const bool needsCredentials = error.wantsCredentials();
    const QString action = needsCredentials ? credentialsActionText(error) : tr("Retry");
    const auto run = [this, needsCredentials, error] {
        if (needsCredentials)
            Q_EMIT credentialsRequested(error);
        else
            Q_EMIT refreshRequested();
    };
    if (m_loaded) {
        showState();
        m_messages->show({.kind = Message::Kind::Error,
                          .headline = tr("The list could not be refreshed"),
                          .text = errorText(error)},
                         {{action, run}});
        return;
    }
    m_empty->show(tr("The secrets could not be loaded."), errorText(error), action, run);
    m_stack->setCurrentWidget(m_empty);
}

void SecretListPane::showState()
{
    if (!m_loaded)
        return;
    const int all = m_model->rowCount();
    const int shown = m_filtered->rowCount();
    const QLocale locale;
    const QString count = shown == all
        ? locale.toString(all)
        : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all));
    m_count->setText(m_isLoading ? m_progress : count);
    if (all == 0)
        m_empty->show(tr("This project has no secrets."), {}, tr("Look again"),
                      [this] { Q_EMIT refreshRequested(); });
    else if (shown == 0)
        m_empty->show(tr("No secret matches the filter."), {}, tr("Clear filter"),
                      [this] { clearFilter(); });
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_empty) : m_view);
}

void SecretListPane::update(const QString &address, const Secret &secret)
{
    changeRows([&] { m_model->update(address, secret); });
}

void SecretListPane::remove(const QString &address)
{
    const SecretListView::Place place = m_view->place();
    changeRows([&] { m_model->remove(address); });
    m_view->restore(place);
}

bool SecretListPane::isNameTaken(const QString &name, const QString &except) const
{
    return m_model->secrets().isNameTaken(name, except);
}

QString SecretListPane::nameOf(const QString &address) const
{
    return m_model->indexOf(address).data().toString();
}

void SecretListPane::select(const QString &address)
{
    m_selected = address;
    const QScopedValueRollback<bool> selecting(m_selecting, true);
    m_view->select(address);
}

void SecretListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void SecretListPane::focusList()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void SecretListPane::currentChanged(const QModelIndex &current)
{
    const QString address = current.data(SecretListModel::AddressRole).toString();
    if (m_selecting || address.isEmpty()) // none, or a folder
        return;
    // Later: the view, in the middle of a click, would undo what select() does about it.
    QMetaObject::invokeMethod(
        this, [this, address] { Q_EMIT chosen(address); }, Qt::QueuedConnection);
}

} // namespace Latchkey
