// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "heard.h"
#include "secretsclient.h"

#include <QList>
#include <QPointer>

#include <chrono>

namespace Latchkey {

/// One read, its answer and what it says meanwhile.
struct RetriedRead
{
    RetriedRead(SecretsClient &client, QObject *context)
        : call(client.retrieve(QStringLiteral("s1"), context, heard.handler()))
    {
        QObject::connect(call, &Call::waiting, call,
                         [this](std::chrono::milliseconds delay, const ApiError &why) {
                             delays.append(delay);
                             reasons.append(why);
                         });
    }

    Heard<Secret> heard;
    QList<std::chrono::milliseconds> delays;
    QList<ApiError> reasons;
    QPointer<Call> call;
};

/// Whether @p waits are what readRetry() makes of them by itself: longer and longer, less a bit.
[[nodiscard]] inline bool isBackoff(const QList<std::chrono::milliseconds> &waits)
{
    std::chrono::milliseconds longest(500);
    for (const std::chrono::milliseconds wait : waits) {
        if (wait > longest || wait < longest * 3 / 4)
            return false;
        longest *= 2;
    }
    return true;
}

} // namespace Latchkey
