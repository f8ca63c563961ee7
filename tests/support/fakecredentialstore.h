// SPDX-License-Identifier: MIT
#pragma once

#include "credentialstore.h"

#include <QList>
#include <QPointer>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>

namespace Latchkey {

/// Keeps credentials in memory, and fails or keeps everybody waiting when told to.
class FakeCredentialStore : public QObject, public CredentialStore
{
public:
    void read(const QString &account, QObject *context, ReadHandler handler) override
    {
        m_calls << QStringLiteral("read ") + account;
        const QPointer<QObject> guard(context);
        answer([this, account, guard, handler = std::move(handler)] {
            if (!guard)
                return;
            if (readError)
                handler(tl::unexpected(*readError));
            else if (const auto found = kept.find(account); found != kept.end())
                handler(found->second.clone());
            else
                handler(tl::unexpected(CredentialError{.kind = CredentialError::Kind::NotFound}));
        });
    }

    void write(const QString &account, SensitiveString secret, QObject *context,
               DoneHandler handler) override
    {
        m_calls << QStringLiteral("write ") + account;
        const QPointer<QObject> guard(context);
        auto carried = std::make_shared<SensitiveString>(std::move(secret));
        answer([this, account, guard, carried, handler = std::move(handler)] {
            if (!writeError)
                kept[account] = carried->clone();
            if (guard)
                handler(done(writeError));
        });
    }

    void remove(const QString &account, QObject *context, DoneHandler handler) override
    {
        m_calls << QStringLiteral("remove ") + account;
        const QPointer<QObject> guard(context);
        answer([this, account, guard, handler = std::move(handler)] {
            if (!removeError)
                kept.erase(account);
            if (guard)
                handler(done(removeError));
        });
    }

    /// What was asked, in order: "read ACCOUNT".
    [[nodiscard]] const QStringList &calls() const { return m_calls; }
    /// What is kept under @p account; empty if nothing is.
    [[nodiscard]] QString at(const QString &account) const
    {
        const auto found = kept.find(account);
        return found == kept.end() ? QString() : found->second.view().toString();
    }

    /// Answers wait until they are let go.
    void hold() { m_isHolding = true; }
    void letGo()
    {
        m_isHolding = false;
        for (const auto &each : std::exchange(m_held, {}))
            each();
    }

    std::map<QString, SensitiveString> kept;
    std::optional<CredentialError> readError;
    std::optional<CredentialError> writeError;
    std::optional<CredentialError> removeError;

private:
    static tl::expected<void, CredentialError> done(const std::optional<CredentialError> &error)
    {
        if (error)
            return tl::unexpected(*error);
        return {};
    }

    void answer(const std::function<void()> &run)
    {
        if (m_isHolding)
            m_held << run;
        else
            QMetaObject::invokeMethod(this, run, Qt::QueuedConnection);
    }

    QStringList m_calls;
    bool m_isHolding = false;
    QList<std::function<void()>> m_held;
};

} // namespace Latchkey
