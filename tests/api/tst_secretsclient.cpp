// SPDX-License-Identifier: MIT
#include "baseurl.h"
#include "hastyclock.h"
#include "heard.h"
#include "scriptedserver.h"
#include "secretsclient.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

using Text = std::optional<QString>;

const QString Key = u"key-0123456789abcdef"_s;
const QByteArray One = R"({"object":"secret","id":"s1","name":"n","description":"d"})"_ba;

Connection to(const QUrl &url)
{
    return {.baseUrl = url, .key = SensitiveString(Key)};
}

SecretPatch patchOf(const Text &name, const Text &description, const Text &value)
{
    SecretPatch patch{.name = name, .description = description, .value = {}};
    if (value)
        patch.value = SensitiveString(*value);
    return patch;
}

QList<QByteArray> headerNames(const RecordedRequest &request)
{
    QList<QByteArray> names;
    for (const auto &header : request.headers)
        names.append(header.first.toLower());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

/// What leaves: method, path, headers, body.
class TestSecretsClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathOfOne_data();
    void pathOfOne();
    void pathUnderBase_data();
    void pathUnderBase();
    void headersOfGet();
    void headersOfPatch();
    void sendsNoCookies();
    void patchBody_data();
    void patchBody();
    void largeValueArrivesWhole();
    void dotNamesThroughTheList_data();
    void dotNamesThroughTheList();
    void readsAnswers();
    void reusesOneConnection();
    void answersEachCallOnItsOwn();

private:
    HastyClock m_clock;
};

void TestSecretsClient::pathOfOne_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("segment");

    const auto row = [](const char *name, const QString &id, const char *segment) {
        QTest::newRow(name) << id << QByteArray(segment);
    };
    row("id", u"sec_01HZX-abc.DEF~"_s, "sec_01HZX-abc.DEF~");
    row("slash", u"a/b"_s, "a%2Fb");
    row("slashes", u"/a//b/"_s, "%2Fa%2F%2Fb%2F");
    row("percent", u"100%"_s, "100%25");
    row("encoded slash", u"a%2Fb"_s, "a%252Fb");
    row("encoded letter", u"%41"_s, "%2541");
    row("space and plus", u"a b+c"_s, "a%20b%2Bc");
    row("query and fragment", u"a?b=c&d#e"_s, "a%3Fb%3Dc%26d%23e");
    row("reserved", u":@!$'()*,;[]\\"_s, "%3A%40%21%24%27%28%29%2A%2C%3B%5B%5D%5C");
    row("unsafe", u"\"<>^`{|}"_s, "%22%3C%3E%5E%60%7B%7C%7D");
    row("unicode", u"caf\u00E9\U0001F600"_s, "caf%C3%A9%F0%9F%98%80");
    row("newline", u"a\r\nX: y"_s, "a%0D%0AX%3A%20y");
    row("NUL and DEL", u"a\0b\x7F"_s, "a%00b%7F");
    row("dots inside", u"a/../b"_s, "a%2F..%2Fb");
    row("dots at the ends", u"../a/.."_s, "..%2Fa%2F..");
    row("three dots", u"..."_s, "...");
    row("encoded dots", u"%2e%2E"_s, "%252e%252E");
}

void TestSecretsClient::pathOfOne()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, segment);

    ScriptedServer server;
    server.answerAll(response(404, {}));
    SecretsClient client(to(server.url()), m_clock);
    Heard<Secret> heard;
    client.retrieve(id, this, heard.handler());
    QVERIFY(heard.wait());
    Heard<ChangedSecret> patched;
    client.patch(id, patchOf(u"n"_s, {}, {}), this, patched.handler());
    QVERIFY(patched.wait());

    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests()[0].method, "GET"_ba);
    QCOMPARE(server.requests()[0].target, QByteArray("/v1/deployments/secrets/" + segment));
    QCOMPARE(server.requests()[1].method, "PATCH"_ba);
    QCOMPARE(server.requests()[1].target, QByteArray("/v1/deployments/secrets/" + segment));
}

void TestSecretsClient::pathUnderBase_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("path");

    QTest::newRow("none") << u""_s << ""_ba;
    QTest::newRow("root") << u"/"_s << ""_ba;
    QTest::newRow("v1") << u"/v1"_s << "/v1"_ba;
    QTest::newRow("slash") << u"/v1/"_s << "/v1"_ba;
    QTest::newRow("slashes") << u"/v1//"_s << "/v1"_ba;
    QTest::newRow("longer") << u"/proxy/together/v1/"_s << "/proxy/together/v1"_ba;
    QTest::newRow("encoded") << u"/a%2Fb%20c%25"_s << "/a%2Fb%20c%25"_ba;
}

void TestSecretsClient::pathUnderBase()
{
    QFETCH(QString, base);
    QFETCH(QByteArray, path);

    ScriptedServer server;
    server.answerAll(response(404, {}));
    const auto url = parseBaseUrl(server.url({}).toString() + base);
    QVERIFY(url);
    SecretsClient client(to(*url), m_clock);
    Heard<QList<Secret>> list;
    client.list(this, list.handler());
    QVERIFY(list.wait());
    Heard<Secret> one;
    client.retrieve(u"a/b"_s, this, one.handler());
    QVERIFY(one.wait());

    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests()[0].method, "GET"_ba);
    QCOMPARE(server.requests()[0].target, QByteArray(path + "/deployments/secrets"));
    QCOMPARE(server.requests()[1].target, QByteArray(path + "/deployments/secrets/a%2Fb"));
}

void TestSecretsClient::headersOfGet()
{
    ScriptedServer server;
    server.answerAll(response(200, R"({"data":[]})"));
    SecretsClient client(to(server.url()), m_clock);
    Heard<QList<Secret>> heard;
    client.list(this, heard.handler());
    QVERIFY(heard.wait());
    QVERIFY(heard.succeeded());

    const RecordedRequest &request = server.requests().constFirst();
    QCOMPARE(request.header("Authorization"), QList<QByteArray>{"Bearer " + Key.toLatin1()});
    QCOMPARE(request.header("Accept"), QList<QByteArray>{"application/json"});
    QCOMPARE(request.header("User-Agent"), QList<QByteArray>{"latchkey/" LATCHKEY_VERSION});
    QCOMPARE(request.header("Host"),
             QList<QByteArray>{"127.0.0.1:" + QByteArray::number(server.serverPort())});
    QCOMPARE(request.body, QByteArray());
    // Nothing that is not known: no content type, cookie, referrer or identifier.
    QCOMPARE(headerNames(request),
             (QList<QByteArray>{"accept", "accept-encoding", "accept-language", "authorization",
                                "connection", "host", "user-agent"}));
}

void TestSecretsClient::headersOfPatch()
{
    ScriptedServer server;
    server.answerAll(response(200, One));
    SecretsClient client(to(server.url()), m_clock);
    Heard<ChangedSecret> heard;
    client.patch(u"s1"_s, patchOf({}, {}, u"v"_s), this, heard.handler());
    QVERIFY(heard.wait());
    QVERIFY(heard.succeeded());

    const RecordedRequest &request = server.requests().constFirst();
    QCOMPARE(request.header("Authorization"), QList<QByteArray>{"Bearer " + Key.toLatin1()});
    QCOMPARE(request.header("Content-Type"), QList<QByteArray>{"application/json"});
    QCOMPARE(request.header("Content-Length"), QList<QByteArray>{"13"});
    QCOMPARE(request.header("Accept"), QList<QByteArray>{"application/json"});
    QCOMPARE(request.header("User-Agent"), QList<QByteArray>{"latchkey/" LATCHKEY_VERSION});
    QCOMPARE(
        headerNames(request),
        (QList<QByteArray>{"accept", "accept-encoding", "accept-language", "authorization",
                           "connection", "content-length", "content-type", "host", "user-agent"}));
}

void TestSecretsClient::sendsNoCookies()
{
    ScriptedServer server;
    server.answerAll(
        response(200, One,
                 {"Set-Cookie: session=abc; Path=/", "ETag: \"1\"",
                  "Last-Modified: Sat, 01 Jun 2024 12:00:00 GMT", "Cache-Control: max-age=3600"}));
    SecretsClient client(to(server.url()), m_clock);
    for (int i = 0; i < 3; ++i) {
        Heard<Secret> heard;
        client.retrieve(u"s1"_s, this, heard.handler());
        QVERIFY(heard.wait());
        QVERIFY(heard.succeeded());
    }
    // Three requests: nothing was answered out of a cache either.
    QCOMPARE(server.requests().size(), 3);
    for (const RecordedRequest &request : server.requests()) {
        QVERIFY(request.header("Cookie").isEmpty());
        QVERIFY(request.header("If-None-Match").isEmpty());
        QVERIFY(request.header("If-Modified-Since").isEmpty());
    }
}

void TestSecretsClient::patchBody_data()
{
    QTest::addColumn<Text>("name");
    QTest::addColumn<Text>("description");
    QTest::addColumn<Text>("value");
    QTest::addColumn<QByteArray>("body");

    const Text n = u"x/y"_s;
    const Text d = u"text"_s;
    const Text v = u"s3cret"_s;
    const Text no;
    QTest::newRow("name") << n << no << no << R"({"name":"x/y"})"_ba;
    QTest::newRow("description") << no << d << no << R"({"description":"text"})"_ba;
    QTest::newRow("value") << no << no << v << R"({"value":"s3cret"})"_ba;
    QTest::newRow("name, description")
        << n << d << no << R"({"name":"x/y","description":"text"})"_ba;
    QTest::newRow("name, value") << n << no << v << R"({"name":"x/y","value":"s3cret"})"_ba;
    QTest::newRow("description, value")
        << no << d << v << R"({"description":"text","value":"s3cret"})"_ba;
    QTest::newRow("all") << n << d << v
                         << R"({"name":"x/y","description":"text","value":"s3cret"})"_ba;
    QTest::newRow("emptied description") << no << Text(u""_s) << no << R"({"description":""})"_ba;
    QTest::newRow("awkward value")
        << no << no << Text(u"\"\\\r\n\0\u00A0\u2028\x7F\U0001F600"_s)
        << QByteArray("{\"value\":\"\\\"\\\\\\u000d\\u000a\\u0000\xC2\xA0\xE2\x80\xA8\x7F"
                      "\xF0\x9F\x98\x80\"}");
}

void TestSecretsClient::patchBody()
{
    QFETCH(Text, name);
    QFETCH(Text, description);
    QFETCH(Text, value);
    QFETCH(QByteArray, body);

    ScriptedServer server;
    server.answerAll(response(200, One));
    SecretsClient client(to(server.url()), m_clock);
    Heard<ChangedSecret> heard;
    client.patch(u"s1"_s, patchOf(name, description, value), this, heard.handler());
    QVERIFY(heard.wait());
    QVERIFY(heard.succeeded());
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests()[0].isComplete());
    QCOMPARE(server.requests()[0].body, body);
}

void TestSecretsClient::largeValueArrivesWhole()
{
    QString value;
    for (int i = 0; value.size() < (1 << 20); ++i)
        value += u"-----%1 caf\u00E9 \"\\\n\U0001F600 "_s.arg(i);
    ScriptedServer server;
    server.answerAll(response(200, One));
    SecretsClient client(to(server.url()), m_clock);
    Heard<ChangedSecret> heard;
    client.patch(u"s1"_s, patchOf({}, {}, value), this, heard.handler());
    QVERIFY(heard.wait());
    QVERIFY(heard.succeeded());

    QByteArray expected = value.toUtf8();
    expected.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\u000a");
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests()[0].body == QByteArray("{\"value\":\"" + expected + "\"}"));
}

void TestSecretsClient::dotNamesThroughTheList_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("foundId");

    const QByteArray both = R"({"data":[{"id":"s0","name":"..."},{"id":"s1","name":"."},
                                        {"id":"s2","name":".."}]})";
    QTest::newRow("one dot") << u"."_s << both << u"s1"_s;
    QTest::newRow("two dots") << u".."_s << both << u"s2"_s;
    QTest::newRow("not there") << u".."_s << R"({"data":[{"id":"s0","name":"..."}]})"_ba
                               << QString();
    QTest::newRow("empty list") << u"."_s << R"({"data":[]})"_ba << QString();
}

void TestSecretsClient::dotNamesThroughTheList()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, list);
    QFETCH(QString, foundId);

    ScriptedServer server;
    server.answerAll(response(200, list));
    SecretsClient client(to(server.url()), m_clock);
    Heard<Secret> heard;
    client.retrieve(name, this, heard.handler());
    QVERIFY(heard.wait());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests()[0].target, "/v1/deployments/secrets"_ba);
    QCOMPARE(heard.succeeded(), !foundId.isEmpty());
    if (heard.succeeded())
        QCOMPARE(heard.result()->id, foundId);
    else
        QCOMPARE(heard.error().kind, ApiError::Kind::NotListed);
}

void TestSecretsClient::readsAnswers()
{
    ScriptedServer server;
    SecretsClient client(to(server.url()), m_clock);

    server.answer(response(200, One));
    Heard<Secret> one;
    client.retrieve(u"s1"_s, this, one.handler());
    QVERIFY(one.wait());
    QVERIFY(one.succeeded());
    QCOMPARE(one.result()->id, u"s1"_s);
    QCOMPARE(one.result()->name, u"n"_s);
    QCOMPARE(one.result()->description, Text(u"d"_s));
    QCOMPARE(one.result()->createdAt, Text());

    server.answer(response(200, "{\"data\":[" + One + ",{\"id\":\"s2\"}]}"));
    Heard<QList<Secret>> list;
    client.list(this, list.handler());
    QVERIFY(list.wait());
    QVERIFY(list.succeeded());
    QCOMPARE(list.result()->size(), 2);
    QCOMPARE(list.result()->at(0), *one.result());

    server.answer(Script("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                         + QByteArray::number(One.size(), 16) + "\r\n" + One + "\r\n0\r\n\r\n"));
    Heard<ChangedSecret> patched;
    client.patch(u"s1"_s, patchOf(u"n"_s, {}, {}), this, patched.handler());
    QVERIFY(patched.wait());
    QVERIFY(patched.succeeded());
    QCOMPARE(patched.result()->secret, *one.result());
}

void TestSecretsClient::reusesOneConnection()
{
    ScriptedServer server;
    server.answerAll(response(200, One));
    SecretsClient client(to(server.url()), m_clock);
    for (int i = 0; i < 5; ++i) {
        Heard<ChangedSecret> heard;
        client.patch(u"s1"_s, patchOf(u"n"_s, {}, {}), this, heard.handler());
        QVERIFY(heard.wait());
        QVERIFY(heard.succeeded());
        QCOMPARE(heard.count(), 1);
    }
    QCOMPARE(server.requests().size(), 5);
    QCOMPARE(server.connectionCount(), 1);
}

void TestSecretsClient::answersEachCallOnItsOwn()
{
    ScriptedServer server;
    server.answerAll(response(200, One));
    SecretsClient client(to(server.url()), m_clock);
    Heard<Secret> first;
    Heard<ChangedSecret> second;
    Heard<QList<Secret>> third;
    client.retrieve(u"s1"_s, this, first.handler());
    client.patch(u"other"_s, patchOf(u"n"_s, {}, {}), this, second.handler());
    client.list(this, third.handler());
    QVERIFY(first.wait() && second.wait() && third.wait());
    QVERIFY(first.succeeded());
    QCOMPARE(second.error().kind, ApiError::Kind::Unreadable); // about s1, not about the other
    QCOMPARE(third.error().kind, ApiError::Kind::Unreadable);  // a secret, not a list
    QCOMPARE(first.count() + second.count() + third.count(), 3);
}

QTEST_GUILESS_MAIN(TestSecretsClient)
#include "tst_secretsclient.moc"
