// SPDX-License-Identifier: MIT
#include "tlsproblem.h"

#include "servermessage.h"

#include <QSslCertificate>
#include <QSslError>

#include <algorithm>
#include <array>

namespace Latchkey {

namespace {

using Kind = TlsProblem::Kind;

/// How many of a certificate's hosts are told.
constexpr qsizetype MaxHosts = 10;

Kind kindOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return Kind::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateSignatureFailed:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
    case QSslError::AuthorityIssuerSerialNumberMismatch:
    case QSslError::SubjectIssuerMismatch:
        return Kind::UnknownAuthority;
    case QSslError::CertificateExpired:
        return Kind::Expired;
    case QSslError::CertificateNotYetValid:
        return Kind::NotYetValid;
    case QSslError::HostNameMismatch:
        return Kind::WrongHost;
    default:
        return Kind::Other;
    }
}

/// A date or a host means nothing where anybody may have written the certificate.
int gravity(const QSslError &error)
{
    static constexpr std::array Gravest{Kind::SelfSigned,  Kind::UnknownAuthority, Kind::Expired,
                                        Kind::NotYetValid, Kind::WrongHost,        Kind::Other};
    const auto *const found = std::find(Gravest.begin(), Gravest.end(), kindOf(error.error()));
    return static_cast<int>(found - Gravest.begin());
}

/// OpenSSL's words; another library's say nothing here, and are shown as they are.
bool isAboutProtocol(const QString &message)
{
    static constexpr std::array Words{
        QLatin1StringView("unsupported protocol"), QLatin1StringView("protocol version"),
        QLatin1StringView("version too low"), QLatin1StringView("inappropriate fallback")};
    return std::any_of(Words.begin(), Words.end(), [&](QLatin1StringView words) {
        return message.contains(words, Qt::CaseInsensitive);
    });
}

QString nameOf(const QStringList &commonNames, const QString &all)
{
    return displayable((commonNames.isEmpty() ? all : commonNames.first()).simplified());
}

QStringList hostsOf(const QSslCertificate &certificate)
{
    QStringList hosts;
    const auto names = certificate.subjectAlternativeNames();
    for (const QString &host : names)
        hosts << displayable(host.simplified());
    hosts.sort();
    return hosts.first(std::min(hosts.size(), MaxHosts));
}

} // namespace

TlsProblem tlsProblem(const QList<QSslError> &errors, const QString &message)
{
    const auto gravest =
        std::min_element(errors.begin(), errors.end(), [](const QSslError &a, const QSslError &b) {
            return gravity(a) < gravity(b);
        });
    if (gravest == errors.end())
        return {.kind = isAboutProtocol(message) ? Kind::ProtocolRefused : Kind::Other};
    TlsProblem problem{.kind = kindOf(gravest->error())};
    const QSslCertificate certificate = gravest->certificate();
    if (certificate.isNull())
        return problem;
    problem.subject = subjectOf(certificate);
    problem.issuer = issuerOf(certificate);
    problem.hosts = hostsOf(certificate);
    problem.validFrom = certificate.effectiveDate().toUTC();
    problem.validUntil = certificate.expiryDate().toUTC();
    return problem;
}

QString subjectOf(const QSslCertificate &certificate)
{
    return nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                  certificate.subjectDisplayName());
}

QString issuerOf(const QSslCertificate &certificate)
{
    return nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                  certificate.issuerDisplayName());
}

} // namespace Latchkey
