// SPDX-License-Identifier: MIT
#pragma once

#include "savesecret.h"
#include "scriptedapi.h"
#include "steppedclock.h"

#include <QCoreApplication>
#include <QList>
#include <QTest>

#include <chrono>
#include <memory>
#include <utility>

namespace Latchkey {

using Kind = ApiError::Kind;
using Reason = SaveOutcome::Reason;
using Headline = SaveOutcome::Headline;
using Phase = SaveSecret::Phase;

/// What is stored before each save.
inline Secret stored()
{
    return {.id = QStringLiteral("sec_1"),
            .name = QStringLiteral("DB_URL"),
            .description = QStringLiteral("old"),
            .updatedAt = QStringLiteral("2024-06-01T12:00:00Z"),
            .lastUpdatedBy = QStringLiteral("ada")};
}

/// @p secret as somebody has left it at a later time.
inline Secret later(Secret secret, const QString &by = QStringLiteral("ada"))
{
    secret.updatedAt = QStringLiteral("2024-06-01T12:30:00Z");
    secret.lastUpdatedBy = by;
    return secret;
}

inline SecretPatch patchOf(const char *name, const char *description, const char *value)
{
    SecretPatch patch;
    if (name)
        patch.name = QString::fromUtf8(name);
    if (description)
        patch.description = QString::fromUtf8(description);
    if (value)
        patch.value = SensitiveString(QString::fromUtf8(value));
    return patch;
}

inline Secret with(Secret secret, const SecretPatch &patch)
{
    secret.name = patch.name.value_or(secret.name);
    if (patch.description)
        secret.description = patch.description;
    return secret;
}

inline tl::unexpected<ApiError> failed(const ApiError &error)
{
    return tl::unexpected(error);
}

inline tl::unexpected<ApiError> failed(int status, bool bodyLeft = false)
{
    return failed({.kind = Kind::Status, .status = status, .bodyLeft = bodyLeft});
}

/// The answer to a change did not come.
inline tl::unexpected<ApiError> lost()
{
    return failed({.kind = Kind::ConnectionLost, .bodyLeft = true});
}

inline tl::unexpected<ApiError> askedToWait(int status, std::chrono::milliseconds wait,
                                            bool bodyLeft = true)
{
    return failed(
        {.kind = Kind::Status, .status = status, .bodyLeft = bodyLeft, .retryAfter = wait});
}

inline ChangedSecret changed(const Secret &secret)
{
    return {.secret = secret, .requestId = QStringLiteral("req_1")};
}

/// One save, what it asks and what is heard of it.
class SaveUnderTest
{
public:
    explicit SaveUnderTest(SaveRequest request)
        : save(std::make_unique<SaveSecret>(api, clock, std::move(request)))
    {
        QObject::connect(save.get(), &SaveSecret::phaseChanged, save.get(), [this](Phase phase) {
            heard << QStringLiteral("phase %1").arg(int(phase));
            phases << phase;
        });
        QObject::connect(save.get(), &SaveSecret::waiting, save.get(),
                         [this](const QDateTime &until, const ApiError &why) {
                             heard << QStringLiteral("waiting");
                             waitsUntil << until;
                             waitsWhy = why;
                         });
        QObject::connect(save.get(), &SaveSecret::ended, save.get(),
                         [this](const SaveOutcome &result) {
                             heard << QStringLiteral("ended");
                             outcome = result;
                         });
    }

    /// What was asked up to the PATCH, answered as if nothing had changed.
    void startAndSend()
    {
        save->start();
        passCheck();
    }
    void passCheck()
    {
        if (save->request().patch.name)
            api.answerUses(QList<Deployment>());
        api.answerRead(stored());
    }
    /// Answers the open read with a 404, and the list that is then asked for with @p list.
    void answerMissing(const Result<QList<Secret>> &list = QList<Secret>())
    {
        api.answerRead(failed(404));
        api.answerList(list);
    }

    [[nodiscard]] bool hasEnded() const { return heard.count(QStringLiteral("ended")) == 1; }
    /// Whether it has ended so, nothing is on its way or waited for, and the value is gone.
    [[nodiscard]] bool endedAs(Reason reason) const
    {
        if (!hasEnded() || outcome->reason != reason) {
            qInfo() << heard << api.asked() << (outcome ? int(outcome->reason) : -1);
            return false;
        }
        return heard.last() == QStringLiteral("ended") && api.open().isEmpty()
            && clock.pending() == 0 && !save->request().patch.value;
    }

    ScriptedApi api;
    SteppedClock clock;
    QList<Phase> phases;
    QList<QDateTime> waitsUntil;
    ApiError waitsWhy;
    QStringList heard;
    std::optional<SaveOutcome> outcome;
    std::unique_ptr<SaveSecret> save;
};

/// Lets what deletes itself later do so.
inline void runDeletions()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::sendPostedEvents(); // makes the list of events short again
}

/// One run of a sequence that ends once, over an API that answers when told to.
template <typename Sequence, typename Outcome> struct SequenceUnderTest
{
    template <typename... Arguments>
    explicit SequenceUnderTest(Arguments &&...arguments)
        : sequence(std::make_unique<Sequence>(api, clock, std::forward<Arguments>(arguments)...))
    {
        QObject::connect(sequence.get(), &Sequence::ended, sequence.get(),
                         [this](const Outcome &outcome) { outcomes << outcome; });
        sequence->start();
    }

    /// Neither the secret itself nor the list is there.
    void answerMissing()
    {
        api.answerRead(failed(404));
        api.answerList(QList<Secret>());
    }
    [[nodiscard]] bool endedAs(typename Outcome::Reason reason) const
    {
        return outcomes.size() == 1 && outcomes[0].reason == reason && api.open().isEmpty();
    }

    ScriptedApi api;
    SteppedClock clock;
    QList<Outcome> outcomes;
    std::unique_ptr<Sequence> sequence;
};

} // namespace Latchkey
