// SPDX-License-Identifier: MIT
#include "text/tlstext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Latchkey {

namespace {

class TlsText
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::TlsText)

public:
    static QString reason(const TlsProblem &problem)
    {
        switch (problem.kind) {
        case TlsProblem::Kind::Expired:
            return tr("The certificate of %1 has expired.").arg(problem.subject);
        case TlsProblem::Kind::NotYetValid:
            return tr("The certificate of %1 is not valid yet.").arg(problem.subject);
        case TlsProblem::Kind::WrongHost:
            return tr("The certificate is for %1, not for this server.")
                .arg(problem.hosts.isEmpty() ? problem.subject
                                             : QLocale().createSeparatedList(problem.hosts));
        case TlsProblem::Kind::UnknownAuthority:
            return tr("Its certificate is signed by %1, whom this computer does not know.")
                .arg(problem.issuer);
        case TlsProblem::Kind::SelfSigned:
            return tr("Its certificate is signed by nobody but itself.");
        case TlsProblem::Kind::ProtocolRefused:
            return tr("It does not speak TLS 1.2 or newer.");
        case TlsProblem::Kind::Other:
            return {};
        }
        Q_UNREACHABLE();
    }

    static QString certificate(const TlsProblem &problem)
    {
        if (problem.subject.isEmpty() && problem.issuer.isEmpty())
            return {};
        const QString who = tr("The certificate: %1, signed by %2", "subject, issuer")
                                .arg(problem.subject, problem.issuer);
        if (!problem.validFrom.isValid() || !problem.validUntil.isValid())
            return who + QLatin1Char('.');
        return tr("%1, valid from %2 to %3.", "certificate, dates")
            .arg(who, date(problem.validFrom), date(problem.validUntil));
    }

    static QString advice(const TlsProblem &problem)
    {
        switch (problem.kind) {
        case TlsProblem::Kind::Expired:
            return tr("Ask whoever runs the server to renew it; if the date is not past, set this "
                      "computer's clock.");
        case TlsProblem::Kind::NotYetValid:
            return tr("Check this computer's clock. If it is right, tell whoever runs the server.");
        case TlsProblem::Kind::WrongHost:
            return tr("Check the host in the base URL. If it is right, tell whoever runs the "
                      "server: somebody may be standing in for it.");
        case TlsProblem::Kind::UnknownAuthority:
            return tr("If your organization has an authority of its own, get its certificate from "
                      "your administrators and add it to the connection's profile, as a CA file.");
        case TlsProblem::Kind::SelfSigned:
            return tr("If your organization runs the server, get its certificate from your "
                      "administrators, by another way than from the server, and add it to the "
                      "connection's profile, as a CA file.");
        case TlsProblem::Kind::ProtocolRefused:
            return tr("Ask whoever runs the server, or the proxy on the way, to allow TLS 1.2.");
        case TlsProblem::Kind::Other:
            return tr("Check the base URL and the proxy; then show this to whoever runs the "
                      "server.");
        }
        Q_UNREACHABLE();
    }

private:
    static QString date(const QDateTime &time)
    {
        return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
    }
};

} // namespace

QString tlsReasonText(const TlsProblem &problem)
{
    return TlsText::reason(problem);
}

QString tlsCertificateText(const TlsProblem &problem)
{
    return TlsText::certificate(problem);
}

QString tlsAdviceText(const TlsProblem &problem)
{
    return TlsText::advice(problem);
}

} // namespace Latchkey
