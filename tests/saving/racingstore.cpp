// SPDX-License-Identifier: MIT
#include "racingstore.h"

namespace Latchkey {

namespace {

using namespace std::chrono_literals;

const QString &ourName()
{
    static const QString name = QStringLiteral("NEW_NAME");
    return name;
}

const QString &ourDescription()
{
    static const QString description = QStringLiteral("new");
    return description;
}

Secret firstStored(const Race &race)
{
    Secret secret = stored();
    if (!race.hasId)
        secret.id.clear();
    if (!race.hasDates)
        secret.updatedAt.reset();
    return secret;
}

SaveRequest requestOf(const Race &race)
{
    SaveRequest request{.original = firstStored(race), .patch = {}};
    if (race.fields.testFlag(Field::Name))
        request.patch.name = ourName();
    if (race.fields.testFlag(Field::Description))
        request.patch.description = ourDescription();
    if (race.fields.testFlag(Field::Value))
        request.patch.value = SensitiveString(QStringLiteral("ours"));
    if (race.knowsSelf)
        request.self = QStringLiteral("self");
    return request;
}

bool isMade(Race::Fate fate)
{
    return fate == Race::Fate::Answered || fate == Race::Fate::LostMade
        || fate == Race::Fate::BrokenMade || fate == Race::Fate::BusyMade
        || fate == Race::Fate::BusyForLongMade;
}

} // namespace

QString Race::text() const
{
    return QStringLiteral("fields %1, fates %2 %3, meddling %4 at %5, dates %6, ID %7, self %8, "
                          "read %9")
        .arg(fields.toInt())
        .arg(int(fate))
        .arg(int(laterFate))
        .arg(int(meddling))
        .arg(point)
        .arg(hasDates)
        .arg(hasId)
        .arg(knowsSelf)
        .arg(canRead);
}

RacingStore::RacingStore(const Race &race)
    : m_race(race), m_stored(firstStored(race)), m_save(requestOf(race))
{
}

bool RacingStore::run()
{
    m_save.save->start();
    constexpr int Enough = 200;
    while (!m_save.outcome && m_steps < Enough) {
        pass();
        if (!m_save.api.open().isEmpty())
            answerNext();
        else if (!m_save.clock.step())
            qFatal("The save waits for nothing.");
    }
    return m_hasMeddled;
}

void RacingStore::pass()
{
    if (m_steps++ == m_race.point)
        meddle();
}

void RacingStore::meddle()
{
    m_hasMeddled = true;
    if (m_isDeleted || m_race.meddling == Race::Meddling::Nothing)
        return;
    switch (m_race.meddling) {
    case Race::Meddling::Nothing:
    case Race::Meddling::Value:
        break;
    case Race::Meddling::Description:
        m_stored.description = QStringLiteral("theirs");
        break;
    case Race::Meddling::Name:
        m_stored.name = QStringLiteral("THEIRS");
        break;
    case Race::Meddling::SameTexts:
        if (m_race.fields.testFlag(Field::Name))
            m_stored.name = ourName();
        if (m_race.fields.testFlag(Field::Description))
            m_stored.description = ourDescription();
        break;
    case Race::Meddling::Delete:
        m_isDeleted = true;
        break;
    }
    touch(QStringLiteral("other"));
    m_meddledRevision = m_revision;
    m_meddledBeforeCheck = m_readRevision < 0;
}

void RacingStore::touch(const QString &by)
{
    ++m_revision;
    m_stored.lastUpdatedBy = by;
    if (m_race.hasDates)
        m_stored.updatedAt =
            QStringLiteral("2024-06-01T12:30:%1Z").arg(m_revision, 2, 10, QLatin1Char('0'));
}

bool RacingStore::isCalled(const QString &address) const
{
    return !m_isDeleted && (m_race.hasId ? m_stored.id : m_stored.name) == address;
}

Result<Secret> RacingStore::read(const QString &address)
{
    if (!m_race.canRead)
        return failed(403);
    m_readRevision = m_revision;
    return isCalled(address) ? Result<Secret>(m_stored) : failed(404);
}

Result<ChangedSecret> RacingStore::change(const QString &address)
{
    const Race::Fate fate = m_changeCount++ == 0 ? m_race.fate : m_race.laterFate;
    const bool isThere = isCalled(address);
    if (isThere && isMade(fate)) {
        ++m_madeCount;
        m_overwroteUnseen = m_overwroteUnseen || m_readRevision != m_revision;
        m_overwroteReadable =
            m_overwroteReadable || (m_meddledRevision >= 0 && m_readRevision >= m_meddledRevision);
        const SaveRequest request = requestOf(m_race);
        m_stored = with(m_stored, request.patch);
        touch(QStringLiteral("self"));
    }
    switch (fate) {
    case Race::Fate::Answered:
        return isThere ? Result<ChangedSecret>(changed(m_stored)) : failed(404, true);
    case Race::Fate::Refused:
        return failed(422, true);
    case Race::Fate::LostMade:
    case Race::Fate::LostNotMade:
        return lost();
    case Race::Fate::BrokenMade:
        return failed({.kind = Kind::Unreadable, .status = 200, .bodyLeft = true});
    case Race::Fate::BusyMade:
    case Race::Fate::BusyNotMade:
        return askedToWait(503, 2s);
    case Race::Fate::Limited:
        return askedToWait(429, 2s);
    case Race::Fate::BusyForLongMade:
    case Race::Fate::BusyForLongNotMade:
        return askedToWait(503, 61s);
    }
    Q_UNREACHABLE();
}

// The other client can act before a request arrives and before its answer does.
void RacingStore::answerNext()
{
    const QString what = m_save.api.open().constFirst();
    const QString address = what.section(QLatin1Char(' '), 1, 1);
    if (what.startsWith(QLatin1StringView("GET "))) {
        const Result<Secret> secret = read(address);
        pass();
        m_save.api.answerRead(secret);
    } else if (what.startsWith(QLatin1StringView("PATCH "))) {
        const Result<ChangedSecret> answer = change(address);
        pass();
        m_save.api.answerChange(answer);
    } else if (what == QLatin1StringView("LIST")) {
        m_readRevision = m_revision;
        const QList<Secret> all = m_isDeleted ? QList<Secret>() : QList<Secret>{m_stored};
        pass();
        m_save.api.answerList(all);
    } else {
        m_save.api.answerUses(QList<Deployment>());
    }
}

qsizetype RacingStore::sentCount() const
{
    return m_save.api.asked().filter(QStringLiteral("PATCH")).size();
}

bool RacingStore::looksAsSent() const
{
    return !m_isDeleted && (!m_race.fields.testFlag(Field::Name) || m_stored.name == ourName())
        && (!m_race.fields.testFlag(Field::Description)
            || m_stored.description == ourDescription());
}

bool RacingStore::endedCleanly() const
{
    return m_save.hasEnded() && m_save.heard.last() == QStringLiteral("ended")
        && m_save.api.open().isEmpty() && m_save.clock.pending() == 0
        && !m_save.save->request().patch.value;
}

} // namespace Latchkey
