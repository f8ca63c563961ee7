// SPDX-License-Identifier: MIT
#include "driving.h"
#include "fakecredentialstore.h"
#include "profiles/connectiontestview.h"
#include "profiles/profileconnection.h"
#include "scriptedserver.h"
#include "testauthority.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

const QString key = u"tgp_v1_SECRETKEY"_s;
const QByteArray identity =
    R"({"organization_id":"org_1","organization_name":"Example","project_id":"proj_1",)"
    R"("project_name":"Payments\u202e","api_key_id":"key_1","project_slug":"payments"})";

Profile profileOf(const QUrl &url, const QString &id = u"id-1"_s)
{
    return {.id = id, .name = u"Production"_s, .baseUrl = url};
}

} // namespace

/// From a profile to a connection, and the test of one.
class TestProfileConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void profileBecomesConnection();
    void proxiesAreQts_data();
    void proxiesAreQts();
    void badCaFileIsNoConnection();
    void pipeIsNotRead();
    void passes();
    void keyComesFromTheStore();
    void testsNothingWithoutKey_data();
    void testsNothingWithoutKey();
    void badCaFileStopsTheTest();
    void proxyPasswordComesFromTheStore();
    void failuresAreExplained_data();
    void failuresAreExplained();
    void closedPortIsExplained();
    void unknownAuthorityIsExplained();
    void cancels();
    void cancelsWhileKeychainWaits();

private:
    void start(const Profile &profile, bool isTyped = true)
    {
        m_view->start(profile, isTyped ? std::optional(SensitiveString(key)) : std::nullopt, {});
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return named<QPushButton>(*m_view, name);
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        return shownText(*m_view).contains(words);
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<FakeCredentialStore> m_credentials;
    SystemClock m_clock;
    std::unique_ptr<ConnectionTestView> m_view;
};

void TestProfileConnection::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answerAll(Script(response(200, R"({"data":[]})")).on("GET", "/secrets"));
    m_server->answerAll(Script(response(200, identity)).on("GET", "/whoami"));
    m_credentials = std::make_unique<FakeCredentialStore>();
    m_view = std::make_unique<ConnectionTestView>(*m_credentials, m_clock);
    m_view->resize(620, 600);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QApplication::clipboard()->clear();
}

void TestProfileConnection::cleanup()
{
    QVERIFY(!everyText(*m_view).contains(key));
    QVERIFY(!QApplication::clipboard()->text().contains(key));
    m_view.reset();
    m_server.reset();
}

void TestProfileConnection::profileBecomesConnection()
{
    const TestAuthority authority;
    Profile profile = profileOf(QUrl(u"https://gw.example/v1"_s));
    profile.timeout = std::chrono::seconds(7);
    auto connection = connectionOf(profile, SensitiveString(key));
    QVERIFY(connection);
    QCOMPARE(connection->baseUrl, profile.baseUrl);
    QVERIFY(connection->key == SensitiveString(key));
    QCOMPARE(connection->idleTimeout, std::chrono::seconds(7));
    QVERIFY(connection->authorities.isEmpty());
    QVERIFY(!connection->proxy);
    QVERIFY(!connection->proxyCredentials);

    profile.caFile = write(u"ca.pem"_s, authority.certificate().toPem());
    connection = connectionOf(profile, SensitiveString(key));
    QVERIFY(connection);
    QCOMPARE(connection->authorities, QList<QSslCertificate>{authority.certificate()});
}

void TestProfileConnection::proxiesAreQts_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("bareHost");
    using Kind = ProxyChoice::Kind;
    QTest::newRow("none") << int(Kind::None) << u"h"_s << u"jo"_s << int(QNetworkProxy::NoProxy)
                          << QString();
    QTest::newRow("http") << int(Kind::Http) << u"proxy.example"_s << u"jo"_s
                          << int(QNetworkProxy::HttpProxy) << u"proxy.example"_s;
    QTest::newRow("nobody") << int(Kind::Http) << u"proxy.example"_s << QString()
                            << int(QNetworkProxy::HttpProxy) << u"proxy.example"_s;
    QTest::newRow("socks") << int(Kind::Socks5) << u"[::1]"_s << u"jo"_s
                           << int(QNetworkProxy::Socks5Proxy) << u"::1"_s;
}

void TestProfileConnection::proxiesAreQts()
{
    QFETCH(const int, kind);
    QFETCH(const QString, host);
    QFETCH(const QString, user);
    QFETCH(const int, type);
    QFETCH(const QString, bareHost);
    Profile profile = profileOf(QUrl(u"https://gw.example/v1"_s));
    profile.proxy = {.kind = ProxyChoice::Kind(kind), .host = host, .port = 1080, .user = user};
    const auto connection = connectionOf(profile, SensitiveString(key), SensitiveString(u"pw"));
    QVERIFY(connection);
    QVERIFY(connection->proxy);
    QCOMPARE(int(connection->proxy->type()), type);
    QCOMPARE(connection->proxy->hostName(), bareHost);
    const bool hasUser = !bareHost.isEmpty() && !user.isEmpty();
    QCOMPARE(connection->proxyCredentials.has_value(), hasUser);
    if (hasUser) {
        QCOMPARE(connection->proxy->port(), 1080);
        QCOMPARE(connection->proxyCredentials->user, user);
        QVERIFY(connection->proxyCredentials->password == SensitiveString(u"pw"));
    }
}

void TestProfileConnection::badCaFileIsNoConnection()
{
    Profile profile = profileOf(QUrl(u"https://gw.example/v1"_s));
    profile.caFile = m_folder.filePath(u"missing.pem"_s);
    auto connection = connectionOf(profile, SensitiveString(key));
    QVERIFY(!connection);
    QVERIFY(!connection.error().contents);
    QVERIFY(!connection.error().message.isEmpty());
    profile.caFile = write(u"bad.pem"_s, "no certificate");
    connection = connectionOf(profile, SensitiveString(key));
    QVERIFY(!connection);
    QCOMPARE(connection.error().contents.value(), AuthoritiesProblem::NoCertificate);
}

void TestProfileConnection::pipeIsNotRead()
{
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    for (const QString &path : {pipe, m_folder.path(), u"/dev/zero"_s})
        QVERIFY(!readCaFile(path));
}

void TestProfileConnection::passes()
{
    start(profileOf(m_server->url()));
    QCOMPARE(QApplication::focusWidget(), button(u"Cancel test"_s));
    QTRY_VERIFY(says(u"The connection works"_s));
    QVERIFY(says(u"127.0.0.1"_s));
    QVERIFY(says(u"Organization: Example"_s));
    QVERIFY(says(u"Project: Payments\\u{202e}"_s));
    QVERIFY(says(u"0 secret"_s));
    QVERIFY(says(u"Passed, "_s));
    QVERIFY(says(u"Not needed"_s));
    QVERIFY(!says(u"Not tried"_s));
    QCOMPARE(QApplication::focusWidget(), button(u"Back to the profile"_s));
    QVERIFY(!m_server->requests().isEmpty());
    for (const RecordedRequest &request : m_server->requests())
        QCOMPARE(request.header("Authorization"), QList<QByteArray>{"Bearer " + key.toUtf8()});
    QCOMPARE(m_credentials->calls(), QStringList()); // it was typed

    QTest::mouseClick(button(u"Copy for support"_s), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(m_server->url().toString()));
    QVERIFY(copied.contains(u"List the secrets: Passed ("_s));
    QVERIFY(copied.contains(u"Project: Payments"_s));
    QSignalSpy closed(m_view.get(), &ConnectionTestView::closed);
    QTest::keyClick(button(u"Back to the profile"_s), Qt::Key_Return);
    QCOMPARE(closed.size(), 1);
}

void TestProfileConnection::keyComesFromTheStore()
{
    const Profile profile = profileOf(m_server->url());
    m_credentials->kept[credentialAccount(profile.id, Credential::ApiKey)] = SensitiveString(key);
    QSignalSpy read(m_view.get(), &ConnectionTestView::credentialRead);
    start(profile, false);
    QVERIFY(says(u"Waiting for the keychain\u2026"_s));
    QTRY_VERIFY(says(u"The connection works"_s));
    QVERIFY(!says(u"Waiting for the keychain\u2026"_s));
    QCOMPARE(m_credentials->calls().size(), 1);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().at(0).toString(), profile.id);
    QCOMPARE(read.first().at(2).toBool(), true);
    QCOMPARE(m_server->requests().first().header("Authorization"),
             QList<QByteArray>{"Bearer " + key.toUtf8()});
}

void TestProfileConnection::testsNothingWithoutKey_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("words");
    using Kind = CredentialError::Kind;
    QTest::newRow("none") << int(Kind::NotFound) << u"id-1"_s << u"There is no key to test with"_s;
    QTest::newRow("never stored") << int(Kind::Failed) << QString()
                                  << u"There is no key to test with"_s;
    QTest::newRow("locked") << int(Kind::Locked) << u"id-1"_s << u"is locked"_s;
    QTest::newRow("denied") << int(Kind::Denied) << u"id-1"_s << u"not unlocked"_s;
    QTest::newRow("absent") << int(Kind::Unavailable) << u"id-1"_s << u"No keychain"_s;
    QTest::newRow("failed") << int(Kind::Failed) << u"id-1"_s << u"keychain failed"_s;
}

void TestProfileConnection::testsNothingWithoutKey()
{
    QFETCH(const int, kind);
    QFETCH(const QString, id);
    QFETCH(const QString, words);
    m_credentials->readError = CredentialError{.kind = CredentialError::Kind(kind)};
    start(profileOf(m_server->url(), id), false);
    QTRY_VERIFY2(says(words), qPrintable(shownText(*m_view)));
    QVERIFY(says(u"key field"_s));
    QVERIFY(!m_view->isRunning());
    QTest::qWait(1);
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestProfileConnection::badCaFileStopsTheTest()
{
    Profile profile = profileOf(m_server->url());
    profile.caFile = write(u"bad.pem"_s, "no certificate");
    start(profile);
    QVERIFY(says(u"The CA file cannot be used"_s));
    QVERIFY(says(u"holds no certificate"_s));
    QVERIFY(!m_view->isRunning());
}

void TestProfileConnection::proxyPasswordComesFromTheStore()
{
    // The proxy is the scripted server, which answers CONNECT itself.
    ScriptedServer proxy;
    proxy.answerAll(Script(response(407, {}, {"Proxy-Authenticate: Basic realm=\"p\""})));
    Profile profile = profileOf(QUrl(u"https://gw.invalid/v1"_s));
    profile.proxy = {.kind = ProxyChoice::Kind::Http,
                     .host = u"127.0.0.1"_s,
                     .port = proxy.serverPort(),
                     .user = u"jo"_s};
    m_credentials->kept[credentialAccount(profile.id, Credential::ProxyPassword)] =
        SensitiveString(u"PROXYPASSWORD");
    start(profile);
    QTRY_VERIFY(!m_view->isRunning());
    QVERIFY2(says(u"Enter the proxy's user name and password in the profile."_s),
             qPrintable(shownText(*m_view)));
    QVERIFY(!proxy.requests().isEmpty());
    bool isOffered = false;
    for (const RecordedRequest &request : proxy.requests()) {
        isOffered |= request.header("Proxy-Authorization")
            == QList<QByteArray>{"Basic " + QByteArray("jo:PROXYPASSWORD").toBase64()};
        QVERIFY(request.header("Authorization").isEmpty());
    }
    QVERIFY(isOffered);
    QVERIFY(!everyText(*m_view).contains(u"PROXYPASSWORD"_s));
}

void TestProfileConnection::failuresAreExplained_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("advice");
    const QByteArray error = R"({"error":{"message":"so tgp_v1_SECRETKEY"}})";
    QTest::newRow("401") << response(401, error) << u"not accepted"_s << u"Enter the key again"_s;
    QTest::newRow("403") << response(403, error) << u"not allowed"_s << u"project's owner"_s;
    QTest::newRow("429") << response(429, error) << u"too many"_s << u"Wait a minute"_s;
    QTest::newRow("503") << response(503, error) << u"server failed"_s << u"copy this"_s;
    QTest::newRow("302") << response(302, {}, {"Location: https://other.example/"})
                         << u"another address"_s << u"Check the base URL"_s;
    QTest::newRow("HTML") << response(200, "<html>") << u"something else"_s
                          << u"Check the base URL"_s;
}

void TestProfileConnection::failuresAreExplained()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, happened);
    QFETCH(const QString, advice);
    m_server->answerAlways(Script(answer).on("GET", "/secrets"));
    start(profileOf(m_server->url()));
    QTRY_VERIFY(says(u"Failed at: List the secrets"_s));
    QVERIFY2(says(happened), qPrintable(shownText(*m_view)));
    QVERIFY2(says(advice), qPrintable(shownText(*m_view)));
    QVERIFY(says(u"Failed, "_s));
    QVERIFY(!says(u"The connection works"_s));
    QTest::mouseClick(button(u"Copy for support"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(advice));
}

void TestProfileConnection::closedPortIsExplained()
{
    m_server->goAway();
    start(profileOf(m_server->url()));
    QTRY_VERIFY(says(u"Failed at: Connect"_s));
    QVERIFY(says(u"Check the port in the base URL"_s));
    QVERIFY(says(u"Not tried"_s));
}

void TestProfileConnection::unknownAuthorityIsExplained()
{
    TestAuthority authority;
    m_server->useTls(authority.server());
    Profile profile = profileOf(m_server->url());
    start(profile);
    QTRY_VERIFY(!m_view->isRunning());
    const QString issuer =
        authority.certificate().subjectInfo(QSslCertificate::CommonName).value(0);
    QVERIFY2(says(u"signed by %1, whom this computer does not know"_s.arg(issuer)),
             qPrintable(shownText(*m_view)));
    QVERIFY(says(u"as a CA file"_s));
    QVERIFY(says(u", valid from "_s));
    QVERIFY(m_server->requests().isEmpty()); // the key did not leave

    profile.caFile = write(u"ca.pem"_s, authority.certificate().toPem());
    start(profile);
    QTRY_VERIFY2(says(u"The connection works"_s), qPrintable(shownText(*m_view)));
    QVERIFY(says(u"TLSv1."_s));
    QVERIFY(says(u"signed by %1"_s.arg(issuer)));
    QVERIFY(says(u"Valid until "_s));
    QVERIFY(!says(u"whom this computer does not know"_s));
}

void TestProfileConnection::cancels()
{
    m_server->answerAlways(Script().on("GET", "/whoami").hang());
    start(profileOf(m_server->url()));
    QTRY_COMPARE(m_server->requests().size(), 1);
    QTest::keyClick(button(u"Cancel test"_s), Qt::Key_Return);
    QVERIFY(says(u"The test was cancelled"_s));
    QVERIFY(!button(u"Cancel test"_s)->isEnabled());
    QVERIFY(!says(u"Running"_s));
    QVERIFY(!m_view->isRunning());
}

void TestProfileConnection::cancelsWhileKeychainWaits()
{
    m_credentials->kept[credentialAccount(u"id-1"_s, Credential::ApiKey)] = SensitiveString(key);
    m_credentials->hold();
    start(profileOf(m_server->url()), false);
    QTest::keyClick(button(u"Cancel test"_s), Qt::Key_Return);
    QVERIFY(says(u"The test was cancelled"_s));
    m_credentials->letGo();
    QTest::qWait(1);
    QVERIFY(!m_view->isRunning());
    QCOMPARE(m_server->connectionCount(), 0);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestProfileConnection)
#include "tst_profileconnection.moc"
