// SPDX-License-Identifier: MIT
#include "secretlistpane.h"

#include "emptystate.h"
#include "messagebar.h"
#include "secretfiltermodel.h"
#include "secretlistdelegate.h"
#include "secretlistmodel.h"
#include "style.h"
#include "text/errortext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace Latchkey {

SecretListPane::SecretListPane(QWidget *parent)
    : QWidget(parent), m_model(new SecretListModel(this)), m_filtered(new SecretFilterModel(this)),
      m_count(new QLabel), m_filter(new QLineEdit), m_refresh(new QPushButton(tr("&Refresh"))),
      m_messages(new MessageBar), m_stack(new QStackedWidget), m_empty(new EmptyState),
      m_view(new QListView)
{
    auto *heading = new QLabel(tr("Secrets"));
    makeHeading(heading);
    makeLabelDim(m_count);
    m_refresh->setAutoDefault(true); // Return presses it, too
    m_refresh->setToolTip(tr("Load the list again (F5)"));
    connect(m_refresh, &QPushButton::clicked, this, &SecretListPane::refreshRequested);
    auto *top = new QHBoxLayout;
    top->addWidget(heading);
    top->addWidget(m_count, 1, Qt::AlignBottom);
    top->addWidget(m_refresh);

    auto *filterLabel = new QLabel(tr("Fi&lter"));
    filterLabel->setBuddy(m_filter);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Words in name or description"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        {
            // A row that is filtered away must not make its neighbour the one to edit.
            const QScopedValueRollback<bool> selecting(m_selecting, true);
            m_filtered->setWords(text);
        }
        select(m_selected);
        showState();
    });
    auto *filterRow = new QHBoxLayout;
    filterRow->addWidget(filterLabel);
    filterRow->addWidget(m_filter, 1);

    m_filtered->setSourceModel(m_model);
    m_view->setModel(m_filtered);
    m_view->setItemDelegate(new SecretListDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Secrets"));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SecretListPane::currentChanged);
    connect(m_view, &QListView::activated, this, &SecretListPane::activated);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::Large, 0, 0);
    layout->setSpacing(Space::Medium);
    for (QLayout *row : {top, filterRow}) {
        row->setContentsMargins(Space::Large, 0, Space::Large, 0);
        layout->addLayout(row);
    }
    layout->addWidget(m_messages);
    layout->addSpacing(Space::Small);
    layout->addWidget(m_stack, 1);
}

void SecretListPane::showLoading()
{
    m_messages->clear();
    if (m_loaded) {
        m_count->setText(tr("Loading\u2026"));
        return;
    }
    m_empty->show(tr("Loading secrets\u2026"), {}, tr("Cancel"),
                  [this] { Q_EMIT cancelRequested(); });
    m_stack->setCurrentWidget(m_empty);
}

void SecretListPane::showSecrets(const QList<Secret> &secrets)
{
    m_loaded = true;
    {
        const QScopedValueRollback<bool> selecting(m_selecting, true);
        m_model->setSecrets(secrets);
    }
    select(m_selected);
    showState();
}

void SecretListPane::showError(const ApiError &error)
{
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
    m_count->setText(shown == all
                         ? locale.toString(all)
                         : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    if (all == 0)
        m_empty->show(tr("This project has no secrets."), {}, tr("Look again"),
                      [this] { Q_EMIT refreshRequested(); });
    else if (shown == 0)
        m_empty->show(tr("No secret matches the filter."), {}, tr("Clear filter"),
                      [this] { m_filter->clear(); });
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_empty) : m_view);
}

void SecretListPane::update(const QString &address, const Secret &secret)
{
    {
        // The row may have left the filter by its new name, as in the filter's own change.
        const QScopedValueRollback<bool> selecting(m_selecting, true);
        m_model->update(address, secret);
    }
    select(m_selected);
    showState();
}

void SecretListPane::select(const QString &address)
{
    m_selected = address;
    const QScopedValueRollback<bool> selecting(m_selecting, true);
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(address));
    m_view->setCurrentIndex(index);
    if (!index.isValid())
        m_view->clearSelection();
}

void SecretListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void SecretListPane::currentChanged(const QModelIndex &current)
{
    if (m_selecting || !current.isValid())
        return;
    // Later: the view, in the middle of a click, would undo what select() does about it.
    const QString address = current.data(SecretListModel::AddressRole).toString();
    QMetaObject::invokeMethod(
        this, [this, address] { Q_EMIT chosen(address); }, Qt::QueuedConnection);
}

} // namespace Latchkey
