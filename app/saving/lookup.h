// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "secret.h"
#include "secretsapi.h"

#include <QPointer>

#include <optional>

namespace Latchkey {

/// Finds out what is stored under an ID or a name, and whether anything is.
///
/// A 404 alone does not tell a secret that is gone from a server that cannot read one, so the
/// list is asked then. No secret means that it is gone; an error, that it could not be found out.
class LookUp : public Call
{
    Q_OBJECT

public:
    LookUp(SecretsApi &api, QString idOrName, Handler<std::optional<Secret>> handler,
           QObject *parent);

    void cancel() override;
    void abandon() override;

private:
    void retrieved(const Result<Secret> &secret);
    void listed(const Result<QList<Secret>> &secrets, const ApiError &notFound);
    void report(Result<std::optional<Secret>> result);
    void follow(Call *call);

    SecretsApi &m_api;
    QString m_idOrName;
    Handler<std::optional<Secret>> m_handler;
    QPointer<Call> m_call;
};

/// Whether a read failed because the server has no such function or does not let the key use it,
/// so that it will not work another time either.
[[nodiscard]] bool isReadUnavailable(const ApiError &error);

} // namespace Latchkey
