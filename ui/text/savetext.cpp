// SPDX-License-Identifier: MIT
#include "text/savetext.h"

#include "secretjson.h"
#include "text/errortext.h"
#include "text/listtext.h"
#include "text/receipttext.h"
#include "text/timetext.h"
#include "text/violationtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace Latchkey {

namespace {

using Reason = SaveOutcome::Reason;

class SaveText
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::SaveText)

public:
    static QString summary(const SecretEdit &edit)
    {
        const std::vector<Violation> violations = edit.violations();
        if (edit.isNew() && (edit.name.isEmpty() || edit.value.isEmpty()))
            return tr("A new secret needs a name and a value.");
        if (!violations.empty())
            return tr("Cannot be saved yet: check the %1.").arg(fieldText(violations[0].field));
        if (!edit.isDirty())
            return tr("No changes.");
        return edit.isNew()
            ? tr("Will create a secret with: %1").arg(fieldsText(edit.changedFields()))
            : tr("Will change: %1").arg(fieldsText(edit.changedFields()));
    }

    static QString phase(SaveSecret::Phase phase)
    {
        switch (phase) {
        case SaveSecret::Phase::Checking:
            return tr("Checking whether somebody else has changed it\u2026");
        case SaveSecret::Phase::Sending:
            return tr("Saving\u2026");
        case SaveSecret::Phase::Waiting:
            return tr("Waiting\u2026");
        case SaveSecret::Phase::FindingOut:
            return tr("Finding out whether it was saved\u2026");
        }
        Q_UNREACHABLE();
    }

    static QString wait(std::chrono::milliseconds left, const ApiError &why)
    {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
        const QString time = tr("Trying again in %1 s.").arg(QLocale().toString(seconds));
        return why.retryAfter ? tr("The server asks to wait. %1").arg(time)
                              : sentencesText({errorText(why), time});
    }

    static QString text(const SaveOutcome &outcome, const std::optional<SecretUses> &uses)
    {
        QStringList lines;
        if (outcome.error)
            lines << errorText(*outcome.error);
        lines << meaning(outcome);
        if (outcome.headline() == SaveOutcome::Headline::Saved) {
            if (!outcome.wasChecked)
                lines << tr("Whether somebody else had changed it meanwhile could not be checked: "
                            "the server does not let it be read.");
            lines << restartHint(outcome, uses);
        } else {
            lines << tr("Your edits are still here.");
        }
        if (isSent(outcome))
            lines << receiptLine(outcome.receipt);
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }

    static QString whoAndWhen(const Secret &secret)
    {
        const QString who = secret.lastUpdatedBy.value_or(QString());
        const QString when = secret.updatedAt
            ? listText(timeText(*secret.updatedAt, QDateTime::currentDateTimeUtc())
                           .split(QLatin1Char('\n')))
            : QString();
        if (who.isEmpty())
            return when.isEmpty() ? tr("at an unknown time") : when;
        return when.isEmpty() ? tr("by %1").arg(who) : tr("by %1, %2").arg(who, when);
    }

    static Message rename(const SaveOutcome &outcome, const QString &newName)
    {
        const QString headline = tr("Rename %1 to %2?").arg(outcome.receipt.secret.name, newName);
        if (!outcome.risk->breaks) {
            return {.kind = Message::Kind::Warning,
                    .headline = headline,
                    .text = tr("Which deployments use it could not be read. Those that refer to it "
                               "by name will lose it. Nothing has been sent yet.")
                        + (outcome.error ? QLatin1Char('\n') + usesErrorText(*outcome.error)
                                         : QString())};
        }
        return {.kind = Message::Kind::Warning,
                .headline = headline,
                .text = tr("These deployments refer to it by name and will lose it: %1. Nothing "
                           "has been sent yet.")
                            .arg(listText(*outcome.risk->breaks))};
    }

    static Message create(const SaveOutcome &outcome, bool isAgain)
    {
        const QString still = QLatin1Char('\n') + tr("Your edits are still here.");
        QString text;
        switch (outcome.reason) {
        case Reason::Confirmed:
            text = isAgain ? tr("The secret has been created again, with a new ID.")
                           : tr("The secret has been created.");
            break;
        case Reason::FoundMade:
            text = errorText(*outcome.error) + QLatin1Char('\n')
                + tr("But a secret of this name exists now, and did not before.");
            break;
        case Reason::Conflict:
            text = tr("There is a secret of this name already: %1. Nothing was sent.")
                       .arg(whoAndWhen(*outcome.stored))
                + still;
            break;
        case Reason::FoundNotMade:
            text = errorText(*outcome.error) + QLatin1Char('\n')
                + tr("No secret of this name exists, so it was not created.") + still;
            break;
        case Reason::ChangedOtherwise:
        case Reason::CannotTell:
            text = errorText(*outcome.error) + QLatin1Char('\n')
                + tr("The secret may or may not have been created. Refresh the list to see.")
                + still;
            break;
        default:
            text = errorText(*outcome.error) + still;
            break;
        }
        return {.kind = kindOf(outcome.headline()),
                .headline = headlineText(outcome.headline()),
                .text = text};
    }

    static Message::Kind kindOf(SaveOutcome::Headline headline)
    {
        switch (headline) {
        case SaveOutcome::Headline::Saved:
            return Message::Kind::Success;
        case SaveOutcome::Headline::NotSaved:
            return Message::Kind::Error;
        case SaveOutcome::Headline::Unknown:
            return Message::Kind::Warning;
        }
        Q_UNREACHABLE();
    }

    static QString outcome(const SaveOutcome &outcome)
    {
        const QString what = meaning(outcome);
        return outcome.error ? errorText(*outcome.error) + QLatin1Char('\n') + what : what;
    }

private:
    static QString meaning(const SaveOutcome &outcome)
    {
        switch (outcome.reason) {
        case Reason::Confirmed:
            return tr("Changed: %1.").arg(fieldsText(outcome.receipt.fields));
        case Reason::FoundMade:
            return found(outcome);
        case Reason::CheckFailed:
            return tr("The secret is read before it is saved, to see whether somebody else has "
                      "changed it. Nothing was sent.");
        case Reason::Conflict:
            return tr("Somebody else has changed the secret: %1. Nothing was sent.")
                .arg(whoAndWhen(*outcome.stored));
        case Reason::Deleted:
            return outcome.error ? tr("The secret has been deleted.")
                                 : tr("The secret has been deleted. Nothing was sent.");
        case Reason::RenameNotAccepted:
            return tr("Nothing was sent.");
        case Reason::Refused:
            return tr("Nothing was changed.");
        case Reason::FoundNotMade:
            return tr("The secret has been read again, and nothing has changed. Should the server "
                      "still be at work on it, the change may come yet.");
        case Reason::CannotTell:
            return sentencesText({tr("The change may or may not have been made."),
                                  outcome.readError
                                      ? tr("Reading the secret again has failed, too: %1")
                                            .arg(errorText(*outcome.readError))
                                      : tr("The server gives no date that would tell.")});
        case Reason::ChangedOtherwise:
            return tr("The secret has been changed since, %1, but not to what was sent. Your "
                      "change may have been made before that, or not at all.")
                .arg(whoAndWhen(*outcome.stored));
        }
        Q_UNREACHABLE();
    }

    static QString found(const SaveOutcome &outcome)
    {
        const Fields fields = outcome.receipt.fields;
        const QString seen = fields == Fields(Field::Value)
            ? tr("But the secret has been read again, and it has been changed: %1.")
            : tr("But the secret has been read again, and it is as it was sent, changed %1.");
        QString text = seen.arg(whoAndWhen(*outcome.stored));
        if (!fields.testFlag(Field::Value))
            return text;
        return sentencesText(
            {text, tr("Of a value nothing else can be seen; make sure that this was you.")});
    }

    static QString restartHint(const SaveOutcome &outcome, const std::optional<SecretUses> &uses)
    {
        if (!outcome.receipt.fields.testFlag(Field::Value) || !uses || uses->isEmpty())
            return {};
        return tr("These deployments use it and may need a restart: %1.")
            .arg(listText(uses->all()));
    }

    static bool isSent(const SaveOutcome &outcome)
    {
        const bool isGoneBefore = outcome.reason == Reason::Deleted && !outcome.error;
        return outcome.reason != Reason::CheckFailed && outcome.reason != Reason::Conflict
            && outcome.reason != Reason::RenameNotAccepted && !isGoneBefore;
    }
};

} // namespace

QString changeSummary(const SecretEdit &edit)
{
    return SaveText::summary(edit);
}

QString requestText(const SecretEdit &edit)
{
    const Fields changed = edit.changedFields();
    if (changed == Fields())
        return {};
    SecretPatch shown;
    if (changed.testFlag(Field::Name))
        shown.name = edit.name;
    if (changed.testFlag(Field::Description))
        shown.description = edit.description;
    if (changed.testFlag(Field::Value))
        shown.value = SensitiveString(digestText(digestOf(edit.value)));
    const QString request = edit.isNew() ? QStringLiteral("POST /deployments/secrets")
                                         : QStringLiteral("PATCH /deployments/secrets/")
            + QString::fromLatin1(QUrl::toPercentEncoding(edit.original.address()));
    return request + QLatin1Char('\n') + QString::fromUtf8(encodePatch(shown).view());
}

QString phaseText(SaveSecret::Phase phase)
{
    return SaveText::phase(phase);
}

QString waitText(std::chrono::milliseconds left, const ApiError &why)
{
    return SaveText::wait(left, why);
}

Message saveMessage(const SaveOutcome &outcome, const std::optional<SecretUses> &uses)
{
    return {.kind = SaveText::kindOf(outcome.headline()),
            .headline = headlineText(outcome.headline()),
            .text = SaveText::text(outcome, uses)};
}

Message renameQuestion(const SaveOutcome &outcome, const QString &newName)
{
    return SaveText::rename(outcome, newName);
}

Message createMessage(const SaveOutcome &outcome, bool isAgain)
{
    return SaveText::create(outcome, isAgain);
}

QString outcomeText(const SaveOutcome &outcome)
{
    return SaveText::outcome(outcome);
}

QString changedByText(const Secret &secret)
{
    return SaveText::whoAndWhen(secret);
}

} // namespace Latchkey
