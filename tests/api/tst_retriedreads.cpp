// SPDX-License-Identifier: MIT
#include "call.h"
#include "hastyclock.h"
#include "retriedread.h"
#include "retrypolicy.h"
#include "scriptedserver.h"
#include "secretsclient.h"
#include "testauthority.h"

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

using Kind = ApiError::Kind;

const QByteArray One = R"({"object":"secret","id":"s1","name":"n"})"_ba;

Connection to(const QUrl &url)
{
    return {.baseUrl = url, .key = SensitiveString(u"key-0123456789abcdef"), .idleTimeout = 150ms};
}

} // namespace

/// A read that fails is sent again where that may help, after a while.
class TestRetriedReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recovers_data();
    void recovers();
    void recoversFromAbsence();
    void resetIsNoEnd();
    void givesUp_data() { recovers_data(); }
    void givesUp();
    void allReads_data();
    void allReads();
    void eachOnItsOwn();
    void finalFailures_data();
    void finalFailures();
    void neverToAStranger();

private:
    TestAuthority m_authority;
};

void TestRetriedReads::recovers_data()
{
    QTest::addColumn<Script>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");

    const QByteArray started = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":"_ba;
    QTest::newRow("reset") << Script().reset() << Kind::ConnectionLost << 0;
    QTest::newRow("closed") << Script().close() << Kind::ConnectionLost << 0;
    QTest::newRow("closed within the head")
        << Script("HTTP/1.1 200 OK\r\nConte"_ba).close() << Kind::ConnectionLost << 0;
    QTest::newRow("closed within the answer")
        << Script(started).close() << Kind::ConnectionLost << 200;
    QTest::newRow("reset within the answer")
        << Script(started).wait(20ms).reset() << Kind::ConnectionLost << 200;
    QTest::newRow("reset within a long answer")
        << Script("HTTP/1.1 200 OK\r\nContent-Length: 500000\r\n\r\n{\"id\":"_ba)
               .send(QByteArray(300000, ' '))
               .wait(20ms)
               .reset()
        << Kind::ConnectionLost << 200;
    QTest::newRow("no answer") << Script().hang() << Kind::TimedOut << 0;
    QTest::newRow("stalled within the answer") << Script(started).hang() << Kind::TimedOut << 200;
    for (const int status : {408, 429, 500, 501, 502, 503, 504, 520, 599})
        QTest::addRow("%d", status) << Script(response(status, "no")) << Kind::Status << status;
}

void TestRetriedReads::recovers()
{
    QFETCH(Script, fault);
    QFETCH(Kind, kind);
    QFETCH(int, status);

    HastyClock clock;
    ScriptedServer server;
    server.answerAll(fault);
    SecretsClient client(to(server.url()), clock);
    // Not by number of requests: Qt itself may send a read again when its connection breaks.
    int exchanges = 0;
    connect(&client, &SecretsClient::exchanged, &server, [&] {
        if (++exchanges == 2)
            server.answerAll(response(200, One));
    });
    RetriedRead read(client, this);
    QVERIFY(read.heard.wait());
    QVERIFY(read.heard.succeeded());
    QCOMPARE(read.heard.result()->name, u"n"_s);
    QCOMPARE(read.heard.count(), 1);
    QCOMPARE(exchanges, 3);
    QCOMPARE(clock.waits().size(), 2);
    QVERIFY(isBackoff(clock.waits()));
    // Each wait is told, and why.
    QCOMPARE(read.delays, clock.waits());
    for (const ApiError &reason : std::as_const(read.reasons)) {
        QCOMPARE(reason.kind, kind);
        QCOMPARE(reason.status, status);
    }
}

void TestRetriedReads::recoversFromAbsence()
{
    HastyClock clock;
    ScriptedServer server;
    server.answerAll(response(200, One));
    server.goAway();
    SecretsClient client(to(server.url()), clock);
    RetriedRead read(client, this);
    connect(read.call, &Call::waiting, &server, [&] {
        if (read.delays.size() == 2)
            server.comeBack();
    });
    QVERIFY(read.heard.wait());
    QVERIFY(read.heard.succeeded());
    QCOMPARE(read.delays, clock.waits());
    QCOMPARE(read.reasons.size(), 2);
    for (const ApiError &reason : std::as_const(read.reasons))
        QCOMPARE(reason.kind, Kind::NotConnected);
    QVERIFY(isBackoff(clock.waits()));
    QCOMPARE(server.requests().size(), 1);
}

// Qt 6.4 now and then calls an answer complete that a reset has cut short.
void TestRetriedReads::resetIsNoEnd()
{
    HastyClock clock;
    ScriptedServer server;
    server.answerAll(
        Script("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":"_ba).wait(20ms).reset());
    for (int round = 0; round < 10; ++round) {
        SecretsClient client(to(server.url()), clock);
        RetriedRead read(client, this);
        QVERIFY(read.heard.wait());
        QCOMPARE(read.heard.error().kind, Kind::ConnectionLost);
        QCOMPARE(read.heard.error().status, 200);
        QCOMPARE(read.delays.size(), MaxRetries);
    }
}

void TestRetriedReads::givesUp()
{
    QFETCH(Script, fault);
    QFETCH(Kind, kind);
    QFETCH(int, status);

    HastyClock clock;
    ScriptedServer server;
    server.answerAll(fault);
    SecretsClient client(to(server.url()), clock);
    QSignalSpy exchanged(&client, &SecretsClient::exchanged);
    RetriedRead read(client, this);
    QVERIFY(read.heard.wait());
    QCOMPARE(read.heard.error().kind, kind);
    QCOMPARE(read.heard.error().status, status);
    QVERIFY(!read.heard.error().bodyLeft);
    QCOMPARE(exchanged.size(), 4);
    QCOMPARE(clock.waits().size(), MaxRetries);
    QVERIFY(isBackoff(clock.waits()));
    QCOMPARE(read.delays, clock.waits());
    if (kind != Kind::ConnectionLost) // where Qt sends again by itself
        QCOMPARE(server.requests().size(), 4);
    for (const RecordedRequest &request : server.requests()) {
        QCOMPARE(request.method, "GET"_ba);
        QCOMPARE(request.target, "/v1/deployments/secrets/s1"_ba);
        QCOMPARE(request.headers, server.requests().constFirst().headers);
    }
    QTRY_VERIFY(!read.call);
    QCOMPARE(read.heard.count(), 1);
}

void TestRetriedReads::allReads_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("list") << "/v1/deployments/secrets"_ba;
    QTest::newRow("one") << "/v1/deployments/secrets/s1"_ba;
    QTest::newRow("one called by a dot") << "/v1/deployments/secrets"_ba;
    QTest::newRow("deployments") << "/v1/deployments"_ba;
}

void TestRetriedReads::allReads()
{
    QFETCH(QByteArray, target);

    HastyClock clock;
    ScriptedServer server;
    server.answer(response(500, "no"));
    server.answer(Script().hang());
    server.answer(response(429, "no"));
    SecretsClient client(to(server.url()), clock);
    const QByteArray row = QTest::currentDataTag();
    Heard<QList<Secret>> list;
    Heard<QList<Deployment>> deployments;
    Heard<Secret> one;
    server.answerAll(
        response(200, row == "one" ? One : "{\"data\":[" + One + ",{\"name\":\".\"}]}"));
    if (row == "list") {
        client.list(this, list.handler());
        QVERIFY(list.wait() && list.succeeded());
        QCOMPARE(list.result()->size(), 2);
    } else if (row == "deployments") {
        client.listDeployments(this, deployments.handler());
        QVERIFY(deployments.wait() && deployments.succeeded());
        QCOMPARE(deployments.result()->size(), 2);
    } else {
        const QString name = row == "one" ? u"n"_s : u"."_s;
        client.retrieve(row == "one" ? u"s1"_s : u"."_s, this, one.handler());
        QVERIFY(one.wait() && one.succeeded());
        QCOMPARE(one.result()->name, name);
    }
    QCOMPARE(server.requests().size(), 4);
    for (const RecordedRequest &request : server.requests())
        QCOMPARE(request.target, target);
    QCOMPARE(list.count() + deployments.count() + one.count(), 1);
    QVERIFY(isBackoff(clock.waits()));
}

void TestRetriedReads::eachOnItsOwn()
{
    HastyClock clock;
    ScriptedServer server;
    server.answerAll(Script(response(503, "no")).on("GET", "/s1"));
    server.answerAll(Script(response(200, R"({"data":[]})")).on("GET", "/secrets"));
    SecretsClient client(to(server.url()), clock);
    RetriedRead first(client, this);
    RetriedRead second(client, this);
    Heard<QList<Secret>> list;
    client.list(this, list.handler());
    QVERIFY(first.heard.wait() && second.heard.wait() && list.wait());
    QVERIFY(list.succeeded());
    QCOMPARE(first.heard.error().status, 503);
    QCOMPARE(second.heard.error().status, 503);
    QCOMPARE(first.delays.size(), MaxRetries);
    QCOMPARE(second.delays.size(), MaxRetries);
    QVERIFY(isBackoff(first.delays) && isBackoff(second.delays));
    QVERIFY(first.delays != second.delays); // or all clients would come back at once
    QCOMPARE(server.requests().size(), 9);
}

void TestRetriedReads::finalFailures_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isRefused");

    for (const int status : {300, 302, 304, 307, 400, 401, 403, 404, 405, 409, 410, 422, 428, 499})
        QTest::addRow("%d", status) << response(status, "no") << Kind::Status << false;
    // However the server words it, what cannot help is not done.
    QTest::newRow("400, encouraged")
        << response(400, "no", {"x-should-retry: true", "Retry-After: 0"}) << Kind::Status << false;
    for (const int status : {408, 429, 500, 503}) {
        QTest::addRow("%d, refused", status)
            << response(status, "no", {"x-should-retry: false"}) << Kind::Status << true;
        QTest::addRow("%d, refused in capitals", status)
            << response(status, "no", {"X-Should-Retry:  FALSE ", "Retry-After: 0"}) << Kind::Status
            << true;
    }
    QTest::newRow("unreadable") << response(200, "<html></html>") << Kind::Unreadable << false;
    QTest::newRow("badly packed") << response(200, One, {"Content-Encoding: gzip"})
                                  << Kind::Unreadable << false;
    QTest::newRow("too large") << "HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n"_ba
                               << Kind::TooLarge << false;
}

void TestRetriedReads::finalFailures()
{
    QFETCH(QByteArray, answer);
    QFETCH(Kind, kind);
    QFETCH(bool, isRefused);

    HastyClock clock;
    ScriptedServer server;
    server.answerAll(answer);
    SecretsClient client(to(server.url()), clock);
    RetriedRead read(client, this);
    QVERIFY(read.heard.wait());
    QCOMPARE(read.heard.error().kind, kind);
    QCOMPARE(read.heard.error().retryRefused, isRefused);
    QTest::qWait(20); // time in which it would be sent again
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(clock.waits().isEmpty());
    QVERIFY(read.delays.isEmpty());
    QCOMPARE(read.heard.count(), 1);
}

void TestRetriedReads::neverToAStranger()
{
    HastyClock clock;
    ScriptedServer server;
    server.useTls(m_authority.server({.signer = ServerIdentity::Signer::Impostor}));
    server.answerAll(response(200, One));
    Connection connection = to(server.url());
    connection.authorities = {m_authority.certificate()};
    connection.idleTimeout = 30s;
    SecretsClient client(std::move(connection), clock);
    RetriedRead read(client, this);
    QVERIFY(read.heard.wait());
    QCOMPARE(read.heard.error().kind, Kind::NotTrusted);
    QTest::qWait(20);
    QCOMPARE(server.connectionCount(), 1);
    QVERIFY(server.requests().isEmpty());
    QVERIFY(clock.waits().isEmpty());
    QVERIFY(read.delays.isEmpty());
}

QTEST_GUILESS_MAIN(TestRetriedReads)
#include "tst_retriedreads.moc"
