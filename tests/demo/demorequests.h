// SPDX-License-Identifier: MIT
#pragma once

#include "rawclient.h"

#include <QJsonArray>

namespace Latchkey {

// Paths below the demo service's base URL; one of its secrets by its ID and by its name.
inline const QByteArray secrets("/deployments/secrets");
inline const QByteArray stripeId("sec_7kq2m9x4tb1f");
inline const QByteArray stripeById("/deployments/secrets/sec_7kq2m9x4tb1f");
inline const QByteArray stripeByName("/deployments/secrets/prod%2Fstripe%2Fapi-key");

[[nodiscard]] inline QString member(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

[[nodiscard]] inline QJsonArray data(const RawAnswer &answer)
{
    return answer.json().value(QLatin1StringView("data")).toArray();
}

/// An error's code as QCOMPARE() wants it.
[[nodiscard]] inline QString code(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace Latchkey
