// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "secret.h"

#include <QPointer>
#include <QStackedWidget>

namespace Latchkey {

class Call;
class EmptyState;
class SecretForm;
class SecretsApi;
struct DeleteOutcome;

/// The form with the open secret, or in its place words for why there is none.
class SecretPage : public QStackedWidget
{
    Q_OBJECT

public:
    /// @p form becomes a child; @p api must outlive the page.
    SecretPage(SecretsApi &api, SecretForm *form, QWidget *parent = nullptr);

    /// Retrieves the secret at @p address and shows it. What was in the form stays until then.
    /// Until it is here it is called @p name, or by its address where that is not known.
    void open(const QString &address, const QString &name);
    /// Gives up what open() waits for; says so.
    void cancelOpening();
    /// Shows a secret that is yet to be created.
    void beginNew(const QString &name, const QString &description);
    /// Nothing is open from here on.
    void close();
    /// The same, as the secret is not there any more, which it says.
    void closeDeleted(const DeleteOutcome &outcome);
    /// The secret that is open has this address now.
    void setAddress(const QString &address) { m_address = address; }

    /// Of what is open or being opened; empty if nothing is.
    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] bool isOpening() const { return !m_call.isNull(); }
    /// Whether a stored secret is in the form.
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    /// What isOpening() says has changed.
    void stateChanged();
    /// @p secret is shown.
    void opened(const Latchkey::Secret &secret);
    /// It could not be opened, which the page says.
    void failed();
    void credentialsRequested(const Latchkey::ApiError &error);

private:
    void answered(const Result<Secret> &secret);
    void forget();
    void showLoading();
    void showError(const ApiError &error);

    SecretsApi &m_api;
    SecretForm *m_form;
    EmptyState *m_placeholder;
    QString m_address;
    /// What to call it until it is here.
    QString m_name;
    QPointer<Call> m_call;
};

} // namespace Latchkey
