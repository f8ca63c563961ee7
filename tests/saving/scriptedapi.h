// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "secretsapi.h"

#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace Latchkey {

/// A call that answers when the test says so. As the client's, it lives until the event loop runs
/// after its answer.
class ScriptedCall : public Call
{
    Q_OBJECT

public:
    /// @p cancelled is told when it is cancelled.
    ScriptedCall(QObject *parent, QObject *context, std::function<void()> cancelled);

    void cancel() override;
    void abandon() override;

    /// Whether it can still answer.
    [[nodiscard]] bool isOpen() const { return m_cancelled != nullptr; }
    /// It answers now, and not again.
    void close();

private:
    std::function<void()> m_cancelled;
};

/// The API without a server: it writes down what it is asked, and answers when told to.
class ScriptedApi : public SecretsApi
{
public:
    Call *list(QObject *context, Handler<QList<Secret>> handler) override;
    Call *retrieve(const QString &idOrName, QObject *context, Handler<Secret> handler) override;
    Call *listDeployments(QObject *context, Handler<QList<Deployment>> handler) override;
    Call *whoami(QObject *context, Handler<Identity> handler) override;
    Call *patch(const QString &id, const SecretPatch &patch, QObject *context,
                Handler<ChangedSecret> handler) override;
    Call *create(const SecretPatch &secret, QObject *context,
                 Handler<ChangedSecret> handler) override;
    Call *remove(const QString &id, QObject *context, Handler<RemovedSecret> handler) override;

    /// What was asked, in order: `GET sec_1`, `LIST`, `USES`, `WHOAMI`, `PATCH sec_1 name=N
    /// description=D value=V`, `POST name=N value=V`, `DELETE sec_1`.
    [[nodiscard]] QStringList asked() const { return m_asked; }
    /// The same since this was last called.
    [[nodiscard]] QStringList takeAsked() { return std::exchange(m_asked, {}); }
    /// What waits for an answer, in the order asked.
    [[nodiscard]] QStringList open() const;

    /// Answers the oldest open call of the kind; there must be one.
    void answerRead(const Result<Secret> &result);
    void answerList(const Result<QList<Secret>> &result);
    void answerUses(const Result<QList<Deployment>> &result);
    void answerWhoami(const Result<Identity> &result);
    /// PATCH or POST.
    void answerChange(const Result<ChangedSecret> &result);
    void answerRemoval(const Result<RemovedSecret> &result);

    /// Lets the oldest open read say that it waits.
    void letReadWait(std::chrono::milliseconds delay, const ApiError &why);
    /// The same for the deployments.
    void letUsesWait(std::chrono::milliseconds delay, const ApiError &why);
    /// Whether the body of a change counts as having left when it is cancelled.
    void setBodyLeft(bool bodyLeft) { m_bodyLeft = bodyLeft; }

private:
    template <typename T> struct Asked
    {
        QString what;
        QPointer<ScriptedCall> call;
        Handler<T> handler;
    };
    template <typename T> using Queue = std::vector<Asked<T>>;

    template <typename T>
    Call *ask(Queue<T> &queue, const QString &what, QObject *context, Handler<T> handler,
              bool isChange = false);
    template <typename T> Asked<T> &oldest(Queue<T> &queue);
    template <typename T> void answerOldest(Queue<T> &queue, const Result<T> &result);

    QStringList m_asked;
    Queue<Secret> m_reads;
    Queue<QList<Secret>> m_lists;
    Queue<QList<Deployment>> m_uses;
    Queue<Identity> m_identities;
    Queue<ChangedSecret> m_changes;
    Queue<RemovedSecret> m_removals;
    bool m_bodyLeft = true;
    QObject m_calls;
};

} // namespace Latchkey
