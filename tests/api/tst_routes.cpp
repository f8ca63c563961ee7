// SPDX-License-Identifier: MIT
#include "call.h"
#include "proxytest.h"

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ApiError::Kind;

/// An environment variable, as long as this lives.
class Environment
{
public:
    Environment(const char *name, const QByteArray &value)
        : m_name(name), m_wasSet(qEnvironmentVariableIsSet(name)), m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Environment()
    {
        if (m_wasSet)
            qputenv(m_name, m_before);
        else
            qunsetenv(m_name);
    }
    Q_DISABLE_COPY_MOVE(Environment)

private:
    const char *m_name;
    bool m_wasSet;
    QByteArray m_before;
};

} // namespace

/// Which way requests take: past a proxy or through one, and never on to where a server points.
class TestRoutes : public ProxyTest
{
    Q_OBJECT

private Q_SLOTS:
    void clearTextStaysHere();
    void environment_data();
    void environment();
    void environmentIsNotForLoopback();
    void givenUpWhileLooking();
    void redirects_data();
    void redirects();
};

void TestRoutes::clearTextStaysHere()
{
    ScriptedServer server;
    server.answerAll(response(200, One));
    const QNetworkProxy elsewhere(QNetworkProxy::HttpProxy, u"no-such-proxy.invalid"_s, 8080);
    SecretsClient client(to(server.url(), elsewhere), m_clock);
    Heard<Secret> read;
    client.retrieve(u"s1"_s, this, read.handler());
    QVERIFY(read.wait());
    QVERIFY(read.succeeded()); // by the direct way: the other does not lead anywhere
}

void TestRoutes::environment_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("userInfo");
    QTest::addColumn<QByteArray>("exceptions");
    QTest::addColumn<bool>("isUsed");

    QTest::newRow("https_proxy") << "https_proxy"_ba
                                 << ""_ba
                                 << ""_ba << true;
    QTest::newRow("with a password") << "https_proxy"_ba
                                     << "u:p@"_ba
                                     << ""_ba << true;
    QTest::newRow("no_proxy") << "https_proxy"_ba
                              << ""_ba
                              << "api.invalid"_ba << false;
    QTest::newRow("no_proxy, another") << "https_proxy"_ba
                                       << ""_ba
                                       << "b.invalid"_ba << true;
}

void TestRoutes::environment()
{
    QFETCH(const QByteArray, variable);
    QFETCH(const QByteArray, userInfo);
    QFETCH(const QByteArray, exceptions);
    QFETCH(const bool, isUsed);

    ScriptedServer proxy;
    proxy.answerAll(response(407, "no", {"Proxy-Authenticate: Basic realm=\"House\""}));
    const Environment to_(variable.constData(),
                          "http://" + userInfo
                              + "127.0.0.1:" + QByteArray::number(proxy.url().port()) + '/');
    const Environment except("no_proxy", exceptions);
    SecretsClient client(to(QUrl(u"https://api.invalid/v1"_s), std::nullopt), m_clock);
    Heard<ChangedSecret> changed;
    client.patch(u"s1"_s, somePatch(), this, changed.handler());
    QCOMPARE(changed.count(), 0);
    QVERIFY(changed.wait(30s));
    if (!isUsed) {
        QCOMPARE(changed.error().kind, Kind::NotConnected);
        QCOMPARE(proxy.connectionCount(), 0);
        return;
    }
    QCOMPARE(changed.error().kind, Kind::ProxyAuthentication);
    QCOMPARE(changed.error().proxy.value().realm, u"House"_s);
    QCOMPARE(proxy.requests().size(), userInfo.isEmpty() ? 1 : 2);
    QCOMPARE(proxy.requests()[0].target, "api.invalid:443");
    const QList<QByteArray> sent = proxy.requests().constLast().header("Proxy-Authorization");
    QCOMPARE(sent, userInfo.isEmpty() ? QList<QByteArray>() : QList{"Basic dTpw"_ba});
}

void TestRoutes::environmentIsNotForLoopback()
{
    ScriptedServer proxy;
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.url().port());
    const Environment https("https_proxy", address);
    const Environment http("http_proxy", address);
    for (const bool tls : {false, true}) {
        ScriptedServer server;
        if (tls)
            server.useTls(m_authority.server());
        server.answerAll(response(200, One));
        SecretsClient client(to(server.url(), std::nullopt), m_clock);
        Heard<Secret> read;
        client.retrieve(u"s1"_s, this, read.handler());
        QVERIFY(read.wait());
        QVERIFY(read.succeeded());
    }
    // Nor where there is to be none.
    SecretsClient client(to(QUrl(u"https://api.invalid/v1"_s), QNetworkProxy::NoProxy), m_clock);
    Heard<ChangedSecret> changed;
    client.patch(u"s1"_s, somePatch(), this, changed.handler());
    QVERIFY(changed.wait(30s));
    QCOMPARE(changed.error().kind, Kind::NotConnected);
    QCOMPARE(proxy.connectionCount(), 0);
}

void TestRoutes::givenUpWhileLooking()
{
    ScriptedServer proxy;
    proxy.answerAll(response(502, "no"));
    const Environment https("https_proxy",
                            "http://127.0.0.1:" + QByteArray::number(proxy.url().port()));
    Heard<Secret> cancelled;
    Heard<Secret> abandoned;
    Heard<Secret> orphaned;
    Heard<ChangedSecret> changed;
    {
        SecretsClient client(to(QUrl(u"https://api.invalid/v1"_s), std::nullopt), m_clock);
        client.retrieve(u"s1"_s, this, cancelled.handler())->cancel();
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(cancelled.error().kind, Kind::Cancelled);
        client.retrieve(u"s1"_s, this, abandoned.handler())->abandon();
        {
            QObject context;
            client.retrieve(u"s1"_s, &context, orphaned.handler());
        }
        client.patch(u"s1"_s, somePatch(), this, changed.handler());
        QVERIFY(changed.wait());
        QCOMPARE(changed.error().kind, Kind::ProxyFailed);
        QCOMPARE(proxy.requests().size(), 1); // of the change
        SecretsClient other(to(QUrl(u"https://api.invalid/v1"_s), std::nullopt), m_clock);
        other.retrieve(u"s1"_s, this, orphaned.handler());
    }
    QTest::qWait(50);
    QCOMPARE(cancelled.count() + abandoned.count() + orphaned.count(), 1);
    QCOMPARE(proxy.requests().size(), 1);
}

void TestRoutes::redirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("throughProxy");
    QTest::addColumn<bool>("tls");

    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status << false << false;
    for (const int status : {302, 307}) {
        QTest::addRow("%d, TLS", status) << status << false << true;
        QTest::addRow("%d, proxy", status) << status << true << false;
        QTest::addRow("%d, proxy, TLS", status) << status << true << true;
    }
}

void TestRoutes::redirects()
{
    QFETCH(const int, status);
    QFETCH(const bool, throughProxy);
    QFETCH(const bool, tls);
    if (throughProxy)
        SKIP_WITHOUT(RealProxy::Kind::Http);

    std::optional<RealProxy> proxy;
    if (throughProxy)
        proxy.emplace(RealProxy::Kind::Http, false);
    ScriptedServer second;
    ScriptedServer first;
    if (tls) {
        first.useTls(m_authority.server());
        second.useTls(m_authority.server());
    }
    second.answerAll(response(200, One));
    first.answerAll(response(
        status, "", {"Location: " + second.url(u"/v1/deployments/secrets/s1"_s).toEncoded()}));
    SecretsClient client(to(first.url(), proxy ? proxy->proxy() : QNetworkProxy::NoProxy), m_clock);
    Heard<ChangedSecret> changed;
    client.patch(u"s1"_s, somePatch(), this, changed.handler());
    Heard<QList<Secret>> listed;
    client.list(this, listed.handler());
    Heard<Identity> identified;
    client.whoami(this, identified.handler());
    QVERIFY(changed.wait() && listed.wait() && identified.wait());
    for (const ApiError &error : {changed.error(), listed.error(), identified.error()}) {
        QCOMPARE(error.kind, Kind::Status);
        QCOMPARE(error.status, status);
    }
    QTest::qWait(20);
    QCOMPARE(first.requests().size(), 3);
    QCOMPARE(second.connectionCount(), 0);
    QCOMPARE(second.bytesReceived(), 0);
    if (proxy)
        QVERIFY(!proxy->received().contains(QByteArray::number(second.url().port())));
}

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
