// SPDX-License-Identifier: MIT
#include "keychaintask.h"

#include "secretservice.h"

#include <qt6keychain/keychain.h>
#include <QTimer>

namespace Latchkey {

namespace {

/// What the entries of this program are filed under, with any keychain.
QString keychainService()
{
    return QStringLiteral("latchkey");
}

/// Takes the text that @p job has read. QtKeychain's copy is wiped where it lies, shared as it is:
/// the job is done with it.
SensitiveString takeText(QKeychain::ReadPasswordJob *job)
{
    const QByteArray bytes = job->binaryData();
    QString text = QString::fromUtf8(bytes);
    SensitiveString secret(text);
    wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    wipe(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    return secret;
}

/// What is wrong with a locked keychain: whether somebody could be asked, and said no.
CredentialError::Kind lockedKind(const SecretServiceState &state)
{
    return state.canAsk ? CredentialError::Kind::Denied : CredentialError::Kind::Locked;
}

CredentialError::Kind kindOf(QKeychain::Error error, const SecretServiceState &state)
{
    using Kind = CredentialError::Kind;
    const bool isLocked = state.isEntryLocked || state.isDefaultLocked;
    switch (error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return state.isEntryLocked ? lockedKind(state) : Kind::NotFound;
    case QKeychain::AccessDeniedByUser:
        return Kind::Denied;
    case QKeychain::AccessDenied:
        return isLocked ? lockedKind(state) : Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Kind::Unavailable;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    if (state.isMissing)
        return Kind::Unavailable;
    return isLocked ? lockedKind(state) : Kind::Failed;
}

} // namespace

KeychainTask::KeychainTask(Kind kind, QString account, SensitiveString secret, QObject *context,
                           Handler handler)
    : m_kind(kind), m_account(std::move(account)), m_secret(std::move(secret)), m_context(context),
      m_handler(std::move(handler))
{
}

void KeychainTask::start(std::chrono::milliseconds patience)
{
    QTimer::singleShot(patience, this, &KeychainTask::explainSilence);
    switch (m_kind) {
    case Kind::Read:
        return read();
    case Kind::Write:
        return write();
    case Kind::Remove:
        return remove();
    }
}

void KeychainTask::tell()
{
    if (m_context)
        m_handler(std::move(m_answer));
}

void KeychainTask::run(QKeychain::Job *job, std::function<void()> next)
{
    // Without a parent: its library would go on with a job that is gone. It deletes itself.
    job->setInsecureFallback(false);
    job->setKey(m_account);
    connect(job, &QKeychain::Job::finished, this, [this, next = std::move(next)] {
        if (!m_isOver)
            next();
    });
    job->start();
}

void KeychainTask::read()
{
    auto *job = new QKeychain::ReadPasswordJob(keychainService());
    run(job, [this, job] { takeRead(job); });
}

void KeychainTask::write()
{
    auto *job = new QKeychain::WritePasswordJob(keychainService());
    QString text = m_secret.view().toString();
    job->setTextData(text);
    wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    run(job, [this, job] { job->error() == QKeychain::NoError ? read() : explain(job); });
}

void KeychainTask::remove()
{
    auto *job = new QKeychain::DeletePasswordJob(keychainService());
    run(job, [this, job] {
        const bool isGone =
            job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        isGone ? read() : explain(job);
    });
}

void KeychainTask::takeRead(QKeychain::ReadPasswordJob *job)
{
    SensitiveString found = takeText(job);
    // KWallet gives nothing, and no error, when it fails to read.
    if (job->error() != QKeychain::NoError || found.isEmpty())
        explain(job);
    else
        takeFound(std::move(found));
}

void KeychainTask::takeFound(SensitiveString found)
{
    switch (m_kind) {
    case Kind::Read:
        return answer(std::move(found));
    case Kind::Write:
        if (found == m_secret)
            return answer({});
        break;
    case Kind::Remove:
        // It was locked: reading it has unlocked it, which removing does not.
        if (!std::exchange(m_isSecondRemoval, true))
            return remove();
        break;
    }
    answer(tl::unexpected(CredentialError{.kind = CredentialError::Kind::Failed}));
}

void KeychainTask::explain(const QKeychain::Job *job)
{
    askService([this, error = job->error(),
                message = job->errorString()](const SecretServiceState &state) {
        CredentialError::Kind kind = kindOf(error, state);
        if (kind == CredentialError::Kind::NotFound && m_kind == Kind::Remove)
            return answer({});
        if (kind == CredentialError::Kind::NotFound && m_kind == Kind::Write) {
            // It was written, and is not there.
            kind = state.isDefaultLocked ? lockedKind(state) : CredentialError::Kind::Failed;
        }
        answer(tl::unexpected(CredentialError{.kind = kind, .message = message}));
    });
}

void KeychainTask::explainSilence()
{
    if (std::exchange(m_isOver, true))
        return;
    askService([this](const SecretServiceState &state) {
        auto kind = CredentialError::Kind::Failed;
        if (state.isMissing)
            kind = CredentialError::Kind::Unavailable;
        else if (state.isEntryLocked || state.isDefaultLocked)
            kind = CredentialError::Kind::Locked;
        answer(tl::unexpected(CredentialError{.kind = kind}));
    });
}

void KeychainTask::askService(std::function<void(const SecretServiceState &)> take)
{
    m_isOver = true;
    askSecretService(keychainService(), m_account, this, std::move(take));
}

void KeychainTask::answer(Answer answer)
{
    m_isOver = true;
    m_secret.clear();
    m_answer = std::move(answer);
    Q_EMIT finished();
}

} // namespace Latchkey
