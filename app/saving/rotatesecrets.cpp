// SPDX-License-Identifier: MIT
#include "rotatesecrets.h"

#include <utility>

namespace Latchkey {

namespace {

bool concernsAll(const ApiError &error)
{
    constexpr int TooManyRequests = 429;
    switch (error.kind) {
    case ApiError::Kind::NotConnected:
    case ApiError::Kind::ProxyFailed:
    case ApiError::Kind::NotTrusted:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::TimedOut:
        return true;
    default:
        return error.wantsCredentials()
            || (error.kind == ApiError::Kind::Status && error.status == TooManyRequests);
    }
}

} // namespace

std::optional<ApiError> hindranceIn(const SaveOutcome &outcome)
{
    using Reason = SaveOutcome::Reason;
    const bool isAboutAll = outcome.reason == Reason::CheckFailed
        || outcome.reason == Reason::Refused || outcome.reason == Reason::CannotTell;
    if (!isAboutAll)
        return std::nullopt;
    if (outcome.readError && concernsAll(*outcome.readError))
        return outcome.readError;
    // Of CannotTell the connection is there again if it could be read.
    const bool counts = outcome.error
        && (outcome.reason == Reason::CannotTell ? outcome.error->wantsCredentials()
                                                 : concernsAll(*outcome.error));
    return counts ? outcome.error : std::nullopt;
}

RotateSecrets::RotateSecrets(SecretsApi &api, Clock &clock, std::vector<RotationRow> &rows,
                             QObject *parent)
    : QObject(parent), m_api(api), m_clock(clock), m_rows(rows)
{
}

RotateSecrets::~RotateSecrets() = default;

void RotateSecrets::setSelf(const std::optional<QString> &self)
{
    if (!m_self || (m_toldSelf && m_toldSelf != self))
        m_self = self;
    m_toldSelf = self;
}

void RotateSecrets::start(const std::vector<int> &rows)
{
    Q_ASSERT(m_state == State::Idle);
    m_queue.assign(rows.begin(), rows.end());
    m_hindrance.reset();
    enter(State::Running);
    next();
}

void RotateSecrets::pause()
{
    if (m_state == State::Running)
        enter(State::Pausing);
}

void RotateSecrets::resume()
{
    if (m_state == State::Pausing) {
        enter(State::Running);
    } else if (m_state == State::Paused) {
        m_hindrance.reset();
        enter(State::Running);
        next();
    }
}

void RotateSecrets::cancel()
{
    m_queue.clear();
    if (m_state == State::Paused) {
        next();
        return;
    }
    if (m_state == State::Idle)
        return;
    if (m_state != State::Cancelling)
        enter(State::Cancelling);
    if (m_save)
        m_save->cancel();
    else if (m_create)
        m_create->cancel();
}

void RotateSecrets::forget()
{
    m_doubts.clear();
}

void RotateSecrets::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void RotateSecrets::next()
{
    if (m_queue.empty()) {
        m_hindrance.reset();
        enter(State::Idle);
        Q_EMIT ended();
    } else if (m_state == State::Pausing) {
        enter(State::Paused);
    } else {
        m_row = m_queue.front();
        m_queue.pop_front();
        begin(m_row);
    }
}

void RotateSecrets::begin(int row)
{
    const RotationRow &plan = m_rows[size_t(row)];
    Q_ASSERT(plan.isRunnable() && !plan.value.isEmpty());
    SecretPatch patch;
    patch.value = plan.value.clone();
    Q_EMIT rowBegan(row);
    if (plan.action == RotationRow::Action::Create) {
        patch.name = plan.name;
        m_create = new CreateSecret(m_api, m_clock, std::move(patch), this);
        connect(m_create, &CreateSecret::ended, this, &RotateSecrets::rowDone);
        m_create->start();
        return;
    }
    const auto doubt = m_doubts.constFind(row);
    m_save = new SaveSecret(
        m_api, m_clock,
        {.original = plan.stored,
         .patch = std::move(patch),
         .doubt = doubt == m_doubts.constEnd() ? std::nullopt : std::optional(*doubt),
         .self = m_self},
        this);
    connect(m_save, &SaveSecret::ended, this, &RotateSecrets::rowDone);
    connect(m_save, &SaveSecret::waiting, this,
            [this, row](const QDateTime &until, const ApiError &why) {
                Q_EMIT waiting(row, until, why);
            });
    m_save->start();
}

void RotateSecrets::rowDone(const SaveOutcome &outcome)
{
    const int row = std::exchange(m_row, -1);
    if (m_save)
        m_save->deleteLater();
    if (m_create)
        m_create->deleteLater();
    m_save = nullptr;
    m_create = nullptr;
    if (outcome.doubt)
        m_doubts.insert(row, *outcome.doubt);
    else
        m_doubts.remove(row);

    const bool isOver = m_state == State::Cancelling;
    const auto hindrance = isOver ? std::nullopt : hindranceIn(outcome);
    if (hindrance && outcome.headline() == SaveOutcome::Headline::NotSaved) {
        m_queue.push_front(row);
        m_hindrance = hindrance;
        Q_EMIT rowPutOff(row);
        enter(State::Paused);
        return;
    }
    if (outcome.headline() == SaveOutcome::Headline::Saved) {
        m_rows[size_t(row)].value.clear();
        if (outcome.reason == SaveOutcome::Reason::Confirmed && outcome.stored->lastUpdatedBy)
            m_self = outcome.stored->lastUpdatedBy;
    }
    Q_EMIT rowEnded(row, outcome);
    if (hindrance && !m_queue.empty()) {
        m_hindrance = hindrance;
        enter(State::Paused);
        return;
    }
    next();
}

} // namespace Latchkey
