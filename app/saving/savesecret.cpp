// SPDX-License-Identifier: MIT
#include "savesecret.h"

#include "lookup.h"
#include "retrypolicy.h"

#include <utility>

namespace Latchkey {

namespace {

ApiError cancelled()
{
    return {.kind = ApiError::Kind::Cancelled};
}

} // namespace

SaveSecret::SaveSecret(SecretsApi &api, Clock &clock, SaveRequest request, QObject *parent)
    : QObject(parent), m_api(api), m_clock(clock), m_request(std::move(request))
{
}

SaveSecret::~SaveSecret() = default;

void SaveSecret::start()
{
    check();
}

void SaveSecret::findOut()
{
    lookAgain();
}

void SaveSecret::cancel()
{
    if (m_call)
        m_call->cancel();
    else if (m_phase == Phase::Checking) // all but the deployments is known
        checkFailed(cancelled());
    else if (m_phase == Phase::Waiting && m_request.doubt)
        lookAgain();
    else if (m_phase == Phase::Waiting)
        end({.reason = Reason::Refused, .error = cancelled()});
}

void SaveSecret::enter(Phase phase)
{
    m_phase = phase;
    Q_EMIT phaseChanged(phase);
}

void SaveSecret::check()
{
    m_found.reset();
    m_deployments.reset();
    lookUp(m_request.original.address(), [this](const Found &found) {
        m_found = found;
        checked();
    });
    if (m_request.patch.name) {
        m_usesCall = m_api.listDeployments(this, [this](Result<QList<Deployment>> deployments) {
            m_deployments = std::move(deployments);
            checked();
        });
        passOnWaits(m_usesCall);
    }
    enter(Phase::Checking);
}

void SaveSecret::checked()
{
    if (!m_found)
        return;
    if (!*m_found && (m_isOwnDoubt || !isReadUnavailable(m_found->error()))) {
        checkFailed(m_found->error());
        return;
    }
    if (m_request.patch.name && !m_deployments)
        return;
    m_wasChecked = m_found->has_value();
    if (m_wasChecked)
        checkStored();
    else
        weighRename();
}

void SaveSecret::checkFailed(const ApiError &error)
{
    if (m_request.doubt)
        lookedAgain(tl::unexpected(error));
    else
        end({.reason = Reason::CheckFailed, .error = error});
}

void SaveSecret::checkStored()
{
    m_stored = **m_found;
    const auto verdict = m_request.doubt && m_stored
        ? std::optional(verdictOn(*m_request.doubt, *m_stored, m_request.self))
        : std::nullopt;
    if (m_isOwnDoubt && verdict != Verdict::NotMade) {
        lookedAgain(*m_found); // nobody has asked for it to be sent twice
    } else if (!m_stored) {
        end({.reason = Reason::Deleted});
    } else if (verdict == Verdict::Made && m_request.doubt->isSameAs(m_request.patch)) {
        end({.reason = Reason::FoundMade, .stored = m_stored, .error = m_request.doubt->error});
    } else if (verdict == Verdict::Made) {
        const QString id = m_request.original.id;
        m_request.original = *m_stored; // what has changed since is the user's own earlier save
        if (!id.isEmpty())
            m_request.original.id = id;
        m_isDoubtSettled = true;
        weighRename();
    } else if (hasChanged(m_request.original, *m_stored)) {
        end({.reason = Reason::Conflict, .stored = m_stored});
    } else {
        m_isDoubtSettled = verdict != Verdict::Undecided;
        weighRename();
    }
}

void SaveSecret::weighRename()
{
    if (m_request.patch.name) {
        RenameRisk risk;
        if (*m_deployments)
            risk.breaks = usesOf(m_request.original, **m_deployments).byName;
        if (!risk.isNone() && risk != m_request.acceptedRisk) {
            end({.reason = Reason::RenameNotAccepted,
                 .stored = m_stored,
                 .error = *m_deployments ? std::nullopt : std::optional(m_deployments->error()),
                 .risk = risk});
            return;
        }
    }
    send();
}

void SaveSecret::send()
{
    if (m_isDoubtSettled)
        m_request.doubt.reset();
    m_call = m_api.patch(m_request.original.address(), m_request.patch, this,
                         [this](const Result<ChangedSecret> &answer) {
                             m_call = nullptr;
                             answered(answer);
                         });
    m_sent = sentChange(m_stored ? *m_stored : m_request.original, m_request.patch);
    enter(Phase::Sending);
}

void SaveSecret::answered(const Result<ChangedSecret> &answer)
{
    m_requestId = answer ? answer->requestId : answer.error().requestId;
    if (answer && !isWithout(*m_sent, answer->secret)) {
        end({.reason = Reason::Confirmed, .stored = answer->secret});
        return;
    }
    const ApiError error = answer
        ? ApiError{.kind = ApiError::Kind::Unreadable,
                   .message = QStringLiteral("it does not have the change"),
                   .bodyLeft = true,
                   .requestId = m_requestId}
        : answer.error();
    m_isOwnDoubt = isAmbiguous(error);
    if (m_isOwnDoubt) {
        m_request.doubt = m_sent;
        m_request.doubt->error = error;
    }
    if (const auto wait = changeRetry(error, m_retries))
        waitAndGoOn(*wait, error);
    else if (m_isOwnDoubt)
        lookAgain();
    else if (m_request.doubt) // refused, but what was sent before it may still have been made
        end({.reason = Reason::CannotTell,
             .stored = m_stored,
             .error = error,
             .readError = *m_found ? std::nullopt : std::optional(m_found->error()),
             .doubt = m_request.doubt});
    else
        end({.reason = Reason::Refused, .stored = m_stored, .error = error});
}

void SaveSecret::waitAndGoOn(std::chrono::milliseconds wait, const ApiError &why)
{
    ++m_retries;
    m_wait = std::make_unique<QObject>();
    m_clock.after(wait, m_wait.get(), [this] {
        m_wait.release()->deleteLater(); // it is the context of this very call
        check();
    });
    enter(Phase::Waiting);
    if (m_wait) // it may have been cancelled on the news
        Q_EMIT waiting(m_clock.now().addMSecs(wait.count()), why);
}

void SaveSecret::lookAgain()
{
    m_wait.reset();
    lookUp(m_request.original.address(), [this](const Found &found) { lookedAgain(found); });
    enter(Phase::FindingOut);
}

void SaveSecret::lookedAgain(const Found &found)
{
    const SentChange &doubt = *m_request.doubt;
    SaveOutcome outcome{.reason = Reason::CannotTell, .error = doubt.error, .doubt = doubt};
    if (!found) {
        outcome.readError = found.error();
        end(std::move(outcome));
        return;
    }
    outcome.stored = *found;
    if (!*found) {
        outcome.reason = Reason::Deleted;
        end(std::move(outcome));
        return;
    }
    switch (verdictOn(doubt, **found, m_request.self)) {
    case Verdict::Made:
        outcome.reason = Reason::FoundMade;
        break;
    case Verdict::NotMade:
        outcome.reason = Reason::FoundNotMade;
        break;
    case Verdict::ChangedOtherwise:
        outcome.reason = Reason::ChangedOtherwise;
        break;
    case Verdict::Undecided:
        break;
    }
    end(std::move(outcome));
}

void SaveSecret::lookUp(const QString &address, const std::function<void(const Found &)> &then)
{
    const auto found = [this, address, then](const Found &stored) {
        m_call = nullptr;
        // Without an ID the secret is known by its name, and may have another one by now.
        const QString newName = m_request.original.id.isEmpty() && m_request.doubt
            ? m_request.doubt->name.value_or(address)
            : address;
        if (stored && !*stored && newName != address)
            lookUp(newName, then);
        else
            then(aboutThis(stored));
    };
    m_call = new LookUp(m_api, address, found, this);
    passOnWaits(m_call);
}

SaveSecret::Found SaveSecret::aboutThis(const Found &found) const
{
    const QString &id = m_request.original.id;
    if (!found || !*found || id.isEmpty() || (*found)->id.isEmpty() || (*found)->id == id)
        return found;
    return tl::unexpected(ApiError{.kind = ApiError::Kind::Unreadable,
                                   .message = QStringLiteral("it is about another secret")});
}

void SaveSecret::passOnWaits(Call *call)
{
    connect(call, &Call::waiting, this,
            [this](std::chrono::milliseconds delay, const ApiError &why) {
                Q_EMIT waiting(m_clock.now().addMSecs(delay.count()), why);
            });
}

void SaveSecret::end(SaveOutcome outcome)
{
    if (std::exchange(m_hasEnded, true))
        return;
    if (m_usesCall)
        m_usesCall->abandon();
    outcome.wasChecked = m_wasChecked;
    if (!m_sent)
        m_sent = sentChange(m_request.original, m_request.patch);
    const SentChange &change = outcome.doubt ? *outcome.doubt : *m_sent;
    outcome.receipt = {.time = m_clock.now(),
                       .secret = m_request.original,
                       .fields = change.fields(),
                       .value = change.value,
                       .updatedAt = outcome.stored ? outcome.stored->updatedAt : std::nullopt,
                       .requestId = m_requestId};
    if (outcome.reason == Reason::RenameNotAccepted)
        outcome.doubt = m_request.doubt;
    else if (outcome.headline() != SaveOutcome::Headline::Unknown)
        outcome.doubt.reset();
    m_wait.reset();
    m_request.patch.value.reset();
    Q_EMIT ended(outcome);
}

} // namespace Latchkey
