// SPDX-License-Identifier: MIT
#include "call.h"
#include "hastyclock.h"
#include "heard.h"
#include "scriptedserver.h"
#include "secretsclient.h"
#include "somerequests.h"

#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ApiError::Kind;

constexpr int LongListSize = 40000;

QByteArray longList()
{
    const QByteArray head = R"({"data":[{"id":"sec_0"})";
    const QByteArray tail = R"(","name":"team/service/key","updated_at":"2024-05-06T07:08:09Z"})";
    QByteArray list = head;
    for (int i = 1; i < LongListSize; ++i)
        list += ",{\"id\":\"sec_" + QByteArray::number(i) + tail;
    return list + "]}";
}

} // namespace

/// Calls that end before their time: cancelled, or without anybody left to hear of them.
class TestClientGivenUp : public QObject
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
    void readsLongListBeside();
    void givenUpWhileReading_data() { givenUpBeforeItStarts_data(); }
    void givenUpWhileReading();

private:
    HastyClock m_clock;
};

void TestClientGivenUp::cancelsOnce()
{
    ScriptedServer server;
    SecretsClient client(to(server.url()), m_clock);
    Heard<ChangedSecret> heard;
    QPointer<Call> call = client.patch(u"s1"_s, somePatch(), this, heard.handler());
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

void TestClientGivenUp::givenUpBeforeItStarts_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how :
         {"cancel", "abandon", "delete the call", "delete the context", "delete the client"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestClientGivenUp::givenUpBeforeItStarts()
{
    QFETCH(QString, how);

    ScriptedServer server;
    server.answerAll(response(200, One));
    auto client = std::make_unique<SecretsClient>(to(server.url()), m_clock);
    auto context = std::make_unique<QObject>();
    Heard<ChangedSecret> heard;
    std::unique_ptr<Call> call(client->patch(u"s1"_s, somePatch(), context.get(), heard.handler()));
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
    [[maybe_unused]] const Call *released = call.release();

    QTest::qWait(50);
    QCOMPARE(server.connectionCount(), 0);
    QCOMPARE(heard.count(), how == "cancel"_L1 ? 1 : 0);
    if (heard.count() == 1)
        QVERIFY(!heard.error().bodyLeft);
}

void TestClientGivenUp::cancelsAtAnyMoment()
{
    // Whatever has happened until then: what is said to have stayed here has stayed here.
    for (int rounds = 0; rounds < 40; ++rounds) {
        ScriptedServer server;
        SecretsClient client(to(server.url()), m_clock);
        Heard<ChangedSecret> heard;
        Call *call = client.patch(u"s1"_s, somePatch(), this, heard.handler());
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

void TestClientGivenUp::cancelsAfterTheAnswer()
{
    ScriptedServer server;
    server.answerAll(response(200, One));
    SecretsClient client(to(server.url()), m_clock);
    Call *call = nullptr;
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

void TestClientGivenUp::contextDestroyed()
{
    ScriptedServer server;
    SecretsClient client(to(server.url()), m_clock);
    auto context = std::make_unique<QObject>();
    Heard<ChangedSecret> heard;
    QPointer<Call> call = client.patch(u"s1"_s, somePatch(), context.get(), heard.handler());
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

void TestClientGivenUp::clientDestroyed()
{
    ScriptedServer server;
    auto client = std::make_unique<SecretsClient>(to(server.url()), m_clock);
    Heard<ChangedSecret> patched;
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

void TestClientGivenUp::handlerMayDestroy_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("cancel");

    QTest::newRow("on success") << Script(response(200, One)) << false;
    QTest::newRow("on a status") << Script(response(500, One)) << false;
    QTest::newRow("on a lost connection") << Script().close() << false;
    QTest::newRow("on a timeout") << Script().hang() << false;
    QTest::newRow("on too much")
        << Script("HTTP/1.1 200 OK\r\n\r\n"_ba).flood(QByteArray(1 << 20, 'x'), 200 << 20) << false;
    QTest::newRow("on cancel") << Script().hang() << true;
}

void TestClientGivenUp::handlerMayDestroy()
{
    QFETCH(Script, script);
    QFETCH(bool, cancel);

    ScriptedServer server;
    server.answer(script);
    auto context = std::make_unique<QObject>();
    auto client = std::make_unique<SecretsClient>(to(server.url(), 100ms), m_clock);
    int count = 0;
    Call *call = client->patch(u"s1"_s, somePatch(), context.get(), [&](const auto &) {
        ++count;
        context.reset();
        client.reset();
    });
    if (cancel)
        QTimer::singleShot(20ms, call, &Call::cancel);
    QTRY_COMPARE(count, 1);
    QVERIFY(!client);
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QCOMPARE(count, 1);
}

// While a long list is read the thread of the window goes on.
void TestClientGivenUp::readsLongListBeside()
{
    ScriptedServer server;
    server.answerAll(response(200, longList()));
    SecretsClient client(to(server.url()), m_clock);
    int turns = -1;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&turns] { turns += turns >= 0; });
    connect(&client, &SecretsClient::exchanged, this, [&turns] { turns = 0; });
    timer.start(0);
    Heard<SecretTable> heard;
    client.listTable(this, heard.handler());
    QVERIFY(heard.wait());
    QVERIFY(heard.succeeded());
    QCOMPARE(heard.result()->size(), LongListSize);
    QCOMPARE_GT(turns, 2); // between the last byte and the answer
}

void TestClientGivenUp::givenUpWhileReading()
{
    QFETCH(QString, how);

    ScriptedServer server;
    server.answerAll(response(200, longList()));
    auto client = std::make_unique<SecretsClient>(to(server.url()), m_clock);
    auto context = std::make_unique<QObject>();
    Heard<SecretTable> heard;
    QPointer<Call> call = client->listTable(context.get(), heard.handler());
    int heardBefore = -1;
    int heardAtOnce = -1;
    const auto giveUp = [&] {
        heardBefore = heard.count();
        if (how == "cancel"_L1)
            call->cancel();
        else if (how == "abandon"_L1)
            call->abandon();
        else if (how == "delete the call"_L1)
            delete call.data();
        else if (how == "delete the context"_L1)
            context.reset();
        else
            client.reset();
        heardAtOnce = heard.count();
    };
    // Queued with the last byte, so before the end of the reading, which begins at once then.
    QObject queue;
    connect(client.get(), &SecretsClient::exchanged, &queue, giveUp, Qt::QueuedConnection);
    QTRY_VERIFY_WITH_TIMEOUT(heardAtOnce >= 0, 10000);
    QCOMPARE(heardBefore, 0);
    QCOMPARE(heardAtOnce, how == "cancel"_L1 ? 1 : 0);
    QTRY_VERIFY(!call);
    QTest::qWait(50);
    QCOMPARE(heard.count(), how == "cancel"_L1 ? 1 : 0);
    if (heard.count() == 1)
        QCOMPARE(heard.error().kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestClientGivenUp)
#include "tst_clientgivenup.moc"
