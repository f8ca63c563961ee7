// SPDX-License-Identifier: MIT
#include "call.h"
#include "hastyclock.h"
#include "heard.h"
#include "scriptedserver.h"
#include "secretsclient.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;
using Text = std::optional<QString>;

const QString Key = u"key-0123456789abcdef"_s;
const QByteArray Target = "/v1/deployments/secrets"_ba;
const QByteArray One = R"({"object":"secret","id":"s1","name":"n","description":"d"})"_ba;

Connection to(const QUrl &url)
{
    return {.baseUrl = url, .key = SensitiveString(Key)};
}

SecretPatch secretOf(const QString &name, const Text &description, const QString &value)
{
    return {.name = name, .description = description, .value = SensitiveString(value)};
}

SecretPatch someSecret()
{
    return secretOf(u"n"_s, {}, u"correct-horse-staple"_s);
}

} // namespace

/// A secret made new: what leaves, and what is made of the answer.
class TestClientCreate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void body_data();
    void body();
    void headers();
    void successes_data();
    void successes();
    void unreadable_data();
    void unreadable();
    void refused_data();
    void refused();
    void echoedValueIsHidden();
    void requestIds_data();
    void requestIds();

private:
    HastyClock m_clock;
};

void TestClientCreate::body_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Text>("description");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("without a description")
        << u"x/y"_s << Text() << u"s3cret"_s << R"({"name":"x/y","value":"s3cret"})"_ba;
    QTest::newRow("all") << u"x/y"_s << Text(u"text"_s) << u"s3cret"_s
                         << R"({"name":"x/y","description":"text","value":"s3cret"})"_ba;
    QTest::newRow("empty description")
        << u"n"_s << Text(u""_s) << u"v"_s << R"({"name":"n","description":"","value":"v"})"_ba;
    QTest::newRow("a name that is no path")
        << u".."_s << Text() << u"v"_s << R"({"name":"..","value":"v"})"_ba;
    QTest::newRow("awkward value")
        << u"n"_s << Text() << u"\"\\\r\n\0\u00A0\u2028\x7F\U0001F600"_s
        << QByteArray("{\"name\":\"n\",\"value\":\"\\\"\\\\\\u000d\\u000a\\u0000\xC2\xA0"
                      "\xE2\x80\xA8\x7F\xF0\x9F\x98\x80\"}");
}

void TestClientCreate::body()
{
    QFETCH(QString, name);
    QFETCH(Text, description);
    QFETCH(QString, value);
    QFETCH(QByteArray, body);

    ScriptedServer server;
    server.answerAll(response(201, One));
    SecretsClient client(to(server.url()), m_clock);
    Heard<ChangedSecret> heard;
    client.create(secretOf(name, description, value), this, heard.handler());
    QCOMPARE(heard.count(), 0);
    QVERIFY(heard.wait());
    QVERIFY(heard.succeeded());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests()[0].method, "POST"_ba);
    QCOMPARE(server.requests()[0].target, Target);
    QVERIFY(server.requests()[0].isComplete());
    QCOMPARE(server.requests()[0].body, body);
}

void TestClientCreate::headers()
{
    ScriptedServer server;
    server.answerAll(response(201, One));
    SecretsClient client(to(server.url()), m_clock);
    Heard<ChangedSecret> heard;
    client.create(secretOf(u"n"_s, {}, u"v"_s), this, heard.handler());
    QVERIFY(heard.wait());

    const RecordedRequest &request = server.requests().constFirst();
    QCOMPARE(request.header("Authorization"), QList<QByteArray>{"Bearer " + Key.toLatin1()});
    QCOMPARE(request.header("Content-Type"), QList<QByteArray>{"application/json"});
    QCOMPARE(request.header("Content-Length"), QList<QByteArray>{"24"});
    QCOMPARE(request.header("Accept"), QList<QByteArray>{"application/json"});
    QCOMPARE(request.header("User-Agent"), QList<QByteArray>{"latchkey/" LATCHKEY_VERSION});
    QList<QByteArray> names;
    for (const auto &header : request.headers)
        names.append(header.first.toLower());
    std::sort(names.begin(), names.end());
    // Nothing more: no identifier that would let a server take two for one.
    QCOMPARE(
        names,
        (QList<QByteArray>{"accept", "accept-encoding", "accept-language", "authorization",
                           "connection", "content-length", "content-type", "host", "user-agent"}));
}

void TestClientCreate::successes_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 299})
        QTest::addRow("%d", status) << status;
}

void TestClientCreate::successes()
{
    QFETCH(int, status);

    ScriptedServer server;
    server.answerAll(response(status, One));
    SecretsClient client(to(server.url()), m_clock);
    Heard<ChangedSecret> heard;
    client.create(someSecret(), this, heard.handler());
    QVERIFY(heard.wait());
    QVERIFY(heard.succeeded());
    QCOMPARE(heard.result()->secret,
             (Secret{.id = u"s1"_s, .name = u"n"_s, .description = u"d"_s, .object = u"secret"_s}));
    QCOMPARE(heard.result()->requestId, QString());
    QCOMPARE(heard.count(), 1);
}

void TestClientCreate::unreadable_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("nothing") << 201 << QByteArray();
    QTest::newRow("204") << 204 << QByteArray();
    QTest::newRow("HTML") << 200 << "<html></html>"_ba;
    QTest::newRow("a list") << 200 << R"({"object":"list","data":[{"id":"s1"}]})"_ba;
    QTest::newRow("no secret") << 201 << "{}"_ba;
    QTest::newRow("an ID that is a number") << 201 << R"({"id":1,"name":"n"})"_ba;
}

void TestClientCreate::unreadable()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);

    ScriptedServer server;
    server.answerAll(response(status, body, {"x-request-id: req-1"}));
    SecretsClient client(to(server.url()), m_clock);
    Heard<ChangedSecret> heard;
    client.create(someSecret(), this, heard.handler());
    QVERIFY(heard.wait());
    // The server said yes: the caller must know that there may be a new secret.
    QCOMPARE(heard.error().kind, Kind::Unreadable);
    QCOMPARE(heard.error().status, status);
    QVERIFY(heard.error().bodyLeft);
    QVERIFY(!heard.error().message.isEmpty());
    QCOMPARE(heard.error().requestId, u"req-1"_s);
    QCOMPARE(server.requests().size(), 1);
}

void TestClientCreate::refused_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {302, 307, 308, 400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503})
        QTest::addRow("%d", status) << status;
}

void TestClientCreate::refused()
{
    QFETCH(int, status);

    ScriptedServer server;
    server.answerAll(
        response(status, R"({"error":{"message":"no"}})", {"Retry-After: 0", "Location: /v2"}));
    SecretsClient client(to(server.url()), m_clock);
    Heard<ChangedSecret> heard;
    client.create(someSecret(), this, heard.handler());
    QVERIFY(heard.wait());
    QCOMPARE(heard.error().kind, Kind::Status);
    QCOMPARE(heard.error().status, status);
    QCOMPARE(heard.error().message, u"no"_s);
    QCOMPARE(heard.error().retryAfter, std::optional(std::chrono::milliseconds(0)));
    QVERIFY(heard.error().bodyLeft);
    QTest::qWait(20); // time in which it would be sent again
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(heard.count(), 1);
}

void TestClientCreate::echoedValueIsHidden()
{
    ScriptedServer server;
    server.answerAll(response(422, "bad value correct-horse-staple of " + Key.toLatin1(),
                              {"x-request-id: correct-horse-staple"}));
    SecretsClient client(to(server.url()), m_clock);
    Heard<ChangedSecret> heard;
    client.create(someSecret(), this, heard.handler());
    QVERIFY(heard.wait());
    QCOMPARE(heard.error().message, u"bad value [hidden] of [hidden]"_s);
    QCOMPARE(heard.error().requestId, u"[hidden]"_s);
}

void TestClientCreate::requestIds_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<QString>("requestId");

    using Headers = QList<QByteArray>;
    QTest::newRow("none") << Headers{"x-trace: 1"} << QString();
    QTest::newRow("x-request-id") << Headers{"x-request-id: req-1"} << u"req-1"_s;
    QTest::newRow("in capitals") << Headers{"X-Request-ID: Req-1"} << u"Req-1"_s;
    QTest::newRow("request-id") << Headers{"request-id: req-1"} << u"req-1"_s;
    QTest::newRow("cf-ray") << Headers{"CF-RAY: 8f-FRA"} << u"8f-FRA"_s;
    QTest::newRow("the API's own first")
        << Headers{"cf-ray: 3", "request-id: 2", "x-request-id: 1"} << u"1"_s;
    QTest::newRow("then the other") << Headers{"cf-ray: 3", "request-id: 2"} << u"2"_s;
    QTest::newRow("an empty one says nothing")
        << Headers{"x-request-id:", "request-id: 2"} << u"2"_s;
    QTest::newRow("the key") << Headers{"x-request-id: a " + Key.toLatin1()} << u"a [hidden]"_s;
}

void TestClientCreate::requestIds()
{
    QFETCH(QList<QByteArray>, headers);
    QFETCH(QString, requestId);

    ScriptedServer server;
    SecretsClient client(to(server.url()), m_clock);
    server.answerAll(response(200, One, headers));
    Heard<ChangedSecret> created;
    client.create(someSecret(), this, created.handler());
    QVERIFY(created.wait() && created.succeeded());
    QCOMPARE(created.result()->requestId, requestId);
    Heard<ChangedSecret> patched;
    client.patch(u"s1"_s, someSecret(), this, patched.handler());
    QVERIFY(patched.wait() && patched.succeeded());
    QCOMPARE(patched.result()->requestId, requestId);

    server.answerAll(response(400, "no", headers));
    Heard<ChangedSecret> refused;
    client.patch(u"s1"_s, someSecret(), this, refused.handler());
    QVERIFY(refused.wait());
    QCOMPARE(refused.error().requestId, requestId);
    Heard<Secret> read;
    client.retrieve(u"s1"_s, this, read.handler());
    QVERIFY(read.wait());
    QCOMPARE(read.error().requestId, requestId);

    server.answerAll(response(200, "[]", headers));
    Heard<QList<Deployment>> unreadable;
    client.listDeployments(this, unreadable.handler());
    QVERIFY(unreadable.wait());
    QCOMPARE(unreadable.error().kind, Kind::Unreadable);
    QCOMPARE(unreadable.error().requestId, requestId);
}

QTEST_GUILESS_MAIN(TestClientCreate)
#include "tst_clientcreate.moc"
