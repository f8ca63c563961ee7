// SPDX-License-Identifier: MIT
#include "webtoken.h"

#include "base64scan.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Latchkey {

namespace {

/// The two points of a token, and of one that is encrypted.
constexpr qsizetype SignedPoints = 2;
constexpr qsizetype EncryptedPoints = 4;

/// 0001-01-01 and 9999-12-31 as seconds from 1970: what a date on a screen can be.
constexpr double MinSeconds = -62135596800.0;
constexpr double MaxSeconds = 253402300799.0;

/// `{"` in Base64url.
constexpr QStringView ObjectBegin = u"eyJ";

bool isTokenUnit(QChar unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z')
        || (unit >= u'0' && unit <= u'9') || unit == u'-' || unit == u'_' || unit == u'.'
        || unit == u'=' || unit.isSpace();
}

/// The parts between the points of @p text, which has two.
std::array<QStringView, 3> partsOf(QStringView text)
{
    const qsizetype first = text.indexOf(u'.');
    const qsizetype second = text.indexOf(u'.', first + 1);
    return {text.first(first), text.sliced(first + 1, second - first - 1), text.sliced(second + 1)};
}

bool isUnpaddedBase64(QStringView part)
{
    Base64Scan scan(Base64Scan::Alphabet::UrlSafe);
    return scan.take(part) && scan.isCanonical() && !scan.isPadded();
}

/// The object that @p part stands for; nothing if it is none.
std::optional<QJsonObject> objectIn(QStringView part)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromBase64(
        part.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

std::optional<QDateTime> expiryOf(const QJsonObject &payload)
{
    const QJsonValue exp = payload.value(QLatin1StringView("exp"));
    const double seconds = exp.toDouble();
    if (!exp.isDouble() || !(seconds >= MinSeconds && seconds <= MaxSeconds))
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), Qt::UTC);
}

} // namespace

bool looksLikeWebToken(QStringView text)
{
    text = text.trimmed();
    if (!text.startsWith(ObjectBegin) || !std::all_of(text.begin(), text.end(), isTokenUnit))
        return false;
    const qsizetype points = std::count(text.begin(), text.end(), u'.');
    return points > 0 && points != EncryptedPoints;
}

WebToken readWebToken(QStringView text)
{
    text = text.trimmed();
    if (std::count(text.begin(), text.end(), u'.') != SignedPoints)
        return {.problem = WebToken::Problem::Parts};
    const auto parts = partsOf(text);
    if (!std::all_of(parts.begin(), parts.end(), isUnpaddedBase64))
        return {.problem = WebToken::Problem::Parts};
    if (!objectIn(parts[0]))
        return {.problem = WebToken::Problem::Header};
    const auto payload = objectIn(parts[1]);
    if (!payload)
        return {.problem = WebToken::Problem::Payload};
    return {.expiry = expiryOf(*payload)};
}

} // namespace Latchkey
