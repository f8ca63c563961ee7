// SPDX-License-Identifier: MIT
#include "hastyclock.h"
#include "heard.h"
#include "scriptedserver.h"
#include "secretsclient.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;

const QByteArray One = R"({"object":"secret","id":"s1","name":"n"})"_ba;

Connection to(const QUrl &url)
{
    return {.baseUrl = url, .key = SensitiveString(u"key-0123456789abcdef")};
}

SecretPatch somePatch()
{
    SecretPatch patch;
    patch.name = u"n"_s;
    return patch;
}

struct Body
{
    const char *name;
    QByteArray bytes;
    /// What a person gets to read.
    QString message;
};

const QList<Body> &bodies()
{
    static const QList<Body> all{
        {"error.message", R"({"error":{"message":"it said so","type":"t"}})", u"it said so"_s},
        {"error", R"({"error":"it said so"})", u"it said so"_s},
        {"message", R"({"message":"it said so"})", u"it said so"_s},
        {"plain text", "it said so\n", u"it said so"_s},
        {"HTML", "<!DOCTYPE html><html><body><h1>it</h1> said <b>so</b></body></html>",
         u"it said so"_s},
        {"empty", {}, {}},
        {"array", R"([{"message":"x"}])", {}},
        {"invalid UTF-8", "it said \xFF\xFE", u"it said \uFFFD\uFFFD"_s},
        {"huge", QByteArray(3 << 20, 'x'), QString(500, u'x') + u'\u2026'},
        {"control and bidi", R"({"message":"a\u001b[1m\u202eb\u0000"})",
         u"a\\u{1b}[1m\\u{202e}b\\u{0}"_s},
    };
    return all;
}

} // namespace

/// What comes back: each status with each shape of body.
class TestClientAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failures_data();
    void failures();
    void challenges_data();
    void challenges();
    void redirectsCarryNothing_data();
    void redirectsCarryNothing();
    void successes_data();
    void successes();
    void unreadablePatches_data();
    void unreadablePatches();

private:
    HastyClock m_clock;
};

void TestClientAnswers::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");

    for (int status : {300, 301, 302, 303, 307, 308, 400, 401, 403, 404, 407, 408,
                       409, 410, 418, 422, 429, 500, 501, 502, 503, 504, 599}) {
        for (const Body &body : bodies())
            QTest::addRow("%d, %s", status, body.name) << status << body.bytes << body.message;
    }
}

void TestClientAnswers::failures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, message);

    ScriptedServer server;
    server.answerAll(response(status, body));
    SecretsClient client(to(server.url()), m_clock);

    Heard<ChangedSecret> patched;
    client.patch(u"s1"_s, somePatch(), this, patched.handler());
    QVERIFY(patched.wait());
    QCOMPARE(patched.error().kind, Kind::Status);
    QCOMPARE(patched.error().status, status);
    QCOMPARE(patched.error().message, message);
    QCOMPARE(patched.error().bodyLeft, true);

    Heard<QList<Secret>> listed;
    client.list(this, listed.handler());
    QVERIFY(listed.wait());
    QCOMPARE(listed.error().kind, Kind::Status);
    QCOMPARE(listed.error().status, status);
    QCOMPARE(listed.error().message, message);
    QCOMPARE(listed.error().bodyLeft, false);

    const bool isReadAgain = status == 408 || status == 429 || status >= 500;
    QCOMPARE(server.requests().size(), isReadAgain ? 5 : 2);
    QCOMPARE(server.requests()[0].method, "PATCH"_ba);
    for (qsizetype at = 1; at < server.requests().size(); ++at)
        QCOMPARE(server.requests()[at].method, "GET"_ba);
    QCOMPARE(patched.count(), 1);
    QCOMPARE(listed.count(), 1);
}

void TestClientAnswers::challenges_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");

    for (const char *scheme : {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "Bearer",
                               "Negotiate", "NTLM", "Unknown", ""}) {
        QTest::addRow("401 %s", scheme) << 401 << QByteArray("WWW-Authenticate: ") + scheme;
        QTest::addRow("407 %s", scheme) << 407 << QByteArray("Proxy-Authenticate: ") + scheme;
    }
}

void TestClientAnswers::challenges()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);

    ScriptedServer server;
    server.answerAll(response(status, R"({"error":{"message":"who are you"}})", {header}));
    SecretsClient client(to(server.url()), m_clock);
    Heard<ChangedSecret> heard;
    client.patch(u"s1"_s, somePatch(), this, heard.handler());
    QVERIFY(heard.wait());
    QCOMPARE(heard.error().kind, Kind::Status);
    QCOMPARE(heard.error().status, status);
    QCOMPARE(heard.error().message, u"who are you"_s);
    QVERIFY(heard.error().bodyLeft);
    // No second try with other credentials, and no scheme but ours.
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests()[0].header("Authorization"),
             QList<QByteArray>{"Bearer key-0123456789abcdef"});
    QVERIFY(server.requests()[0].header("Proxy-Authorization").isEmpty());
}

void TestClientAnswers::redirectsCarryNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("host");

    for (int status : {301, 302, 303, 307, 308}) {
        for (const char *host : {"127.0.0.1", "127.0.0.2", "itself"})
            QTest::addRow("%d to %s", status, host) << status << QString::fromLatin1(host);
    }
}

void TestClientAnswers::redirectsCarryNothing()
{
    QFETCH(int, status);
    QFETCH(QString, host);

    ScriptedServer server;
    const bool itself = host == "itself"_L1;
    ScriptedServer other(itself ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host));
    const QUrl target = (itself ? server : other).url(u"/v1/deployments/secrets/s1"_s);
    server.answerAll(response(status, "moved", {"Location: " + target.toEncoded()}));
    other.answerAll(response(200, One));
    SecretsClient client(to(server.url()), m_clock);

    Heard<ChangedSecret> patched;
    client.patch(u"s1"_s, somePatch(), this, patched.handler());
    QVERIFY(patched.wait());
    QCOMPARE(patched.error().kind, Kind::Status);
    QCOMPARE(patched.error().status, status);
    QCOMPARE(patched.error().message, u"moved"_s);
    Heard<Secret> read;
    client.retrieve(u"s1"_s, this, read.handler());
    QVERIFY(read.wait());
    QCOMPARE(read.error().status, status);

    QTest::qWait(20); // time in which a redirect would have been followed
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(other.connectionCount(), 0);
    QCOMPARE(other.bytesReceived(), 0);
}

void TestClientAnswers::successes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("readable");

    for (int status : {200, 201, 202, 203, 206, 299})
        QTest::addRow("%d with the secret", status) << status << One << true;
    QTest::newRow("204") << 204 << QByteArray() << false;
    for (const Body &body : bodies()) {
        if (body.bytes.size() < 1000)
            QTest::addRow("200 with %s", body.name) << 200 << body.bytes << false;
    }
}

void TestClientAnswers::successes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, readable);

    ScriptedServer server;
    server.answerAll(response(status, body));
    SecretsClient client(to(server.url()), m_clock);
    Heard<ChangedSecret> heard;
    client.patch(u"s1"_s, somePatch(), this, heard.handler());
    QVERIFY(heard.wait());
    QCOMPARE(heard.succeeded(), readable);
    if (readable) {
        QCOMPARE(heard.result()->secret.name, u"n"_s);
        return;
    }
    // The server said yes: the caller must know that the change may stand.
    QCOMPARE(heard.error().kind, Kind::Unreadable);
    QCOMPARE(heard.error().status, status);
    QVERIFY(heard.error().bodyLeft);
    QVERIFY(!heard.error().message.isEmpty());

    Heard<Secret> read;
    client.retrieve(u"s1"_s, this, read.handler());
    QVERIFY(read.wait());
    QCOMPARE(read.error().kind, Kind::Unreadable);
    QCOMPARE(read.error().status, status);
    QVERIFY(!read.error().bodyLeft);
    QCOMPARE(server.requests().size(), 2); // asked again, it would say the same
}

void TestClientAnswers::unreadablePatches_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("about it") << One << true;
    QTest::newRow("no id in it") << R"({"name":"n"})"_ba << true;
    QTest::newRow("about another") << R"({"id":"s2","name":"n"})"_ba << false;
    QTest::newRow("its id in capitals") << R"({"id":"S1","name":"n"})"_ba << false;
    QTest::newRow("its id as a name") << R"({"id":"s2","name":"s1"})"_ba << false;
    QTest::newRow("a list") << R"({"object":"list","data":[{"id":"s1"}]})"_ba << false;
}

void TestClientAnswers::unreadablePatches()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, accepted);

    ScriptedServer server;
    server.answerAll(response(200, body));
    SecretsClient client(to(server.url()), m_clock);
    Heard<ChangedSecret> heard;
    client.patch(u"s1"_s, somePatch(), this, heard.handler());
    QVERIFY(heard.wait());
    QCOMPARE(heard.succeeded(), accepted);
    if (!accepted) {
        QCOMPARE(heard.error().kind, Kind::Unreadable);
        QCOMPARE(heard.error().status, 200);
        QVERIFY(heard.error().bodyLeft);
    }
}

QTEST_GUILESS_MAIN(TestClientAnswers)
#include "tst_clientanswers.moc"
