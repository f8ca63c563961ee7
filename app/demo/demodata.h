// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace Latchkey {

/// A stored secret: the API document's `SecretResponseItem`, and the value that it never shows.
struct DemoSecret
{
    QString id;
    QString name;
    QString value;
    std::optional<QString> description; ///< Absent is not the same as empty.
    QString createdAt;
    QString createdBy;
    QString updatedAt;
    QString lastUpdatedBy;
};

/// The user whose key every request is taken to carry: `user_id` of /whoami.
QString demoUser();

/// Nanoseconds since 1970 in UTC, by the system's clock.
qint64 demoNow();

/// RFC 3339 in UTC, always nine fractional digits, so that text order is time order.
QString demoTimestamp(qint64 nanoseconds);

/// The time so many minutes, and some seconds, before `now`: nobody works on the minute.
QString demoTimeAgo(qint64 now, qint64 minutes);

/// What the project holds at the start; every time in it lies before `now` (nanoseconds, UTC).
std::vector<DemoSecret> demoSecrets(qint64 now);

/// The deployments that read some of demoSecrets(), as `DeploymentResponseItem` objects.
QJsonArray demoDeployments(qint64 now);

} // namespace Latchkey
