// SPDX-License-Identifier: MIT
#include "text/savetext.h"

#include "text/errortext.h"
#include "text/violationtext.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

class SaveText
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::SaveText)

public:
    static QString summary(const SecretEdit &edit)
    {
        const std::vector<Violation> violations = edit.violations();
        if (!violations.empty())
            return tr("Cannot be saved yet: check the %1.").arg(fieldText(violations[0].field));
        if (!edit.isDirty())
            return tr("No changes.");
        return tr("Will change: %1").arg(fieldsText(edit.changedFields()));
    }

    static Message message(const SaveOutcome &outcome, Fields fields)
    {
        switch (outcome.headline) {
        case SaveOutcome::Headline::Saved:
            return {.kind = Message::Kind::Success,
                    .headline = tr("Saved"),
                    .text = tr("Changed: %1.").arg(fieldsText(fields))};
        case SaveOutcome::Headline::NotSaved:
            return {.kind = Message::Kind::Error,
                    .headline = tr("Not saved"),
                    .text = errorText(*outcome.error) + QLatin1Char('\n')
                        + tr("Nothing was changed. Your edits are still here.")};
        case SaveOutcome::Headline::Unknown:
            return {.kind = Message::Kind::Warning,
                    .headline = tr("Outcome unknown"),
                    .text = errorText(*outcome.error) + QLatin1Char('\n')
                        + tr("The change may or may not have been made. Your edits are still "
                             "here. Refresh to see the stored name, description and date before "
                             "you save again.")};
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString changeSummary(const SecretEdit &edit)
{
    return SaveText::summary(edit);
}

Message saveMessage(const SaveOutcome &outcome, Fields fields)
{
    return SaveText::message(outcome, fields);
}

} // namespace Latchkey
