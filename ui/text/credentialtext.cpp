// SPDX-License-Identifier: MIT
#include "text/credentialtext.h"

#include "text/listtext.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

class CredentialText
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::CredentialText)

public:
    static QString happened(CredentialError::Kind kind)
    {
        switch (kind) {
        case CredentialError::Kind::NotFound:
            return tr("The system's keychain has no entry for this connection.");
        case CredentialError::Kind::Locked:
            return tr("The system's keychain is locked. Unlock it with your desktop's password "
                      "manager, then try again.");
        case CredentialError::Kind::Denied:
            return tr("The system's keychain was not unlocked, or does not let Latchkey in.");
        case CredentialError::Kind::Unavailable:
            return tr("No keychain, such as GNOME Keyring or KWallet, is running on this system.");
        case CredentialError::Kind::Failed:
            return tr("The system's keychain failed.");
        }
        Q_UNREACHABLE();
    }

    static QString theirWords(const QString &message)
    {
        return message.isEmpty() ? QString() : tr("(%1)").arg(message);
    }
};

} // namespace

QString credentialErrorText(const CredentialError &error)
{
    const QString words = CredentialText::theirWords(error.message);
    const QString happened = CredentialText::happened(error.kind);
    return words.isEmpty() || error.kind == CredentialError::Kind::NotFound
        ? happened
        : sentencesText({happened, words});
}

} // namespace Latchkey
