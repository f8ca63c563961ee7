// SPDX-License-Identifier: MIT
#include "listcall.h"

#include "inthread.h"
#include "secretlistdecoder.h"

#include <utility>

namespace Latchkey {

namespace {

Result<SecretTable> read(const Answer &answer, const std::atomic_bool &isStopped)
{
    auto table = decodeSecretTable(answer.body, &isStopped);
    if (!table)
        return tl::unexpected(ApiError{.kind = ApiError::Kind::Unreadable,
                                       .status = answer.status,
                                       .message = table.error(),
                                       .bodyLeft = answer.bodyLeft,
                                       .requestId = answer.requestId});
    if (!isStopped)
        table->sortByName();
    return std::move(*table);
}

} // namespace

ListCall::ListCall(const Send &send, Handler<SecretTable> handler, QObject *parent)
    : Call(parent), m_handler(std::move(handler)),
      m_request(send([this](Result<Answer> answer) { answered(std::move(answer)); }))
{
    connect(m_request, &Call::progressed, this, &Call::progressed);
    connect(m_request, &Call::waiting, this, &Call::waiting);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_handler)
            report(m_reading.future().takeResult());
    });
}

ListCall::~ListCall()
{
    stop();
}

void ListCall::cancel()
{
    stop();
    if (m_handler)
        report(tl::unexpected(ApiError{.kind = ApiError::Kind::Cancelled}));
}

void ListCall::abandon()
{
    stop();
    m_handler = nullptr;
    deleteLater();
}

void ListCall::stop()
{
    *m_isStopped = true;
    if (m_request)
        m_request->abandon();
    m_request = nullptr;
}

void ListCall::answered(Result<Answer> answer)
{
    m_request = nullptr;
    if (!answer) {
        report(tl::unexpected(std::move(answer.error())));
        return;
    }
    m_reading.setFuture(inThread([answer = std::move(*answer), isStopped = m_isStopped] {
        return read(answer, *isStopped);
    }));
}

void ListCall::report(Result<SecretTable> result)
{
    const auto handler = std::exchange(m_handler, nullptr);
    deleteLater();
    handler(std::move(result));
}

} // namespace Latchkey
