// SPDX-License-Identifier: MIT
#pragma once

#include "rotatesecrets.h"
#include "saveundertest.h"

#include <QMap>

#include <memory>
#include <utility>
#include <vector>

namespace Latchkey {

inline Secret secretOf(int number)
{
    Secret secret = stored();
    secret.id = QStringLiteral("sec_%1").arg(number);
    secret.name = QStringLiteral("NAME_%1").arg(number);
    return secret;
}

/// A run with what it asks: rows 0 and 2 update sec_0 and sec_2, row 1 creates NAME_1; row 3 is
/// refused.
struct RotationUnderTest
{
    RotationUnderTest()
    {
        for (int row = 0; row < 4; ++row) {
            RotationRow plan{.action = RotationRow::Action::Update,
                             .name = QStringLiteral("NAME_%1").arg(row),
                             .line = row + 1,
                             .value = SensitiveString(QStringLiteral("value_%1").arg(row)),
                             .stored = secretOf(row)};
            rows.push_back(std::move(plan));
        }
        rows[1].action = RotationRow::Action::Create;
        rows[1].stored = {};
        rows[3].action = RotationRow::Action::Refused;
        run = std::make_unique<RotateSecrets>(api, clock, rows);
        QObject::connect(run.get(), &RotateSecrets::rowBegan, run.get(),
                         [this](int row) { heard << QStringLiteral("began %1").arg(row); });
        QObject::connect(run.get(), &RotateSecrets::rowPutOff, run.get(),
                         [this](int row) { heard << QStringLiteral("put off %1").arg(row); });
        QObject::connect(run.get(), &RotateSecrets::waiting, run.get(),
                         [this](int row) { heard << QStringLiteral("waiting %1").arg(row); });
        QObject::connect(run.get(), &RotateSecrets::ended, run.get(),
                         [this] { heard << QStringLiteral("ended"); });
        QObject::connect(
            run.get(), &RotateSecrets::rowEnded, run.get(),
            [this](int row, const SaveOutcome &outcome) {
                heard << QStringLiteral("row %1: %2").arg(row).arg(int(outcome.headline()));
                outcomes.insert(row, outcome);
            });
    }

    QStringList takeHeard() { return std::exchange(heard, {}); }
    /// Answers what an update of row @p row asks, as if nothing had changed.
    void update(int row)
    {
        api.answerRead(secretOf(row));
        api.answerChange(changed(later(secretOf(row))));
    }
    void create()
    {
        api.answerRead(failed(404));
        api.answerList(QList<Secret>());
        api.answerChange(changed(later(secretOf(1))));
    }
    [[nodiscard]] QString valueOf(int row) const
    {
        return rows[size_t(row)].value.view().toString();
    }
    [[nodiscard]] bool isIdle() const
    {
        return run->state() == RotateSecrets::State::Idle && api.open().isEmpty();
    }
    [[nodiscard]] bool isPaused() const
    {
        return run->state() == RotateSecrets::State::Paused && api.open().isEmpty();
    }

    ScriptedApi api;
    SteppedClock clock;
    std::vector<RotationRow> rows;
    QStringList heard;
    QMap<int, SaveOutcome> outcomes;
    std::unique_ptr<RotateSecrets> run;
};

inline const QString saved = QString::number(int(Headline::Saved));
inline const QString notSaved = QString::number(int(Headline::NotSaved));
inline const QString unknown = QString::number(int(Headline::Unknown));

} // namespace Latchkey
