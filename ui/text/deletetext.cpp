// SPDX-License-Identifier: MIT
#include "text/deletetext.h"

#include "text/errortext.h"
#include "text/listtext.h"
#include "text/savetext.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

class DeleteText
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::DeleteText)

    using Reason = DeleteOutcome::Reason;

public:
    static QString question(const Result<SecretUses> &uses)
    {
        const QString forGood = tr("It cannot be brought back: the value cannot be read.");
        if (!uses)
            return sentencesText(
                       {tr("Which deployments use it could not be read. Those that do will "
                           "lose it."),
                        forGood})
                + QLatin1Char('\n') + usesErrorText(uses.error());
        if (uses->isEmpty())
            return sentencesText({tr("No deployment uses it."), forGood});
        return sentencesText(
            {tr("These deployments use it and will lose it: %1.").arg(listText(uses->all())),
             forGood});
    }

    static QString headline(DeleteOutcome::Headline headline)
    {
        switch (headline) {
        case DeleteOutcome::Headline::Deleted:
            return tr("Deleted");
        case DeleteOutcome::Headline::NotDeleted:
            return tr("Not deleted");
        case DeleteOutcome::Headline::Unknown:
            return tr("Outcome unknown");
        }
        Q_UNREACHABLE();
    }

    static QString text(const DeleteOutcome &outcome)
    {
        QStringList lines;
        if (outcome.error && outcome.reason != Reason::AlreadyGone)
            lines << errorText(*outcome.error);
        lines << meaning(outcome);
        if (!outcome.requestId.isEmpty())
            lines << tr("Request ID: %1").arg(outcome.requestId);
        return lines.join(QLatin1Char('\n'));
    }

    static QString receipt(const DeleteOutcome &outcome)
    {
        const Secret &secret = outcome.secret;
        QStringList lines{headline(outcome.headline()),
                          tr("Secret: %1")
                              .arg(secret.id.isEmpty() || secret.name.isEmpty()
                                       ? secret.address()
                                       : QStringLiteral("%1 (%2)").arg(secret.name, secret.id)),
                          tr("Time: %1").arg(outcome.time.toString(Qt::ISODateWithMs))};
        lines << text(outcome);
        return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

private:
    static QString meaning(const DeleteOutcome &outcome)
    {
        switch (outcome.reason) {
        case Reason::Confirmed:
            return tr("The server has deleted the secret.");
        case Reason::AlreadyGone:
            return tr("The secret was already gone.");
        case Reason::FoundGone:
            return tr("But the server has been asked again, and there is no such secret any more.");
        case Reason::CheckFailed:
            return tr("The secret is read before it is deleted, to see whether somebody else has "
                      "changed it. Nothing was sent.");
        case Reason::Conflict:
            return tr("Somebody else has changed the secret: %1. Nothing was sent. What you see "
                      "now is what is stored.")
                .arg(changedByText(*outcome.stored));
        case Reason::Refused:
            return tr("The secret is still there.");
        case Reason::FoundThere:
            return tr("The server has been asked again, and the secret is still there. Should the "
                      "server still be at work on it, it may go yet.");
        case Reason::CannotTell:
            return outcome.readError
                ? tr("The secret may or may not have been deleted. Asking the server again has "
                     "failed, too: %1")
                      .arg(errorText(*outcome.readError))
                : tr("The secret may or may not have been deleted.");
        }
        Q_UNREACHABLE();
    }
};

Message::Kind kindOf(DeleteOutcome::Headline headline)
{
    switch (headline) {
    case DeleteOutcome::Headline::Deleted:
        return Message::Kind::Success;
    case DeleteOutcome::Headline::NotDeleted:
        return Message::Kind::Error;
    case DeleteOutcome::Headline::Unknown:
        return Message::Kind::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace

Message deleteQuestion(const Secret &secret, const Result<SecretUses> &uses)
{
    return {.kind = Message::Kind::Warning,
            .headline = DeleteText::tr("Delete %1?").arg(secret.name),
            .text = DeleteText::question(uses)};
}

Message deleteMessage(const DeleteOutcome &outcome)
{
    return {.kind = kindOf(outcome.headline()),
            .headline = DeleteText::headline(outcome.headline()),
            .text = DeleteText::text(outcome)};
}

QString deleteReceipt(const DeleteOutcome &outcome)
{
    return DeleteText::receipt(outcome);
}

} // namespace Latchkey
