// SPDX-License-Identifier: MIT
#pragma once

#include "demostore.h"

#include <QHttpServerResponder>
#include <QJsonObject>

#include <variant>

namespace Latchkey {

/// An answer of the demo service: the status, and the object sent as the body.
struct DemoReply
{
    QHttpServerResponder::StatusCode status = QHttpServerResponder::StatusCode::Ok;
    QJsonObject body;
};

/// A request that is at fault, in the shape of the schema `ErrorData`. `code` says what is wrong,
/// for programs; `param` names the field at fault and is null if empty. The message is for people,
/// and never holds a part of the request: a client may have put a secret anywhere in it.
DemoReply demoFailure(QHttpServerResponder::StatusCode status, const QString &message,
                      QLatin1StringView code, QLatin1StringView param = {});

/// Which schema a body has to fit.
enum class DemoSchema {
    CreateSecretRequest, ///< Requires `name` and `value`.
    UpdateSecretRequest  ///< Requires nothing: `{}` is an update of nothing.
};

/// The fields of a request body in JSON, or the failure (always 400) to answer it with. Checks what
/// the schemas say: the media type, an object, the type, the length and the characters of each
/// field. `project_id` has to be a string and "is ignored"; a key not in the schema is ignored.
std::variant<DemoFields, DemoReply> readDemoFields(const QByteArray &contentType,
                                                   const QByteArray &body, DemoSchema schema);

} // namespace Latchkey
