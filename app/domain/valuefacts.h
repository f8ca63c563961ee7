// SPDX-License-Identifier: MIT
#pragma once

#include "valueformat.h"
#include "valuenotices.h"
#include "valuetext.h"

#include <QDateTime>
#include <QString>
#include <QStringView>

#include <vector>

namespace Latchkey {

/// How many days ahead an expiry is worth a notice.
inline constexpr int ExpiryWarningDays = 30;

/// What may be shown about a value without showing any of it. No part of the value is in here.
struct ValueFacts
{
    /// Size in UTF-8, which is what the API receives.
    qsizetype utf8Bytes = 0;
    /// As ended by LF, CRLF or CR; a final line break begins no further line.
    qsizetype lines = 0;
    LineEndings lineEndings = LineEndings::None;
    /// valueFingerprint().
    QString fingerprint;
    ValueFormat format;
    /// In the order of NoticeKind, each kind at most once.
    std::vector<ValueNotice> notices;
};

/// The first 8 hex digits, in lower case, of the SHA-256 of @p value as UTF-8: the same as
/// `sha256sum` prints for a file of these bytes. Half a surrogate pair is hashed as U+FFFD.
[[nodiscard]] QString valueFingerprint(QStringView value);

/// All there is to say about @p value at the moment @p now. Any text is allowed; the time it takes
/// grows with its length and no faster, half of it for the fingerprint.
///
/// @p certificateExpiry may be empty: then certificates never expire.
[[nodiscard]] ValueFacts valueFacts(QStringView value, const QDateTime &now,
                                    const CertificateExpiry &certificateExpiry);

} // namespace Latchkey
