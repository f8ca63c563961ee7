// SPDX-License-Identifier: MIT
#include "clock.h"
#include "heard.h"
#include "secretsclient.h"
#include "storedsecrets.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

SecretPatch valuePatch()
{
    SecretPatch patch;
    patch.value = SensitiveString(u"s3cret");
    return patch;
}

Connection to(const ScriptedServer &server)
{
    return {.baseUrl = server.url(), .key = SensitiveString(u"key-0123456789")};
}

} // namespace

/// The stand-in for the service, through the client that it stands in for.
class TestStoredSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersReads();
    void appliesPatches();
    void refuses_data();
    void refuses();
    void cutsBeforeOrAfter_data();
    void cutsBeforeOrAfter();
    void pretends();
    void isChangedByOthers();

private:
    SystemClock m_clock;
};

void TestStoredSecrets::answersReads()
{
    StoredSecrets store({{.id = u"s1"_s, .name = u"a/b"_s, .description = u"First"_s},
                         {.id = u"s2"_s, .name = u"c"_s}});
    store.addDeployment(u"web"_s, {u"a/b"_s, u"s2"_s});
    ScriptedServer server;
    store.serve(server);
    SecretsClient client(to(server), m_clock);
    Heard<QList<Secret>> all;
    client.list(this, all.handler());
    QVERIFY(all.wait() && all.succeeded());
    QCOMPARE(all.result()->size(), 2);
    QCOMPARE(all.result()->first().description, u"First"_s);
    QCOMPARE(all.result()->last().description, std::nullopt);
    for (const QString &name : {u"s1"_s, u"a/b"_s}) {
        Heard<Secret> one;
        client.retrieve(name, this, one.handler());
        QVERIFY(one.wait() && one.succeeded());
        QCOMPARE(one.result().value(), all.result()->first());
    }
    Heard<QList<Deployment>> deployments;
    client.listDeployments(this, deployments.handler());
    QVERIFY(deployments.wait() && deployments.succeeded());
    QCOMPARE(deployments.result()->size(), 1);
    QCOMPARE(deployments.result()->first().name, u"web"_s);
    QCOMPARE(deployments.result()->first().secretReferences, (QStringList{u"a/b"_s, u"s2"_s}));
}

void TestStoredSecrets::appliesPatches()
{
    StoredSecrets store({{.id = u"s1"_s, .name = u"a"_s}});
    ScriptedServer server;
    store.serve(server);
    SecretsClient client(to(server), m_clock);
    Heard<Secret> before;
    client.retrieve(u"s1"_s, this, before.handler());
    QVERIFY(before.wait() && before.succeeded());
    SecretPatch patch = valuePatch();
    patch.name = u"b"_s;
    Heard<ChangedSecret> changed;
    client.patch(u"s1"_s, patch, this, changed.handler());
    QVERIFY(changed.wait() && changed.succeeded());
    const Secret &after = changed.result()->secret;
    QCOMPARE(after.name, u"b"_s);
    QVERIFY(after.updatedAt > before.result()->updatedAt);
    QVERIFY(after.lastUpdatedBy != before.result()->lastUpdatedBy);
    QCOMPARE(after.createdAt, before.result()->createdAt);
    QCOMPARE(store.find(u"b"_s)->value, u"s3cret"_s);
    QCOMPARE(store.patchCount(), 1);
}

void TestStoredSecrets::refuses_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("no such secret") << u"s9"_s << "{}"_ba
                                    << "404"_ba;
    QTest::newRow("nothing") << u"s1"_s << "{}"_ba
                             << "400"_ba;
    QTest::newRow("not JSON") << u"s1"_s << "name=x"_ba
                              << "400"_ba;
    QTest::newRow("a number") << u"s1"_s << R"({"name":1})"_ba
                              << "400"_ba;
    QTest::newRow("another field") << u"s1"_s << R"({"project_id":"p"})"_ba
                                   << "400"_ba;
    QTest::newRow("a taken name") << u"s1"_s << R"({"name":"c","value":"v"})"_ba
                                  << "409"_ba;
}

void TestStoredSecrets::refuses()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, status);
    StoredSecrets store({{.id = u"s1"_s, .name = u"a"_s}, {.id = u"s2"_s, .name = u"c"_s}});
    RecordedRequest request;
    request.method = "PATCH";
    request.target = "/v1/deployments/secrets/" + id.toUtf8();
    request.body = body;
    QVERIFY(store.answer(request).startsWith(QByteArray("HTTP/1.1 ").append(status)));
    QCOMPARE(store.patchCount(), 0);
    QCOMPARE(store.find(u"s1"_s)->name, u"a"_s);
    QVERIFY(store.find(u"s1"_s)->value.isEmpty());
}

void TestStoredSecrets::cutsBeforeOrAfter_data()
{
    QTest::addColumn<bool>("isApplied");
    QTest::newRow("applied, then cut") << true;
    QTest::newRow("cut, not applied") << false;
}

void TestStoredSecrets::cutsBeforeOrAfter()
{
    QFETCH(const bool, isApplied);
    StoredSecrets store({{.id = u"s1"_s, .name = u"a"_s}});
    ScriptedServer server;
    store.serve(server);
    server.answer(isApplied ? store.applied().reset() : Script().on("PATCH").reset());
    SecretsClient client(to(server), m_clock);
    Heard<Secret> read;
    client.retrieve(u"s1"_s, this, read.handler()); // is not what the script is for
    QVERIFY(read.wait() && read.succeeded());
    Heard<ChangedSecret> changed;
    client.patch(u"s1"_s, valuePatch(), this, changed.handler());
    QVERIFY(changed.wait());
    QCOMPARE(changed.error().kind, ApiError::Kind::ConnectionLost);
    QCOMPARE(store.patchCount(), isApplied ? 1 : 0);
    QCOMPARE(store.find(u"s1"_s)->value, isApplied ? u"s3cret"_s : QString());
}

void TestStoredSecrets::pretends()
{
    StoredSecrets store({{.id = u"s1"_s, .name = u"a"_s}});
    ScriptedServer server;
    store.serve(server);
    server.answer(store.pretended());
    SecretsClient client(to(server), m_clock);
    Heard<ChangedSecret> changed;
    client.patch(u"s1"_s, valuePatch(), this, changed.handler());
    QVERIFY(changed.wait() && changed.succeeded());
    QVERIFY(changed.result()->secret.updatedAt > u"2024-05-06T07:08:09Z"_s);
    QCOMPARE(store.find(u"s1"_s)->changes, 0);
    QCOMPARE(store.patchCount(), 0);
}

void TestStoredSecrets::isChangedByOthers()
{
    StoredSecrets store({{.id = u"s1"_s, .name = u"a"_s}});
    const QByteArray before = store.find(u"s1"_s)->json();
    store.changeByOther(u"s1"_s, [](StoredSecret &secret) { secret.description = u"New"_s; });
    const StoredSecret after = *store.find(u"s1"_s);
    QVERIFY(after.json() != before);
    QCOMPARE(after.description, u"New"_s);
    QCOMPARE(after.changes, 1);
    store.remove(u"s1"_s);
    QVERIFY(!store.find(u"s1"_s));
}

QTEST_GUILESS_MAIN(TestStoredSecrets)
#include "tst_storedsecrets.moc"
