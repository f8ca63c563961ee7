// SPDX-License-Identifier: MIT
#pragma once

#include "demodata.h"

namespace Latchkey {

/// The fields that a request may set; an absent one is left as it is.
struct DemoFields
{
    std::optional<QString> name;
    std::optional<QString> value;
    std::optional<QString> description;
};

/// The project that the demo service serves, in memory only. It checks no rule of the API document
/// but the uniqueness of names; see demobody.h for the others.
class DemoStore
{
public:
    DemoStore();

    /// In the order in which they were created, the newest last.
    const std::vector<DemoSecret> &secrets() const { return m_secrets; }
    const QJsonArray &deployments() const { return m_deployments; }

    /// "Secret ID or name" of /deployments/secrets/{id}: by ID if any has it, else by name.
    /// Null if there is none. A pointer holds until the next change of the store.
    const DemoSecret *find(const QString &idOrName) const;

    /// The stored value, exactly as it was received; nothing if no secret has this ID.
    std::optional<QString> value(const QString &id) const;

    /// Whether a secret has this name, other than the one with ID `except`.
    bool isNameTaken(const QString &name, const QString &except = {}) const;

    /// Stores a new secret under a new ID. Needs a name and a value.
    const DemoSecret *create(const DemoFields &fields);

    /// Sets the fields given, and who did it and when if there was any; `updated_at` always
    /// advances then. Null if no secret has this ID.
    const DemoSecret *update(const QString &id, const DemoFields &fields);

    /// False if no secret has this ID.
    bool remove(const QString &id);

private:
    DemoSecret *withId(const QString &id);
    QString nextTimestamp();

    qint64 m_lastTime;
    std::vector<DemoSecret> m_secrets;
    QJsonArray m_deployments;
};

} // namespace Latchkey
