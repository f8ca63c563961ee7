// SPDX-License-Identifier: MIT
#include "certificates.h"
#include "hastyclock.h"
#include "heard.h"
#include "scriptedserver.h"
#include "secretsclient.h"
#include "testauthority.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Latchkey;

namespace {

using Problem = AuthoritiesProblem;

} // namespace

Q_DECLARE_METATYPE(Problem)

/// Files of authorities, as people choose them.
class TestCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void taken_data();
    void taken();
    void refused_data();
    void refused();
    void addToTheSystems();
    void areOfOneConnection();
    void firstToExpire_data();
    void firstToExpire();

private:
    [[nodiscard]] QByteArray one() const { return m_authority.certificate().toPem(); }

    TestAuthority m_authority;
    TestAuthority m_other;
};

void TestCertificates::taken_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<int>("count");

    const QByteArray other = m_other.certificate().toPem();
    QByteArray dos = one();
    dos.replace("\n", "\r\n");
    QTest::newRow("one") << one() << 1;
    QTest::newRow("two") << one() + other << 2;
    QTest::newRow("the same twice") << one() + one() << 1;
    QTest::newRow("without a last newline") << one().trimmed() << 1;
    QTest::newRow("DOS lines") << dos << 1;
    QTest::newRow("text around") << "0ur authorities\nName: =\xC3\xA9\n" + one() + "\nend\n" + other
                                 << 2;
    QTest::newRow("at the limit") << one() + QByteArray(MaxAuthoritiesSize - one().size(), '\n')
                                  << 1;
}

void TestCertificates::taken()
{
    QFETCH(const QByteArray, pem);
    QFETCH(const int, count);
    const auto authorities = parseAuthorities(pem);
    QVERIFY(authorities);
    QCOMPARE(authorities->size(), count);
    QCOMPARE(authorities->first(), m_authority.certificate());
}

void TestCertificates::refused_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<Problem>("problem");

    QByteArray broken = one();
    broken.replace(broken.indexOf('\n') + 1, 8, "AAAAAAAA");
    const QByteArray key = "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n";
    QTest::newRow("empty") << QByteArray() << Problem::NoCertificate;
    QTest::newRow("text") << QByteArray("hello") << Problem::NoCertificate;
    QTest::newRow("a request") << QByteArray("-----BEGIN CERTIFICATE REQUEST-----\nMIIE\n"
                                             "-----END CERTIFICATE REQUEST-----\n")
                               << Problem::NoCertificate;
    QTest::newRow("DER") << m_authority.certificate().toDer() << Problem::Binary;
    QTest::newRow("UTF-16") << QByteArray("-\0-\0-\0", 6) << Problem::Binary;
    QTest::newRow("a key") << key << Problem::PrivateKey;
    QTest::newRow("a key behind") << one() + key << Problem::PrivateKey;
    QTest::newRow("an encrypted key")
        << "-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + one() << Problem::PrivateKey;
    QTest::newRow("an old key") << one() + "-----BEGIN RSA PRIVATE KEY-----\n"
                                << Problem::PrivateKey;
    QTest::newRow("broken") << broken << Problem::Broken;
    QTest::newRow("broken among good ones")
        << one() + broken + m_other.certificate().toPem() << Problem::Broken;
    QTest::newRow("cut") << one() + one().chopped(40) << Problem::Broken;
    QTest::newRow("cut at the start") << one().sliced(40) << Problem::Broken;
    QTest::newRow("cut between two")
        << one().chopped(40) + m_other.certificate().toPem() << Problem::Broken;
    QTest::newRow("too large") << one() + QByteArray(MaxAuthoritiesSize, '\n') << Problem::TooLarge;
}

void TestCertificates::refused()
{
    QFETCH(const QByteArray, pem);
    QFETCH(const Problem, problem);
    const auto authorities = parseAuthorities(pem);
    QVERIFY(!authorities);
    QCOMPARE(authorities.error(), problem);
}

void TestCertificates::addToTheSystems()
{
    const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    const QList<QSslCertificate> all =
        tlsConfiguration({m_authority.certificate()}).caCertificates();
    QVERIFY(all.contains(m_authority.certificate()));
    QVERIFY(std::all_of(system.begin(), system.end(),
                        [known = QSet(all.begin(), all.end())](const QSslCertificate &certificate) {
                            return known.contains(certificate);
                        }));
    // For that connection alone, and the others look the system's up as needed.
    QVERIFY(!tlsConfiguration({}).caCertificates().contains(m_authority.certificate()));
    QCOMPARE(tlsConfiguration({}).caCertificates(),
             QSslConfiguration::defaultConfiguration().caCertificates());
    for (const auto &tls : {tlsConfiguration({}), tlsConfiguration({m_authority.certificate()})})
        QCOMPARE(tls.protocol(), QSsl::TlsV1_2OrLater);
}

void TestCertificates::areOfOneConnection()
{
    HastyClock clock;
    ScriptedServer server;
    server.useTls(m_authority.server());
    server.answerAll(response(200, R"({"id":"s1","name":"n"})"));
    SecretsClient trusting({.baseUrl = server.url(),
                            .key = SensitiveString(u"key-0123456789abcdef"),
                            .authorities = {m_authority.certificate()}},
                           clock);
    SecretsClient other({.baseUrl = server.url(), .key = SensitiveString(u"key-0123456789abcdef")},
                        clock);
    for (int turn = 0; turn < 2; ++turn) { // the second over what the first may have left behind
        Heard<Secret> read;
        trusting.retrieve(QStringLiteral("s1"), this, read.handler());
        QVERIFY(read.wait());
        QVERIFY(read.succeeded());
        const qint64 received = server.bytesReceived();
        Heard<Secret> refused;
        other.retrieve(QStringLiteral("s1"), this, refused.handler());
        QVERIFY(refused.wait());
        QCOMPARE(refused.error().kind, ApiError::Kind::NotTrusted);
        QCOMPARE(refused.error().tls.value().kind, TlsProblem::Kind::UnknownAuthority);
        QCOMPARE(refused.error().tls->issuer, QStringLiteral("Test authority"));
        QCOMPARE(server.bytesReceived(), received);
    }
}

void TestCertificates::firstToExpire_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QDateTime>("expiry");

    const QSslCertificate now = m_authority.server().localCertificate();
    const QSslCertificate past =
        m_authority.server({.validity = ServerIdentity::Validity::Past}).localCertificate();
    const QByteArray broken = one().replace("MII", "AAA");
    QTest::newRow("one") << now.toPem() << now.expiryDate();
    QTest::newRow("the first of two") << past.toPem() + now.toPem() << past.expiryDate();
    QTest::newRow("the second of two") << now.toPem() + past.toPem() << past.expiryDate();
    QTest::newRow("beside a broken one") << broken + past.toPem() << past.expiryDate();
    QTest::newRow("broken alone") << broken << QDateTime();
    QTest::newRow("nothing") << QByteArray() << QDateTime();
}

void TestCertificates::firstToExpire()
{
    QFETCH(const QByteArray, pem);
    QFETCH(const QDateTime, expiry);
    const std::optional<QDateTime> found = earliestExpiry(pem);
    QCOMPARE(found.has_value(), expiry.isValid());
    QCOMPARE(found.value_or(QDateTime()), expiry);
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
