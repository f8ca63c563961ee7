// SPDX-License-Identifier: MIT
#include "call.h"
#include "hastyclock.h"
#include "heard.h"
#include "scriptedserver.h"
#include "secretsclient.h"
#include "testauthority.h"

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ApiError::Kind;
using Start = Script::Start;

const QByteArray One = R"({"object":"secret","id":"s1","name":"n"})"_ba;

constexpr const char *WithinBody = "reset within the request";

SecretPatch someChange()
{
    SecretPatch patch;
    patch.name = u"n"_s;
    patch.value = SensitiveString(u"s3cret");
    return patch;
}

} // namespace

/// A request for change leaves once, whatever becomes of it: the client cannot know whether a
/// second one would do harm.
class TestSingleChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failures_data();
    void failures();
    void absentServer_data() { verbs(); }
    void absentServer();
    void removal_data();
    void removal();
    void notByDots_data();
    void notByDots();

private:
    static void verbs();
    Call *change(SecretsClient &client, const QByteArray &verb, Heard<ChangedSecret> &heard);

    TestAuthority m_authority;
};

void TestSingleChanges::verbs()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::newRow("PATCH") << "PATCH"_ba;
    QTest::newRow("POST") << "POST"_ba;
    QTest::newRow("DELETE") << "DELETE"_ba;
}

Call *TestSingleChanges::change(SecretsClient &client, const QByteArray &verb,
                                Heard<ChangedSecret> &heard)
{
    if (verb == "PATCH")
        return client.patch(u"s1"_s, someChange(), this, heard.handler());
    if (verb == "POST")
        return client.create(someChange(), this, heard.handler());
    return client.remove(u"s1"_s, this, [handler = heard.handler()](const auto &removed) {
        handler(removed.map([](const RemovedSecret &done) {
            return ChangedSecret{.secret = {}, .requestId = done.requestId};
        }));
    });
}

void TestSingleChanges::failures_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<Script>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("tls");
    // Over a connection that has served before Qt, too, thinks a second try is harmless.
    QTest::addColumn<bool>("warm");

    const auto row = [](const char *name, const Script &fault, Kind kind) {
        const bool isWithinBody = QByteArrayView(name) == WithinBody;
        for (const QByteArray &verb : {"PATCH"_ba, "POST"_ba, "DELETE"_ba}) {
            if (isWithinBody && verb == "DELETE")
                continue; // it has none
            for (const bool tls : {false, true}) {
                for (const bool warm : {false, true}) {
                    QTest::addRow("%s, %s%s%s", verb.constData(), name, tls ? ", TLS" : "",
                                  warm ? ", warm" : "")
                        << verb << fault << kind << tls << warm;
                }
            }
        }
    };
    const QByteArray started = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":"_ba;
    row("reset", Script().reset(), Kind::ConnectionLost);
    row("closed", Script().close(), Kind::ConnectionLost);
    row("dropped", Script().drop(), Kind::ConnectionLost);
    row(WithinBody, Script(Start::BodyBegun).reset(), Kind::ConnectionLost);
    row("closed within the head", Script("HTTP/1.1 200 OK\r\nConte"_ba).close(),
        Kind::ConnectionLost);
    row("closed within the answer", Script(started).close(), Kind::ConnectionLost);
    row("no answer", Script().hang(), Kind::TimedOut);
    row("stalled within the answer", Script(started).hang(), Kind::TimedOut);
    for (const int status : {401, 407, 408, 409, 425, 429, 500, 502, 503, 504}) {
        const QByteArray number = QByteArray::number(status);
        row(number.constData(), Script(response(status, "no")), Kind::Status);
        row(QByteArray(number + ", encouraged").constData(),
            Script(response(status, "no",
                            {"Retry-After: 0", "retry-after-ms: 0", "x-should-retry: true"})),
            Kind::Status);
    }
}

void TestSingleChanges::failures()
{
    QFETCH(QByteArray, verb);
    QFETCH(Script, fault);
    QFETCH(Kind, kind);
    QFETCH(bool, tls);
    QFETCH(bool, warm);

    HastyClock clock;
    ScriptedServer server;
    if (tls)
        server.useTls(m_authority.server());
    SecretsClient client({.baseUrl = server.url(),
                          .key = SensitiveString(u"key-0123456789abcdef"),
                          .authorities = {m_authority.certificate()},
                          .idleTimeout = 300ms},
                         clock);
    server.answerAll(fault);
    if (warm) {
        server.answer(response(200, One));
        Heard<Secret> first;
        client.retrieve(u"s1"_s, this, first.handler());
        QVERIFY(first.wait() && first.succeeded());
    }
    QSignalSpy exchanged(&client, &SecretsClient::exchanged);
    Heard<ChangedSecret> heard;
    QSignalSpy waiting(change(client, verb, heard), &Call::waiting);
    QVERIFY(heard.wait());
    QCOMPARE(heard.error().kind, kind);
    QVERIFY(heard.error().bodyLeft);
    QTest::qWait(20); // time in which it would be sent again
    const auto changes =
        std::count_if(server.requests().begin(), server.requests().end(),
                      [](const RecordedRequest &request) { return request.method != "GET"; });
    QCOMPARE(changes, 1);
    QCOMPARE(server.requests().constLast().method, verb);
    QCOMPARE(exchanged.size(), 1);
    QCOMPARE(heard.count(), 1);
    QVERIFY(waiting.isEmpty());
    QVERIFY(clock.waits().isEmpty());
}

void TestSingleChanges::absentServer()
{
    QFETCH(QByteArray, verb);

    HastyClock clock;
    ScriptedServer server;
    server.answerAll(response(200, One));
    server.goAway();
    SecretsClient client({.baseUrl = server.url(), .key = SensitiveString(u"key")}, clock);
    Heard<ChangedSecret> heard;
    change(client, verb, heard);
    QVERIFY(heard.wait());
    QCOMPARE(heard.error().kind, Kind::NotConnected);
    QVERIFY(!heard.error().bodyLeft);
    server.comeBack();
    QTest::qWait(50); // time in which it would be sent after all
    QCOMPARE(server.connectionCount(), 0);
    QVERIFY(clock.waits().isEmpty());
    QCOMPARE(heard.count(), 1);
}

void TestSingleChanges::removal_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("as documented") << u"sec_1"_s << 200 << "{}"_ba
                                   << "sec_1"_ba;
    QTest::newRow("no content") << u"sec_1"_s << 204 << QByteArray() << "sec_1"_ba;
    QTest::newRow("unreadable") << u"sec_1"_s << 200 << "<html>"_ba
                                << "sec_1"_ba;
    QTest::newRow("by name") << u"team/key"_s << 200 << "{}"_ba
                             << "team%2Fkey"_ba;
}

// Any 2xx is a yes: the document promises nothing of the body.
void TestSingleChanges::removal()
{
    QFETCH(QString, id);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, target);

    HastyClock clock;
    ScriptedServer server;
    server.answerAll(response(status, body, {"x-request-id: req-1"}));
    SecretsClient client({.baseUrl = server.url(), .key = SensitiveString(u"key")}, clock);
    Heard<RemovedSecret> heard;
    client.remove(id, this, heard.handler());
    QCOMPARE(heard.count(), 0);
    QVERIFY(heard.wait());
    QVERIFY(heard.succeeded());
    QCOMPARE(heard.result()->requestId, u"req-1"_s);
    QCOMPARE(server.requests().size(), 1);
    const RecordedRequest &request = server.requests().constFirst();
    QCOMPARE(request.method, "DELETE"_ba);
    QCOMPARE(request.target, "/v1/deployments/secrets/"_ba + target);
    QCOMPARE(request.header("Authorization"), QList<QByteArray>{"Bearer key"});
    QVERIFY(request.header("Content-Type").isEmpty());
    QVERIFY(request.header("Content-Length").isEmpty()
            || request.header("Content-Length") == QList<QByteArray>{"0"});
    QVERIFY(request.body.isEmpty());
}

void TestSingleChanges::notByDots_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {".", "..", ""})
        QTest::newRow(id) << QString::fromLatin1(id);
}

// As a path's last part they mean the list, or what it is in.
void TestSingleChanges::notByDots()
{
    QFETCH(QString, id);

    HastyClock clock;
    ScriptedServer server;
    server.answerAll(response(200, One));
    SecretsClient client({.baseUrl = server.url(), .key = SensitiveString(u"key")}, clock);
    for (const QByteArray &verb : {"PATCH"_ba, "DELETE"_ba}) {
        Heard<ChangedSecret> heard;
        if (verb == "PATCH")
            client.patch(id, someChange(), this, heard.handler());
        else
            client.remove(id, this, [handler = heard.handler()](const auto &removed) {
                handler(removed.map([](const RemovedSecret &) { return ChangedSecret(); }));
            });
        QCOMPARE(heard.count(), 0);
        QVERIFY(heard.wait());
        QCOMPARE(heard.error().kind, Kind::NotAddressable);
        QVERIFY(!heard.error().bodyLeft);
    }
    QTest::qWait(20);
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestSingleChanges)
#include "tst_singlechanges.moc"
