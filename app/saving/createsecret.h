// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "saveoutcome.h"
#include "secretsapi.h"

#include <QObject>
#include <QPointer>

namespace Latchkey {

/// Creates a secret, unless there is one of that name already, and says what is known in the end.
/// The request is sent once.
class CreateSecret : public QObject
{
    Q_OBJECT

public:
    /// @p secret has a name and a value.
    CreateSecret(SecretsApi &api, Clock &clock, SecretPatch secret, QObject *parent = nullptr);

    void start();
    /// As SaveSecret::cancel().
    void cancel();

Q_SIGNALS:
    /// The last thing to be heard. Conflict means that the name is taken, by the secret that is
    /// stored; CannotTell that it may have been created or not. Its receipt's secret has nothing
    /// but the name.
    void ended(const Latchkey::SaveOutcome &outcome);

private:
    using Reason = SaveOutcome::Reason;

    void checked(const Result<std::optional<Secret>> &found);
    void send();
    void answered(const Result<ChangedSecret> &answer);
    void lookedAgain(const Result<std::optional<Secret>> &found, const ApiError &doubt);
    void end(SaveOutcome outcome);

    SecretsApi &m_api;
    Clock &m_clock;
    SecretPatch m_secret;
    QPointer<Call> m_call;
    QString m_requestId;
    bool m_wasChecked = true;
};

} // namespace Latchkey
