// SPDX-License-Identifier: MIT
#include "lookup.h"

#include <algorithm>
#include <utility>

namespace Latchkey {

bool isReadUnavailable(const ApiError &error)
{
    return error.kind == ApiError::Kind::Status
        && (error.status == 403 || error.status == 404 || error.status == 405
            || error.status == 501);
}

LookUp::LookUp(SecretsApi &api, QString idOrName, Handler<std::optional<Secret>> handler,
               QObject *parent)
    : Call(parent), m_api(api), m_idOrName(std::move(idOrName)), m_handler(std::move(handler))
{
    follow(m_api.retrieve(m_idOrName, this,
                          [this](const Result<Secret> &secret) { retrieved(secret); }));
}

void LookUp::cancel()
{
    if (m_call)
        m_call->cancel();
}

void LookUp::abandon()
{
    m_handler = nullptr;
    if (m_call)
        m_call->abandon();
    deleteLater();
}

void LookUp::retrieved(const Result<Secret> &secret)
{
    if (secret) {
        report(*secret);
    } else if (secret.error().kind == ApiError::Kind::NotListed) {
        report(std::nullopt);
    } else if (secret.error().kind == ApiError::Kind::Status && secret.error().status == 404) {
        follow(m_api.list(this,
                          [this, notFound = secret.error()](const Result<QList<Secret>> &secrets) {
                              listed(secrets, notFound);
                          }));
    } else {
        report(tl::unexpected(secret.error()));
    }
}

void LookUp::listed(const Result<QList<Secret>> &secrets, const ApiError &notFound)
{
    if (!secrets) {
        report(tl::unexpected(isReadUnavailable(secrets.error()) ? notFound : secrets.error()));
        return;
    }
    const auto find = [&](auto member) {
        return std::find_if(secrets->begin(), secrets->end(),
                            [&](const Secret &secret) { return secret.*member == m_idOrName; });
    };
    auto found = find(&Secret::id);
    if (found == secrets->end())
        found = find(&Secret::name);
    report(found == secrets->end() ? std::nullopt : std::optional(*found));
}

void LookUp::report(Result<std::optional<Secret>> result)
{
    m_call = nullptr;
    deleteLater();
    if (const auto handler = std::exchange(m_handler, nullptr))
        handler(std::move(result));
}

void LookUp::follow(Call *call)
{
    m_call = call;
    connect(call, &Call::waiting, this, &Call::waiting);
}

} // namespace Latchkey
