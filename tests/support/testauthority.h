// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Latchkey {

/// What a server says that it is, and who vouches for it.
struct ServerIdentity
{
    enum class Signer {
        Authority,
        /// An authority of the same name with another key.
        Impostor,
        /// A server, whose certificate the authority did sign: not to be believed about others.
        Server,
        Itself,
    };
    enum class Validity {
        Now,
        Past,
        Future,
    };

    /// Host names and IP addresses.
    QStringList hosts = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1")};
    Signer signer = Signer::Authority;
    /// Not for one that it signs itself, which is valid now.
    Validity validity = Validity::Now;
};

/// A certificate authority that lives as long as this object, in a temporary folder; no system
/// knows it. Made by the `openssl` program, without which the test ends at once.
class TestAuthority
{
public:
    TestAuthority();

    /// What a client has to know to believe it.
    [[nodiscard]] const QSslCertificate &certificate() const { return m_certificate; }

    /// The configuration of a server that is @p identity; asked for once more, the same.
    [[nodiscard]] QSslConfiguration server(const ServerIdentity &identity = {});

private:
    /// The files of a certificate and its key.
    struct Files
    {
        QString certificate;
        QString key;
    };

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void run(const QStringList &arguments) const;
    /// Signs itself; @p subject is as openssl wants it, with @p extensions.
    [[nodiscard]] Files makeRoot(const QString &name, const QString &subject,
                                 const QStringList &extensions) const;
    [[nodiscard]] Files sign(const QString &name, const Files &signer,
                             const ServerIdentity &identity) const;
    [[nodiscard]] Files make(const ServerIdentity &identity);

    QTemporaryDir m_folder;
    Files m_root;
    QSslCertificate m_certificate;
    QHash<QString, QSslConfiguration> m_servers;
};

} // namespace Latchkey
