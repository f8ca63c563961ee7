// SPDX-License-Identifier: MIT
#include "racingstore.h"

namespace Latchkey {

/// A second client at every point of the sequence, with every change and every kind of answer.
class TestConcurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRace_data();
    void everyRace();
    void withoutReading();
};

using Fate = Race::Fate;
using Meddling = Race::Meddling;

namespace {

const QList<Fate> &allFates()
{
    static const QList<Fate> fates{Fate::Answered,          Fate::Refused,    Fate::LostMade,
                                   Fate::LostNotMade,       Fate::BrokenMade, Fate::BusyMade,
                                   Fate::BusyNotMade,       Fate::Limited,    Fate::BusyForLongMade,
                                   Fate::BusyForLongNotMade};
    return fates;
}

bool leadsToAnother(Fate fate)
{
    return fate == Fate::BusyMade || fate == Fate::BusyNotMade || fate == Fate::Limited;
}

/// Without dates only names and texts show that somebody was there.
bool isInvisible(const Race &race)
{
    return !race.hasDates
        && (race.meddling == Meddling::Value
            || (race.meddling == Meddling::SameTexts && race.fields == Fields(Field::Value)));
}

/// The value cannot be read, so somebody else's new value, with the names and texts that were
/// sent, passes for the save's own; unless the server says who it was and the program knows that
/// it was not the user.
bool mayPassForOwn(const Race &race, const RacingStore &store)
{
    const bool touchesValue =
        race.meddling == Meddling::Value || race.meddling == Meddling::SameTexts;
    return race.fields.testFlag(Field::Value) && touchesValue && !race.knowsSelf
        && store.looksAsSent();
}

/// What is wrong with how the race went; empty if nothing is.
QString judge(const Race &race, const RacingStore &store)
{
    const SaveOutcome &outcome = store.outcome();
    const bool isSaved = outcome.headline() == Headline::Saved;
    const bool isNotSaved = outcome.headline() == Headline::NotSaved;
    const bool isOwnTexts = race.meddling == Meddling::SameTexts && store.looksAsSent()
        && !race.fields.testFlag(Field::Value);
    if (!store.endedCleanly())
        return QStringLiteral("it has not ended once and for all");
    if (isSaved && store.madeCount() == 0 && !isOwnTexts && !mayPassForOwn(race, store))
        return QStringLiteral("said to be saved, but never made");
    if (isNotSaved && store.madeCount() > 0 && !store.isDeleted()
        && outcome.reason != Reason::Deleted)
        return QStringLiteral("said not to be saved, but made");
    if (outcome.reason == Reason::Deleted && race.hasId && !store.isDeleted())
        return QStringLiteral("said to be deleted, but there");
    if (store.madeCount() > 1)
        return QStringLiteral("made more than once");
    if (store.overwroteReadable() && !isInvisible(race))
        return QStringLiteral("a change that could be read was overwritten");
    if (outcome.reason == Reason::Conflict && store.madeCount() > 0)
        return QStringLiteral("a conflict after the change was made");
    if (store.meddledBeforeCheck() && !isInvisible(race) && store.sentCount() > 0)
        return QStringLiteral("sent although the check shows a change");
    if ((outcome.headline() == Headline::Unknown) != outcome.doubt.has_value())
        return QStringLiteral("an open question is not handed on");
    if (store.sentCount() > 4)
        return QStringLiteral("sent too often");
    return {};
}

} // namespace

void TestConcurrency::everyRace_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<bool>("hasDates");
    QTest::addColumn<bool>("hasId");
    for (const bool hasDates : {true, false}) {
        for (const bool hasId : {true, false}) {
            const auto row = [&](const char *name, Fields fields) {
                QTest::addRow("%s, %s, %s", name, hasDates ? "dates" : "no dates",
                              hasId ? "ID" : "no ID")
                    << fields << hasDates << hasId;
            };
            row("value", Field::Value);
            row("description", Field::Description);
            row("name", Field::Name);
            row("description and value", Field::Description | Field::Value);
            row("all", Field::Name | Field::Description | Field::Value);
        }
    }
}

void TestConcurrency::everyRace()
{
    QFETCH(const Fields, fields);
    QFETCH(const bool, hasDates);
    QFETCH(const bool, hasId);
    int races = 0;
    int passedForOwn = 0;
    int inTheWindow = 0;
    const auto runAll = [&](Race race) {
        constexpr int Never = 1000;
        for (race.point = race.meddling == Meddling::Nothing ? Never : 0;; ++race.point) {
            RacingStore store(race);
            const bool meddled = store.run();
            runDeletions(); // or they pile up
            const QString wrong = judge(race, store);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("%1: %2, reason %3")
                                    .arg(race.text(), wrong)
                                    .arg(int(store.outcome().reason))));
            ++races;
            const bool isSaved = store.outcome().headline() == Headline::Saved;
            passedForOwn += isSaved && store.madeCount() == 0;
            inTheWindow += store.overwroteUnseen();
            // Nobody in between: what is said is what is so.
            if (!meddled && hasDates) {
                QVERIFY2(isSaved == (store.madeCount() == 1), qPrintable(race.text()));
                QVERIFY2(store.outcome().headline() != Headline::Unknown, qPrintable(race.text()));
            }
            if (!meddled)
                return;
        }
    };
    for (const Fate fate : allFates()) {
        for (const Fate laterFate : leadsToAnother(fate) ? allFates() : QList<Fate>{fate}) {
            for (int meddling = 0; meddling <= int(Meddling::Delete); ++meddling) {
                for (const bool knowsSelf : {false, true}) {
                    runAll({.fields = fields,
                            .fate = fate,
                            .laterFate = laterFate,
                            .meddling = Meddling(meddling),
                            .hasDates = hasDates,
                            .hasId = hasId,
                            .knowsSelf = knowsSelf});
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
    }
    QVERIFY(races > 1000);
    // Both holes that the API leaves are really there, so the exceptions above are needed.
    QVERIFY(inTheWindow > 0);
    QCOMPARE(passedForOwn > 0, hasDates || fields != Fields(Field::Value));
}

// Where secrets cannot be read, nothing is sent twice once it may have been made.
void TestConcurrency::withoutReading()
{
    for (const Fate fate : allFates()) {
        for (const Fate laterFate : leadsToAnother(fate) ? allFates() : QList<Fate>{fate}) {
            const Race race{.fields = Field::Description,
                            .fate = fate,
                            .laterFate = laterFate,
                            .canRead = false};
            RacingStore store(race);
            store.run();
            const SaveOutcome &outcome = store.outcome();
            QVERIFY2(store.endedCleanly() && store.madeCount() <= 1, qPrintable(race.text()));
            QVERIFY(!outcome.wasChecked);
            if (outcome.headline() == Headline::Saved)
                QCOMPARE(store.madeCount(), 1);
            if (outcome.headline() == Headline::NotSaved)
                QCOMPARE(store.madeCount(), 0);
            if (fate == Fate::BusyMade || fate == Fate::BusyNotMade)
                QCOMPARE(store.sentCount(), 1);
        }
    }
}

} // namespace Latchkey

QTEST_GUILESS_MAIN(Latchkey::TestConcurrency)
#include "tst_concurrency.moc"
