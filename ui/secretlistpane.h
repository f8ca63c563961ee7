// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace Latchkey {

class EmptyState;
class MessageBar;
class SecretFilterModel;
class SecretListModel;

/// The project's secrets with a filter, and words for when there are none to show.
class SecretListPane : public QWidget
{
    Q_OBJECT

public:
    explicit SecretListPane(QWidget *parent = nullptr);

    void showLoading();
    void showSecrets(const QList<Secret> &secrets);
    /// A list that is already shown stays, with the failure told above it.
    void showError(const ApiError &error);

    /// Puts @p secret in place of the one at @p address.
    void update(const QString &address, const Secret &secret);
    /// Makes the row at @p address the current one without asking for it; an empty address
    /// selects none.
    void select(const QString &address);
    void focusFilter();

Q_SIGNALS:
    /// The user has gone to the secret at @p address.
    void chosen(const QString &address);
    /// The user wants to edit the secret that is chosen.
    void activated();
    void refreshRequested();
    /// The user no longer wants to wait for the list.
    void cancelRequested();
    /// The list could not be had as @p error says; the user wants to give other credentials.
    void credentialsRequested(const Latchkey::ApiError &error);

private:
    void showState();
    void currentChanged(const QModelIndex &current);

    SecretListModel *m_model;
    SecretFilterModel *m_filtered;
    QLabel *m_count;
    QLineEdit *m_filter;
    QPushButton *m_refresh;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QListView *m_view;
    QString m_selected;
    bool m_loaded = false;
    bool m_selecting = false;
};

} // namespace Latchkey
