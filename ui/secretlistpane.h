// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "deployment.h"
#include "secret.h"
#include "secrettable.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Latchkey {

class EmptyState;
class MessageBar;
class RotationMenu;
class SecretFilterModel;
class SecretListModel;
class SecretListView;

/// The project's secrets with a filter, and words for when there are none to show.
class SecretListPane : public QWidget
{
    Q_OBJECT

public:
    explicit SecretListPane(QWidget *parent = nullptr);

    /// What its words need, and no less than makes a list.
    [[nodiscard]] QSize minimumSizeHint() const override;

    void showLoading();
    /// @p received bytes of the list are here, of @p total, or -1 where that is not known.
    void showProgress(qint64 received, qint64 total);
    void showSecrets(SecretTable secrets);
    /// A list that is already shown stays, with the failure told above it.
    void showError(const ApiError &error);

    /// Who uses the secrets; nothing while that is not known.
    void showDeployments(const std::optional<QList<Deployment>> &deployments);
    /// After how many days without a change a secret is due for another value.
    void setRotationDays(int days);

    /// Which columns there are and how wide, the order of rows, whether folders are shown: for the
    /// next start. Nothing of the secrets is in it.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    /// Puts @p secret in place of the one at @p address.
    void update(const QString &address, const Secret &secret);
    /// Takes out the one at @p address.
    void remove(const QString &address);
    /// Whether another secret in the list than the one at @p except is called @p name.
    [[nodiscard]] bool isNameTaken(const QString &name, const QString &except) const;
    /// As the list shows it; empty where it has none at @p address.
    [[nodiscard]] QString nameOf(const QString &address) const;
    /// Makes the row at @p address the current one without asking for it; an empty address
    /// selects none.
    void select(const QString &address);
    void focusFilter();
    void focusList();

Q_SIGNALS:
    /// The user has gone to the secret at @p address.
    void chosen(const QString &address);
    /// The user wants to edit the secret that is chosen.
    void activated();
    /// The user wants a new secret, or the one that is chosen gone.
    void createRequested();
    void removeRequested();
    void refreshRequested();
    /// The user no longer wants to wait for the list.
    void cancelRequested();
    /// The list could not be had as @p error says; the user wants to give other credentials.
    void credentialsRequested(const Latchkey::ApiError &error);
    /// What saveState() gives may have changed.
    void stateChanged();
    /// The user has chosen what setRotationDays() is to be, and is shown it.
    void rotationDaysChosen(int days);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] QLayout *layOutTop();
    [[nodiscard]] QHBoxLayout *layOutFilter();
    [[nodiscard]] QLayout *layOutOptions();
    void setUpView();
    void showState();
    void filter();
    /// Runs @p change, which may put rows elsewhere, and shows the selected one where it is then.
    void changeRows(const std::function<void()> &change);
    /// While loading takes long the button that refreshes takes it back instead.
    void showCancel(bool on);
    void showEmptyLoading(const QString &progress);
    void endLoading();
    void clearFilter();
    void currentChanged(const QModelIndex &current);

    SecretListModel *m_model;
    SecretFilterModel *m_filtered;
    QLabel *m_count;
    QLineEdit *m_filter;
    QPushButton *m_new;
    QPushButton *m_refresh;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SecretListView *m_view;
    QCheckBox *m_due;
    QCheckBox *m_unused;
    QToolButton *m_options;
    RotationMenu *m_rotation;
    QTimer m_slow;
    QString m_selected;
    bool m_loaded = false;
    bool m_selecting = false;
    bool m_isLoading = false;
    /// What loading is at, in words.
    QString m_progress;
};

} // namespace Latchkey
