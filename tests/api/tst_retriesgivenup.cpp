// SPDX-License-Identifier: MIT
#include "call.h"
#include "hastyclock.h"
#include "heard.h"
#include "scriptedserver.h"
#include "secretsclient.h"

#include <QPointer>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ApiError::Kind;

const QByteArray One = R"({"object":"secret","id":"s1","name":"n"})"_ba;

/// A clock by which nothing happens until a test says so.
class HeldClock : public SystemClock
{
public:
    void after(std::chrono::milliseconds, QObject *context, std::function<void()> run) override
    {
        m_held.append({context, std::move(run)});
    }

    [[nodiscard]] qsizetype heldCount() const { return m_held.size(); }
    /// The time has come for all that was waited for.
    void go()
    {
        for (const Held &held : std::exchange(m_held, {})) {
            if (held.context)
                held.run();
        }
    }

private:
    struct Held
    {
        QPointer<QObject> context;
        std::function<void()> run;
    };
    QList<Held> m_held;
};

enum class When {
    /// When the first answer has come, while the second try is waited for.
    Waiting,
    /// As soon as that is told.
    WaitingToldOf,
    /// As soon as the first exchange is told of, before it is known what follows.
    ExchangeToldOf,
    /// The same of one that nothing would follow.
    LastExchangeToldOf,
    /// The second try is on its way.
    SentAgain,
    /// The third try is waited for.
    WaitingAgain,
};

} // namespace

Q_DECLARE_METATYPE(When)

/// Reads given up between two tries or within one: nothing is sent from there on.
class TestRetriesGivenUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givenUp_data();
    void givenUp();
    void handlerMayDestroy_data();
    void handlerMayDestroy();
};

void TestRetriesGivenUp::givenUp_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<When>("when");

    for (const char *how :
         {"cancel", "abandon", "delete the context", "delete the call", "delete the client"}) {
        const auto row = [how](const char *name, When when) {
            QTest::addRow("%s %s", how, name) << QString::fromLatin1(how) << when;
        };
        row("while waiting", When::Waiting);
        row("on a second try", When::SentAgain);
        row("while waiting again", When::WaitingAgain);
        // Within a signal, nothing that sends it may be deleted.
        if (QByteArray(how) != "delete the call" && QByteArray(how) != "delete the client") {
            row("on hearing that it waits", When::WaitingToldOf);
            row("on hearing of the exchange", When::ExchangeToldOf);
            row("on hearing of the last exchange", When::LastExchangeToldOf);
        }
    }
}

void TestRetriesGivenUp::givenUp()
{
    QFETCH(QString, how);
    QFETCH(When, when);

    HeldClock clock;
    ScriptedServer server;
    const bool isToldOf = when == When::ExchangeToldOf || when == When::LastExchangeToldOf;
    server.answer(response(when == When::LastExchangeToldOf ? 404 : 503, "no"));
    if (when == When::WaitingAgain)
        server.answer(response(503, "no"));
    auto client = std::make_unique<SecretsClient>(
        Connection{.baseUrl = server.url(), .key = SensitiveString(u"key-0123456789")}, clock);
    auto context = std::make_unique<QObject>();
    Heard<Secret> heard;
    QPointer<Call> call = client->retrieve(u"s1"_s, context.get(), heard.handler());
    const auto giveUp = [&] {
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
    };
    if (when == When::WaitingToldOf)
        connect(call, &Call::waiting, this, giveUp);
    if (isToldOf)
        connect(client.get(), &SecretsClient::exchanged, this, giveUp);

    qsizetype requests = 1;
    if (when == When::WaitingToldOf || isToldOf) {
        QTRY_VERIFY(!call);
    } else {
        QTRY_COMPARE(clock.heldCount(), 1);
        if (when != When::Waiting) {
            clock.go();
            requests = 2;
            QTRY_COMPARE(server.requests().size(), 2);
        }
        if (when == When::WaitingAgain)
            QTRY_COMPARE(clock.heldCount(), 1);
        QCOMPARE(heard.count(), 0);
        giveUp();
    }
    QCOMPARE(heard.count(), how == "cancel"_L1 ? 1 : 0); // at once, or never
    if (heard.count() == 1)
        QCOMPARE(heard.error().kind, Kind::Cancelled);

    clock.go(); // the call may not be gone yet
    QTest::qWait(20);
    clock.go();
    QTest::qWait(20);
    QVERIFY(!call);
    QCOMPARE(server.requests().size(), requests);
    QCOMPARE(heard.count(), how == "cancel"_L1 ? 1 : 0);
    QCOMPARE(clock.heldCount(), 0);
    if (how == "delete the client"_L1 || when == When::SentAgain)
        QTRY_COMPARE(server.openConnectionCount(), 0);
}

void TestRetriesGivenUp::handlerMayDestroy_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<qsizetype>("requests");
    QTest::addColumn<bool>("cancel");

    QTest::newRow("on success") << Script(response(200, One)) << qsizetype(2) << false;
    QTest::newRow("on a final failure") << Script(response(404, One)) << qsizetype(2) << false;
    QTest::newRow("on the last failure") << Script(response(500, One)) << qsizetype(4) << false;
    QTest::newRow("on cancel") << Script().hang() << qsizetype(2) << true;
}

void TestRetriesGivenUp::handlerMayDestroy()
{
    QFETCH(Script, script);
    QFETCH(qsizetype, requests);
    QFETCH(bool, cancel);

    HastyClock clock;
    ScriptedServer server;
    server.answer(response(503, "no"));
    server.answerAll(script);
    auto context = std::make_unique<QObject>();
    auto client = std::make_unique<SecretsClient>(
        Connection{.baseUrl = server.url(), .key = SensitiveString(u"key-0123456789")}, clock);
    int count = 0;
    QPointer<Call> call = client->list(context.get(), [&](const auto &) {
        ++count;
        context.reset();
        client.reset();
    });
    if (cancel) {
        QTRY_COMPARE(server.requests().size(), 2);
        call->cancel();
    }
    QTRY_COMPARE(count, 1);
    QVERIFY(!client);
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QTest::qWait(20);
    QCOMPARE(count, 1);
    QCOMPARE(server.requests().size(), requests);
}

QTEST_GUILESS_MAIN(TestRetriesGivenUp)
#include "tst_retriesgivenup.moc"
