// SPDX-License-Identifier: MIT
#include "call.h"
#include "hastyclock.h"
#include "heard.h"
#include "scriptedserver.h"
#include "secretsclient.h"
#include "testauthority.h"

#include <QPointer>
#include <QRegularExpression>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ApiError::Kind;
using Problem = std::optional<ApiError::Kind>;
using Start = Script::Start;

const QByteArray One = R"({"object":"secret","id":"s1","name":"n"})"_ba;
const QString OnePath = u"/v1/deployments/secrets/s1"_s;

Connection to(const QUrl &url)
{
    return {.baseUrl = url, .key = SensitiveString(u"key-0123456789abcdef"), .idleTimeout = 150ms};
}

SecretPatch someChange()
{
    SecretPatch patch;
    patch.name = u"n"_s;
    patch.value = SensitiveString(u"s3cret");
    return patch;
}

/// All that a client tells of its exchanges.
class Records : public QList<Exchange>
{
public:
    explicit Records(SecretsClient &client)
    {
        QObject::connect(&client, &SecretsClient::exchanged, &client,
                         [this](const Exchange &exchange) { append(exchange); });
    }
};

} // namespace

Q_DECLARE_METATYPE(Problem)

/// The records of what was sent and how that went, to be shown and passed on.
class TestExchanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneForEachCall_data();
    void oneForEachCall();
    void oneForEachAttempt();
    void problems_data();
    void problems();
    void absentServer();
    void overTls();
    void toAStranger();
    void times();
    void beforeTheAnswer();
    void givenUp_data();
    void givenUp();
    void nothingForAWait();

private:
    HastyClock m_clock;
    TestAuthority m_authority;
};

void TestExchanges::oneForEachCall_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");

    QTest::newRow("list") << "GET"_ba << u"/v1/deployments/secrets"_s;
    QTest::newRow("retrieve") << "GET"_ba << OnePath;
    QTest::newRow("whoami") << "GET"_ba << u"/v1/whoami"_s;
    QTest::newRow("listDeployments") << "GET"_ba << u"/v1/deployments"_s;
    QTest::newRow("patch") << "PATCH"_ba << OnePath;
    QTest::newRow("create") << "POST"_ba << u"/v1/deployments/secrets"_s;
}

void TestExchanges::oneForEachCall()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);

    for (const int status : {200, 404}) {
        ScriptedServer server;
        server.answerAll(response(status, "[]", {"x-request-id: req-1"}));
        SecretsClient client(to(server.url()), m_clock);
        Records records(client);
        bool isAnswered = false;
        const auto answered = [&](const auto &) { isAnswered = true; };
        const QByteArray row = QTest::currentDataTag();
        if (row == "list")
            client.list(this, answered);
        else if (row == "retrieve")
            client.retrieve(u"s1"_s, this, answered);
        else if (row == "whoami")
            client.whoami(this, answered);
        else if (row == "listDeployments")
            client.listDeployments(this, answered);
        else if (row == "patch")
            client.patch(u"s1"_s, someChange(), this, answered);
        else
            client.create(someChange(), this, answered);
        QVERIFY(records.isEmpty());
        QTRY_VERIFY(isAnswered);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0].method, method);
        QCOMPARE(records[0].path, path);
        QCOMPARE(records[0].attempt, 1);
        QCOMPARE(records[0].status, status);
        // That it cannot be read makes the exchange no less whole.
        QVERIFY(records[0].problem == std::nullopt);
        QCOMPARE(records[0].requestId, u"req-1"_s);
        QCOMPARE(records[0].encryption, QString());
    }
}

void TestExchanges::oneForEachAttempt()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"_ba;
    const QList<Script> answers{Script(response(500, "no", {"x-request-id: first"})),
                                Script(head).wait(20ms).reset(), Script().hang(),
                                Script(response(200, One, {"x-request-id: last"}))};
    ScriptedServer server;
    server.answerAll(answers[0]);
    SecretsClient client(to(server.url()), m_clock);
    Records records(client);
    // Not by number of requests: Qt itself may send a read again when its connection breaks.
    connect(&client, &SecretsClient::exchanged, this,
            [&] { server.answerAll(answers.value(records.size(), answers.constLast())); });
    Heard<Secret> heard;
    client.retrieve(u"s1"_s, this, heard.handler());
    QVERIFY(heard.wait() && heard.succeeded());
    QCOMPARE(records.size(), 4);
    const QList<int> statuses{500, 200, 0, 200};
    const QList<Problem> problems{{}, Kind::ConnectionLost, Kind::TimedOut, {}};
    const QStringList ids{u"first"_s, {}, {}, u"last"_s};
    for (int at = 0; at < 4; ++at) {
        QCOMPARE(records[at].attempt, at + 1);
        QCOMPARE(records[at].method, "GET"_ba);
        QCOMPARE(records[at].path, OnePath);
        QCOMPARE(records[at].status, statuses[at]);
        QVERIFY(records[at].problem == problems[at]);
        QCOMPARE(records[at].requestId, ids[at]);
    }
    // The next call begins anew.
    Heard<Secret> next;
    client.retrieve(u"s1"_s, this, next.handler());
    QVERIFY(next.wait() && next.succeeded());
    QCOMPARE(records.size(), 5);
    QCOMPARE(records.constLast().attempt, 1);
}

void TestExchanges::problems_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("status");
    QTest::addColumn<Problem>("problem");

    const auto row = [](const char *name, const Script &script, int status, Problem problem) {
        QTest::newRow(name) << script << status << problem;
    };
    const QByteArray started = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":"_ba;
    row("success", Script(response(200, One)), 200, {});
    row("refused", Script(response(401, "no")), 401, {});
    row("moved", Script(response(307, "no", {"Location: /v2"})), 307, {});
    row("failed", Script(response(500, "no")), 500, {});
    row("unreadable", Script(response(200, "<html></html>")), 200, {});
    row("badly packed", Script(response(200, One, {"Content-Encoding: gzip"})), 200,
        Kind::Unreadable);
    row("too large", Script("HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n"_ba).hang(), 200,
        Kind::TooLarge);
    row("reset", Script().reset(), 0, Kind::ConnectionLost);
    row("closed within", Script(started).close(), 200, Kind::ConnectionLost);
    row("no answer", Script().hang(), 0, Kind::TimedOut);
    row("stalled within", Script(started).hang(), 200, Kind::TimedOut);
    row("no connection", Script(Start::Accepted).hang(), 0, Kind::TimedOut);
}

void TestExchanges::problems()
{
    QFETCH(Script, script);
    QFETCH(int, status);
    QFETCH(Problem, problem);

    ScriptedServer server;
    server.answerAll(script);
    SecretsClient client(to(server.url()), m_clock);
    Records records(client);
    Heard<ChangedSecret> heard;
    client.patch(u"s1"_s, someChange(), this, heard.handler());
    QVERIFY(heard.wait());
    QTest::qWait(20);
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].method, "PATCH"_ba);
    QCOMPARE(records[0].status, status);
    QVERIFY(records[0].problem == problem);
}

void TestExchanges::absentServer()
{
    ScriptedServer server;
    server.goAway();
    SecretsClient client(to(server.url()), m_clock);
    Records records(client);
    Heard<QList<Secret>> heard;
    client.list(this, heard.handler());
    QVERIFY(heard.wait());
    QCOMPARE(records.size(), 4);
    for (int at = 0; at < 4; ++at) {
        QCOMPARE(records[at].attempt, at + 1);
        QCOMPARE(records[at].status, 0);
        QVERIFY(records[at].problem == Kind::NotConnected);
        QCOMPARE(records[at].requestId, QString());
    }
}

void TestExchanges::overTls()
{
    ScriptedServer server;
    server.useTls(m_authority.server());
    server.answerAll(response(200, One));
    Connection connection = to(server.url());
    connection.authorities = {m_authority.certificate()};
    connection.idleTimeout = 30s;
    SecretsClient client(std::move(connection), m_clock);
    Records records(client);
    Heard<Secret> heard;
    client.retrieve(u"s1"_s, this, heard.handler());
    QVERIFY(heard.wait() && heard.succeeded());
    QCOMPARE(records.size(), 1);
    static const QRegularExpression form(u"^TLSv1\\.[23] [A-Z0-9_-]+$"_s);
    QVERIFY2(form.match(records[0].encryption).hasMatch(), qUtf8Printable(records[0].encryption));
}

void TestExchanges::toAStranger()
{
    ScriptedServer server;
    server.useTls(m_authority.server({.signer = ServerIdentity::Signer::Impostor}));
    server.answerAll(response(200, One));
    Connection connection = to(server.url());
    connection.authorities = {m_authority.certificate()};
    connection.idleTimeout = 30s;
    SecretsClient client(std::move(connection), m_clock);
    Records records(client);
    Heard<Secret> heard;
    client.retrieve(u"s1"_s, this, heard.handler());
    QVERIFY(heard.wait());
    QCOMPARE(records.size(), 1);
    QVERIFY(records[0].problem == Kind::NotTrusted);
    QCOMPARE(records[0].status, 0);
}

void TestExchanges::times()
{
    ScriptedServer server;
    server.answerAll(Script().wait(100ms).send(response(200, One)));
    SecretsClient client(to(server.url()), m_clock);
    Records records(client);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    Heard<Secret> heard;
    client.retrieve(u"s1"_s, this, heard.handler());
    const QDateTime sent = QDateTime::currentDateTimeUtc();
    QVERIFY(heard.wait() && heard.succeeded());
    const Exchange &exchange = records.constLast();
    QCOMPARE(exchange.startedAt.timeSpec(), Qt::UTC);
    QVERIFY(exchange.startedAt >= before && exchange.startedAt <= sent);
    QVERIFY(exchange.duration >= 80ms);
    QVERIFY(exchange.duration
            <= std::chrono::milliseconds(before.msecsTo(QDateTime::currentDateTimeUtc()) + 1));
}

void TestExchanges::beforeTheAnswer()
{
    ScriptedServer server;
    server.answerAll(response(200, One));
    SecretsClient client(to(server.url()), m_clock);
    Records records(client);
    qsizetype recordsThen = -1;
    client.patch(u"s1"_s, someChange(), this, [&](const auto &) { recordsThen = records.size(); });
    QTRY_COMPARE(recordsThen, 1);
}

void TestExchanges::givenUp_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("read");
    QTest::addColumn<int>("status");

    for (const char *how :
         {"cancel", "abandon", "delete the context", "delete the call", "delete the client"}) {
        for (const bool read : {true, false}) {
            const char *what = read ? "read" : "change";
            QTest::addRow("%s of a %s", how, what) << QString::fromLatin1(how) << read << 0;
            QTest::addRow("%s of a %s within the answer", how, what)
                << QString::fromLatin1(how) << read << 200;
        }
    }
}

void TestExchanges::givenUp()
{
    QFETCH(QString, how);
    QFETCH(bool, read);
    QFETCH(int, status);

    ScriptedServer server;
    const QByteArray head =
        "HTTP/1.1 200 OK\r\nx-request-id: req-1\r\nContent-Length: 40\r\n\r\n{"_ba;
    server.answerAll(status == 0 ? Script().hang() : Script(head).hang());
    Connection connection = to(server.url());
    connection.idleTimeout = 30s;
    auto client = std::make_unique<SecretsClient>(std::move(connection), m_clock);
    auto context = std::make_unique<QObject>();
    Records records(*client);
    int answers = 0;
    const auto answered = [&](const auto &) { ++answers; };
    QPointer<Call> call = read ? client->retrieve(u"s1"_s, context.get(), answered)
                               : client->patch(u"s1"_s, someChange(), context.get(), answered);
    bool isUnderWay = false;
    connect(call, &Call::progressed, this, [&] { isUnderWay = true; });
    QTRY_VERIFY(status == 0 ? !server.requests().isEmpty() && server.requests()[0].isComplete()
                            : isUnderWay);
    QVERIFY(records.isEmpty());
    if (how == "cancel"_L1)
        call->cancel();
    else if (how == "abandon"_L1)
        call->abandon();
    else if (how == "delete the context"_L1)
        context.reset();
    else if (how == "delete the call"_L1)
        delete call;
    else
        client.reset();
    QCOMPARE(records.size(), 1); // at once
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QVERIFY(!call);
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].method, read ? "GET"_ba : "PATCH"_ba);
    QCOMPARE(records[0].path, OnePath);
    QCOMPARE(records[0].attempt, 1);
    QCOMPARE(records[0].status, status);
    QVERIFY(records[0].problem == Kind::Cancelled);
    QCOMPARE(records[0].requestId, status == 0 ? QString() : u"req-1"_s);
    QCOMPARE(answers, how == "cancel"_L1 ? 1 : 0);
}

void TestExchanges::nothingForAWait()
{
    ScriptedServer server;
    server.answerAll(response(503, "no", {"Retry-After: 60"}));
    SecretsClient client(to(server.url()), m_clock);
    Records records(client);
    Heard<Secret> heard;
    Call *call = client.retrieve(u"s1"_s, this, heard.handler());
    connect(call, &Call::waiting, call, &Call::cancel);
    QVERIFY(heard.wait());
    QCOMPARE(heard.error().kind, Kind::Cancelled);
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0].status, 503);
    QVERIFY(records[0].problem == std::nullopt);
}

QTEST_GUILESS_MAIN(TestExchanges)
#include "tst_exchanges.moc"
