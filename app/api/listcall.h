// SPDX-License-Identifier: MIT
#pragma once

#include "apicall.h"
#include "secrettable.h"

#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

namespace Latchkey {

class Aside;

/// Asks for the list of secrets and reads the answer, which may be large, beside the window.
class ListCall : public Call
{
    Q_OBJECT

public:
    /// Sends the request.
    using Send = std::function<Call *(Handler<Answer> handler)>;

    /// @p aside must outlive it.
    ListCall(const Send &send, Aside &aside, Handler<SecretTable> handler, QObject *parent);
    ~ListCall() override;

    void cancel() override;
    void abandon() override;

private:
    void answered(Result<Answer> answer);
    void report(Result<SecretTable> result);
    /// Gives up what is under way.
    void stop();

    Aside &m_aside;
    Handler<SecretTable> m_handler;
    QPointer<Call> m_request;
    std::shared_ptr<std::atomic_bool> m_isStopped = std::make_shared<std::atomic_bool>(false);
};

} // namespace Latchkey
