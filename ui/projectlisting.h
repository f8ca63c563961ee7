// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "deployment.h"
#include "secret.h"
#include "secrettable.h"
#include "secretuses.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace Latchkey {

class Call;
class SecretListPane;
class SecretsClient;

/// Reads what a project holds, its secrets and the deployments that use them, and keeps the list
/// up to date.
class ProjectListing : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ProjectListing(SecretsClient &client, SecretListPane *list, QObject *parent);

    /// Reads both anew.
    void refresh();
    /// What is being read may be what was stored before a secret was changed: it is read again.
    void secretChanged(bool isRenamed);
    /// Gives up reading the secrets; what the list shows stays.
    void cancel();
    /// Whether secrets are being read, which cancel() would end.
    [[nodiscard]] bool isReading() const { return !m_secretsCall.isNull(); }

    /// Who uses @p secret, or why that is not known; nothing before the first answer.
    [[nodiscard]] std::optional<Result<SecretUses>> uses(const Secret &secret) const;

Q_SIGNALS:
    /// What isReading() says may have changed.
    void stateChanged();
    /// The secrets are here, and not in the list yet, which @p secrets goes to. Not to be queued.
    void arrived(const Latchkey::SecretTable &secrets);
    /// What uses() says may have changed.
    void usesChanged();

private:
    void readSecrets();
    void readDeployments();
    void secretsArrived(Result<SecretTable> secrets);
    void deploymentsArrived(Result<QList<Deployment>> deployments);

    SecretsClient &m_client;
    SecretListPane *m_list;
    QPointer<Call> m_secretsCall;
    QPointer<Call> m_deploymentsCall;
    /// The last answer; nothing before the first.
    std::optional<Result<QList<Deployment>>> m_deployments;
};

} // namespace Latchkey
