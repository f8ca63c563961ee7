// SPDX-License-Identifier: MIT
#include "certificates.h"

#include <QSslCertificate>

#include <algorithm>

namespace Latchkey {

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

} // namespace Latchkey
