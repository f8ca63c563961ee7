// SPDX-License-Identifier: MIT
#include "secretpage.h"

#include "call.h"
#include "emptystate.h"
#include "secretform.h"
#include "secretsapi.h"
#include "text/deletetext.h"
#include "text/errortext.h"

#include <QTimer>

#include <chrono>

namespace Latchkey {

namespace {

/// Faster answers need no word that something is loading; it would only flicker.
constexpr auto LoadingShownAfter = std::chrono::milliseconds(200);

} // namespace

SecretPage::SecretPage(SecretsApi &api, SecretForm *form, QWidget *parent)
    : QStackedWidget(parent), m_api(api), m_form(form), m_placeholder(new EmptyState)
{
    addWidget(m_placeholder);
    addWidget(m_form);
    m_placeholder->show(tr("Choose a secret to edit it."));
}

bool SecretPage::isOpen() const
{
    return !m_address.isEmpty() && !isOpening() && currentWidget() == m_form;
}

void SecretPage::open(const QString &address, const QString &name)
{
    if (m_call)
        m_call->abandon();
    m_address = address;
    m_name = name.isEmpty() ? address : name;
    m_form->setLoading(true);
    m_call = m_api.retrieve(address, this, [this](const Result<Secret> &secret) {
        m_call = nullptr;
        answered(secret);
        Q_EMIT stateChanged();
    });
    Q_EMIT stateChanged();
    QTimer::singleShot(LoadingShownAfter, m_call, [this, call = m_call.data()] {
        if (call == m_call) // or it has just answered, and is about to go
            showLoading();
    });
}

void SecretPage::cancelOpening()
{
    if (m_call)
        m_call->cancel();
}

void SecretPage::answered(const Result<Secret> &secret)
{
    if (!secret) {
        showError(secret.error());
        Q_EMIT failed();
        return;
    }
    m_address = secret->address();
    m_form->messages()->clear();
    m_form->setSecret(*secret);
    setCurrentWidget(m_form);
    m_form->setLoading(false);
    Q_EMIT opened(*secret);
}

void SecretPage::showLoading()
{
    m_placeholder->show(tr("Loading %1\u2026").arg(m_name), {}, tr("Cancel"),
                        [this] { cancelOpening(); });
    setCurrentWidget(m_placeholder);
}

void SecretPage::showError(const ApiError &error)
{
    const bool needsCredentials = error.wantsCredentials();
    m_placeholder->show(tr("%1 could not be opened.").arg(m_name), errorText(error),
                        needsCredentials ? credentialsActionText(error) : tr("Retry"),
                        [this, needsCredentials, error] {
                            if (needsCredentials)
                                Q_EMIT credentialsRequested(error);
                            else
                                open(m_address, m_name);
                        });
    setCurrentWidget(m_placeholder);
}

void SecretPage::beginNew(const QString &name, const QString &description)
{
    close();
    m_form->setNew(name, description);
    setCurrentWidget(m_form);
    m_form->setLoading(false);
    m_form->focusFirstField();
}

void SecretPage::close()
{
    forget();
    m_placeholder->show(tr("Choose a secret to edit it."));
}

void SecretPage::closeDeleted(const DeleteOutcome &outcome)
{
    forget();
    const Message message = deleteMessage(outcome);
    const MessageBar::Action copy = MessageBar::copyAction(deleteReceipt(outcome));
    m_placeholder->show(tr("%1: %2", "headline, secret").arg(message.headline, outcome.secret.name),
                        message.text, copy.label, copy.run);
}

void SecretPage::forget()
{
    if (m_call)
        m_call->abandon();
    m_call = nullptr;
    m_address.clear();
    m_form->messages()->clear();
    m_form->setNew();
    setCurrentWidget(m_placeholder);
    Q_EMIT stateChanged();
}

} // namespace Latchkey
