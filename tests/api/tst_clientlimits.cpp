// SPDX-License-Identifier: MIT
#include "apicall.h"
#include "heard.h"
#include "scriptedserver.h"
#include "secretsclient.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ApiError::Kind;

constexpr qint64 MiB = 1024 * 1024;
/// More than any answer may have.
constexpr qint64 Endless = 200 * MiB;
const QByteArray One = R"({"object":"secret","id":"s1","name":"n"})"_ba;

Connection to(const QUrl &url)
{
    return {.baseUrl = url, .key = SensitiveString(u"key-0123456789abcdef")};
}

SecretPatch somePatch()
{
    SecretPatch patch;
    patch.value = SensitiveString(u"s3cret");
    return patch;
}

/// How reading the list or one secret failed; nothing if it did not.
std::optional<ApiError> readError(SecretsClient &client, bool list)
{
    QObject context;
    Heard<QList<Secret>> all;
    Heard<Secret> one;
    if (list)
        client.list(&context, all.handler());
    else
        client.retrieve(u"s1"_s, &context, one.handler());
    if ((list ? all.wait() : one.wait()) && (list ? all.succeeded() : one.succeeded()))
        return std::nullopt;
    return list ? all.error() : one.error();
}

/// As zlib would send it; qCompress() puts the length before it.
QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 1).sliced(4);
}

} // namespace

/// What ends a call before its time: the caller, or too long an answer.
class TestClientLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelsOnce();
    void givenUpBeforeItStarts_data();
    void givenUpBeforeItStarts();
    void cancelsAtAnyMoment();
    void cancelsAfterTheAnswer();
    void contextDestroyed();
    void clientDestroyed();
    void handlerMayDestroy_data();
    void handlerMayDestroy();
    void announcedTooLarge_data();
    void announcedTooLarge();
    void tooLargeWithoutWarning_data();
    void tooLargeWithoutWarning();
    void atTheLimit_data();
    void atTheLimit();
    void compressed_data();
    void compressed();
    void tellsProgress();
};

void TestClientLimits::cancelsOnce()
{
    ScriptedServer server;
    SecretsClient client(to(server.url()));
    Heard<Secret> heard;
    QPointer<ApiCall> call = client.patch(u"s1"_s, somePatch(), this, heard.handler());
    QTRY_VERIFY(!server.requests().isEmpty() && server.requests()[0].isComplete());
    QCOMPARE(heard.count(), 0);

    call->cancel();
    QCOMPARE(heard.count(), 1); // at once
    QCOMPARE(heard.error().kind, Kind::Cancelled);
    QCOMPARE(heard.error().status, 0);
    QVERIFY(heard.error().bodyLeft);
    call->cancel();
    QTRY_VERIFY(!call);
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QCOMPARE(heard.count(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void TestClientLimits::givenUpBeforeItStarts_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how :
         {"cancel", "abandon", "delete the call", "delete the context", "delete the client"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestClientLimits::givenUpBeforeItStarts()
{
    QFETCH(QString, how);

    ScriptedServer server;
    server.answerAll(response(200, One));
    auto client = std::make_unique<SecretsClient>(to(server.url()));
    auto context = std::make_unique<QObject>();
    Heard<Secret> heard;
    std::unique_ptr<ApiCall> call(
        client->patch(u"s1"_s, somePatch(), context.get(), heard.handler()));
    if (how == "cancel"_L1)
        call->cancel();
    else if (how == "abandon"_L1)
        call->abandon();
    else if (how == "delete the call"_L1)
        call.reset();
    else if (how == "delete the context"_L1)
        context.reset();
    else
        client.reset();
    // The client owns its calls.
    [[maybe_unused]] const ApiCall *released = call.release();

    QTest::qWait(50);
    QCOMPARE(server.connectionCount(), 0);
    QCOMPARE(heard.count(), how == "cancel"_L1 ? 1 : 0);
    if (heard.count() == 1)
        QVERIFY(!heard.error().bodyLeft);
}

void TestClientLimits::cancelsAtAnyMoment()
{
    // Whatever has happened until then: what is said to have stayed here has stayed here.
    for (int rounds = 0; rounds < 40; ++rounds) {
        ScriptedServer server;
        SecretsClient client(to(server.url()));
        Heard<Secret> heard;
        ApiCall *call = client.patch(u"s1"_s, somePatch(), this, heard.handler());
        for (int round = 0; round < rounds; ++round) {
            QCoreApplication::processEvents();
            QThread::usleep(50);
        }
        call->cancel();
        QCOMPARE(heard.error().kind, Kind::Cancelled);
        QTest::qWait(5);
        if (!heard.error().bodyLeft && !server.requests().isEmpty())
            QCOMPARE(server.requests()[0].body, QByteArray());
        QCOMPARE(heard.count(), 1);
    }
}

void TestClientLimits::cancelsAfterTheAnswer()
{
    ScriptedServer server;
    server.answerAll(response(200, One));
    SecretsClient client(to(server.url()));
    ApiCall *call = nullptr;
    int count = 0;
    call = client.retrieve(u"s1"_s, this, [&](const Result<Secret> &result) {
        QVERIFY(result);
        ++count;
        call->cancel();
    });
    QTRY_COMPARE(count, 1);
    QTest::qWait(20);
    QCOMPARE(count, 1);
}

void TestClientLimits::contextDestroyed()
{
    ScriptedServer server;
    SecretsClient client(to(server.url()));
    auto context = std::make_unique<QObject>();
    Heard<Secret> heard;
    QPointer<ApiCall> call = client.patch(u"s1"_s, somePatch(), context.get(), heard.handler());
    QTRY_VERIFY(!server.requests().isEmpty());
    QCOMPARE(server.openConnectionCount(), 1);
    context.reset();
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QTRY_VERIFY(!call);
    QCOMPARE(heard.count(), 0);
    QCOMPARE(server.requests().size(), 1);

    // The client itself goes on.
    server.answerAll(response(200, One));
    Heard<Secret> next;
    client.retrieve(u"s1"_s, this, next.handler());
    QVERIFY(next.wait());
    QVERIFY(next.succeeded());
}

void TestClientLimits::clientDestroyed()
{
    ScriptedServer server;
    auto client = std::make_unique<SecretsClient>(to(server.url()));
    Heard<Secret> patched;
    Heard<QList<Secret>> listed;
    client->patch(u"s1"_s, somePatch(), this, patched.handler());
    client->list(this, listed.handler());
    QTRY_COMPARE(server.requests().size(), 2);
    client.reset();
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QCOMPARE(patched.count(), 0);
    QCOMPARE(listed.count(), 0);
    QCOMPARE(server.requests().size(), 2);
}

void TestClientLimits::handlerMayDestroy_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("cancel");

    QTest::newRow("on success") << Script(response(200, One)) << false;
    QTest::newRow("on a status") << Script(response(500, One)) << false;
    QTest::newRow("on a lost connection") << Script().close() << false;
    QTest::newRow("on a timeout") << Script().hang() << false;
    QTest::newRow("on too much")
        << Script("HTTP/1.1 200 OK\r\n\r\n"_ba).flood(QByteArray(MiB, 'x'), Endless) << false;
    QTest::newRow("on cancel") << Script().hang() << true;
}

void TestClientLimits::handlerMayDestroy()
{
    QFETCH(Script, script);
    QFETCH(bool, cancel);

    ScriptedServer server;
    server.answer(script);
    auto context = std::make_unique<QObject>();
    auto client = std::make_unique<SecretsClient>(to(server.url()), nullptr, 100ms);
    int count = 0;
    ApiCall *call = client->patch(u"s1"_s, somePatch(), context.get(), [&](const auto &) {
        ++count;
        context.reset();
        client.reset();
    });
    if (cancel)
        QTimer::singleShot(20ms, call, &ApiCall::cancel);
    QTRY_COMPARE(count, 1);
    QVERIFY(!client);
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QCOMPARE(count, 1);
}

void TestClientLimits::announcedTooLarge_data()
{
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<bool>("list");
    QTest::addColumn<bool>("refused");

    QTest::newRow("one, a byte too much") << QByteArray::number(MiB + 1) << false << true;
    QTest::newRow("one, at the limit") << QByteArray::number(MiB) << false << false;
    QTest::newRow("one, beyond 32 bits") << "99999999999"_ba << false << true;
    QTest::newRow("list, a byte too much") << QByteArray::number(64 * MiB + 1) << true << true;
    QTest::newRow("list, at the limit") << QByteArray::number(64 * MiB) << true << false;
}

void TestClientLimits::announcedTooLarge()
{
    QFETCH(QByteArray, length);
    QFETCH(bool, list);
    QFETCH(bool, refused);

    // Nothing but the announcement comes: the length alone must do.
    ScriptedServer server;
    server.answerAll(Script("HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n").hang());
    SecretsClient client(to(server.url()), nullptr, refused ? 1min : 300ms);
    const std::optional<ApiError> error = readError(client, list);
    QVERIFY(error);
    QCOMPARE(error->kind, refused ? Kind::TooLarge : Kind::TimedOut);
    QCOMPARE(error->status, 200);
    QTRY_COMPARE(server.openConnectionCount(), 0);
}

void TestClientLimits::tooLargeWithoutWarning_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("list");
    QTest::addColumn<int>("status");

    const QByteArray block(MiB / 4, 'x');
    const Script success = Script("HTTP/1.1 200 OK\r\n\r\n"_ba).flood(block, Endless);
    const Script failure = Script("HTTP/1.1 500 No\r\n\r\n"_ba).flood(block, Endless);
    // With pauses: Qt 6.4 reads a chunk without looking up for as long as there is more of it.
    Script chunked("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nC800000\r\n"_ba);
    for (qint64 sent = 0; sent < Endless; sent += block.size())
        chunked.wait(1ms).send(block);
    QTest::newRow("one") << success << false << 200;
    QTest::newRow("list") << success << true << 200;
    QTest::newRow("chunked") << chunked << false << 200;
    QTest::newRow("a failure") << failure << false << 500;
    QTest::newRow("a failure of the list") << failure << true << 500;
}

void TestClientLimits::tooLargeWithoutWarning()
{
    QFETCH(Script, script);
    QFETCH(bool, list);
    QFETCH(int, status);

    ScriptedServer server;
    server.answerAll(script);
    SecretsClient client(to(server.url()));
    Heard<QList<Secret>> all;
    Heard<Secret> one;
    if (list)
        client.list(this, all.handler());
    else
        client.patch(u"s1"_s, somePatch(), this, one.handler());
    QVERIFY(list ? all.wait() : one.wait());
    const ApiError error = list ? all.error() : one.error();
    QCOMPARE(error.kind, status == 200 ? Kind::TooLarge : Kind::Status);
    QCOMPARE(error.status, status);
    QCOMPARE(error.bodyLeft, !list);
    QTRY_COMPARE(server.openConnectionCount(), 0);
    // Of a failure not even the list is read on to its limit.
    QCOMPARE_LT(server.bytesSent(), status == 200 ? Endless * 3 / 4 : 56 * MiB);
}

void TestClientLimits::atTheLimit_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("list");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("one, at the limit") << MiB << false << true;
    QTest::newRow("one, a byte too much") << MiB + 1 << false << false;
    QTest::newRow("list, over the other limit") << 3 * MiB << true << true;
}

void TestClientLimits::atTheLimit()
{
    QFETCH(qint64, size);
    QFETCH(bool, list);
    QFETCH(bool, accepted);

    const QByteArray json = list ? "{\"data\":[" + One + "]}" : One;
    ScriptedServer server;
    server.answerAll(Script("HTTP/1.1 200 OK\r\n\r\n" + json.leftJustified(size, ' ')).close());
    SecretsClient client(to(server.url()));
    const std::optional<ApiError> error = readError(client, list);
    QCOMPARE(!error, accepted);
    if (error)
        QCOMPARE(error->kind, Kind::TooLarge);
}

void TestClientLimits::compressed_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("list");
    QTest::addColumn<bool>("accepted");

    QTest::newRow("small") << qint64(40) << false << true;
    QTest::newRow("one, at the limit") << MiB << false << true;
    QTest::newRow("one, a byte too much") << MiB + 1 << false << false;
    QTest::newRow("one, a bomb") << 50 * MiB << false << false;
    QTest::newRow("list, packs well") << 20 * MiB << true << true;
    QTest::newRow("list, a bomb") << 100 * MiB << true << false;
}

void TestClientLimits::compressed()
{
    QFETCH(qint64, size);
    QFETCH(bool, list);
    QFETCH(bool, accepted);

    const QByteArray json = list ? "{\"data\":[" + One + "]}" : One;
    ScriptedServer server;
    server.answerAll(
        response(200, deflated(json.leftJustified(size, ' ')), {"Content-Encoding: deflate"}));
    SecretsClient client(to(server.url()));
    const std::optional<ApiError> error = readError(client, list);
    QCOMPARE(!error, accepted);
    if (error)
        QCOMPARE(error->kind, Kind::TooLarge);
}

void TestClientLimits::tellsProgress()
{
    ScriptedServer server;
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n"_ba;
    server.answerAll(Script(head).trickle(One, 10, 20ms));
    SecretsClient client(to(server.url()));
    Heard<Secret> heard;
    ApiCall *call = client.retrieve(u"s1"_s, this, heard.handler());
    QSignalSpy progressed(call, &ApiCall::progressed);
    QVERIFY(heard.wait());
    QVERIFY(heard.succeeded());
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.first().at(1).toLongLong(), 40);
    QVERIFY(progressed.first().at(0).toLongLong() < 40);
}

QTEST_GUILESS_MAIN(TestClientLimits)
#include "tst_clientlimits.moc"
