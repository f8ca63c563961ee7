// SPDX-License-Identifier: MIT
#pragma once

#include "deployment.h"
#include "identity.h"
#include "secret.h"
#include "secretpatch.h"

#include <QByteArray>
#include <QList>

#include <tl/expected.hpp>

// The one place that knows the API's JSON keys.

namespace Latchkey {

/// The body of UpdateSecretRequest or CreateSecretRequest, UTF-8, with exactly the keys that @p
/// patch has. The caller has checked the fields: text that is not valid Unicode has no bytes.
[[nodiscard]] SensitiveBytes encodePatch(const SecretPatch &patch);

/// Why an answer cannot be read, in English, for a person who has to report it.
using JsonProblem = QString;

/// Reads SecretResponseItem. Unknown keys are passed over; a missing or null field stays empty.
/// `id`, `name` and `description` feed edits, so another type there is an error, as is an answer
/// with neither ID nor name; other fields of another type count as absent.
[[nodiscard]] tl::expected<Secret, JsonProblem> decodeSecret(const QByteArray &body);

/// Reads ListSecretsResponse, each item as decodeSecret() does. A null `data` is an empty list.
[[nodiscard]] tl::expected<QList<Secret>, JsonProblem> decodeSecretList(const QByteArray &body);

/// Reads DeploymentListResponse: of each item the name and the secrets that it reads. A null `data`
/// is an empty list. What could hide a use is an error: an item, a list of environment variables
/// or a `value_from_secret` of another type than the document says.
[[nodiscard]] tl::expected<QList<Deployment>, JsonProblem>
decodeDeploymentList(const QByteArray &body);

/// Reads the answer of GET /whoami. Unknown keys are passed over; a field that is missing, null or
/// no text stays empty. `project_id` decides whether a change may be sent, so another type there
/// is an error, as is an answer that tells neither project nor organization.
[[nodiscard]] tl::expected<Identity, JsonProblem> decodeIdentity(const QByteArray &body);

} // namespace Latchkey
