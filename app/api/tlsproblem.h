// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

class QSslCertificate;
class QSslError;

namespace Latchkey {

/// Why a server could not prove by TLS who it is, and by what certificate it tried. All text is
/// displayable, and the server's: believe none of it.
struct TlsProblem
{
    enum class Kind {
        Expired,
        NotYetValid,
        /// The certificate is for other hosts.
        WrongHost,
        /// Nobody who is believed vouches for the certificate.
        UnknownAuthority,
        /// Nobody but the certificate itself does.
        SelfSigned,
        /// The server wants a TLS older than 1.2, or somebody on the way wants it to.
        ProtocolRefused,
        /// As ApiError::message says. There may be no certificate.
        Other,
    };

    Kind kind = Kind::Other;
    /// Of the certificate at fault, which may be one that vouches for the server's: its common
    /// name, or all of its name where it has none. Empty where no certificate came.
    QString subject = {};
    /// The same of who signed it.
    QString issuer = {};
    /// The hosts that the certificate is for.
    QStringList hosts = {};
    /// When it begins and ends to be valid, in UTC; invalid where no certificate came.
    QDateTime validFrom = {};
    QDateTime validUntil = {};
};

/// The gravest of @p errors; if there is none, what @p message of the TLS library tells.
[[nodiscard]] TlsProblem tlsProblem(const QList<QSslError> &errors, const QString &message);

/// Who @p certificate says that it is, displayable, as in TlsProblem::subject.
[[nodiscard]] QString subjectOf(const QSslCertificate &certificate);
/// Who signed it.
[[nodiscard]] QString issuerOf(const QSslCertificate &certificate);

} // namespace Latchkey
