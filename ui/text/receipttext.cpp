// SPDX-License-Identifier: MIT
#include "text/receipttext.h"

#include "text/listtext.h"
#include "text/violationtext.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

class ReceiptText
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::ReceiptText)

public:
    static QString headline(SaveOutcome::Headline headline)
    {
        switch (headline) {
        case SaveOutcome::Headline::Saved:
            return tr("Saved");
        case SaveOutcome::Headline::NotSaved:
            return tr("Not saved");
        case SaveOutcome::Headline::Unknown:
            return tr("Outcome unknown");
        }
        Q_UNREACHABLE();
    }

    static QString digest(const ValueDigest &digest)
    {
        return tr("%Ln byte(s), SHA-256 %1\u2026", nullptr, static_cast<int>(digest.bytes))
            .arg(digest.fingerprint);
    }

    static QString line(const SaveReceipt &receipt)
    {
        QStringList parts;
        if (receipt.value)
            parts << tr("Value: %1").arg(digest(*receipt.value));
        if (!receipt.requestId.isEmpty())
            parts << tr("Request ID: %1").arg(receipt.requestId);
        return parts.join(QStringLiteral(" \u00b7 "));
    }

    static QString whole(const SaveOutcome &outcome, const std::optional<SecretUses> &uses)
    {
        const SaveReceipt &receipt = outcome.receipt;
        QStringList lines{headline(outcome.headline()),
                          tr("Secret: %1").arg(secretText(receipt.secret)),
                          tr("Time: %1").arg(receipt.time.toString(Qt::ISODateWithMs)),
                          tr("Fields: %1").arg(fieldsText(receipt.fields))};
        if (receipt.value)
            lines << tr("Value: %1").arg(digest(*receipt.value));
        if (receipt.updatedAt)
            lines << tr("Updated at, by the server: %1").arg(*receipt.updatedAt);
        if (!receipt.requestId.isEmpty())
            lines << tr("Request ID: %1").arg(receipt.requestId);
        if (outcome.reason == SaveOutcome::Reason::FoundMade)
            lines << tr("The answer did not arrive; the secret was read again.");
        if (!outcome.wasChecked)
            lines << tr("Not checked for changes by others: the secret cannot be read.");
        if (receipt.fields.testFlag(Field::Value) && uses && !uses->isEmpty())
            lines << tr("Used by: %1").arg(listText(uses->all()));
        return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

private:
    static QString secretText(const Secret &secret)
    {
        return secret.id.isEmpty() ? secret.name
                                   : QStringLiteral("%1 (%2)").arg(secret.name, secret.id);
    }
};

} // namespace

QString headlineText(SaveOutcome::Headline headline)
{
    return ReceiptText::headline(headline);
}

QString digestText(const ValueDigest &digest)
{
    return ReceiptText::digest(digest);
}

QString receiptLine(const SaveReceipt &receipt)
{
    return ReceiptText::line(receipt);
}

QString receiptText(const SaveOutcome &outcome, const std::optional<SecretUses> &uses)
{
    return ReceiptText::whole(outcome, uses);
}

} // namespace Latchkey
