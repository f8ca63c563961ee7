// SPDX-License-Identifier: MIT
#include "text/rotationtext.h"

#include "text/errortext.h"
#include "text/listtext.h"
#include "text/noticetext.h"
#include "text/receipttext.h"
#include "text/savetext.h"
#include "text/violationtext.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

class RotationText
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::RotationText)

public:
    static QString place(const RefusedEntry &refused)
    {
        return refused.line == refused.lastLine
            ? tr("Line %1").arg(refused.line)
            : tr("Lines %1\u2013%2").arg(refused.line).arg(refused.lastLine);
    }

    static QString action(RotationRow::Action action)
    {
        switch (action) {
        case RotationRow::Action::Update:
            return tr("Update");
        case RotationRow::Action::Create:
            return tr("Create");
        case RotationRow::Action::Skip:
            return tr("Leave alone");
        case RotationRow::Action::Refused:
            return tr("Refused");
        }
        Q_UNREACHABLE();
    }

    static QString type(RefusedEntry::Type type)
    {
        switch (type) {
        case RefusedEntry::Type::Number:
            return tr("It is a number, not a text.");
        case RefusedEntry::Type::Boolean:
            return tr("It is true or false, not a text.");
        case RefusedEntry::Type::Null:
            return tr("It is null, not a text.");
        case RefusedEntry::Type::Object:
            return tr("It is an object, not a text.");
        case RefusedEntry::Type::Array:
            return tr("It is an array, not a text.");
        }
        Q_UNREACHABLE();
    }

    static QString refusal(const RefusedEntry &refused)
    {
        const QString at = place(refused);
        switch (refused.reason) {
        case RefusedEntry::Reason::NoAssignment:
            return tr("%1: there is no \"=\".").arg(at);
        case RefusedEntry::Reason::BadName:
            return tr("%1: the name cannot be used. %2").arg(at, violationText(*refused.violation));
        case RefusedEntry::Reason::UnclosedQuote:
            return tr("%1: the quote on line %2 is never closed, so nothing from there on was "
                      "read.")
                .arg(at)
                .arg(refused.line);
        case RefusedEntry::Reason::TextAfterQuote:
            return tr("%1: something follows the closing quote.").arg(at);
        case RefusedEntry::Reason::UnquotedPem:
            return tr("%1: a key or certificate of several lines needs quotes around it.").arg(at);
        case RefusedEntry::Reason::NotUtf8:
            return tr("%1: this is not UTF-8 text.").arg(at);
        case RefusedEntry::Reason::Duplicate:
            return tr("%1: line %2 has given it a value already, and that one counts.")
                .arg(at)
                .arg(refused.firstLine);
        case RefusedEntry::Reason::NotJson:
            return tr("%1: here it stops being a JSON object. Nothing of it is used.").arg(at);
        case RefusedEntry::Reason::NotText:
            return at + QStringLiteral(": ") + type(refused.type);
        }
        Q_UNREACHABLE();
    }

    static QString reason(const RotationRow &row)
    {
        if (row.action == RotationRow::Action::Skip)
            return tr("The value is empty, so the secret is left as it is.");
        if (row.refused)
            return refusal(*row.refused);
        if (row.violation)
            return violationText(*row.violation);
        return row.isAmbiguous
            ? tr("More than one secret has this name, so it is not clear which is meant.")
            : QString();
    }

    static QStringList notices(const RotationRow &row)
    {
        QStringList texts;
        if (row.facts) {
            for (const ValueNotice &notice : row.facts->notices)
                texts << noticeText(notice, row.facts->format);
        }
        if (row.hasReference)
            texts << tr("It has a reference such as $NAME, which is stored as it stands.");
        return texts;
    }

    static QString result(const RotationResult &result)
    {
        switch (result.state) {
        case RotationResult::State::NotRun:
            return {};
        case RotationResult::State::Queued:
            return tr("Waiting");
        case RotationResult::State::Running:
            return tr("Saving\u2026");
        case RotationResult::State::Ended:
            return headlineText(result.outcome->headline());
        }
        Q_UNREACHABLE();
    }

    static QString created(const SaveOutcome &outcome)
    {
        const QString error = outcome.error ? errorText(*outcome.error) : QString();
        switch (outcome.reason) {
        case SaveOutcome::Reason::FoundMade:
            return error + QLatin1Char('\n')
                + tr("But a secret of this name exists now, and did not before.");
        case SaveOutcome::Reason::Conflict:
            return tr("There is a secret of this name now. Nothing was sent.");
        case SaveOutcome::Reason::FoundNotMade:
            return error + QLatin1Char('\n')
                + tr("No secret of this name exists, so it was not created.");
        case SaveOutcome::Reason::ChangedOtherwise:
        case SaveOutcome::Reason::CannotTell:
            return error + QLatin1Char('\n') + tr("The secret may or may not have been created.");
        default:
            return error + QLatin1Char('\n') + tr("Nothing was created.");
        }
    }

    static QString unchecked()
    {
        return tr("Whether somebody else had changed it meanwhile could not be checked: the server "
                  "does not let it be read.");
    }

    static QString advice(const RotationRow &row, const RotationResult &result)
    {
        if (result.state != RotationResult::State::Ended)
            return {};
        switch (result.outcome->reason) {
        case SaveOutcome::Reason::Conflict:
            return row.action == RotationRow::Action::Create
                ? tr("Choose the row again to update it.")
                : tr("Choose the row again to replace what is stored now.");
        case SaveOutcome::Reason::Deleted:
            return tr("Choose the row again to create it.");
        default:
            return {};
        }
    }

    static QString plan(const RotationCounts &counts)
    {
        QStringList parts;
        if (counts.updates > 0)
            parts << tr("%Ln will be updated", nullptr, counts.updates);
        if (counts.creations > 0)
            parts << tr("%Ln will be created", nullptr, counts.creations);
        if (counts.leftAlone > 0)
            parts << tr("%Ln left alone", nullptr, counts.leftAlone);
        if (counts.refused > 0)
            parts << tr("%Ln refused", nullptr, counts.refused);
        return sentence(parts);
    }

    static QString progress(const RotationCounts &counts)
    {
        QStringList parts;
        if (counts.saved > 0)
            parts << tr("%Ln saved", nullptr, counts.saved);
        if (counts.notSaved > 0)
            parts << tr("%Ln not saved", nullptr, counts.notSaved);
        if (counts.unknown > 0)
            parts << tr("%Ln with unknown outcome", nullptr, counts.unknown);
        if (counts.notRun > 0)
            parts << tr("%Ln not run", nullptr, counts.notRun);
        return sentence(parts);
    }

    static Message end(const RotationCounts &counts)
    {
        const QString text = progress(counts);
        if (counts.unknown > 0)
            return {.kind = Message::Kind::Warning,
                    .headline = tr("Some outcomes are not known"),
                    .text = sentencesText(
                        {text,
                         tr("Take up the rest: what has become of them is looked at before "
                            "anything is sent again.")})};
        if (counts.notSaved > 0)
            return {.kind = Message::Kind::Error,
                    .headline = tr("Not all were saved"),
                    .text = sentencesText({text, tr("Each row says why.")})};
        if (counts.notRun > 0)
            return {.kind = Message::Kind::Warning, .headline = tr("Cancelled"), .text = text};
        return {.kind = Message::Kind::Success,
                .headline = headlineText(SaveOutcome::Headline::Saved),
                .text = text};
    }

    static QString restart(const QStringList &deployments)
    {
        return tr("These deployments use what was saved and may need a restart: %1.")
            .arg(listText(deployments));
    }

    static Message pause(const ApiError &why)
    {
        return {.kind = Message::Kind::Warning,
                .headline = tr("Paused"),
                .text = errorText(why) + QLatin1Char('\n')
                    + tr("What was saved so far is saved; the rest has not been sent.")};
    }

private:
    static QString sentence(const QStringList &parts)
    {
        return parts.isEmpty() ? QString() : tr("%1.").arg(listText(parts));
    }
};

} // namespace

QString rotationNameText(const RotationRow &row)
{
    return row.name.isEmpty() ? RotationText::place(*row.refused) : row.name;
}

QString rotationActionText(RotationRow::Action action)
{
    return RotationText::action(action);
}

QString rotationReasonText(const RotationRow &row)
{
    return RotationText::reason(row);
}

QString rotationValueText(const RotationRow &row)
{
    return row.facts ? factsText(*row.facts) : QString();
}

QStringList rotationNoticeTexts(const RotationRow &row)
{
    return RotationText::notices(row);
}

QString rotationResultText(const RotationResult &result)
{
    return RotationText::result(result);
}

QString rotationOutcomeText(const RotationRow &row, const RotationResult &result)
{
    if (result.state != RotationResult::State::Ended)
        return {};
    const SaveOutcome &outcome = *result.outcome;
    if (outcome.reason == SaveOutcome::Reason::Confirmed)
        return outcome.wasChecked ? QString() : RotationText::unchecked();
    return row.action == RotationRow::Action::Create ? RotationText::created(outcome)
                                                     : outcomeText(outcome);
}

QString rotationDetailText(const RotationRow &row, const RotationResult &result)
{
    QStringList lines{rotationOutcomeText(row, result), RotationText::advice(row, result),
                      rotationReasonText(row), rotationValueText(row)};
    if (!result.isSaved())
        lines << sentencesText(rotationNoticeTexts(row));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString rotationPlanText(const RotationCounts &counts)
{
    return RotationText::plan(counts);
}

QString rotationProgressText(const RotationCounts &counts)
{
    return RotationText::progress(counts);
}

Message rotationEndMessage(const RotationCounts &counts, const QStringList &deployments)
{
    Message message = RotationText::end(counts);
    if (!deployments.isEmpty())
        message.text += QLatin1Char('\n') + RotationText::restart(deployments);
    return message;
}

Message rotationPauseMessage(const ApiError &why)
{
    return RotationText::pause(why);
}

} // namespace Latchkey
