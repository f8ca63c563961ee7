// SPDX-License-Identifier: MIT
#include "text/connectiontesttext.h"

#include "servermessage.h"
#include "text/errortext.h"
#include "text/listtext.h"
#include "text/tlstext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Latchkey {

namespace {

using Step = TestedStep::Step;

class ConnectionTestText
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::ConnectionTestText)

public:
    static QString step(Step step)
    {
        switch (step) {
        case Step::FindProxy:
            return tr("Ask the system for a proxy");
        case Step::Resolve:
            return tr("Look up the address");
        case Step::Reach:
            return tr("Connect");
        case Step::Tunnel:
            return tr("Go through the proxy");
        case Step::Secure:
            return tr("Verify the server and encrypt");
        case Step::Identify:
            return tr("Ask whose the key is");
        case Step::List:
            return tr("List the secrets");
        }
        Q_UNREACHABLE();
    }

    static QString state(TestedStep::State state)
    {
        switch (state) {
        case TestedStep::State::Pending:
            return tr("Not tried");
        case TestedStep::State::Running:
            return tr("Running\u2026");
        case TestedStep::State::Passed:
            return tr("Passed");
        case TestedStep::State::Failed:
            return tr("Failed");
        case TestedStep::State::Skipped:
            return tr("Not needed");
        }
        Q_UNREACHABLE();
    }

    static QString skipped(const TestedStep &step)
    {
        switch (step.step) {
        case Step::FindProxy:
            return step.host.isEmpty() ? tr("No proxy is used.")
                                       : tr("The profile says %1.").arg(address(step));
        case Step::Tunnel:
            return tr("No proxy is used.");
        case Step::Secure:
            return tr("Plain http, to this machine itself.");
        case Step::Identify:
            return tr("This server does not say whose a key is.");
        default:
            return {};
        }
    }

    static QStringList found(const TestedStep &step)
    {
        switch (step.step) {
        case Step::FindProxy:
            return {step.host.isEmpty() ? tr("No proxy is used.") : address(step)};
        case Step::Resolve:
            return {step.addresses == QStringList(step.host)
                        ? step.host
                        : tr("%1 is %2", "host, addresses")
                              .arg(step.host, QLocale().createSeparatedList(step.addresses))};
        case Step::Reach:
        case Step::Tunnel:
            return {address(step)};
        case Step::Secure:
            return {step.encryption,
                    tr("Certificate of %1, signed by %2")
                        .arg(step.certificateSubject, step.certificateIssuer),
                    tr("Valid until %1")
                        .arg(QLocale().toString(step.validUntil.toLocalTime().date(),
                                                QLocale::ShortFormat))};
        case Step::Identify:
            return identity(step.identity.value_or(Identity()));
        case Step::List:
            return {tr("%n secret(s)", nullptr, static_cast<int>(step.secretCount))};
        }
        Q_UNREACHABLE();
    }

    static QString advice(const TestedStep &step, const ApiError &error)
    {
        switch (error.kind) {
        case ApiError::Kind::ProxyFailed:
            return tr("Check the proxy's host and port in the profile, or the system's settings.");
        case ApiError::Kind::ProxyAuthentication:
            return tr("Enter the proxy's user name and password in the profile.");
        case ApiError::Kind::NotTrusted:
            return tlsAdviceText(error.tls.value_or(TlsProblem()));
        case ApiError::Kind::NotConnected:
            return step.step == Step::Resolve
                ? tr("Check the host's name. If it is right, check that this computer is on the "
                     "network, or whether a proxy or a VPN is needed.")
                : tr("Check the port in the base URL. If it is right, the server may be down, or a "
                     "firewall may be in the way.");
        case ApiError::Kind::TimedOut:
            return tr("A firewall may drop the connection. Ask whether a proxy or a VPN is needed, "
                      "or give the profile more time.");
        case ApiError::Kind::ConnectionLost:
            return tr("Try again. If it fails again, something on the way, such as a proxy or a "
                      "firewall, may end the connection.");
        case ApiError::Kind::Status:
            return statusAdvice(error.status);
        case ApiError::Kind::TooLarge:
        case ApiError::Kind::Unreadable:
        case ApiError::Kind::NotAddressable:
        case ApiError::Kind::NotListed:
            return tr("Check the base URL: this may be another server than Together AI's.");
        case ApiError::Kind::Cancelled:
            return {};
        }
        Q_UNREACHABLE();
    }

    static QString happened(const TestedStep &step, const ApiError &error)
    {
        switch (error.kind) {
        case ApiError::Kind::NotTrusted:
            return notTrusted(error);
        case ApiError::Kind::Status:
            if (error.status == 404) // not about one secret, as elsewhere
                return tr("The server has nothing at this address (status 404).");
            break;
        case ApiError::Kind::Unreadable:
            return tr("The server answered with something else than was asked for. %1")
                .arg(error.message)
                .trimmed();
        case ApiError::Kind::NotConnected:
            if (step.step == Step::Resolve)
                return tr("No address is known for %1. %2").arg(step.host, error.message).trimmed();
            break;
        default:
            break;
        }
        return errorText(error);
    }

    static QString reportLine(const TestedStep &step)
    {
        QString line =
            QStringLiteral("%1: %2").arg(ConnectionTestText::step(step.step), state(step.state));
        if (step.state == TestedStep::State::Passed || step.state == TestedStep::State::Failed)
            line += tr(" (%1 ms)").arg(QLocale().toString(step.duration.count()));
        return line;
    }

private:
    static QString address(const TestedStep &step)
    {
        return tr("%1, port %2").arg(step.host).arg(step.port);
    }

    static QStringList identity(const Identity &identity)
    {
        const auto shown = [](const QString &name, const QString &id) {
            return displayable(name.isEmpty() ? id : name);
        };
        QStringList facts;
        const QString organization = shown(identity.organizationName, identity.organizationId);
        const QString project = shown(identity.projectName, identity.projectId);
        if (!organization.isEmpty())
            facts << tr("Organization: %1").arg(organization);
        if (!project.isEmpty())
            facts << tr("Project: %1").arg(project);
        return facts.isEmpty() ? QStringList{tr("The server does not say.")} : facts;
    }

    static QString statusAdvice(int status)
    {
        if (status == 401)
            return tr("Enter the key again, as a whole, or make a new one in Together AI's "
                      "settings.");
        if (status == 403)
            return tr("Ask the project's owner to let this key read the secrets.");
        if (status == 429)
            return tr("Wait a minute, then test again.");
        if (status >= 500)
            return tr("Try again later. If it goes on, copy this for support.");
        return tr("Check the base URL; it usually ends with /v1.");
    }

    static QString notTrusted(const ApiError &error)
    {
        const TlsProblem problem = error.tls.value_or(TlsProblem());
        const QString reason = tlsReasonText(problem);
        return sentencesText({tr("The server could not prove that it is the right one, so nothing "
                                 "was sent to it."),
                              reason.isEmpty() ? error.message : reason,
                              tlsCertificateText(problem)});
    }
};

} // namespace

QString testStepText(const TestedStep &step)
{
    return ConnectionTestText::step(step.step);
}

QString testStateText(TestedStep::State state)
{
    return ConnectionTestText::state(state);
}

QStringList testFacts(const TestedStep &step)
{
    if (step.state == TestedStep::State::Passed)
        return ConnectionTestText::found(step);
    QStringList facts;
    if (step.state == TestedStep::State::Skipped)
        facts << ConnectionTestText::skipped(step);
    facts.removeAll(QString());
    return facts;
}

QString testFailureText(const TestedStep &step)
{
    return step.error ? ConnectionTestText::happened(step, *step.error) : QString();
}

QString testAdviceText(const TestedStep &step)
{
    return step.error ? ConnectionTestText::advice(step, *step.error) : QString();
}

QString testReport(const QList<TestedStep> &steps, const QUrl &baseUrl)
{
    QStringList lines{
        ConnectionTestText::tr("Latchkey %1: test of the connection to %2")
            .arg(QStringLiteral(LATCHKEY_VERSION), baseUrl.toDisplayString(QUrl::RemoveUserInfo))};
    for (const TestedStep &step : steps) {
        lines << ConnectionTestText::reportLine(step);
        QStringList details = testFacts(step);
        details << testFailureText(step) << testAdviceText(step);
        details.removeAll(QString());
        for (const QString &detail : details)
            lines << QStringLiteral("    ") + detail;
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace Latchkey
