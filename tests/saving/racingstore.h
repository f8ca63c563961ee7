// SPDX-License-Identifier: MIT
#pragma once

#include "saveundertest.h"

namespace Latchkey {

/// How a save meets somebody else's change, and a server that does not always answer.
struct Race
{
    /// What becomes of a PATCH.
    enum class Fate {
        Answered,
        Refused,
        LostMade,
        LostNotMade,
        BrokenMade,
        BusyMade,
        BusyNotMade,
        /// 429: never carried out.
        Limited,
        BusyForLongMade,
        BusyForLongNotMade,
    };
    /// What the other client does, once.
    enum class Meddling {
        Nothing,
        Value,
        Description,
        Name,
        /// The names and texts that are being saved, with another value.
        SameTexts,
        Delete,
    };

    Fields fields = {};
    /// Of the first PATCH, and of those after it.
    Fate fate = Fate::Answered;
    Fate laterFate = Fate::Answered;
    Meddling meddling = Meddling::Nothing;
    /// After how many steps of the sequence the other client acts.
    int point = 0;
    bool hasDates = true;
    bool hasId = true;
    /// Whether the program knows who the user is to the server.
    bool knowsSelf = false;
    /// Whether secrets may be read at all.
    bool canRead = true;

    [[nodiscard]] QString text() const;
};

/// A store with two clients: the save under test, and one that changes what is stored at a given
/// point of its sequence. Runs one race, and says what has really happened.
class RacingStore
{
public:
    explicit RacingStore(const Race &race);

    /// Runs the save to its end; false if the other client never got to act.
    bool run();

    [[nodiscard]] const SaveOutcome &outcome() const { return *m_save.outcome; }
    /// How often the save's change was carried out, and sent.
    [[nodiscard]] int madeCount() const { return m_madeCount; }
    [[nodiscard]] qsizetype sentCount() const;
    /// Whether it was carried out on top of a change that was there to be read at the last check.
    [[nodiscard]] bool overwroteReadable() const { return m_overwroteReadable; }
    /// Whether it was carried out on top of any change but the one that the save last read.
    [[nodiscard]] bool overwroteUnseen() const { return m_overwroteUnseen; }
    /// Whether what is stored in the end looks as sent, the value aside.
    [[nodiscard]] bool looksAsSent() const;
    [[nodiscard]] bool isDeleted() const { return m_isDeleted; }
    /// Whether the other client acted before the save's first look, and whether before any PATCH.
    [[nodiscard]] bool meddledBeforeCheck() const { return m_meddledBeforeCheck; }
    [[nodiscard]] bool endedCleanly() const;

private:
    void pass();
    void meddle();
    void touch(const QString &by);
    [[nodiscard]] bool isCalled(const QString &address) const;
    [[nodiscard]] Result<Secret> read(const QString &address);
    [[nodiscard]] Result<ChangedSecret> change(const QString &address);
    void answerNext();

    Race m_race;
    Secret m_stored;
    bool m_isDeleted = false;
    int m_revision = 0;
    int m_readRevision = -1;
    int m_meddledRevision = -1;
    int m_steps = 0;
    int m_changeCount = 0;
    int m_madeCount = 0;
    bool m_hasMeddled = false;
    bool m_meddledBeforeCheck = false;
    bool m_overwroteReadable = false;
    bool m_overwroteUnseen = false;
    SaveUnderTest m_save;
};

} // namespace Latchkey
