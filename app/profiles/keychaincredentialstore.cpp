// SPDX-License-Identifier: MIT
#include "keychaincredentialstore.h"

#include "keychaintask.h"

namespace Latchkey {

namespace {

KeychainTask::Handler withoutSecret(CredentialStore::DoneHandler handler)
{
    return [handler = std::move(handler)](const KeychainTask::Answer &answer) {
        if (answer)
            handler({});
        else
            handler(tl::unexpected(answer.error()));
    };
}

} // namespace

KeychainCredentialStore::KeychainCredentialStore(std::chrono::milliseconds patience,
                                                 QObject *parent)
    : QObject(parent), m_patience(patience)
{
}

KeychainCredentialStore::~KeychainCredentialStore() = default;

void KeychainCredentialStore::read(const QString &account, QObject *context, ReadHandler handler)
{
    enqueue(std::make_unique<KeychainTask>(KeychainTask::Kind::Read, account, SensitiveString(),
                                           context, std::move(handler)));
}

void KeychainCredentialStore::write(const QString &account, SensitiveString secret,
                                    QObject *context, DoneHandler handler)
{
    Q_ASSERT(!secret.isEmpty());
    enqueue(std::make_unique<KeychainTask>(KeychainTask::Kind::Write, account, std::move(secret),
                                           context, withoutSecret(std::move(handler))));
}

void KeychainCredentialStore::remove(const QString &account, QObject *context, DoneHandler handler)
{
    enqueue(std::make_unique<KeychainTask>(KeychainTask::Kind::Remove, account, SensitiveString(),
                                           context, withoutSecret(std::move(handler))));
}

void KeychainCredentialStore::enqueue(std::unique_ptr<KeychainTask> task)
{
    connect(task.get(), &KeychainTask::finished, this, &KeychainCredentialStore::finishFirst);
    m_tasks.push_back(std::move(task));
    if (m_tasks.size() == 1)
        m_tasks.front()->start(m_patience);
}

void KeychainCredentialStore::finishFirst()
{
    KeychainTask *done = m_tasks.front().release();
    done->deleteLater();
    m_tasks.pop_front();
    if (!m_tasks.empty())
        m_tasks.front()->start(m_patience);
    done->tell(); // last, as it may be the end of this store
}

} // namespace Latchkey
