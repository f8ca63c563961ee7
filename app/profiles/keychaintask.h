// SPDX-License-Identifier: MIT
#pragma once

#include "credentialstore.h"

#include <QObject>
#include <QPointer>

#include <chrono>

namespace QKeychain {
class Job;
class ReadPasswordJob;
} // namespace QKeychain

namespace Latchkey {

struct SecretServiceState;

/// One thing asked of the keychain, as jobs of QtKeychain one after the other: a change is followed
/// by a look at what is there now.
class KeychainTask : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Read, Write, Remove };
    /// Nothing but after Read is there a secret.
    using Answer = tl::expected<SensitiveString, CredentialError>;
    using Handler = std::function<void(Answer)>;

    /// @p secret is what to write. @p handler is not called once @p context is gone.
    KeychainTask(Kind kind, QString account, SensitiveString secret, QObject *context,
                 Handler handler);

    /// Begins; finished() comes later, once, after @p patience and some seconds at most.
    void start(std::chrono::milliseconds patience);
    /// Tells who asked, if they are still there.
    void tell();

Q_SIGNALS:
    void finished();

private:
    void run(QKeychain::Job *job, std::function<void()> next);
    void read();
    void write();
    void remove();
    void takeRead(QKeychain::ReadPasswordJob *job);
    void takeFound(SensitiveString found);
    /// Finds out what stands behind the end of @p job.
    void explain(const QKeychain::Job *job);
    void explainSilence();
    void askService(std::function<void(const SecretServiceState &)> take);
    void answer(Answer answer);

    Kind m_kind;
    QString m_account;
    SensitiveString m_secret;
    QPointer<QObject> m_context;
    Handler m_handler;
    Answer m_answer;
    bool m_isOver = false;
    bool m_isSecondRemoval = false;
};

} // namespace Latchkey
