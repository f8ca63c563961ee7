// SPDX-License-Identifier: MIT
#include "fuzz.h"
#include "importedvalue.h"
#include "valuedigest.h"
#include "valuefacts.h"

#include <QCryptographicHash>
#include <QString>

#include <algorithm>
#include <string>
#include <vector>

using namespace Latchkey;

namespace {

std::optional<QDateTime> certificateExpiry(const QByteArray &pem)
{
    require(!pem.contains("PRIVATE KEY-----"), "keys are not given away");
    return pem.size() % 2 == 0 ? std::optional(QDateTime(QDate(2026, 3, 1), QTime(), Qt::UTC))
                               : std::nullopt;
}

void requireExact(QByteArrayView bytes)
{
    const auto value = importedValue(bytes);
    require(value.has_value() == bytes.isValidUtf8(), "UTF-8 and nothing else is imported");
    if (value) {
        require(value->view().toUtf8() == bytes, "an imported value is exact");
    } else {
        const qsizetype offset = value.error().offset;
        require(offset < bytes.size(), "the problem is inside");
        require(bytes.first(offset).isValidUtf8(), "the problem is the first one");
    }
    const SensitiveString base64 = base64Of(bytes);
    const auto decoded = QByteArray::fromBase64Encoding(base64.view().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    require(decoded && *decoded == bytes, "Base64 is exact");
}

/// Nothing is changed but what @p kind is about.
void requireKept(QStringView value, NoticeKind kind, QStringView result)
{
    switch (kind) {
    case NoticeKind::ByteOrderMark:
    case NoticeKind::WhiteSpaceAtStart:
    case NoticeKind::NewlineAtStart:
        return require(value.endsWith(result), "the end is kept");
    case NoticeKind::WhiteSpaceAtEnd:
    case NoticeKind::NewlineAtEnd:
        return require(value.startsWith(result), "the start is kept");
    case NoticeKind::Assignment:
        return require(value.contains(result), "the assigned value is kept");
    case NoticeKind::NoBreakSpace:
    case NoticeKind::UnicodeSpace:
    case NoticeKind::UnicodeLineBreak:
        return require(value.size() == result.size(), "each character is replaced by one");
    case NoticeKind::MixedLineEndings:
        return require(countText(value).lines == countText(result).lines, "the lines are kept");
    default:
        return;
    }
}

void requireMends(QStringView value, const std::vector<ValueNotice> &notices)
{
    for (int at = 0; at <= int(NoticeKind::ExpiresSoon); ++at) {
        const auto kind = NoticeKind(at);
        const bool isNoticed = std::any_of(notices.begin(), notices.end(),
                                           [kind](auto &notice) { return notice.kind == kind; });
        const auto result = mended(value, kind);
        require(result.has_value() == (isNoticed && isMendable(kind) && value.isValidUtf16()),
                "what is noticed and mendable is mended, and nothing else");
        if (!result)
            continue;
        require(result->view().isValidUtf16(), "a mended value is valid");
        require(result->size() <= value.size(), "a mended value is not longer");
        require(result->view() != value, "a mended value is another one");
        requireKept(value, kind, result->view());
        require(!mended(result->view(), kind), "a mended value needs no second mend");
    }
}

void requireFacts(QStringView value)
{
    const QDateTime now(QDate(2026, 2, 15), QTime(12, 0), Qt::UTC);
    const ValueFacts facts = valueFacts(value, now, certificateExpiry);
    for (std::size_t at = 0; at < facts.notices.size(); ++at) {
        require(facts.notices[at].count > 0, "a notice counts something");
        require(at == 0 || facts.notices[at - 1].kind < facts.notices[at].kind,
                "notices are in order, each once");
    }
    require(facts.lines <= value.size(), "no line without a character");
    if (value.isValidUtf16()) {
        const QByteArray utf8 = value.toUtf8();
        const QString sha256 =
            QString::fromLatin1(QCryptographicHash::hash(utf8, QCryptographicHash::Sha256).toHex());
        const ValueDigest digest = digestOf(value);
        require(facts.utf8Bytes == utf8.size() && digest.bytes == utf8.size(), "the size is right");
        require(sha256.startsWith(facts.fingerprint), "the fingerprint is right");
        require(sha256.startsWith(digest.fingerprint), "the digest is right");
    }
    requireMends(value, facts.notices);
}

} // namespace

/// The input is the value as UTF-8, or as UTF-16, valid or not, where it is no UTF-8.
int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    requireExact(bytes);
    // No QString, which has a NUL behind it: a look past the end is to be noticed.
    std::vector<char16_t> value(size / 2);
    if (bytes.isValidUtf8()) {
        const std::u16string text = QString::fromUtf8(bytes).toStdU16String();
        value.assign(text.begin(), text.end());
    } else {
        std::copy_n(data, value.size() * 2, reinterpret_cast<quint8 *>(value.data()));
    }
    requireFacts(QStringView(value.data(), qsizetype(value.size())));
    return 0;
}
