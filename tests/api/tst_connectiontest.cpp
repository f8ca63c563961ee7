// SPDX-License-Identifier: MIT
#include "connectiontest.h"
#include "hastyclock.h"
#include "scriptedserver.h"
#include "testauthority.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ApiError::Kind;
using Outcome = ConnectionTest::Outcome;
using Start = Script::Start;
using State = TestedStep::State;
using Step = TestedStep::Step;

const QByteArray Key = "key-0123456789abcdef"_ba;
const QByteArray Who = R"({"project_id":"p1","project_name":"Production"})"_ba;
const QByteArray Two = R"({"data":[{"id":"s1","name":"n"},{"id":"s2","name":"m"}]})"_ba;

/// How the steps ended, a letter each: passed, failed, skipped, running, or - for pending.
QString states(const QList<TestedStep> &steps)
{
    constexpr QStringView initials = u"-rpfs";
    QString letters;
    for (const TestedStep &step : steps)
        letters += initials[int(step.state)];
    return letters;
}

/// A server, perhaps a proxy before it, and what is tried on them.
struct Scene
{
    ScriptedServer server;
    ScriptedServer proxy;
    Connection connection;

    void answer()
    {
        server.answerAll(Script(response(200, Two)).on("GET", "/secrets"));
        server.answerAll(Script(response(200, Who)).on("GET", "/whoami"));
    }
    void useProxy()
    {
        proxy.answerAll(Script("HTTP/1.1 200 OK\r\n\r\n"_ba).relay(quint16(server.url().port())));
        connection.proxy =
            QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(proxy.url().port()));
    }
};

using Spoil = std::function<void(Scene &)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

/// A connection tried step by step: which one fails, and that nothing is sent behind it.
class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passes_data();
    void passes();
    void fails_data();
    void fails();
    void cancelled();
    void destroyedWhenToldOfAStep();

private:
    void prepare(Scene &scene, bool tls, bool throughProxy);

    HastyClock m_clock;
    TestAuthority m_authority;
};

void TestConnectionTest::prepare(Scene &scene, bool tls, bool throughProxy)
{
    if (tls)
        scene.server.useTls(m_authority.server());
    scene.connection.baseUrl = scene.server.url();
    scene.connection.key = SensitiveString(QString::fromLatin1(Key));
    scene.connection.authorities = {m_authority.certificate()};
    scene.connection.idleTimeout = 10s;
    scene.answer();
    if (throughProxy)
        scene.useProxy();
}

void TestConnectionTest::passes_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("throughProxy");
    QTest::addColumn<QString>("result");

    QTest::newRow("http") << false << false << u"sppsspp"_s;
    QTest::newRow("https") << true << false << u"sppsppp"_s;
    QTest::newRow("http, proxy") << false << true << u"spppspp"_s;
    QTest::newRow("https, proxy") << true << true << u"spppppp"_s;
}

void TestConnectionTest::passes()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, throughProxy);
    QFETCH(const QString, result);

    Scene scene;
    prepare(scene, tls, throughProxy);
    ConnectionTest test(scene.connection, m_clock);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    QString told;
    connect(&test, &ConnectionTest::stepChanged, this,
            [&](const TestedStep &step) { told += states({step}); });
    QCOMPARE(states(test.steps()), u"-------"_s);
    QVERIFY(finished.wait(10'000));
    QCOMPARE(states(test.steps()), result);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<Outcome>(), Outcome::Passed);
    QVERIFY(!test.isRunning());
    QString each;
    for (const QChar state : result)
        each += u'r' + QString(state);
    QCOMPARE(told, each);

    const QList<TestedStep> steps = test.steps();
    const auto port = quint16((throughProxy ? scene.proxy : scene.server).url().port());
    QCOMPARE(steps[int(Step::Resolve)].addresses, QStringList{u"127.0.0.1"_s});
    QCOMPARE(steps[int(Step::Reach)].host, u"127.0.0.1"_s);
    QCOMPARE(steps[int(Step::Reach)].port, port);
    QCOMPARE(steps[int(Step::Tunnel)].port, quint16(scene.server.url().port()));
    const TestedStep &secure = steps[int(Step::Secure)];
    QCOMPARE(secure.encryption.startsWith(u"TLSv1.3 TLS_"_s), tls);
    QCOMPARE(secure.certificateIssuer, tls ? u"Test authority"_s : QString());
    QCOMPARE(secure.certificateSubject, tls ? u"Test server 0"_s : QString());
    QCOMPARE(secure.validUntil.isValid() && secure.validUntil > QDateTime::currentDateTime(), tls);
    QCOMPARE(steps[int(Step::Identify)].identity.value().projectName, u"Production"_s);
    QCOMPARE(steps[int(Step::List)].secretCount, 2);
    QCOMPARE(scene.server.requests().size(), 2);
    QVERIFY(scene.server.requests()[0].target.endsWith("/whoami"));
}

void TestConnectionTest::fails_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("throughProxy");
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("result");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("requests");

    const auto row = [](const char *name, bool tls, bool throughProxy, const QString &result,
                        Kind kind, int requests, const Spoil &spoil) {
        QTest::newRow(name) << tls << throughProxy << spoil << result << kind << requests;
    };
    const auto direct = [&](const char *name, const QString &result, Kind kind, int requests,
                            const Spoil &spoil) {
        row(name, true, false, result, kind, requests, spoil);
    };
    const auto proxied = [&](const char *name, const QString &result, Kind kind,
                             const Spoil &spoil) { row(name, true, true, result, kind, 0, spoil); };
    const auto api = [](const QByteArray &target, const Script &script, auto timeout) {
        return [=](Scene &scene) {
            scene.server.answerAll(Script(script).on("GET", target));
            scene.connection.idleTimeout = timeout;
        };
    };

    direct("unresolvable", u"sf-----"_s, Kind::NotConnected, 0, [](Scene &scene) {
        scene.connection.baseUrl = QUrl(u"https://nowhere.invalid/v1"_s);
        scene.connection.proxy = QNetworkProxy::NoProxy;
    });
    direct("refused", u"spf----"_s, Kind::NotConnected, 0,
           [](Scene &scene) { scene.server.goAway(); });
    direct("untrusted", u"sppsf--"_s, Kind::NotTrusted, 0,
           [](Scene &scene) { scene.connection.authorities.clear(); });
    direct("no TLS", u"sppsf--"_s, Kind::NotTrusted, 0, [](Scene &scene) {
        scene.server.answerAll(Script(Start::Accepted).send("HTTP/1.1 400 No\r\n\r\n"));
    });
    direct("TLS stalls", u"sppsf--"_s, Kind::TimedOut, 0, [](Scene &scene) {
        scene.server.answerAll(Script(Start::Accepted).hang());
        scene.connection.idleTimeout = 1s;
    });
    direct("TLS closes", u"sppsf--"_s, Kind::ConnectionLost, 0, [](Scene &scene) {
        scene.server.answerAll(Script(Start::Accepted).wait(20ms).close());
    });
    direct("401", u"sppspf-"_s, Kind::Status, 1, api("/whoami", response(401, ""), 10s));
    direct("503, which is not tried again", u"sppspf-"_s, Kind::Status, 1,
           api("/whoami", response(503, ""), 10s));
    direct("no identity", u"sppspf-"_s, Kind::Unreadable, 1,
           api("/whoami", response(200, "{}"), 10s));
    direct("whoami stalls", u"sppspf-"_s, Kind::TimedOut, 1, api("/whoami", Script().hang(), 1s));
    direct("403 for the list", u"sppsppf"_s, Kind::Status, 2,
           api("/secrets", response(403, ""), 10s));
    direct("list stalls", u"sppsppf"_s, Kind::TimedOut, 2, api("/secrets", Script().hang(), 1s));
    direct("no whoami, and 403", u"sppspsf"_s, Kind::Status, 2, [](Scene &scene) {
        scene.server.answerAll(Script(response(404, "")).on("GET", "/whoami"));
        scene.server.answerAll(Script(response(403, "")).on("GET", "/secrets"));
    });
    proxied("proxy unresolvable", u"sf-----"_s, Kind::ProxyFailed, [](Scene &scene) {
        scene.connection.proxy =
            QNetworkProxy(QNetworkProxy::HttpProxy, u"nowhere.invalid"_s, 8080);
    });
    proxied("proxy refused", u"spf----"_s, Kind::ProxyFailed,
            [](Scene &scene) { scene.proxy.goAway(); });
    proxied("proxy denies", u"sppf---"_s, Kind::ProxyFailed,
            [](Scene &scene) { scene.proxy.answerAll(response(403, "no")); });
    proxied("proxy cannot", u"sppf---"_s, Kind::ProxyFailed,
            [](Scene &scene) { scene.proxy.answerAll(response(502, "no")); });
    proxied("proxy wants a password", u"sppf---"_s, Kind::ProxyAuthentication, [](Scene &scene) {
        scene.proxy.answerAll(response(407, "no", {"Proxy-Authenticate: Basic realm=\"House\""}));
    });
    proxied("proxy stalls", u"sppf---"_s, Kind::TimedOut, [](Scene &scene) {
        scene.proxy.answerAll(Script().hang());
        scene.connection.idleTimeout = 1s;
    });
    proxied("untrusted behind the proxy", u"spppf--"_s, Kind::NotTrusted,
            [](Scene &scene) { scene.connection.authorities.clear(); });
}

void TestConnectionTest::fails()
{
    QFETCH(const bool, tls);
    QFETCH(const bool, throughProxy);
    QFETCH(const Spoil, spoil);
    QFETCH(const QString, result);
    QFETCH(const Kind, kind);
    QFETCH(const int, requests);

    Scene scene;
    prepare(scene, tls, throughProxy);
    spoil(scene);
    ConnectionTest test(scene.connection, m_clock);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    QVERIFY(finished.wait(30'000));
    QCOMPARE(states(test.steps()), result);
    QCOMPARE(finished[0][0].value<Outcome>(), Outcome::Failed);
    const QList<TestedStep> steps = test.steps();
    const TestedStep &failed = steps[result.indexOf(u'f')];
    QCOMPARE(failed.error.value().kind, kind);
    QCOMPARE(failed.error->tls.has_value(), kind == Kind::NotTrusted);
    QCOMPARE(failed.error->proxy.has_value(),
             kind == Kind::ProxyFailed || kind == Kind::ProxyAuthentication);
    if (kind == Kind::ProxyAuthentication)
        QCOMPARE(failed.error->proxy->realm, u"House"_s);
    if (kind == Kind::TimedOut)
        QCOMPARE_GE(failed.duration, 900ms);

    QTest::qWait(50);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(scene.server.requests().size(), requests);
    if (requests == 0)
        QCOMPARE(scene.server.bytesReceived(), 0);
    for (const RecordedRequest &request : scene.proxy.requests())
        QCOMPARE(request.header("Authorization"), QList<QByteArray>());
}

void TestConnectionTest::cancelled()
{
    for (int at = 0; at < ConnectionTest::StepCount; ++at) {
        Scene scene;
        prepare(scene, true, true);
        ConnectionTest test(scene.connection, m_clock);
        QSignalSpy finished(&test, &ConnectionTest::finished);
        connect(&test, &ConnectionTest::stepChanged, this, [&](const TestedStep &step) {
            if (step.state == State::Running && int(step.step) == at)
                test.cancel();
        });
        QVERIFY(finished.wait(10'000));
        QCOMPARE(finished[0][0].value<Outcome>(), Outcome::Cancelled);
        QTest::qWait(20);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(states(test.steps()), u"sppppp"_s.first(at) + u"-------"_s.sliced(at));
        QCOMPARE(scene.server.requests().size(), at > int(Step::Identify) ? 1 : 0);
        test.cancel();
        QCOMPARE(finished.size(), 1);
    }
}

void TestConnectionTest::destroyedWhenToldOfAStep()
{
    for (int at = 0; at < 2 * ConnectionTest::StepCount; ++at) {
        Scene scene;
        prepare(scene, true, true);
        auto test = std::make_unique<ConnectionTest>(scene.connection, m_clock);
        int changes = 0;
        connect(test.get(), &ConnectionTest::stepChanged, this, [&] {
            if (changes++ == at)
                test.reset();
        });
        QTRY_VERIFY_WITH_TIMEOUT(!test, 10'000);
        QTest::qWait(5);
        QCOMPARE(changes, at + 1);
    }
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
