// SPDX-License-Identifier: MIT
#include "valuefacts.h"

#include "sensitivestring.h"

#include <QCryptographicHash>
#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace Latchkey {

namespace {

constexpr qsizetype FingerprintDigits = 8;
/// Units that are encoded and hashed at a time, so that no second copy of the value is needed.
constexpr qsizetype ChunkUnits = 1024;
/// No unit needs more in UTF-8, and half a pair may be left over from the chunk before.
constexpr qsizetype ChunkBytes = 3 * (ChunkUnits + 2);

void addFormatNotices(std::vector<ValueNotice> &notices, const ValueFormat &format,
                      const QDateTime &now)
{
    if (!format.parses())
        notices.push_back({.kind = NoticeKind::Malformed});
    if (!format.expiry)
        return;
    if (*format.expiry <= now)
        notices.push_back({.kind = NoticeKind::Expired, .date = *format.expiry});
    else if (*format.expiry <= now.addDays(ExpiryWarningDays))
        notices.push_back({.kind = NoticeKind::ExpiresSoon, .date = *format.expiry});
}

} // namespace

QString valueFingerprint(QStringView value)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::array<char, ChunkBytes> utf8;
    while (!value.isEmpty()) {
        qsizetype units = std::min(ChunkUnits, value.size());
        // A pair is not torn apart.
        if (units < value.size() && value[units - 1].isHighSurrogate())
            --units;
        QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        const char *end = encoder.appendToBuffer(utf8.data(), value.first(units));
        hash.addData(QByteArrayView(utf8.data(), end));
        value = value.sliced(units);
    }
    wipe(utf8.data(), utf8.size());
    return QString::fromLatin1(hash.result().toHex().first(FingerprintDigits));
}

ValueFacts valueFacts(QStringView value, const QDateTime &now,
                      const CertificateExpiry &certificateExpiry)
{
    const TextCounts counts = countText(value);
    ValueFacts facts{.utf8Bytes = counts.utf8Bytes,
                     .lines = counts.lines,
                     .lineEndings = counts.lineEndings(),
                     .fingerprint = valueFingerprint(value),
                     .format = valueFormat(value, certificateExpiry),
                     .notices = textNotices(value, counts)};
    addFormatNotices(facts.notices, facts.format, now);
    return facts;
}

} // namespace Latchkey
