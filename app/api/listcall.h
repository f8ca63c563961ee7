// SPDX-License-Identifier: MIT
#pragma once

#include "apicall.h"
#include "secrettable.h"

#include <QFutureWatcher>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

namespace Latchkey {

/// Asks for the list of secrets and reads the answer, which may be large, beside the window.
class ListCall : public Call
{
    Q_OBJECT

public:
    /// Sends the request.
    using Send = std::function<Call *(Handler<Answer> handler)>;

    ListCall(const Send &send, Handler<SecretTable> handler, QObject *parent);
    ~ListCall() override;

    void cancel() override;
    void abandon() override;

private:
    void answered(Result<Answer> answer);
    void report(Result<SecretTable> result);
    /// Gives up what is under way.
    void stop();

    Handler<SecretTable> m_handler;
    QPointer<Call> m_request;
    QFutureWatcher<Result<SecretTable>> m_reading;
    std::shared_ptr<std::atomic_bool> m_isStopped = std::make_shared<std::atomic_bool>(false);
};

} // namespace Latchkey
