// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace Latchkey {

/// A call that is made later. Its handler hears of it only through what is made then, or through
/// @p fail.
class DeferredCall : public Call
{
    Q_OBJECT

public:
    /// Makes the call itself.
    using Make = std::function<Call *()>;
    /// Tells whoever waits that nothing was sent.
    using Fail = std::function<void(ApiError::Kind)>;

    /// @p fail is told TimedOut if start() is not called within @p timeout.
    DeferredCall(Make make, Fail fail, std::chrono::milliseconds timeout, QObject *parent);

    /// Makes the call, unless it was given up.
    void start();
    void cancel() override;
    void abandon() override;

private:
    void giveUp(ApiError::Kind kind);

    Make m_make;
    Fail m_fail;
    QTimer m_limit;
    QPointer<Call> m_call;
};

} // namespace Latchkey
