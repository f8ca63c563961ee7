// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "saveoutcome.h"
#include "secretsapi.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace Latchkey {

/// What is to be saved, and what is known about it beforehand.
struct SaveRequest
{
    /// The secret as it was loaded.
    Secret original;
    SecretPatch patch;
    /// What the user has accepted, having seen it.
    std::optional<RenameRisk> acceptedRisk = {};
    /// An earlier save of this secret of which it is not known what has become.
    std::optional<SentChange> doubt = {};
    /// Who the user is to the server, where that is known.
    std::optional<QString> self = {};
};

/// One save, from the check whether somebody else has changed the secret to what is known in the
/// end. The change is sent again only when the server has asked to wait before it, and after
/// another check; never by itself unless that shows that it has not been made already.
///
/// The check narrows the time in which somebody else's change goes unseen to the way of one
/// request; the API has no means to close it.
class SaveSecret : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Checking, Sending, Waiting, FindingOut };

    SaveSecret(SecretsApi &api, Clock &clock, SaveRequest request, QObject *parent = nullptr);
    ~SaveSecret() override;

    /// Saves. Call this or findOut(), once.
    void start();
    /// Sends nothing: only looks again at what has become of the request's doubt.
    void findOut();
    /// Gives up as soon as is possible without losing sight of what was sent: ended() comes at
    /// once, or after a last look at the store. Called again, that is given up too.
    void cancel();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const SaveRequest &request() const { return m_request; }

Q_SIGNALS:
    void phaseChanged(Latchkey::SaveSecret::Phase phase);
    /// Nothing happens until @p until (UTC), because of @p why.
    void waiting(const QDateTime &until, const Latchkey::ApiError &why);
    /// The last thing to be heard. The receiver may delete the object later, not at once.
    void ended(const Latchkey::SaveOutcome &outcome);

private:
    using Reason = SaveOutcome::Reason;
    using Found = Result<std::optional<Secret>>;

    void enter(Phase phase);
    void check();
    void checked();
    void checkFailed(const ApiError &error);
    void checkStored();
    void weighRename();
    void send();
    void answered(const Result<ChangedSecret> &answer);
    void waitAndGoOn(std::chrono::milliseconds wait, const ApiError &why);
    void lookAgain();
    void lookedAgain(const Found &found);
    void lookUp(const QString &address, const std::function<void(const Found &)> &then);
    /// @p found, unless it is another secret.
    [[nodiscard]] Found aboutThis(const Found &found) const;
    void passOnWaits(Call *call);
    void end(SaveOutcome outcome);

    SecretsApi &m_api;
    Clock &m_clock;
    SaveRequest m_request;
    Phase m_phase = Phase::Checking;
    QPointer<Call> m_call;
    QPointer<Call> m_usesCall;
    /// Context of the timer that is waited by; without it nothing is waited for.
    std::unique_ptr<QObject> m_wait;
    std::optional<Found> m_found;
    std::optional<Result<QList<Deployment>>> m_deployments;
    std::optional<Secret> m_stored;
    /// What send() has sent. Made while the request is on its way: a hash of a large value takes
    /// longer than the answer.
    std::optional<SentChange> m_sent;
    QString m_requestId;
    int m_retries = 0;
    /// Whether the request's doubt is about what was sent here, not before.
    bool m_isOwnDoubt = false;
    /// Whether the check has said what has become of the request's doubt.
    bool m_isDoubtSettled = false;
    bool m_wasChecked = true;
    bool m_hasEnded = false;
};

} // namespace Latchkey
