// SPDX-License-Identifier: MIT
#include "demostore.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Latchkey {

namespace {

QString newId()
{
    return QStringLiteral("sec_%1").arg(QRandomGenerator::global()->generate64(), 16, 16,
                                        QLatin1Char('0'));
}

} // namespace

DemoStore::DemoStore()
    : m_lastTime(demoNow()), m_secrets(demoSecrets(m_lastTime)),
      m_deployments(demoDeployments(m_lastTime))
{
}

const DemoSecret *DemoStore::find(const QString &idOrName) const
{
    const auto by = [this, &idOrName](QString DemoSecret::*key) -> const DemoSecret * {
        const auto it = std::ranges::find(m_secrets, idOrName, key);
        return it == m_secrets.end() ? nullptr : &*it;
    };
    const DemoSecret *secret = by(&DemoSecret::id);
    return secret ? secret : by(&DemoSecret::name);
}

std::optional<QString> DemoStore::value(const QString &id) const
{
    const auto it = std::ranges::find(m_secrets, id, &DemoSecret::id);
    return it == m_secrets.end() ? std::nullopt : std::optional(it->value);
}

bool DemoStore::isNameTaken(const QString &name, const QString &except) const
{
    return std::ranges::any_of(m_secrets, [&](const DemoSecret &secret) {
        return secret.name == name && secret.id != except;
    });
}

const DemoSecret *DemoStore::create(const DemoFields &fields)
{
    Q_ASSERT(fields.name && fields.value);
    DemoSecret secret;
    secret.id = newId();
    secret.name = *fields.name;
    secret.value = *fields.value;
    secret.description = fields.description;
    secret.createdAt = secret.updatedAt = nextTimestamp();
    secret.createdBy = secret.lastUpdatedBy = demoUser();
    return &m_secrets.emplace_back(std::move(secret));
}

const DemoSecret *DemoStore::update(const QString &id, const DemoFields &fields)
{
    DemoSecret *secret = withId(id);
    if (!secret || (!fields.name && !fields.value && !fields.description))
        return secret;
    secret->name = fields.name.value_or(secret->name);
    secret->value = fields.value.value_or(secret->value);
    if (fields.description)
        secret->description = fields.description;
    secret->updatedAt = nextTimestamp();
    secret->lastUpdatedBy = demoUser();
    return secret;
}

bool DemoStore::remove(const QString &id)
{
    return std::erase_if(m_secrets, [&](const DemoSecret &secret) { return secret.id == id; }) > 0;
}

DemoSecret *DemoStore::withId(const QString &id)
{
    const auto it = std::ranges::find(m_secrets, id, &DemoSecret::id);
    return it == m_secrets.end() ? nullptr : &*it;
}

// The clock may be coarse, or be set back: a client that compares updated_at must see a change.
QString DemoStore::nextTimestamp()
{
    m_lastTime = std::max(demoNow(), m_lastTime + 1);
    return demoTimestamp(m_lastTime);
}

} // namespace Latchkey
