// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "connection.h"
#include "secret.h"
#include "secretpatch.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QSplitter;
class QStackedWidget;

namespace Latchkey {

class ApiCall;
class DetailsPane;
class EmptyState;
class SecretForm;
class SecretListPane;
class SecretsClient;

/// The three panes over one connection: routes list row -> retrieve -> form -> patch -> details.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    /// Loads the list at once, and opens @p secret (an ID or a name) if it is not empty.
    Workspace(Connection connection, const QString &secret, QWidget *parent = nullptr);
    ~Workspace() override;

    /// Calls @p leave when nothing would be lost by it: now, or after the user has answered what is
    /// to become of the edits. Never, if the user decides to stay.
    void leaveThen(std::function<void()> leave);

    /// Goes on with another key; edits stay.
    void useKey(SensitiveString key);

    void save();
    void discard();
    void refresh();
    void focusFilter();
    /// Takes back what is running, or asks what is to become of the edits; never discards.
    void escape();
    /// Whether nothing would be lost by leaving the secret now.
    [[nodiscard]] bool canLeave() const { return !isSaving() && !isDirty(); }
    [[nodiscard]] bool isSaving() const { return !m_saveCall.isNull(); }
    /// Whether a request is running that escape() would cancel.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isSavable() const;
    [[nodiscard]] bool isDirty() const;

Q_SIGNALS:
    /// What isSaving(), isBusy(), isSavable() or isDirty() say may have changed.
    void stateChanged();
    /// The user wants to give another key.
    void keyRequested();

private:
    void loadList();
    void openAfterLeaving(const QString &address);
    void open(const QString &address);
    void opened(const Secret &secret);
    void showOpenError(const QString &address, const ApiError &error);
    void listArrived(const Result<QList<Secret>> &secrets);
    void saveEnded(const Result<Secret> &answer, Fields fields);

    std::unique_ptr<SecretsClient> m_client;
    SecretListPane *m_list;
    SecretForm *m_form;
    DetailsPane *m_details;
    EmptyState *m_placeholder;
    QStackedWidget *m_middle;
    /// The open secret's address; empty while none is open.
    QString m_open;
    /// Whether the user went on to the form before the secret was there.
    bool m_editWhenOpened = false;
    QPointer<ApiCall> m_listCall;
    QPointer<ApiCall> m_openCall;
    QPointer<ApiCall> m_saveCall;
    /// What waits for the running save to succeed.
    std::function<void()> m_afterSave;
};

} // namespace Latchkey
