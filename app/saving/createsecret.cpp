// SPDX-License-Identifier: MIT
#include "createsecret.h"

#include "lookup.h"

namespace Latchkey {

CreateSecret::CreateSecret(SecretsApi &api, Clock &clock, SecretPatch secret, QObject *parent)
    : QObject(parent), m_api(api), m_clock(clock), m_secret(std::move(secret))
{
}

void CreateSecret::start()
{
    m_call = new LookUp(
        m_api, *m_secret.name,
        [this](const Result<std::optional<Secret>> &found) { checked(found); }, this);
}

void CreateSecret::cancel()
{
    if (m_call)
        m_call->cancel();
}

void CreateSecret::checked(const Result<std::optional<Secret>> &found)
{
    if (found && *found) {
        end({.reason = Reason::Conflict, .stored = *found});
    } else if (found) {
        send();
    } else if (isReadUnavailable(found.error())) {
        m_wasChecked = false;
        send();
    } else {
        end({.reason = Reason::CheckFailed, .error = found.error()});
    }
}

void CreateSecret::send()
{
    m_call = m_api.create(m_secret, this,
                          [this](const Result<ChangedSecret> &answer) { answered(answer); });
}

void CreateSecret::answered(const Result<ChangedSecret> &answer)
{
    m_requestId = answer ? answer->requestId : answer.error().requestId;
    if (answer) {
        end({.reason = Reason::Confirmed, .stored = answer->secret});
        return;
    }
    if (!isAmbiguous(answer.error())) {
        end({.reason = Reason::Refused, .error = answer.error()});
        return;
    }
    m_call = new LookUp(
        m_api, *m_secret.name,
        [this, doubt = answer.error()](const Result<std::optional<Secret>> &found) {
            lookedAgain(found, doubt);
        },
        this);
}

void CreateSecret::lookedAgain(const Result<std::optional<Secret>> &found, const ApiError &doubt)
{
    if (!found)
        end({.reason = Reason::CannotTell, .error = doubt, .readError = found.error()});
    else if (!*found)
        end({.reason = Reason::FoundNotMade, .error = doubt});
    else if (m_wasChecked // there was none before
             && (*found)->descriptionText() == m_secret.description.value_or(QString()))
        end({.reason = Reason::FoundMade, .stored = *found, .error = doubt});
    else
        end({.reason = Reason::ChangedOtherwise, .stored = *found, .error = doubt});
}

void CreateSecret::end(SaveOutcome outcome)
{
    outcome.wasChecked = m_wasChecked;
    outcome.receipt = {.time = m_clock.now(),
                       .secret = {.name = *m_secret.name},
                       .fields = m_secret.fields(),
                       .value = digestOf(m_secret.value->view()),
                       .updatedAt = outcome.stored ? outcome.stored->updatedAt : std::nullopt,
                       .requestId = m_requestId};
    m_secret.value.reset();
    Q_EMIT ended(outcome);
}

} // namespace Latchkey
