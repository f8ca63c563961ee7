// SPDX-License-Identifier: MIT
#include "proxytest.h"

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ApiError::Kind;
using Reason = ProxyProblem::Reason;

} // namespace

/// Proxies, real ones where one can be had: what they see, and what they do wrong.
class TestProxies : public ProxyTest
{
    Q_OBJECT

private Q_SLOTS:
    void through_data();
    void through();
    void passwords_data();
    void passwords();
    void strangersBehindAProxy();
    void absentServer_data();
    void absentServer();
    void failures_data();
    void failures();
    void absentProxy_data();
    void absentProxy();
    void changesAreSentOnce();
};

void TestProxies::through_data()
{
    QTest::addColumn<RealProxy::Kind>("kind");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("wantsPassword");

    for (const auto kind : {RealProxy::Kind::Http, RealProxy::Kind::Socks5}) {
        for (const bool tls : {false, true}) {
            for (const bool wantsPassword : {false, true}) {
                QTest::addRow("%s, %s, %s", kind == RealProxy::Kind::Http ? "HTTP" : "SOCKS5",
                              tls ? "https" : "http", wantsPassword ? "password" : "open")
                    << kind << tls << wantsPassword;
            }
        }
    }
}

void TestProxies::through()
{
    QFETCH(const RealProxy::Kind, kind);
    QFETCH(const bool, tls);
    QFETCH(const bool, wantsPassword);
    SKIP_WITHOUT(kind);

    RealProxy proxy(kind, wantsPassword);
    ScriptedServer server;
    if (tls)
        server.useTls(m_authority.server());
    server.answerAll(response(200, One));
    Connection connection = to(server.url(), proxy.proxy());
    if (wantsPassword)
        connection.proxyCredentials = credentials(RealProxy::Password);
    SecretsClient client(std::move(connection), m_clock);
    Heard<ChangedSecret> changed; // first, while no connection stands
    client.patch(u"s1"_s, somePatch(), this, changed.handler());
    QVERIFY(changed.wait());
    QVERIFY2(changed.succeeded(), qUtf8Printable(changed.error().message));
    Heard<Secret> read;
    client.retrieve(u"s1"_s, this, read.handler());
    QVERIFY(read.wait());
    QVERIFY(read.succeeded());

    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests()[0].method, "PATCH");
    QCOMPARE(server.requests()[0].body, "{\"value\":\"" + Value + "\"}");
    for (const RecordedRequest &request : server.requests()) {
        QCOMPARE(request.header("Authorization"), QList<QByteArray>{"Bearer " + Key});
        QCOMPARE(request.header("Proxy-Authorization"), QList<QByteArray>());
        QCOMPARE(request.header("Proxy-Connection"), QList<QByteArray>());
        QVERIFY(request.target.startsWith("/v1/deployments/secrets/s1"));
    }
    const QByteArray seen = proxy.received();
    if (kind == RealProxy::Kind::Http) {
        QVERIFY(seen.startsWith("CONNECT 127.0.0.1:"));
        QCOMPARE(seen.contains("Proxy-Authorization: Basic "), wantsPassword);
    }
    QCOMPARE(seen.contains(Key), !tls);
    QCOMPARE(seen.contains(Value), !tls);
    QCOMPARE(seen.contains("Bearer"), !tls);
    const QByteArray log = proxy.log();
    QVERIFY2(!log.contains(Key) && !log.contains(Value), log.constData());
    if (kind == RealProxy::Kind::Http)
        QVERIFY2(log.contains("CONNECT"), log.constData()); // it does log
}

void TestProxies::passwords_data()
{
    QTest::addColumn<RealProxy::Kind>("kind");
    QTest::addColumn<QString>("password");

    for (const auto kind : {RealProxy::Kind::Http, RealProxy::Kind::Socks5}) {
        const char *name = kind == RealProxy::Kind::Http ? "HTTP" : "SOCKS5";
        QTest::addRow("%s, none", name) << kind << QString();
        QTest::addRow("%s, wrong", name) << kind << u"not-the-password"_s;
    }
}

void TestProxies::passwords()
{
    QFETCH(const RealProxy::Kind, kind);
    QFETCH(const QString, password);
    SKIP_WITHOUT(kind);

    RealProxy proxy(kind, true);
    ScriptedServer server;
    server.useTls(m_authority.server());
    server.answerAll(response(200, One));
    Connection connection = to(server.url(), proxy.proxy());
    if (!password.isEmpty())
        connection.proxyCredentials = credentials(password);
    HastyClock clock;
    SecretsClient client(std::move(connection), clock);

    Heard<Secret> read;
    Heard<ChangedSecret> changed;
    client.retrieve(u"s1"_s, this, read.handler()); // both at once, as a window does
    client.patch(u"s1"_s, somePatch(), this, changed.handler());
    QVERIFY(read.wait());
    QVERIFY(changed.wait());
    for (const ApiError &error : {read.error(), changed.error()}) {
        QCOMPARE(error.kind, Kind::ProxyAuthentication);
        QVERIFY(!error.bodyLeft);
        QVERIFY(error.proxy);
        // tinyproxy answers 401, of which Qt says nothing.
        const bool isSaid = kind == RealProxy::Kind::Socks5 || password.isEmpty();
        QCOMPARE(error.proxy->reason, isSaid ? Reason::Authentication : Reason::NotConnecting);
        QCOMPARE(error.proxy->host, u"127.0.0.1"_s);
        QCOMPARE(error.proxy->port, proxy.proxy().port());
        if (kind == RealProxy::Kind::Http && isSaid)
            QCOMPARE(error.proxy->realm, u"Tinyproxy"_s);
    }
    QCOMPARE(clock.waits().size(), 0); // not tried again
    QTest::qWait(50);
    // Each of the two asked, was refused, offered what it had, and left it at that.
    QCOMPARE_LE(proxy.connectionCount(), 4);
    QCOMPARE_LE(proxy.received().count("Proxy-Authorization:"), 2);
    QCOMPARE(server.connectionCount(), 0);

    client.setProxyCredentials(credentials(RealProxy::Password));
    Heard<ChangedSecret> again;
    client.patch(u"s1"_s, somePatch(), this, again.handler());
    QVERIFY(again.wait());
    QVERIFY2(again.succeeded(), qUtf8Printable(again.error().message));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!proxy.received().contains(Key));
}

void TestProxies::strangersBehindAProxy()
{
    SKIP_WITHOUT(RealProxy::Kind::Http);
    RealProxy proxy(RealProxy::Kind::Http, false);
    ScriptedServer server;
    server.useTls(m_authority.server());
    server.answerAll(response(200, One));
    Connection connection = to(server.url(), proxy.proxy());
    connection.authorities.clear();
    SecretsClient client(std::move(connection), m_clock);
    Heard<ChangedSecret> changed;
    client.patch(u"s1"_s, somePatch(), this, changed.handler());
    QVERIFY(changed.wait());
    QCOMPARE(changed.error().kind, Kind::NotTrusted);
    QVERIFY(changed.error().tls);
    QCOMPARE(changed.error().tls->kind, TlsProblem::Kind::UnknownAuthority);
    QVERIFY(!changed.error().proxy);
    QCOMPARE(server.bytesReceived(), 0);
}

void TestProxies::absentServer_data()
{
    QTest::addColumn<RealProxy::Kind>("kind");
    QTest::newRow("HTTP") << RealProxy::Kind::Http;
    QTest::newRow("SOCKS5") << RealProxy::Kind::Socks5;
}

void TestProxies::absentServer()
{
    QFETCH(const RealProxy::Kind, kind);
    SKIP_WITHOUT(kind);
    RealProxy proxy(kind, false);
    ScriptedServer server;
    server.goAway();
    SecretsClient client(to(server.url(), proxy.proxy()), m_clock);
    Heard<ChangedSecret> changed;
    client.patch(u"s1"_s, somePatch(), this, changed.handler());
    QVERIFY(changed.wait());
    QCOMPARE(changed.error().kind, Kind::ProxyFailed);
    QCOMPARE(changed.error().proxy.value().reason, Reason::NotConnecting);
    QVERIFY(!changed.error().bodyLeft);
    QVERIFY(!proxy.received().contains(Key));
}

void TestProxies::failures_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Reason>("reason");

    const auto answers = [](int status) {
        QTest::addRow("%d", status)
            << Script(response(status, "no")).close() << Kind::ProxyFailed << Reason::NotConnecting;
    };
    for (const int status : {302, 400, 403, 405, 500, 502, 503, 504})
        answers(status);
    QTest::newRow("no HTTP") << Script("SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba).close()
                             << Kind::ProxyFailed << Reason::NotConnecting;
    QTest::newRow("closes") << Script().close() << Kind::TimedOut << Reason::TimedOut; // as Qt says
    QTest::newRow("407 without a way")
        << Script(response(407, "no")).close() << Kind::ProxyFailed << Reason::NotConnecting;
    QTest::newRow("407 once more and more")
        << Script(response(407, "no",
                           {"Proxy-Authenticate: Basic realm=\"House \x1B"
                            "rules\""}))
        << Kind::ProxyAuthentication << Reason::Authentication;
    QTest::newRow("stalls") << Script().hang() << Kind::TimedOut << Reason::TimedOut;
}

void TestProxies::failures()
{
    QFETCH(const Script, script);
    QFETCH(const Kind, kind);
    QFETCH(const Reason, reason);

    ScriptedServer proxy;
    proxy.answerAll(script);
    ScriptedServer server;
    server.answerAll(response(200, One));
    Connection connection =
        to(server.url(),
           QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(proxy.url().port())));
    connection.idleTimeout = 400ms;
    if (kind == Kind::ProxyAuthentication)
        connection.proxyCredentials = credentials(RealProxy::Password);
    SecretsClient client(std::move(connection), m_clock);
    Heard<ChangedSecret> changed;
    client.patch(u"s1"_s, somePatch(), this, changed.handler());
    QVERIFY(changed.wait());
    QCOMPARE(changed.error().kind, kind);
    QVERIFY(!changed.error().bodyLeft);
    QCOMPARE(changed.error().status, 0);
    if (kind != Kind::TimedOut) {
        QCOMPARE(changed.error().proxy.value().reason, reason);
        QCOMPARE(changed.error().proxy->port, quint16(proxy.url().port()));
    }
    if (kind == Kind::ProxyAuthentication)
        QCOMPARE(changed.error().proxy->realm, u"House \\u{1b}rules"_s);
    QCOMPARE_LE(proxy.requests().size(), 6); // Qt tries, and tries again
    for (const RecordedRequest &request : proxy.requests()) {
        QCOMPARE(request.method, "CONNECT");
        QCOMPARE(request.header("Authorization"), QList<QByteArray>());
    }
    QCOMPARE(server.connectionCount(), 0);
}

void TestProxies::absentProxy_data()
{
    QTest::addColumn<QNetworkProxy>("proxy");
    QTest::addColumn<Reason>("reason");

    for (const auto type : {QNetworkProxy::HttpProxy, QNetworkProxy::Socks5Proxy}) {
        const char *name = type == QNetworkProxy::HttpProxy ? "HTTP" : "SOCKS5";
        QTest::addRow("%s, refused", name)
            << QNetworkProxy(type, u"127.0.0.1"_s, 1) << Reason::NotReached;
        QTest::addRow("%s, no such name", name)
            << QNetworkProxy(type, u"no-such-proxy.invalid"_s, 8080) << Reason::NotFound;
    }
}

void TestProxies::absentProxy()
{
    QFETCH(const QNetworkProxy, proxy);
    QFETCH(const Reason, reason);

    ScriptedServer server;
    server.useTls(m_authority.server());
    SecretsClient client(to(server.url(), proxy), m_clock);
    Heard<ChangedSecret> changed;
    client.patch(u"s1"_s, somePatch(), this, changed.handler());
    QVERIFY(changed.wait(30s));
    QCOMPARE(changed.error().kind, Kind::ProxyFailed);
    QCOMPARE(changed.error().proxy.value().reason, reason);
    QCOMPARE(changed.error().proxy->host, proxy.hostName());
    QVERIFY(!changed.error().bodyLeft);
    QCOMPARE(server.connectionCount(), 0);
}

void TestProxies::changesAreSentOnce()
{
    SKIP_WITHOUT(RealProxy::Kind::Http);
    // A password asked for with each connection, and large bodies, which would leave in parts.
    RealProxy proxy(RealProxy::Kind::Http, true);
    ScriptedServer server;
    server.answerAll(response(200, One, {"Connection: close"}));
    Connection connection = to(server.url(), proxy.proxy());
    connection.proxyCredentials = credentials(RealProxy::Password);
    SecretsClient client(std::move(connection), m_clock);
    for (int count = 1; count <= 5; ++count) {
        SecretPatch patch;
        patch.value = SensitiveString(QString(500'000, u'x'));
        Heard<ChangedSecret> changed;
        client.patch(u"s1"_s, patch, this, changed.handler());
        QVERIFY(changed.wait());
        QVERIFY2(changed.succeeded(), qUtf8Printable(changed.error().message));
        QCOMPARE(server.requests().size(), count);
        QVERIFY(server.requests().constLast().isComplete());
    }
    QCOMPARE(proxy.received().count("PATCH "), 5);
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
