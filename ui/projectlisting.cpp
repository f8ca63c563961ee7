// SPDX-License-Identifier: MIT
#include "projectlisting.h"

#include "call.h"
#include "freedmemory.h"
#include "secretlistpane.h"
#include "secretsclient.h"

#include <utility>

namespace Latchkey {

ProjectListing::ProjectListing(SecretsClient &client, SecretListPane *list, QObject *parent)
    : QObject(parent), m_client(client), m_list(list)
{
    connect(m_list, &SecretListPane::cancelRequested, this, &ProjectListing::cancel);
}

void ProjectListing::refresh()
{
    readSecrets();
    readDeployments();
}

void ProjectListing::secretChanged(bool isRenamed)
{
    if (m_secretsCall)
        readSecrets();
    // The connection of what is still on its way may have been dropped.
    if (isRenamed || m_deploymentsCall)
        readDeployments();
}

void ProjectListing::cancel()
{
    if (m_secretsCall)
        m_secretsCall->cancel();
}

void ProjectListing::readSecrets()
{
    if (m_secretsCall)
        m_secretsCall->abandon();
    m_list->showLoading();
    m_secretsCall = m_client.listTable(this, [this](Result<SecretTable> secrets) {
        m_secretsCall = nullptr;
        secretsArrived(std::move(secrets));
        Q_EMIT stateChanged();
    });
    connect(m_secretsCall, &Call::progressed, m_list, &SecretListPane::showProgress);
    Q_EMIT stateChanged();
}

void ProjectListing::secretsArrived(Result<SecretTable> secrets)
{
    if (!secrets) {
        m_list->showError(secrets.error());
        return;
    }
    Q_EMIT arrived(*secrets);
    m_list->showSecrets(std::move(*secrets));
    giveBackFreedMemory(); // a long list's JSON came in thousands of pieces
}

void ProjectListing::readDeployments()
{
    if (m_deploymentsCall)
        m_deploymentsCall->abandon();
    m_deploymentsCall =
        m_client.listDeployments(this, [this](Result<QList<Deployment>> deployments) {
            m_deploymentsCall = nullptr;
            deploymentsArrived(std::move(deployments));
        });
}

void ProjectListing::deploymentsArrived(Result<QList<Deployment>> deployments)
{
    m_deployments = std::move(deployments);
    m_list->showDeployments(*m_deployments ? std::optional(**m_deployments) : std::nullopt);
    Q_EMIT usesChanged();
}

std::optional<Result<SecretUses>> ProjectListing::uses(const Secret &secret) const
{
    if (!m_deployments)
        return std::nullopt;
    return m_deployments->map([&](const QList<Deployment> &all) { return usesOf(secret, all); });
}

} // namespace Latchkey
