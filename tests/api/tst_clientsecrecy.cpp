// SPDX-License-Identifier: MIT
#include "call.h"
#include "hastyclock.h"
#include "heard.h"
#include "scriptedserver.h"
#include "secretsclient.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Key = u"tok-ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
const QByteArray One = R"({"object":"secret","id":"s1","name":"n"})"_ba;

Connection to(const QUrl &url, std::chrono::milliseconds idleTimeout = 30s)
{
    return {.baseUrl = url, .key = SensitiveString(Key), .idleTimeout = idleTimeout};
}

SecretPatch patchOf(const QString &value)
{
    SecretPatch patch;
    patch.name = u"n"_s;
    patch.value = SensitiveString(value);
    return patch;
}

/// Whether eight characters in a row of @p text stand in @p secret, too, or all of a shorter one.
bool tells(const QString &text, const QString &secret)
{
    const qsizetype length = std::min(qsizetype(8), secret.size());
    for (qsizetype at = 0; at + length <= text.size(); ++at) {
        if (secret.contains(QStringView(text).sliced(at, length)))
            return true;
    }
    return false;
}

QByteArray jsonText(const QByteArray &text)
{
    QByteArray escaped = text;
    escaped.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return '"' + escaped + '"';
}

/// All that is logged while it lives, by every category there is.
class LogCatcher
{
public:
    LogCatcher()
    {
        s_text.clear();
        QLoggingCategory::setFilterRules(u"*=true"_s);
        m_previous = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &context, const QString &message) {
                const QMutexLocker lock(&s_mutex);
                s_text += QString::fromLatin1(context.category) + u": "_s + message + u'\n';
            });
    }
    ~LogCatcher()
    {
        qInstallMessageHandler(m_previous);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(LogCatcher)

    [[nodiscard]] static QString text()
    {
        const QMutexLocker lock(&s_mutex);
        return s_text;
    }

private:
    static inline QMutex s_mutex;
    static inline QString s_text;
    QtMessageHandler m_previous = nullptr;
};

} // namespace

/// The key and the value go to the server, and nowhere else.
class TestClientSecrecy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void echoes_data();
    void echoes();
    void keyEchoedToARead();
    void keyReplacedMeanwhile();
    void networkErrorsTellNothing();
    void nothingIsLogged();

private:
    HastyClock m_clock;
};

void TestClientSecrecy::echoes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("form");

    const QList<std::pair<const char *, QString>> values{
        {"a password", u"correct-horse-battery-staple"_s},
        {"a short one", u"h4ck"_s},
        {"unicode", u"\u043F\u0430\u0440\u043E\u043B\u044C\U0001F511\u043A\u043B\u044E\u0447"_s},
        {"lines", u"-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\nBKcwggSjAgEAAoIB\n"_s},
        {"quotes", u"{\"user\":\"administrator\",\"pass\\word\":\"0123456789abcdef\"}"_s},
        {"long", u"0123456789abcdefghijklmnopqrstuvwxyz"_s.repeated(1000)},
    };
    const char *forms[] = {"raw",           "error.message", "error",        "message",
                           "HTML",          "whole body",    "body in JSON", "cut at the start",
                           "cut at the end"};
    for (const auto &[name, value] : values) {
        for (int form = 0; form < int(std::size(forms)); ++form)
            QTest::addRow("%s, %s", name, forms[form]) << value << form;
    }
}

void TestClientSecrecy::echoes()
{
    QFETCH(QString, value);
    QFETCH(int, form);

    const QByteArray value8 = value.toUtf8();
    QByteArray said = "Key " + Key.toUtf8() + " may not set " + value8 + " here";
    const QByteArray sent = R"({"name":"n","value":)" + jsonText(value8) + '}';
    const QByteArray body = [&]() -> QByteArray {
        switch (form) {
        case 0:
            return said;
        case 1:
            return R"({"error":{"message":)" + jsonText(said) + "}}";
        case 2:
            return R"({"error":)" + jsonText(said) + '}';
        case 3:
            return R"({"message":)" + jsonText(said) + '}';
        case 4:
            return "<html><body>" + said + "</body></html>";
        case 5:
            return "Key " + Key.toUtf8() + " sent " + sent;
        case 6:
            return R"({"error":{"message":)" + jsonText("Key " + Key.toUtf8() + " sent " + sent)
                + "}}";
        case 7:
            return Key.toUtf8().sliced(9) + " Key " + value8.sliced(value8.size() / 2);
        default:
            return "Key ..." + Key.toUtf8().first(12) + "... " + value8.first(value8.size() / 2);
        }
    }();

    for (int status : {302, 400, 401, 500}) {
        ScriptedServer server;
        server.answerAll(response(status, body));
        SecretsClient client(to(server.url()), m_clock);
        Heard<ChangedSecret> heard;
        client.patch(u"s1"_s, patchOf(value), this, heard.handler());
        QVERIFY(heard.wait());
        QCOMPARE(heard.error().status, status);
        const QString message = heard.error().message;
        QVERIFY2(!tells(message, Key), qUtf8Printable(message));
        QVERIFY2(!tells(message, value), qUtf8Printable(message));
        // A body beyond what is looked at may be cut so that only its beginning is known.
        QVERIFY2(message.contains(u"Key"_s), qUtf8Printable(message));
        QVERIFY2(message.contains(u"[hidden]"_s), qUtf8Printable(message));
        QVERIFY(message.size() <= 501);
    }
}

void TestClientSecrecy::keyEchoedToARead()
{
    ScriptedServer server;
    server.answerAll(response(401, "unknown key: " + Key.toUtf8()));
    SecretsClient client(to(server.url()), m_clock);
    Heard<Secret> one;
    client.retrieve(u"s1"_s, this, one.handler());
    QVERIFY(one.wait());
    QCOMPARE(one.error().message, u"unknown key: [hidden]"_s);
    Heard<QList<Secret>> list;
    client.list(this, list.handler());
    QVERIFY(list.wait());
    QCOMPARE(list.error().message, u"unknown key: [hidden]"_s);
}

void TestClientSecrecy::keyReplacedMeanwhile()
{
    const QByteArray echo = "unknown key: " + Key.toUtf8();
    ScriptedServer server;
    server.answerAll(response(401, echo, {"x-request-id: " + Key.toUtf8()}));
    SecretsClient client(to(server.url()), m_clock);
    Heard<Secret> heard;
    client.retrieve(u"s1"_s, this, heard.handler());
    client.setKey(SensitiveString(u"another-0123456789"));
    QVERIFY(heard.wait());
    QCOMPARE(server.requests()[0].header("Authorization"),
             QList<QByteArray>{"Bearer " + Key.toUtf8()});
    QCOMPARE(heard.error().message, u"unknown key: [hidden]"_s);
    QCOMPARE(heard.error().requestId, u"[hidden]"_s);
}

void TestClientSecrecy::networkErrorsTellNothing()
{
    const QString value = u"correct-horse-battery-staple"_s;
    const QByteArray secrets = Key.toUtf8() + ' ' + value.toUtf8();
    const QList<Script> scripts{
        Script("HTTP/1.1 400 " + secrets + "\r\nContent-Length: 0\r\n\r\n"),
        Script("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + secrets).close(),
        Script(response(200, secrets)),
        Script(response(200, "{\"id\":5,\"value\":\"" + value.toUtf8() + "\"}")),
        Script(response(302, {}, {"Location: /" + value.toUtf8()})),
        Script(secrets + "\r\n\r\n").close(),
        Script().close(),
    };
    for (const Script &script : scripts) {
        ScriptedServer server;
        server.answerAll(script);
        SecretsClient client(to(server.url()), m_clock);
        Heard<ChangedSecret> heard;
        client.patch(u"s1"_s, patchOf(value), this, heard.handler());
        QVERIFY(heard.wait());
        QVERIFY(!heard.succeeded());
        QVERIFY(!tells(heard.error().message, Key));
        QVERIFY(!tells(heard.error().message, value));
    }
}

void TestClientSecrecy::nothingIsLogged()
{
    const QString value = u"correct-horse-battery-staple"_s;
    const QByteArray secrets = Key.toUtf8() + ' ' + value.toUtf8();
    const QList<Script> scripts{
        Script(response(200, One)),
        Script(response(200, secrets)),
        Script(response(400, secrets)),
        Script(response(401, secrets, {"WWW-Authenticate: Basic realm=\"" + secrets + '"'})),
        Script(response(307, secrets, {"Location: http://127.0.0.2:1/" + value.toUtf8()})),
        Script("HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n" + secrets),
        Script(secrets + "\r\n\r\n").close(),
        Script().close(),
        Script().reset(),
        Script().hang(),
    };
    const LogCatcher log;
    for (const Script &script : scripts) {
        ScriptedServer server;
        server.answerAll(script);
        SecretsClient client(to(server.url(), 100ms), m_clock);
        Heard<ChangedSecret> patched;
        client.patch(u"s1"_s, patchOf(value), this, patched.handler());
        QVERIFY(patched.wait());
        Heard<ChangedSecret> cancelled;
        client.patch(u"s1"_s, patchOf(value), this, cancelled.handler())->cancel();
        QCOMPARE(cancelled.count(), 1);
        Heard<ChangedSecret> created;
        client.create(patchOf(value), this, created.handler());
        QVERIFY(created.wait());
        Heard<Secret> read; // sent again, where that may help
        client.retrieve(u"s1"_s, this, read.handler());
        QVERIFY(read.wait());
    }
    const QString text = LogCatcher::text();
    QVERIFY(text.contains(u"latchkey.api: PATCH /v1/deployments/secrets/s1 status 200 after"_s));
    QVERIFY(text.contains(u"latchkey.api: PATCH /v1/deployments/secrets/s1 status 400 after"_s));
    QVERIFY(text.contains(u"latchkey.api: POST /v1/deployments/secrets status 400 after"_s));
    QVERIFY(text.contains(u"latchkey.api: GET /v1/deployments/secrets/s1 status 400 after"_s));
    QVERIFY2(!tells(text, Key), qUtf8Printable(text));
    QVERIFY2(!tells(text, value), qUtf8Printable(text));
    QVERIFY(!text.contains(u"Bearer"_s, Qt::CaseInsensitive));
}

QTEST_GUILESS_MAIN(TestClientSecrecy)
#include "tst_clientsecrecy.moc"
