// SPDX-License-Identifier: MIT
#pragma once

#include "apicall.h"
#include "clock.h"

#include <QPointer>

#include <functional>

namespace Latchkey {

/// A read: sent, and sent again for as long as readRetry() says so.
class RetriedCall : public Call
{
    Q_OBJECT

public:
    /// Sends the request for the @p attempt -th time, counted from 1.
    using Send = std::function<ApiCall *(int attempt, Handler<Answer> handler)>;

    RetriedCall(Clock &clock, Send send, Handler<Answer> handler, QObject *parent);
    ~RetriedCall() override;

    void cancel() override;
    void abandon() override;

private:
    void sendNow();
    void attemptEnded(Result<Answer> result);
    void report(Result<Answer> result);

    Clock &m_clock;
    Send m_send;
    Handler<Answer> m_handler;
    int m_attempts = 0;
    QPointer<ApiCall> m_current;
};

} // namespace Latchkey
