// SPDX-License-Identifier: MIT
#include "text/noticetext.h"

#include "text/listtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace Latchkey {

namespace {

class NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::NoticeText)

public:
    static QString lineEndings(LineEndings endings)
    {
        switch (endings) {
        case LineEndings::None:
            return {};
        case LineEndings::Lf:
            return tr("LF");
        case LineEndings::CrLf:
            return tr("CRLF");
        case LineEndings::Cr:
            return tr("CR");
        case LineEndings::Mixed:
            return tr("mixed");
        }
        Q_UNREACHABLE();
    }

    static QString lines(const ValueFacts &facts)
    {
        const QString count = tr("%n line(s)", nullptr, static_cast<int>(facts.lines));
        const QString endings = lineEndings(facts.lineEndings);
        return endings.isEmpty() ? count : tr("%1 (%2)").arg(count, endings);
    }

    static QString pem(const ValueFormat &format)
    {
        QStringList labels;
        for (const ValueFormat::PemLabel &label : format.pemLabels) {
            const QString text = label.text.isEmpty() ? tr("other") : label.text.toString();
            labels << (label.count == 1 ? text : tr("%1 \u00d7 %2").arg(label.count).arg(text));
        }
        return labels.isEmpty() ? tr("PEM") : tr("PEM: %1").arg(listText(labels));
    }

    static QString format(const ValueFormat &format)
    {
        switch (format.kind) {
        case ValueFormat::Kind::Plain:
            return {};
        case ValueFormat::Kind::Pem:
            return pem(format);
        case ValueFormat::Kind::JsonObject:
        case ValueFormat::Kind::JsonArray:
            return tr("JSON");
        case ValueFormat::Kind::Jwt:
            return tr("JWT");
        case ValueFormat::Kind::Base64:
            return tr("Base64");
        case ValueFormat::Kind::Base64Url:
            return tr("Base64url");
        }
        Q_UNREACHABLE();
    }

    static QString malformed(const ValueFormat &format)
    {
        QString what;
        switch (format.problem) {
        case ValueFormat::Problem::None:
            break;
        case ValueFormat::Problem::PemArmourNotAlone:
            what = tr("Looks like PEM, but a BEGIN or END line has other text on it");
            break;
        case ValueFormat::Problem::PemMissingBegin:
            what = tr("Looks like PEM, but a BEGIN line is missing");
            break;
        case ValueFormat::Problem::PemMissingEnd:
            what = tr("Looks like PEM, but an END line is missing; it may be cut off");
            break;
        case ValueFormat::Problem::PemLabelsDiffer:
            what = tr("Looks like PEM, but BEGIN and END do not name the same thing");
            break;
        case ValueFormat::Problem::PemBodyNotBase64:
            what = tr("Looks like PEM, but the text between BEGIN and END is not Base64");
            break;
        case ValueFormat::Problem::PemBodyNotAsLabelled:
            what = tr("Looks like PEM, but the content is not complete");
            break;
        case ValueFormat::Problem::JsonSyntax:
            what = tr("Looks like JSON, but cannot be read as JSON");
            break;
        case ValueFormat::Problem::JwtParts:
            return tr("Looks like a JWT, but is cut off or broken over lines.");
        case ValueFormat::Problem::JwtHeader:
            return tr("Looks like a JWT, but its header cannot be read.");
        case ValueFormat::Problem::JwtPayload:
            return tr("Looks like a JWT, but its claims cannot be read.");
        case ValueFormat::Problem::Base64End:
            return tr("Looks like Base64, but its end is missing or wrong.");
        }
        return format.line > 0
            ? tr("%1 (line %2, column %3).").arg(what).arg(format.line).arg(format.column)
            : tr("%1.").arg(what);
    }

    static QString expiry(const ValueNotice &notice, const ValueFormat &format)
    {
        const QString date = QLocale().toString(notice.date.toLocalTime(), QLocale::ShortFormat);
        const bool past = notice.kind == NoticeKind::Expired;
        if (format.kind == ValueFormat::Kind::Jwt)
            return past ? tr("The token expired on %1.").arg(date)
                        : tr("The token expires on %1.").arg(date);
        return past ? tr("A certificate in it expired on %1.").arg(date)
                    : tr("A certificate in it expires on %1.").arg(date);
    }

    static QString notice(const ValueNotice &notice, const ValueFormat &format)
    {
        const auto n = static_cast<int>(notice.count);
        switch (notice.kind) {
        case NoticeKind::ByteOrderMark:
            return tr("It starts with a byte order mark (U+FEFF).");
        case NoticeKind::WhiteSpaceAtStart:
            return tr("It starts with white space.");
        case NoticeKind::NewlineAtStart:
            return tr("It starts with %n line break(s).", nullptr, n);
        case NoticeKind::WhiteSpaceAtEnd:
            return tr("It ends with white space.");
        case NoticeKind::NewlineAtEnd:
            return tr("It ends with %n line break(s).", nullptr, n);
        case NoticeKind::NoBreakSpace:
            return tr("It has %n no-break space(s) (U+00A0).", nullptr, n);
        case NoticeKind::UnicodeSpace:
            return tr("It has %n unusual space(s).", nullptr, n);
        case NoticeKind::ZeroWidth:
            return tr("It has %n invisible character(s) of no width.", nullptr, n);
        case NoticeKind::BidiControl:
            return tr("It has %n control(s) of writing direction.", nullptr, n);
        case NoticeKind::Nul:
            return tr("It has %n NUL character(s).", nullptr, n);
        case NoticeKind::Control:
            return tr("It has %n control character(s).", nullptr, n);
        case NoticeKind::Replacement:
            return tr("It has %n replacement character(s) (U+FFFD): something was lost when it was "
                      "copied.",
                      nullptr, n);
        case NoticeKind::MixedLineEndings:
            return tr("Its lines do not all end in the same way.");
        case NoticeKind::UnicodeLineBreak:
            return tr("It has %n line break(s) that most programs do not know.", nullptr, n);
        case NoticeKind::SurroundingQuotes:
            return tr("It is in quotes, which will be stored too.");
        case NoticeKind::WrittenNewline:
            return tr("It has %n line break(s) written as \\n.", nullptr, n);
        case NoticeKind::Assignment:
            return tr(
                "It looks like a line KEY=value; the name and the equals sign will be stored too.");
        case NoticeKind::Malformed:
            return malformed(format);
        case NoticeKind::Expired:
        case NoticeKind::ExpiresSoon:
            return expiry(notice, format);
        }
        Q_UNREACHABLE();
    }

    static QString mend(NoticeKind kind)
    {
        switch (kind) {
        case NoticeKind::ByteOrderMark:
            return tr("Remove the byte order mark");
        case NoticeKind::WhiteSpaceAtStart:
            return tr("Remove the leading white space");
        case NoticeKind::NewlineAtStart:
            return tr("Remove the leading newline");
        case NoticeKind::WhiteSpaceAtEnd:
            return tr("Remove the trailing white space");
        case NoticeKind::NewlineAtEnd:
            return tr("Remove the final newline");
        case NoticeKind::NoBreakSpace:
        case NoticeKind::UnicodeSpace:
            return tr("Make them plain spaces");
        case NoticeKind::ZeroWidth:
        case NoticeKind::BidiControl:
        case NoticeKind::Nul:
        case NoticeKind::Control:
            return tr("Remove them");
        case NoticeKind::MixedLineEndings:
            return tr("Make them all LF");
        case NoticeKind::UnicodeLineBreak:
            return tr("Make them LF");
        case NoticeKind::SurroundingQuotes:
            return tr("Remove the quotes");
        case NoticeKind::WrittenNewline:
            return tr("Make them line breaks");
        case NoticeKind::Assignment:
            return tr("Keep only the value");
        case NoticeKind::Replacement:
        case NoticeKind::Malformed:
        case NoticeKind::Expired:
        case NoticeKind::ExpiresSoon:
            break;
        }
        Q_UNREACHABLE();
    }

    static QString facts(const ValueFacts &facts)
    {
        QStringList parts{
            tr("%n byte(s)", nullptr, static_cast<int>(facts.utf8Bytes)),
            lines(facts),
            tr("SHA-256 %1\u2026").arg(facts.fingerprint),
        };
        if (const QString what = format(facts.format); !what.isEmpty())
            parts << what;
        return parts.join(QStringLiteral(" \u00b7 "));
    }
};

} // namespace

QString factsText(const ValueFacts &facts)
{
    return NoticeText::facts(facts);
}

QString noticeText(const ValueNotice &notice, const ValueFormat &format)
{
    return NoticeText::notice(notice, format);
}

QString mendText(NoticeKind kind)
{
    return NoticeText::mend(kind);
}

} // namespace Latchkey
