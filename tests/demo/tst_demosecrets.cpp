// SPDX-License-Identifier: MIT
#include "demorequests.h"
#include "demoservice.h"

#include <QTest>

using namespace Latchkey;

/// What each request does to the secrets.
class TestDemoSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void retrievesByIdAndName();
    void prefersId();
    void updates();
    void updateOfNothingChangesNothing();
    void updatedAtAdvances();
    void renames();
    void refusesTakenName();
    void creates();
    void deletes_data();
    void deletes();

private:
    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<RawClient> m_client;
};

void TestDemoSecrets::init()
{
    m_service = std::make_unique<DemoService>();
    m_client = std::make_unique<RawClient>(m_service->listen());
}

void TestDemoSecrets::cleanup()
{
    QVERIFY(!m_client->received().contains("CANARY"));
    QVERIFY(!m_client->received().contains("\"value\":\"demo"));
    QVERIFY(!m_client->received().contains(RawClient::key));
    for (const DemoSecret &secret : m_service->store().secrets())
        QVERIFY(!m_client->received().contains(secret.value.toUtf8()));
}

void TestDemoSecrets::retrievesByIdAndName()
{
    const auto byId = m_client->call("GET", stripeById);
    QCOMPARE(member(byId.json(), "id"), QString::fromLatin1(stripeId));
    QCOMPARE(member(byId.json(), "name"), code("prod/stripe/api-key"));
    QCOMPARE(m_client->call("GET", stripeByName).json(), byId.json());
    QVERIFY(data(m_client->call("GET", secrets)).contains(byId.json()));
}

void TestDemoSecrets::prefersId()
{
    const auto created =
        m_client->call("POST", secrets, R"({"name":")" + stripeId + R"(","value":"CANARY"})");
    QCOMPARE(created.status, 200);
    QCOMPARE(member(m_client->call("GET", stripeById).json(), "name"), code("prod/stripe/api-key"));
}

void TestDemoSecrets::updates()
{
    const QString id = QString::fromLatin1(stripeId);
    const QJsonObject before = m_client->call("GET", stripeById).json();
    const auto others = data(m_client->call("GET", secrets)).toVariantList().mid(1);

    QJsonObject expected = before;
    const auto valueOnly = m_client->call("PATCH", stripeByName, R"({"value":"CANARY 1"})").json();
    expected.insert(code("updated_at"), valueOnly.value(code("updated_at")));
    expected.insert(code("last_updated_by"), demoUser());
    QCOMPARE(valueOnly, expected);
    QCOMPARE(m_service->store().value(id).value(), code("CANARY 1"));
    QVERIFY(member(before, "last_updated_by") != demoUser());
    QVERIFY(member(valueOnly, "updated_at") > member(before, "updated_at"));

    const auto all = m_client->call("PATCH", stripeById,
                                    R"({"name":"a/b","description":"","value":"CANARY 2"})");
    expected.insert(code("updated_at"), all.json().value(code("updated_at")));
    expected.insert(code("name"), code("a/b"));
    expected.insert(code("description"), QString());
    QCOMPARE(all.json(), expected);
    QCOMPARE(m_service->store().value(id).value(), code("CANARY 2"));
    QCOMPARE(m_client->call("GET", stripeById).json(), expected);
    QCOMPARE(data(m_client->call("GET", secrets)).toVariantList().mid(1), others);
}

void TestDemoSecrets::updateOfNothingChangesNothing()
{
    const auto before = m_client->call("GET", stripeById);
    const auto patched = m_client->call("PATCH", stripeById, "{}");
    QCOMPARE(patched.status, 200);
    QCOMPARE(patched.body, before.body);
}

void TestDemoSecrets::updatedAtAdvances()
{
    QString last = member(m_client->call("GET", stripeById).json(), "updated_at");
    for (int i = 0; i < 50; ++i) {
        const auto patched = m_client->call("PATCH", stripeById, R"({"description":"same"})");
        const QString updated = member(patched.json(), "updated_at");
        QVERIFY(updated > last);
        last = updated;
    }
    DemoStore store; // without the network between the changes, which takes its time
    for (int i = 0; i < 1000; ++i) {
        const QString before = store.secrets().front().updatedAt;
        store.update(store.secrets().front().id, {{}, {}, QStringLiteral("same")});
        QVERIFY(store.secrets().front().updatedAt > before);
    }
}

void TestDemoSecrets::renames()
{
    QCOMPARE(m_client->call("PATCH", stripeByName, R"({"name":"moved"})").status, 200);
    QCOMPARE(m_client->call("GET", stripeByName).status, 404);
    QCOMPARE(member(m_client->call("GET", secrets + "/moved").json(), "id"),
             QString::fromLatin1(stripeId));
    QCOMPARE(m_client->call("PATCH", secrets + "/moved", R"({"name":"moved"})").status, 200);
}

void TestDemoSecrets::refusesTakenName()
{
    const auto before = m_client->call("GET", secrets).body;
    const QByteArray body(R"({"name":"HF_TOKEN","value":"CANARY"})");
    for (const auto &answer :
         {m_client->call("POST", secrets, body), m_client->call("PATCH", stripeById, body)}) {
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.errorCode(), code("name_taken"));
    }
    QCOMPARE(m_client->call("GET", secrets).body, before);
    QVERIFY(m_service->store().value(QString::fromLatin1(stripeId)) != code("CANARY"));
}

void TestDemoSecrets::creates()
{
    const auto created = m_client->call("POST", secrets, R"({"name":"a/new","value":"CANARY"})");
    QCOMPARE(created.status, 200);
    const QJsonObject secret = created.json();
    QVERIFY(member(secret, "id").startsWith(code("sec_")));
    QVERIFY(!secret.contains(code("description")));
    QCOMPARE(member(secret, "updated_at"), member(secret, "created_at"));
    QCOMPARE(member(secret, "created_by"), demoUser());
    QCOMPARE(m_service->store().value(member(secret, "id")).value(), code("CANARY"));
    QCOMPARE(data(m_client->call("GET", secrets)).last().toObject(), secret);
    QCOMPARE(m_client->call("GET", secrets + "/a%2Fnew").json(), secret);
    const auto described =
        m_client->call("POST", secrets, R"({"name":"b","value":"CANARY","description":"B"})");
    QCOMPARE(member(described.json(), "description"), code("B"));
    QVERIFY(member(described.json(), "id") != member(secret, "id"));
}

void TestDemoSecrets::deletes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("by ID") << stripeById;
    QTest::newRow("by name") << stripeByName;
}

void TestDemoSecrets::deletes()
{
    QFETCH(const QByteArray, path);
    const auto deleted = m_client->call("DELETE", path, {}, RawClient::authorization());
    QCOMPARE(deleted.status, 200);
    QCOMPARE(deleted.body, QByteArray("{}"));
    for (const char *method : {"GET", "PATCH", "DELETE"}) {
        const auto gone = m_client->call(method, path);
        QCOMPARE(gone.status, 404);
        QCOMPARE(gone.errorCode(), code("secret_not_found"));
    }
    QCOMPARE(data(m_client->call("GET", secrets)).size(), 11);
    QVERIFY(!m_service->store().value(QString::fromLatin1(stripeId)));
}

QTEST_GUILESS_MAIN(TestDemoSecrets)
#include "tst_demosecrets.moc"
