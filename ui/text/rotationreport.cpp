// SPDX-License-Identifier: MIT
#include "text/rotationreport.h"

#include "text/receipttext.h"
#include "text/rotationtext.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

class RotationReport
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::RotationReport)

public:
    static QString head(const RotationFacts &facts)
    {
        QStringList lines{tr("Rotation of secrets"),
                          tr("Time: %1").arg(facts.madeAt.toString(Qt::ISODate))};
        if (!facts.profile.isEmpty())
            lines << tr("Profile: %1").arg(facts.profile);
        lines << tr("Base URL: %1").arg(shownUrl(facts));
        lines << tr("Source: %1").arg(facts.source);
        lines << tr("No value is part of this report.");
        return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

    static QString row(const RotationRow &row, const RotationResult &result)
    {
        const QString headline =
            tr("%1: %2, %3")
                .arg(rotationNameText(row), rotationActionText(row.action), outcome(row, result));
        QStringList lines{headline};
        const QString why = details(row, result);
        if (!why.isEmpty())
            lines << why;
        if (result.outcome) {
            const SaveReceipt &receipt = result.outcome->receipt;
            lines << tr("Time: %1").arg(receipt.time.toString(Qt::ISODateWithMs));
            if (receipt.updatedAt)
                lines << tr("Updated at, by the server: %1").arg(*receipt.updatedAt);
            lines << receiptLine(receipt);
        }
        lines.removeAll(QString());
        return lines.join(QStringLiteral("\n    ")) + QLatin1Char('\n');
    }

    /// Also what came of it before it was chosen anew.
    static QString outcome(const RotationRow &row, const RotationResult &result)
    {
        if (result.outcome)
            return headlineText(result.outcome->headline());
        return row.isRunnable() ? tr("not run") : tr("nothing sent");
    }

    static QString details(const RotationRow &row, const RotationResult &result)
    {
        const QString reason = rotationReasonText(row);
        return (reason.isEmpty() ? rotationOutcomeText(row, result) : reason).simplified();
    }

    static QString shownUrl(const RotationFacts &facts)
    {
        return facts.baseUrl
            .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
            .toDisplayString();
    }
};

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        quoted << QLatin1Char('"') + cell + QLatin1Char('"');
    }
    return quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QString actionWord(RotationRow::Action action)
{
    switch (action) {
    case RotationRow::Action::Update:
        return QStringLiteral("update");
    case RotationRow::Action::Create:
        return QStringLiteral("create");
    case RotationRow::Action::Skip:
        return QStringLiteral("skip");
    case RotationRow::Action::Refused:
        return QStringLiteral("refuse");
    }
    Q_UNREACHABLE();
}

QString outcomeWord(const RotationResult &result)
{
    if (!result.outcome)
        return QStringLiteral("not run");
    switch (result.outcome->headline()) {
    case SaveOutcome::Headline::Saved:
        return QStringLiteral("saved");
    case SaveOutcome::Headline::NotSaved:
        return QStringLiteral("not saved");
    case SaveOutcome::Headline::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

} // namespace

QString rotationReport(const RotationFacts &facts, const std::vector<RotationRow> &rows,
                       const std::vector<RotationResult> &results)
{
    QString text = RotationReport::head(facts);
    for (std::size_t at = 0; at < rows.size(); ++at)
        text += QLatin1Char('\n') + RotationReport::row(rows[at], results[at]);
    return text;
}

QString rotationCsv(const RotationFacts &facts, const std::vector<RotationRow> &rows,
                    const std::vector<RotationResult> &results)
{
    // In English in any language, as are action and outcome: programs read it.
    QString text = csvLine(
        {QStringLiteral("name"), QStringLiteral("line"), QStringLiteral("action"),
         QStringLiteral("outcome"), QStringLiteral("time"), QStringLiteral("bytes"),
         QStringLiteral("sha256_start"), QStringLiteral("updated_at"), QStringLiteral("request_id"),
         QStringLiteral("details"), QStringLiteral("profile"), QStringLiteral("base_url"),
         QStringLiteral("source"), QStringLiteral("report_time")});
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const RotationRow &row = rows[at];
        const SaveReceipt receipt =
            results[at].outcome ? results[at].outcome->receipt : SaveReceipt();
        text += csvLine({row.name, QString::number(row.line), actionWord(row.action),
                         outcomeWord(results[at]), receipt.time.toString(Qt::ISODateWithMs),
                         receipt.value ? QString::number(receipt.value->bytes) : QString(),
                         receipt.value ? receipt.value->fingerprint : QString(),
                         receipt.updatedAt.value_or(QString()), receipt.requestId,
                         RotationReport::details(row, results[at]), facts.profile,
                         RotationReport::shownUrl(facts), facts.source,
                         facts.madeAt.toString(Qt::ISODate)});
    }
    return text;
}

} // namespace Latchkey
