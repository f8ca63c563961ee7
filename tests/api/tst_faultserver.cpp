// SPDX-License-Identifier: MIT
#include "clock.h"
#include "heard.h"
#include "scriptedserver.h"
#include "secretsclient.h"
#include "testauthority.h"
#include "tlsbytes.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>
#include <QThread>

#include <cerrno>
#include <memory>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <sys/socket.h>
#endif

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ApiError::Kind;
using Signer = ServerIdentity::Signer;
using Start = Script::Start;
using Validity = ServerIdentity::Validity;

const QByteArray One = R"({"object":"secret","id":"s1","name":"n"})"_ba;

SecretPatch valuePatch()
{
    SecretPatch patch;
    patch.value = SensitiveString(u"s3cret");
    return patch;
}

} // namespace

/// What the server of the other tests does, seen from the outside: it must break what it is meant
/// to break, and nothing else.
class TestFaultServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identities_data();
    void identities();
    void handshakes_data();
    void handshakes();
    void scriptsOverTls_data();
    void scriptsOverTls();
    void waitsBeforeTheHandshake();
    void newConnectionsOnly();
    void goesAwayAndComesBack();
    void resetsAreResets_data();
    void resetsAreResets();
    void dropSaysNoGoodbye_data();
    void dropSaysNoGoodbye();
    void floodWaits_data();
    void floodWaits();

private:
    [[nodiscard]] std::unique_ptr<SecretsClient> clientOf(const ScriptedServer &server);

    SystemClock m_clock;
    TestAuthority m_authority;
};

std::unique_ptr<SecretsClient> TestFaultServer::clientOf(const ScriptedServer &server)
{
    return std::make_unique<SecretsClient>(Connection{.baseUrl = server.url(),
                                                      .key = SensitiveString(u"key-0123456789"),
                                                      .authorities = {m_authority.certificate()},
                                                      .idleTimeout = 300ms},
                                           m_clock);
}

void TestFaultServer::identities_data()
{
    QTest::addColumn<ServerIdentity>("identity");
    // Of what the client says; empty where it believes.
    QTest::addColumn<QString>("problem");
    QTest::addColumn<TlsProblem::Kind>("kind");
    QTest::addColumn<QString>("subject");

    const QStringList others{u"other.test"_s, u"127.0.0.2"_s};
    const auto row = [](const char *name, const ServerIdentity &identity, const QString &problem,
                        TlsProblem::Kind kind, const QString &subject = u"Test server "_s) {
        QTest::newRow(name) << identity << problem << kind << subject;
    };
    using Tls = TlsProblem::Kind;
    row("as it should be", {}, {}, {});
    row("by address", {.hosts = {u"127.0.0.1"_s}}, {}, {});
    row("expired", {.validity = Validity::Past}, u"expired"_s, Tls::Expired);
    row("not yet valid", {.validity = Validity::Future}, u"not yet valid"_s, Tls::NotYetValid);
    row("another host", {.hosts = others}, u"host name"_s, Tls::WrongHost);
    row("an impostor's", {.signer = Signer::Impostor}, u"issuer"_s, Tls::UnknownAuthority);
    row("an impostor's, expired, of another host",
        {.hosts = others, .signer = Signer::Impostor, .validity = Validity::Past}, u"host name"_s,
        Tls::UnknownAuthority);
    row("expired, of another host", {.hosts = others, .validity = Validity::Past}, u"host name"_s,
        Tls::Expired);
    row("signed by a server", {.signer = Signer::Server}, u"CA"_s, Tls::UnknownAuthority);
    row("self-signed", {.signer = Signer::Itself}, u"self-signed"_s, Tls::SelfSigned,
        u"Test server"_s);
}

void TestFaultServer::identities()
{
    QFETCH(const ServerIdentity, identity);
    QFETCH(const QString, problem);
    QFETCH(const TlsProblem::Kind, kind);
    QFETCH(const QString, subject);
    const bool isTrusted = problem.isEmpty();

    ScriptedServer server;
    server.useTls(m_authority.server(identity));
    QCOMPARE(server.url().scheme(), u"https"_s);
    server.answerAll(response(200, One));
    const auto client = clientOf(server);
    Heard<ChangedSecret> heard;
    client->patch(u"s1"_s, valuePatch(), this, heard.handler());
    QVERIFY(heard.wait());
    QCOMPARE(heard.succeeded(), isTrusted);
    QCOMPARE(server.connectionCount(), 1);
    if (isTrusted) {
        QCOMPARE(server.requests().constLast().body, R"({"value":"s3cret"})");
        return;
    }
    QCOMPARE(heard.error().kind, Kind::NotTrusted);
    QVERIFY2(heard.error().message.contains(problem), qPrintable(heard.error().message));
    QVERIFY(!heard.error().bodyLeft);
    const TlsProblem tls = heard.error().tls.value();
    QCOMPARE(tls.kind, kind);
    QVERIFY2(tls.subject.startsWith(subject), qUtf8Printable(tls.subject));
    const auto chain = server.certificateChain();
    const auto shown = *std::find_if(chain.begin(), chain.end() - 1, [&](const auto &each) {
        return each.subjectInfo(QSslCertificate::CommonName).constFirst() == tls.subject;
    });
    QCOMPARE(tls.issuer, shown.issuerInfo(QSslCertificate::CommonName).constFirst());
    QCOMPARE(tls.validFrom, shown.effectiveDate());
    QCOMPARE(tls.validUntil, shown.expiryDate());
    QStringList hosts = identity.hosts;
    hosts.sort();
    QCOMPARE(tls.hosts, hosts);
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QCOMPARE(server.bytesReceived(), 0);
}

void TestFaultServer::handshakes_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Kind>("kind");

    const Script accepted(Start::Accepted);
    const QByteArray alert("\x15\x03\x03\x00\x02\x02\x28", 7); // handshake_failure
    const QByteArray half = downgradedServerHello().first(20);
    QTest::newRow("garbage") << Script(accepted).send("\x01\x02\x03\x04\x05\x06\x07\x08")
                             << Kind::NotTrusted;
    QTest::newRow("HTTP") << Script(accepted).send(response(200, One)) << Kind::NotTrusted;
    QTest::newRow("refused") << Script(accepted).send(alert) << Kind::NotTrusted;
    QTest::newRow("TLS 1.1") << Script(accepted).send(oldServerHello()).hang() << Kind::NotTrusted;
    QTest::newRow("downgraded") << Script(accepted).send(downgradedServerHello()).hang()
                                << Kind::NotTrusted;
    QTest::newRow("closed") << Script(accepted).close() << Kind::ConnectionLost;
    QTest::newRow("reset") << Script(accepted).wait(20ms).reset() << Kind::ConnectionLost;
    QTest::newRow("closed within") << Script(accepted).send(half).close() << Kind::ConnectionLost;
    QTest::newRow("stalled") << Script(accepted).hang() << Kind::TimedOut;
    QTest::newRow("stalled within") << Script(accepted).send(half).hang() << Kind::TimedOut;
}

void TestFaultServer::handshakes()
{
    QFETCH(const Script, script);
    QFETCH(const Kind, kind);

    ScriptedServer server;
    server.useTls(m_authority.server());
    server.answerAll(response(200, One));
    server.answerAll(script);
    const auto client = clientOf(server);
    Heard<ChangedSecret> heard;
    client->patch(u"s1"_s, valuePatch(), this, heard.handler());
    QVERIFY(heard.wait());
    QVERIFY(!heard.succeeded());
    QCOMPARE(heard.error().kind, kind);
    QVERIFY(!heard.error().bodyLeft);
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QVERIFY(server.requests().isEmpty());
    QCOMPARE(server.bytesReceived(), 0);
}

void TestFaultServer::scriptsOverTls_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("kind");

    constexpr int Success = -1;
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n"_ba;
    QTest::newRow("answer") << Script(head + One) << Success;
    QTest::newRow("trickle") << Script(head).trickle(One, 7, 5ms) << Success;
    QTest::newRow("answer, close") << Script(head + One).close() << Success;
    QTest::newRow("early answer") << Script(Start::HeadRead).send(head + One) << Success;
    QTest::newRow("reset") << Script(Start::BodyBegun).reset() << int(Kind::ConnectionLost);
    QTest::newRow("close within") << Script(head + "{").close() << int(Kind::ConnectionLost);
    QTest::newRow("drop within") << Script(head + "{").drop() << int(Kind::ConnectionLost);
    QTest::newRow("stall") << Script().hang() << int(Kind::TimedOut);
}

void TestFaultServer::scriptsOverTls()
{
    QFETCH(const Script, script);
    QFETCH(const int, kind);

    ScriptedServer server;
    server.useTls(m_authority.server());
    server.answerAll(script);
    const auto client = clientOf(server);
    Heard<ChangedSecret> heard;
    client->patch(u"s1"_s, valuePatch(), this, heard.handler());
    QVERIFY(heard.wait());
    QCOMPARE(heard.succeeded() ? -1 : int(heard.error().kind), kind);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().method, "PATCH");
}

void TestFaultServer::waitsBeforeTheHandshake()
{
    ScriptedServer server;
    server.useTls(m_authority.server());
    server.answerAll(response(200, One));
    server.answer(Script(Start::Accepted).wait(100ms));
    const auto client = clientOf(server);
    QElapsedTimer timer;
    timer.start();
    Heard<Secret> heard;
    client->retrieve(u"s1"_s, this, heard.handler());
    QVERIFY(heard.wait());
    QVERIFY(heard.succeeded()); // by the script that is for requests
    QCOMPARE_GE(timer.elapsed(), 90);
}

// A fault of the next connection must not stop what comes over the one there is.
void TestFaultServer::newConnectionsOnly()
{
    ScriptedServer server;
    server.answerAll(response(200, One));
    const auto client = clientOf(server);
    for (int i = 0; i < 2; ++i) {
        Heard<Secret> heard;
        client->retrieve(u"s1"_s, this, heard.handler());
        QVERIFY(heard.wait());
        QVERIFY(heard.succeeded());
        server.answer(Script(Start::Accepted).reset());
    }
    QCOMPARE(server.connectionCount(), 1);
}

void TestFaultServer::goesAwayAndComesBack()
{
    ScriptedServer server;
    server.answerAll(response(200, One));
    const auto client = clientOf(server);
    const QUrl url = server.url();
    for (const bool isThere : {true, false, true}) {
        if (!isThere)
            server.goAway();
        else if (!server.isListening())
            server.comeBack();
        QTest::qWait(100); // Qt's own thread has to see it, too
        Heard<ChangedSecret> heard;
        client->patch(u"s1"_s, valuePatch(), this, heard.handler());
        QVERIFY(heard.wait());
        QCOMPARE(heard.succeeded(), isThere);
        if (!isThere)
            QCOMPARE(heard.error().kind, Kind::NotConnected);
        QCOMPARE(server.url(), url);
    }
    QCOMPARE(server.requests().size(), 2);
}

void TestFaultServer::resetsAreResets_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("isReset");

    for (const bool tls : {false, true}) {
        const char *how = tls ? "TLS" : "plain";
        QTest::addRow("%s: reset", how) << tls << Script("HTTP/1.1 "_ba).wait(20ms).reset() << true;
        QTest::addRow("%s: close", how) << tls << Script("HTTP/1.1 "_ba).close() << false;
        QTest::addRow("%s: drop", how) << tls << Script("HTTP/1.1 "_ba).drop() << false;
    }
}

void TestFaultServer::resetsAreResets()
{
#ifdef Q_OS_UNIX
    QFETCH(const bool, tls);
    QFETCH(const Script, script);
    QFETCH(const bool, isReset);

    ScriptedServer server;
    if (tls)
        server.useTls(m_authority.server());
    server.answerAll(script);
    int error = -1;
    // Below Qt's sockets, which say the same of both; in another thread, as this one serves.
    const std::unique_ptr<QThread> client(QThread::create([&, port = server.serverPort()] {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (!socket.waitForConnected())
            return;
        if (tls) {
            socket.startClientEncryption();
            if (!socket.waitForEncrypted())
                return;
        }
        socket.write("GET / HTTP/1.1\r\n\r\n");
        socket.flush();
        const auto handle = static_cast<int>(socket.socketDescriptor());
        char bytes[4096];
        ssize_t count = 1;
        while (count > 0) {
            pollfd wait{.fd = handle, .events = POLLIN, .revents = 0};
            if (poll(&wait, 1, 5000) != 1)
                return;
            count = recv(handle, bytes, sizeof bytes, 0);
        }
        error = count < 0 ? errno : 0;
    }));
    QSignalSpy finished(client.get(), &QThread::finished);
    client->start();
    QVERIFY(finished.wait(10000));
    QVERIFY(client->wait());
    QCOMPARE(error, isReset ? ECONNRESET : 0);
#else
    QSKIP("needs POSIX sockets");
#endif
}

void TestFaultServer::dropSaysNoGoodbye_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("saysGoodbye");
    QTest::newRow("close") << Script("HTTP/1.1 "_ba).close() << true;
    QTest::newRow("drop") << Script("HTTP/1.1 "_ba).drop() << false;
}

void TestFaultServer::dropSaysNoGoodbye()
{
    QFETCH(const Script, script);
    QFETCH(const bool, saysGoodbye);

    ScriptedServer server;
    server.useTls(m_authority.server());
    server.answerAll(script);
    // Ahead of TLS, to see all that comes: an alert is a record of its own behind the answer's.
    qint64 behind = -1;
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    connect(&socket, &QSslSocket::alertReceived, this, [&] { behind = 1; });
    socket.connectToHostEncrypted(u"127.0.0.1"_s, server.serverPort());
    QSignalSpy disconnected(&socket, &QSslSocket::disconnected);
    connect(&socket, &QSslSocket::encrypted, &socket,
            [&] { socket.write("GET / HTTP/1.1\r\n\r\n"); });
    QVERIFY(disconnected.wait());
    QCOMPARE(socket.readAll(), "HTTP/1.1 ");
    QCOMPARE(behind == 1, saysGoodbye);
}

void TestFaultServer::floodWaits_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

void TestFaultServer::floodWaits()
{
    QFETCH(const bool, tls);
    constexpr qint64 MiB = 1024LL * 1024;
    ScriptedServer server;
    if (tls)
        server.useTls(m_authority.server());
    server.answerAll(
        Script("HTTP/1.1 200 OK\r\n\r\n"_ba).flood(QByteArray(64LL * 1024, 'x'), 50 * MiB));
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setReadBufferSize(MiB);
    if (tls)
        socket.connectToHostEncrypted(u"127.0.0.1"_s, server.serverPort());
    else
        socket.connectToHost(u"127.0.0.1"_s, server.serverPort());
    connect(&socket, tls ? &QSslSocket::encrypted : &QSslSocket::connected, &socket,
            [&] { socket.write("GET / HTTP/1.1\r\n\r\n"); });
    QTRY_VERIFY(socket.bytesAvailable() >= MiB / 2);
    QTest::qWait(200);
    QCOMPARE_LT(server.bytesSent(), 16 * MiB); // the rest would not fit into the sockets
    qint64 count = 0;
    connect(&socket, &QSslSocket::readyRead, &socket, [&] { count += socket.readAll().size(); });
    count += socket.readAll().size();
    QTRY_COMPARE_GE(count, 50 * MiB);
}

QTEST_GUILESS_MAIN(TestFaultServer)
#include "tst_faultserver.moc"
