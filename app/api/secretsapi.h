// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "deployment.h"
#include "identity.h"
#include "secret.h"
#include "secretpatch.h"

#include <QList>

class QObject;

namespace Latchkey {

class Call;

/// A secret as the server has it after a change, and what the server calls the request.
struct ChangedSecret
{
    Secret secret;
    /// Displayable; empty where no header says so.
    QString requestId = {};
};

/// What the server calls the request that removed a secret.
struct RemovedSecret
{
    /// As in ChangedSecret.
    QString requestId = {};
};

/// What the API can do, one function for each endpoint.
///
/// Each call answers once, through its handler and never before the function has returned, unless
/// @p context or the API object is destroyed before: then the request is aborted and nobody is
/// told. The Call returned lives until just after its answer. Use from one thread.
class SecretsApi
{
public:
    virtual ~SecretsApi() = default;

    /// GET /deployments/secrets. An answer over 128 MiB is refused.
    virtual Call *list(QObject *context, Handler<QList<Secret>> handler) = 0;

    /// GET /deployments/secrets/{id}, by ID or by name. The names `.` and `..` are legal but
    /// cannot be part of a path, so they are looked up in the list. An answer over 1 MiB is
    /// refused.
    virtual Call *retrieve(const QString &idOrName, QObject *context, Handler<Secret> handler) = 0;

    /// GET /deployments. An answer over 64 MiB is refused.
    virtual Call *listDeployments(QObject *context, Handler<QList<Deployment>> handler) = 0;

    /// GET /whoami. An answer over 1 MiB is refused. A server may have no such function (see
    /// ApiError::isUnsupported()).
    virtual Call *whoami(QObject *context, Handler<Identity> handler) = 0;

    /// PATCH /deployments/secrets/{id} with the fields that @p patch has, of which there must be
    /// one. @p id is what Secret::address() gives. An answer over 1 MiB, or one about another
    /// secret, is refused. Sent once, whatever happens.
    virtual Call *patch(const QString &id, const SecretPatch &patch, QObject *context,
                        Handler<ChangedSecret> handler) = 0;

    /// POST /deployments/secrets with the fields of @p secret, which must have a name and a value.
    /// An answer over 1 MiB is refused. Sent once, whatever happens.
    virtual Call *create(const SecretPatch &secret, QObject *context,
                         Handler<ChangedSecret> handler) = 0;

    /// DELETE /deployments/secrets/{id}. @p id is what Secret::address() gives. What the answer's
    /// body says is not read. Sent once, whatever happens.
    virtual Call *remove(const QString &id, QObject *context, Handler<RemovedSecret> handler) = 0;
};

} // namespace Latchkey
