// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"

#include <QObject>

#include <chrono>

namespace Latchkey {

/// Something asked of the API, on its way. It answers once, through the handler it was made with,
/// also after cancel(), and deletes itself afterwards.
class Call : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Gives up; the handler hears Cancelled, now. From here on nothing more leaves.
    virtual void cancel() = 0;
    /// Gives up; nobody is told.
    virtual void abandon() = 0;

Q_SIGNALS:
    /// @p received bytes of the answer are here; @p total is -1 where the server did not say.
    void progressed(qint64 received, qint64 total);
    /// It failed as @p error says and is tried again after @p delay.
    void waiting(std::chrono::milliseconds delay, const Latchkey::ApiError &error);
};

} // namespace Latchkey
