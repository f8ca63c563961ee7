// SPDX-License-Identifier: MIT
#include "certificates.h"

#include <algorithm>

namespace Latchkey {

namespace {

/// Whether @p bytes are DER (an ASN.1 SEQUENCE), UTF-16, or anything else that is no text.
bool isBinary(const QByteArray &bytes)
{
    return bytes.startsWith('\x30') ? bytes.size() > 1 && uchar(bytes[1]) >= 0x80
                                    : bytes.contains('\0');
}

} // namespace

std::optional<QDateTime> earliestExpiry(const QByteArray &pem)
{
    std::optional<QDateTime> earliest;
    for (const QSslCertificate &certificate : QSslCertificate::fromData(pem, QSsl::Pem)) {
        const QDateTime expiry = certificate.expiryDate();
        if (!certificate.isNull() && expiry.isValid())
            earliest = std::min(earliest.value_or(expiry), expiry);
    }
    return earliest;
}

tl::expected<QList<QSslCertificate>, AuthoritiesProblem> parseAuthorities(const QByteArray &pem)
{
    if (pem.size() > MaxAuthoritiesSize)
        return tl::unexpected(AuthoritiesProblem::TooLarge);
    if (isBinary(pem))
        return tl::unexpected(AuthoritiesProblem::Binary);
    if (pem.contains("PRIVATE KEY-----"))
        return tl::unexpected(AuthoritiesProblem::PrivateKey);

    // One by one: Qt passes over what it cannot read.
    static const QByteArray begin = "-----BEGIN CERTIFICATE-----";
    static const QByteArray end = "-----END CERTIFICATE-----";
    QList<QSslCertificate> authorities;
    qsizetype readTo = 0;
    for (qsizetype from = pem.indexOf(begin); from >= 0; from = pem.indexOf(begin, readTo)) {
        const qsizetype to = pem.indexOf(end, from);
        const qsizetype next = pem.indexOf(begin, from + begin.size());
        if (to < 0 || (next >= 0 && next < to))
            return tl::unexpected(AuthoritiesProblem::Broken);
        readTo = to + end.size();
        const QSslCertificate certificate(pem.sliced(from, readTo - from) + '\n', QSsl::Pem);
        if (certificate.isNull())
            return tl::unexpected(AuthoritiesProblem::Broken);
        if (!authorities.contains(certificate))
            authorities.append(certificate);
    }
    if (pem.indexOf(end, readTo) >= 0)
        return tl::unexpected(AuthoritiesProblem::Broken);
    if (authorities.isEmpty())
        return tl::unexpected(AuthoritiesProblem::NoCertificate);
    return authorities;
}

QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (authorities.isEmpty())
        return tls;
    // Qt looks up the system's as needed, but no more once it is given any.
    static const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    tls.setCaCertificates(system + authorities);
    return tls;
}

} // namespace Latchkey
