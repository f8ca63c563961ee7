// SPDX-License-Identifier: MIT
#include "scriptedapi.h"

#include <algorithm>
#include <utility>

namespace Latchkey {

namespace {

/// As a test writes it down; the value as it is, for it is none that anybody keeps.
QString fieldsOf(const SecretPatch &patch)
{
    QString fields;
    if (patch.name)
        fields += QStringLiteral(" name=") + *patch.name;
    if (patch.description)
        fields += QStringLiteral(" description=") + *patch.description;
    if (patch.value)
        fields += QStringLiteral(" value=") + patch.value->view().toString();
    return fields;
}

} // namespace

ScriptedCall::ScriptedCall(QObject *parent, QObject *context, std::function<void()> cancelled)
    : Call(parent), m_cancelled(std::move(cancelled))
{
    connect(context, &QObject::destroyed, this, &Call::abandon);
}

void ScriptedCall::cancel()
{
    if (const auto cancelled = m_cancelled)
        cancelled();
}

void ScriptedCall::abandon()
{
    close();
}

void ScriptedCall::close()
{
    m_cancelled = nullptr;
    deleteLater();
}

Call *ScriptedApi::list(QObject *context, Handler<QList<Secret>> handler)
{
    return ask(m_lists, QStringLiteral("LIST"), context, std::move(handler));
}

Call *ScriptedApi::retrieve(const QString &idOrName, QObject *context, Handler<Secret> handler)
{
    return ask(m_reads, QStringLiteral("GET ") + idOrName, context, std::move(handler));
}

Call *ScriptedApi::listDeployments(QObject *context, Handler<QList<Deployment>> handler)
{
    return ask(m_uses, QStringLiteral("USES"), context, std::move(handler));
}

Call *ScriptedApi::whoami(QObject *context, Handler<Identity> handler)
{
    return ask(m_identities, QStringLiteral("WHOAMI"), context, std::move(handler));
}

Call *ScriptedApi::patch(const QString &id, const SecretPatch &patch, QObject *context,
                         Handler<ChangedSecret> handler)
{
    return ask(m_changes, QStringLiteral("PATCH ") + id + fieldsOf(patch), context,
               std::move(handler), true);
}

Call *ScriptedApi::create(const SecretPatch &secret, QObject *context,
                          Handler<ChangedSecret> handler)
{
    return ask(m_changes, QStringLiteral("POST") + fieldsOf(secret), context, std::move(handler),
               true);
}

Call *ScriptedApi::remove(const QString &id, QObject *context, Handler<RemovedSecret> handler)
{
    return ask(m_removals, QStringLiteral("DELETE ") + id, context, std::move(handler), true);
}

QStringList ScriptedApi::open() const
{
    QStringList what;
    const auto collect = [&what](const auto &queue) {
        for (const auto &asked : queue) {
            if (asked.call && asked.call->isOpen())
                what << asked.what;
        }
    };
    collect(m_reads);
    collect(m_lists);
    collect(m_uses);
    collect(m_identities);
    collect(m_changes);
    collect(m_removals);
    return what;
}

void ScriptedApi::answerRead(const Result<Secret> &result)
{
    answerOldest(m_reads, result);
}

void ScriptedApi::answerList(const Result<QList<Secret>> &result)
{
    answerOldest(m_lists, result);
}

void ScriptedApi::answerUses(const Result<QList<Deployment>> &result)
{
    answerOldest(m_uses, result);
}

void ScriptedApi::answerWhoami(const Result<Identity> &result)
{
    answerOldest(m_identities, result);
}

void ScriptedApi::answerChange(const Result<ChangedSecret> &result)
{
    answerOldest(m_changes, result);
}

void ScriptedApi::answerRemoval(const Result<RemovedSecret> &result)
{
    answerOldest(m_removals, result);
}

void ScriptedApi::letReadWait(std::chrono::milliseconds delay, const ApiError &why)
{
    Q_EMIT oldest(m_reads).call->waiting(delay, why);
}

void ScriptedApi::letUsesWait(std::chrono::milliseconds delay, const ApiError &why)
{
    Q_EMIT oldest(m_uses).call->waiting(delay, why);
}

template <typename T>
Call *ScriptedApi::ask(Queue<T> &queue, const QString &what, QObject *context, Handler<T> handler,
                       bool isChange)
{
    m_asked << what;
    const auto cancelled = [this, &queue, isChange, index = queue.size()] {
        queue[index].call->close();
        const Handler<T> told = std::exchange(queue[index].handler, nullptr);
        told(tl::unexpected(
            ApiError{.kind = ApiError::Kind::Cancelled, .bodyLeft = isChange && m_bodyLeft}));
    };
    auto *call = new ScriptedCall(&m_calls, context, cancelled);
    queue.push_back({what, call, std::move(handler)});
    return call;
}

template <typename T> ScriptedApi::Asked<T> &ScriptedApi::oldest(Queue<T> &queue)
{
    const auto found = std::find_if(queue.begin(), queue.end(), [](const Asked<T> &asked) {
        return asked.call && asked.call->isOpen();
    });
    if (found == queue.end())
        qFatal("Nobody has asked for what is to be answered.");
    return *found;
}

template <typename T> void ScriptedApi::answerOldest(Queue<T> &queue, const Result<T> &result)
{
    Asked<T> &asked = oldest(queue);
    asked.call->close();
    const Handler<T> handler = std::exchange(asked.handler, nullptr);
    handler(result);
}

} // namespace Latchkey
