// SPDX-License-Identifier: MIT
#include "testauthority.h"

#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QSslKey>

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;

QStringList newKey()
{
    return {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qUtf8Printable(path));
}

QString alternativeNames(const QStringList &hosts)
{
    QStringList names;
    for (const QString &host : hosts)
        names << (QHostAddress(host).isNull() ? u"DNS:"_s : u"IP:"_s) + host;
    return u"subjectAltName="_s + names.join(u',');
}

/// First and last second, as openssl reads them.
std::pair<QString, QString> dates(ServerIdentity::Validity validity)
{
    switch (validity) {
    case ServerIdentity::Validity::Now:
        break;
    case ServerIdentity::Validity::Past:
        return {u"20010101000000Z"_s, u"20020101000000Z"_s};
    case ServerIdentity::Validity::Future:
        return {u"20900101000000Z"_s, u"20910101000000Z"_s};
    }
    return {u"20010101000000Z"_s, u"20910101000000Z"_s};
}

} // namespace

TestAuthority::TestAuthority()
{
    write(path(u"ca.cnf"_s), uR"([ca]
default_ca = test
[test]
new_certs_dir = %1
database = %1/index
default_md = sha256
rand_serial = yes
policy = anything
unique_subject = no
[anything]
commonName = supplied
)"_s.arg(m_folder.path()));
    write(path(u"index"_s), {});
    m_root = makeRoot(u"root"_s, u"/CN=Test authority"_s, {});
    m_certificate = QSslCertificate(contentOf(m_root.certificate));
}

void TestAuthority::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        qFatal("openssl %s: %s", qUtf8Printable(arguments.join(u' ')),
               openssl.readAllStandardError().constData());
    }
}

TestAuthority::Files TestAuthority::makeRoot(const QString &name, const QString &subject,
                                             const QStringList &extensions) const
{
    Files files{.certificate = path(name + u".crt"), .key = path(name + u".key")};
    QStringList arguments{u"req"_s,  u"-x509"_s, u"-subj"_s,        subject,    u"-keyout"_s,
                          files.key, u"-out"_s,  files.certificate, u"-days"_s, u"2"_s};
    for (const QString &extension : extensions)
        arguments << u"-addext"_s << extension;
    run(arguments + newKey());
    return files;
}

TestAuthority::Files TestAuthority::sign(const QString &name, const Files &signer,
                                         const ServerIdentity &identity) const
{
    Files files{.certificate = path(name + u".crt"), .key = path(name + u".key")};
    const QString request = path(name + u".csr");
    run(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, u"/CN=Test server " + name, u"-keyout"_s,
                    files.key, u"-out"_s, request}
        + newKey());
    const QString extensions = path(name + u".ext");
    write(extensions, u"basicConstraints=CA:FALSE\n" + alternativeNames(identity.hosts));
    const auto [first, last] = dates(identity.validity);
    run({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, path(u"ca.cnf"_s), u"-cert"_s,
         signer.certificate, u"-keyfile"_s, signer.key, u"-extfile"_s, extensions, u"-startdate"_s,
         first, u"-enddate"_s, last, u"-in"_s, request, u"-out"_s, files.certificate});
    return files;
}

TestAuthority::Files TestAuthority::make(const ServerIdentity &identity)
{
    const QString name = QString::number(m_servers.size());
    switch (identity.signer) {
    case ServerIdentity::Signer::Authority:
        break;
    case ServerIdentity::Signer::Impostor: {
        const Files impostor = makeRoot(name + u"-root", u"/CN=Test authority"_s, {});
        return sign(name, impostor, identity);
    }
    case ServerIdentity::Signer::Server: {
        const Files server = sign(name + u"-server", m_root, {});
        Files files = sign(name, server, identity);
        const QByteArray chain = contentOf(files.certificate) + contentOf(server.certificate);
        write(files.certificate, QString::fromLatin1(chain));
        return files;
    }
    case ServerIdentity::Signer::Itself:
        return makeRoot(name, u"/CN=Test server"_s, {alternativeNames(identity.hosts)});
    }
    return sign(name, m_root, identity);
}

QSslConfiguration TestAuthority::server(const ServerIdentity &identity)
{
    const QString key = u"%1 %2 %3"_s.arg(int(identity.signer))
                            .arg(int(identity.validity))
                            .arg(identity.hosts.join(u' '));
    const auto known = m_servers.constFind(key);
    if (known != m_servers.constEnd())
        return *known;
    Files files = make(identity);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(
        QSslCertificate::fromData(contentOf(files.certificate), QSsl::Pem));
    configuration.setPrivateKey(QSslKey(contentOf(files.key), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients have no certificate
    m_servers.insert(key, configuration);
    return configuration;
}

} // namespace Latchkey
