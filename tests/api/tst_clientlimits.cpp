// SPDX-License-Identifier: MIT
#include "call.h"
#include "hastyclock.h"
#include "heard.h"
#include "scriptedserver.h"
#include "secretsclient.h"
#include "somerequests.h"

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ApiError::Kind;

constexpr qint64 MiB = 1024LL * 1024;
/// More than any answer may have.
constexpr qint64 Endless = 200LL * MiB;
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

/// Answers that are too long.
class TestClientLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcedTooLarge_data();
    void announcedTooLarge();
    void tooLargeWithoutWarning_data();
    void tooLargeWithoutWarning();
    void atTheLimit_data();
    void atTheLimit();
    void compressed_data();
    void compressed();
    void tellsProgress();

private:
    HastyClock m_clock;
};

void TestClientLimits::announcedTooLarge_data()
{
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<bool>("list");
    QTest::addColumn<bool>("refused");

    QTest::newRow("one, a byte too much") << QByteArray::number(MiB + 1) << false << true;
    QTest::newRow("one, at the limit") << QByteArray::number(MiB) << false << false;
    QTest::newRow("one, beyond 32 bits") << "99999999999"_ba << false << true;
    QTest::newRow("list, a byte too much") << QByteArray::number(128 * MiB + 1) << true << true;
    QTest::newRow("list, at the limit") << QByteArray::number(128 * MiB) << true << false;
}

void TestClientLimits::announcedTooLarge()
{
    QFETCH(QByteArray, length);
    QFETCH(bool, list);
    QFETCH(bool, refused);

    // Nothing but the announcement comes: the length alone must do.
    ScriptedServer server;
    server.answerAll(Script("HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n").hang());
    SecretsClient client(to(server.url(), refused ? 1min : 300ms), m_clock);
    const std::optional<ApiError> error = readError(client, list);
    QVERIFY(error);
    QCOMPARE(error->kind, refused ? Kind::TooLarge : Kind::TimedOut);
    QCOMPARE(error->status, 200);
    QCOMPARE(server.requests().size(), refused ? 1 : 4); // what is too long stays so
    QTRY_COMPARE(server.openConnectionCount(), 0);
}

void TestClientLimits::tooLargeWithoutWarning_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("list");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("requests");

    const QByteArray block(MiB / 4, 'x');
    const Script success = Script("HTTP/1.1 200 OK\r\n\r\n"_ba).flood(block, Endless);
    const Script refusal = Script("HTTP/1.1 400 No\r\n\r\n"_ba).flood(block, Endless);
    const Script failure = Script("HTTP/1.1 500 No\r\n\r\n"_ba).flood(block, Endless);
    // With pauses: Qt 6.4 reads a chunk without looking up for as long as there is more of it.
    Script chunked("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nC800000\r\n"_ba);
    for (qint64 sent = 0; sent < Endless; sent += block.size())
        chunked.wait(1ms).send(block);
    QTest::newRow("one") << success << false << 200 << 1;
    QTest::newRow("list") << success << true << 200 << 1;
    QTest::newRow("chunked") << chunked << false << 200 << 1;
    QTest::newRow("a refusal") << refusal << false << 400 << 1;
    QTest::newRow("a refusal of the list") << refusal << true << 400 << 1;
    QTest::newRow("a failure") << failure << false << 500 << 1;
    QTest::newRow("a failure of the list") << failure << true << 500 << 4;
}

void TestClientLimits::tooLargeWithoutWarning()
{
    QFETCH(Script, script);
    QFETCH(bool, list);
    QFETCH(int, status);
    QFETCH(int, requests);

    ScriptedServer server;
    server.answerAll(script);
    SecretsClient client(to(server.url()), m_clock);
    Heard<QList<Secret>> all;
    Heard<ChangedSecret> one;
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
    QCOMPARE(server.requests().size(), requests);
    // Of a failure not even the list is read on to its limit.
    QCOMPARE_LT(server.bytesSent(), requests * (status == 200 ? Endless * 3 / 4 : 56 * MiB));
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
    SecretsClient client(to(server.url()), m_clock);
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
    QTest::newRow("list, a bomb") << 200 * MiB << true << false;
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
    SecretsClient client(to(server.url()), m_clock);
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
    SecretsClient client(to(server.url()), m_clock);
    Heard<Secret> heard;
    Call *call = client.retrieve(u"s1"_s, this, heard.handler());
    QSignalSpy progressed(call, &Call::progressed);
    QVERIFY(heard.wait());
    QVERIFY(heard.succeeded());
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.first().at(1).toLongLong(), 40);
    QVERIFY(progressed.first().at(0).toLongLong() < 40);
}

QTEST_GUILESS_MAIN(TestClientLimits)
#include "tst_clientlimits.moc"
