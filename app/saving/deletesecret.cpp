// SPDX-License-Identifier: MIT
#include "deletesecret.h"

#include "lookup.h"
#include "saveoutcome.h"
#include "sentchange.h"

namespace Latchkey {

namespace {

/// Whether what is found under a secret's ID or name is that secret.
bool isSame(const Secret &secret, const Secret &found)
{
    return secret.id.isEmpty() || found.id.isEmpty() || secret.id == found.id;
}

} // namespace

DeleteOutcome::Headline DeleteOutcome::headline() const
{
    switch (reason) {
    case Reason::Confirmed:
    case Reason::AlreadyGone:
    case Reason::FoundGone:
        return Headline::Deleted;
    case Reason::CheckFailed:
    case Reason::Conflict:
    case Reason::Refused:
    case Reason::FoundThere:
        return Headline::NotDeleted;
    case Reason::CannotTell:
        return Headline::Unknown;
    }
    Q_UNREACHABLE();
}

DeleteSecret::DeleteSecret(SecretsApi &api, Clock &clock, Secret secret, QObject *parent)
    : QObject(parent), m_api(api), m_clock(clock), m_secret(std::move(secret))
{
}

void DeleteSecret::start()
{
    m_call = new LookUp(
        m_api, m_secret.address(),
        [this](const Result<std::optional<Secret>> &found) { checked(found); }, this);
}

void DeleteSecret::cancel()
{
    if (m_call)
        m_call->cancel();
}

void DeleteSecret::checked(const Result<std::optional<Secret>> &found)
{
    if (!found && !isReadUnavailable(found.error()))
        end({.reason = Reason::CheckFailed, .error = found.error()});
    else if (found && (!*found || !isSame(m_secret, **found)))
        end({.reason = Reason::AlreadyGone});
    else if (found && hasChanged(m_secret, **found))
        end({.reason = Reason::Conflict, .stored = *found});
    else
        send(); // or nothing else can be known of it
}

void DeleteSecret::send()
{
    m_call = m_api.remove(m_secret.address(), this,
                          [this](const Result<RemovedSecret> &answer) { answered(answer); });
}

void DeleteSecret::answered(const Result<RemovedSecret> &answer)
{
    constexpr int NotFound = 404;
    m_requestId = answer ? answer->requestId : answer.error().requestId;
    if (answer) {
        end({.reason = Reason::Confirmed});
    } else if (!isAmbiguous(answer.error())
               && !(answer.error().kind == ApiError::Kind::Status
                    && answer.error().status == NotFound)) {
        end({.reason = Reason::Refused, .error = answer.error()});
    } else {
        // Of a 404 as well: a server that cannot delete says the same.
        m_call = new LookUp(
            m_api, m_secret.address(),
            [this, doubt = answer.error()](const Result<std::optional<Secret>> &found) {
                lookedAgain(found, doubt);
            },
            this);
    }
}

void DeleteSecret::lookedAgain(const Result<std::optional<Secret>> &found, const ApiError &doubt)
{
    const bool isAmbiguousDoubt = isAmbiguous(doubt);
    if (!found && isAmbiguousDoubt)
        end({.reason = Reason::CannotTell, .error = doubt, .readError = found.error()});
    else if (!found || !*found || !isSame(m_secret, **found))
        end({.reason = isAmbiguousDoubt ? Reason::FoundGone : Reason::AlreadyGone, .error = doubt});
    else
        end({.reason = isAmbiguousDoubt ? Reason::FoundThere : Reason::Refused,
             .stored = *found,
             .error = doubt});
}

void DeleteSecret::end(DeleteOutcome outcome)
{
    outcome.secret = m_secret;
    outcome.time = m_clock.now();
    outcome.requestId = m_requestId;
    Q_EMIT ended(outcome);
}

} // namespace Latchkey
