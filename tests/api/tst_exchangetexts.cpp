// SPDX-License-Identifier: MIT
#include "call.h"
#include "hastyclock.h"
#include "heard.h"
#include "scriptedserver.h"
#include "secretsclient.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Key = u"tok-ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
const QString Value = u"correct-horse-battery-staple"_s;
const QByteArray One = R"({"object":"secret","id":"s1","name":"n"})"_ba;

Connection to(const QUrl &url, const QString &key = Key)
{
    return {.baseUrl = url, .key = SensitiveString(key), .idleTimeout = 150ms};
}

SecretPatch valueChange()
{
    SecretPatch patch;
    patch.value = SensitiveString(Value);
    return patch;
}

/// Whether eight characters in a row of @p text stand in @p secret, too.
bool tells(const QString &text, const QString &secret)
{
    for (qsizetype at = 0; at + 8 <= text.size(); ++at) {
        if (secret.contains(QStringView(text).sliced(at, 8)))
            return true;
    }
    return false;
}

/// All text there is in @p exchange.
QString textOf(const Exchange &exchange)
{
    return QStringList{QString::fromUtf8(exchange.method), exchange.path, exchange.requestId,
                       exchange.encryption}
        .join(u'\n');
}

} // namespace

/// What the records of exchanges, which are shown and passed on, say in words.
class TestExchangeTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIds_data();
    void requestIds();
    void paths_data();
    void paths();
    void keyInThePath_data();
    void keyInThePath();
    void tellNothing_data();
    void tellNothing();

private:
    HastyClock m_clock;
};

void TestExchangeTexts::requestIds_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<QString>("requestId");

    using Headers = QList<QByteArray>;
    const QByteArray long128(128, 'r');
    QTest::newRow("none") << Headers{} << QString();
    QTest::newRow("x-request-id") << Headers{"x-request-id: 0f8fad5b-d9cb-469f-a165-70867728950e"}
                                  << u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
    QTest::newRow("request-id") << Headers{"Request-Id: req_1"} << u"req_1"_s;
    QTest::newRow("both") << Headers{"request-id: 2", "x-request-id: 1"} << u"1"_s;
    QTest::newRow("empty") << Headers{"x-request-id: "} << QString();
    QTest::newRow("as long as may be")
        << Headers{"x-request-id: " + long128} << QString::fromLatin1(long128);
    QTest::newRow("too long") << Headers{"x-request-id: " + long128 + "tail"}
                              << QString::fromLatin1(long128);
    QTest::newRow("huge") << Headers{"x-request-id: " + QByteArray(20000, 'r')}
                          << QString::fromLatin1(long128);
    QTest::newRow("cut within a character")
        << Headers{"x-request-id: " + QByteArray(127, 'r') + "\xC3\xA9"}
        << QString(QString(127, u'r') + u'\uFFFD');
    QTest::newRow("turned around") << Headers{"x-request-id: a\xE2\x80\xAE"
                                              "b\xE2\x80\x8B"
                                              "c"}
                                   << u"a\\u{202e}b\\u{200b}c"_s;
    QTest::newRow("control characters")
        << Headers{"x-request-id: a\x1B[31mb\tc"} << u"a\\u{1b}[31mb c"_s;
    QTest::newRow("not UTF-8") << Headers{"x-request-id: a\xFF"} << u"a\uFFFD"_s;
    QTest::newRow("markup is text") << Headers{"x-request-id: <b>1</b>"} << u"<b>1</b>"_s;
    QTest::newRow("the key") << Headers{"x-request-id: a-" + Key.toLatin1() + "-b"}
                             << u"a-[hidden]-b"_s;
    QTest::newRow("part of the value")
        << Headers{"x-request-id: <" + Value.toLatin1().first(12) + '>'} << u"<[hidden]>"_s;
}

void TestExchangeTexts::requestIds()
{
    QFETCH(QList<QByteArray>, headers);
    QFETCH(QString, requestId);

    for (const int status : {200, 400}) {
        ScriptedServer server;
        server.answerAll(response(status, One, headers));
        SecretsClient client(to(server.url()), m_clock);
        QList<Exchange> records;
        connect(&client, &SecretsClient::exchanged, this,
                [&](const Exchange &exchange) { records.append(exchange); });
        Heard<ChangedSecret> heard;
        client.patch(u"s1"_s, valueChange(), this, heard.handler());
        QVERIFY(heard.wait());
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0].requestId, requestId);
        // The caller hears the same.
        QCOMPARE(heard.succeeded() ? heard.result()->requestId : heard.error().requestId,
                 requestId);
    }
}

void TestExchangeTexts::paths_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("path");

    const QString secrets = u"/v1/deployments/secrets/"_s;
    QTest::newRow("ID") << u"/v1"_s << u"sec_1"_s << QString(secrets + u"sec_1");
    QTest::newRow("name") << u"/v1"_s << u"a/b c"_s << QString(secrets + u"a%2Fb%20c");
    QTest::newRow("percent") << u"/v1"_s << u"100%"_s << QString(secrets + u"100%25");
    // As sent, so that what would turn the line around cannot.
    QTest::newRow("unicode") << u"/v1"_s << u"\u00E9\u202Ex"_s
                             << QString(secrets + u"%C3%A9%E2%80%AEx");
    QTest::newRow("line end") << u"/v1"_s << u"a\r\nb"_s << QString(secrets + u"a%0D%0Ab");
    QTest::newRow("another base") << u"/a%2Fb"_s << u"s1"_s << u"/a%2Fb/deployments/secrets/s1"_s;
    QTest::newRow("no base") << u""_s << u"s1"_s << u"/deployments/secrets/s1"_s;
    QTest::newRow("like a part of the key")
        << u"/v1"_s << u"tok-ABC"_s << QString(secrets + u"tok-ABC");
}

void TestExchangeTexts::paths()
{
    QFETCH(QString, base);
    QFETCH(QString, id);
    QFETCH(QString, path);

    ScriptedServer server;
    server.answerAll(response(404, "no"));
    QUrl url = server.url(QString());
    url.setPath(base, QUrl::StrictMode);
    SecretsClient client(to(url), m_clock);
    QStringList paths;
    connect(&client, &SecretsClient::exchanged, this,
            [&](const Exchange &exchange) { paths.append(exchange.path); });
    Heard<Secret> read;
    client.retrieve(id, this, read.handler());
    QVERIFY(read.wait());
    QCOMPARE(paths, QStringList{path});
    QCOMPARE(server.requests()[0].target, path.toLatin1());
}

void TestExchangeTexts::keyInThePath_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << Key;
    // Characters that a path does not hold as they are break the key into short pieces there.
    QTest::newRow("percent-encoded") << u"ab+cd/ef=gh+ij/kl=mn+op"_s;
    QTest::newRow("in part") << u"ABCDEFGHIJ+KLMNOP/QRSTUVWX=="_s;
    QTest::newRow("percent signs") << u"%41%42%43%44%45%46%47"_s;
}

// Somebody pastes the key where a name belongs.
void TestExchangeTexts::keyInThePath()
{
    QFETCH(QString, key);

    ScriptedServer server;
    server.answerAll(response(404, "no"));
    SecretsClient client(to(server.url(), key), m_clock);
    QStringList paths;
    connect(&client, &SecretsClient::exchanged, this,
            [&](const Exchange &exchange) { paths.append(exchange.path); });
    Heard<Secret> read;
    client.retrieve(key, this, read.handler());
    QVERIFY(read.wait());
    Heard<ChangedSecret> patched;
    client.patch(key, valueChange(), this, patched.handler());
    QVERIFY(patched.wait());
    Heard<ChangedSecret> valueAsName;
    client.patch(Value, valueChange(), this, valueAsName.handler());
    QVERIFY(valueAsName.wait());
    const QString hidden = u"/v1/deployments/secrets/[hidden]"_s;
    QCOMPARE(paths, (QStringList{hidden, hidden, hidden}));
}

void TestExchangeTexts::tellNothing_data()
{
    QTest::addColumn<Script>("script");

    const QByteArray both = Key.toLatin1() + ' ' + Value.toLatin1();
    const QList<QByteArray> headers{"x-request-id: " + both, "Server: " + both,
                                    "WWW-Authenticate: " + both, "Location: /" + both,
                                    "Retry-After: 0"};
    for (const int status : {200, 302, 400, 401, 500}) {
        QTest::addRow("%d", status) << Script(response(status, both, headers));
        QTest::addRow("%d, cut short", status)
            << Script(response(status, both + both, headers).chopped(20)).close();
    }
    QTest::newRow("status line") << Script("HTTP/1.1 400 " + both
                                           + "\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("not HTTP") << Script(both + "\r\n\r\n").close();
    QTest::newRow("an ID cut within the key")
        << Script(response(400, "no", {"x-request-id: " + QByteArray(115, '.') + both}));
}

void TestExchangeTexts::tellNothing()
{
    QFETCH(Script, script);

    ScriptedServer server;
    server.answerAll(script);
    SecretsClient client(to(server.url()), m_clock);
    QString text;
    connect(&client, &SecretsClient::exchanged, this,
            [&](const Exchange &exchange) { text += textOf(exchange) + u'\n'; });
    Heard<ChangedSecret> patched;
    client.patch(u"s1"_s, valueChange(), this, patched.handler());
    QVERIFY(patched.wait());
    Heard<ChangedSecret> created;
    client.create(valueChange(), this, created.handler());
    QVERIFY(created.wait());
    QVERIFY2(!tells(text, Value), qUtf8Printable(text));
    Heard<Secret> read;
    client.retrieve(u"s1"_s, this, read.handler());
    QVERIFY(read.wait());
    QVERIFY2(!tells(text, Key), qUtf8Printable(text));
    QVERIFY(text.count(u'\n') >= 12);
}

QTEST_GUILESS_MAIN(TestExchangeTexts)
#include "tst_exchangetexts.moc"
