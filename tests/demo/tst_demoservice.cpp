// SPDX-License-Identifier: MIT
#include "demorequests.h"
#include "demoservice.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>
#include <QTest>

using namespace Latchkey;

namespace {

bool isTimestamp(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z")));
    return form.match(text).hasMatch()
        && QDateTime::fromString(text.first(23) + QLatin1Char('Z'), Qt::ISODateWithMs).isValid();
}

} // namespace

/// Paths, methods, the key, the connection, and what the project holds at the start.
class TestDemoService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listensOnLoopbackOnly();
    void asksForKey_data();
    void asksForKey();
    void routes_data();
    void routes();
    void answersHeadWithoutBody();
    void listsSecrets();
    void listsDeployments();
    void saysWhoIAm();
    void keepsConnection();
    void readsPieces();

private:
    std::unique_ptr<DemoService> m_service;
    QUrl m_baseUrl;
    std::unique_ptr<RawClient> m_client;
};

void TestDemoService::init()
{
    m_service = std::make_unique<DemoService>();
    m_baseUrl = m_service->listen();
    m_client = std::make_unique<RawClient>(m_baseUrl);
}

void TestDemoService::cleanup()
{
    QVERIFY(!m_client->received().contains("CANARY"));
    QVERIFY(!m_client->received().contains("\"value\":\"demo"));
    QVERIFY(!m_client->received().contains(RawClient::key));
    for (const DemoSecret &secret : m_service->store().secrets())
        QVERIFY(!m_client->received().contains(secret.value.toUtf8()));
}

void TestDemoService::listensOnLoopbackOnly()
{
    QCOMPARE(m_baseUrl.scheme(), QStringLiteral("http"));
    QCOMPARE(m_baseUrl.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(m_baseUrl.path(), QStringLiteral("/v1"));
    QCOMPARE(m_service->servers().size(), 1);
    QCOMPARE(m_service->servers().constFirst()->serverAddress(),
             QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(int(m_service->servers().constFirst()->serverPort()), m_baseUrl.port());
    DemoService other;
    QVERIFY(other.listen().port() != m_baseUrl.port());
}

void TestDemoService::asksForKey_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("empty") << QByteArray("Authorization: \r\n") << 401;
    QTest::newRow("no key") << QByteArray("Authorization: Bearer\r\n") << 401;
    QTest::newRow("blank key") << QByteArray("Authorization: Bearer   \r\n") << 401;
    QTest::newRow("other scheme") << QByteArray("Authorization: Basic CANARY\r\n") << 401;
    QTest::newRow("no scheme") << QByteArray("Authorization: CANARY\r\n") << 401;
    QTest::newRow("other header") << QByteArray("X-Authorization: Bearer CANARY\r\n") << 401;
    QTest::newRow("any key") << QByteArray("Authorization: Bearer k\r\n") << 200;
    QTest::newRow("lower case") << QByteArray("authorization: bearer k\r\n") << 200;
}

void TestDemoService::asksForKey()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, status);
    const auto answer = m_client->call("GET", stripeById, {}, header);
    QCOMPARE(answer.status, status);
    const auto patched = m_client->call("PATCH", stripeById, R"({"value":"CANARY"})",
                                        header + "Content-Type: application/json\r\n");
    QCOMPARE(patched.status, status);
    const bool stored = m_service->store().value(QString::fromLatin1(stripeId)) == code("CANARY");
    QCOMPARE(stored, status == 200);
    if (status == 401) {
        QCOMPARE(answer.errorCode(), code("invalid_api_key"));
        QCOMPARE(m_client->call("GET", "/nothing", {}, header).status, 401);
    }
}

void TestDemoService::routes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    const auto row = [](const QByteArray &method, const QByteArray &path, int status) {
        const QByteArray tag = method + ' ' + path;
        QTest::newRow(tag.constData()) << method << path << status;
    };
    row("GET", secrets, 200);
    row("GET", secrets + "?project_id=x%2Fy", 200);
    row("GET", stripeById, 200);
    row("GET", stripeByName, 200);
    row("GET", "/deployments/secrets/prod%2fstripe%2fapi-key", 200);
    row("GET", "/deployments/secrets/%48F%5FTOKEN", 200);
    row("GET", "/deployments", 200);
    row("GET", "/whoami", 200);
    row("DELETE", stripeByName, 200);
    row("GET", "/deployments/secrets/prod/stripe/api-key", 404); // another route
    row("PATCH", "/deployments/secrets/prod/stripe/api-key", 404);
    row("GET", "/deployments/secrets/prod%252Fstripe%252Fapi-key", 404); // decoded once
    row("GET", "/deployments/secrets/unknown", 404);
    row("PATCH", "/deployments/secrets/unknown", 404);
    row("DELETE", "/deployments/secrets/unknown", 404);
    row("GET", "/deployments/secrets/HF_TOKEN%00", 404);
    row("GET", "/deployments/secrets/HF_TOKEN%20", 404);
    row("GET", "/deployments/secrets/hf_token", 404); // names differ by case
    row("GET", "/deployments/secrets/%FF", 404);
    row("GET", "/deployments/secrets/.", 404);
    row("GET", "/deployments/secrets/..", 404);
    row("GET", "/deployments/secrets/%2E%2e", 404);
    row("GET", "/deployments/secrets/", 404);
    row("GET", "/deployments/", 404);
    row("GET", "/deployments/dep_4f1c8e70b2", 404);
    row("GET", "", 404);
    row("GET", "/", 404);
    row("GET", "//deployments", 404);
    row("GET", "/Deployments", 404);
    row("PUT", secrets, 405);
    row("PATCH", secrets, 405);
    row("DELETE", secrets, 405);
    row("POST", stripeById, 405);
    row("PUT", stripeByName, 405);
    row("OPTIONS", stripeById, 405);
    row("POST", "/deployments", 405);
    row("PATCH", "/whoami", 405);
    row("INVENTED", "/whoami", 405);
    row("get", "/whoami", 405); // methods are case-sensitive
}

void TestDemoService::routes()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    const auto answer = m_client->call(method, path);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.bytes.contains("\r\nContent-Type: application/json\r\n"));
    if (status == 404)
        QVERIFY(answer.errorCode().endsWith(code("not_found")));
    if (status == 405)
        QCOMPARE(answer.errorCode(), code("method_not_allowed"));
}

void TestDemoService::answersHeadWithoutBody()
{
    QCOMPARE(m_client->call("HEAD", "/whoami").status, 405);
    const auto next = m_client->call("GET", "/whoami");
    QCOMPARE(next.status, 200);
    QVERIFY(next.bytes.startsWith("HTTP/1.1 200 "));
}

void TestDemoService::listsSecrets()
{
    const auto answer = m_client->call("GET", secrets);
    QCOMPARE(member(answer.json(), "object"), code("list"));
    QCOMPARE(data(answer).size(), 12);
    const QSet<QString> all{
        code("object"),     code("id"),         code("name"),        code("created_at"),
        code("created_by"), code("updated_at"), code("description"), code("last_updated_by")};
    QSet<QString> ids;
    QSet<QString> names;
    QSet<QString> people;
    int absent = 0, empty = 0, multiLine = 0, emoji = 0;
    const QJsonArray listed = data(answer);
    for (const auto &value : listed) {
        const QJsonObject secret = value.toObject();
        const QStringList keys = secret.keys();
        const bool described = keys.contains(code("description"));
        QVERIFY(all.contains(QSet(keys.begin(), keys.end())));
        QCOMPARE(keys.size(), all.size() - (described ? 0 : 1));
        QCOMPARE(member(secret, "object"), code("secret"));
        const QString created = member(secret, "created_at");
        const QString updated = member(secret, "updated_at");
        QVERIFY2(isTimestamp(created), qPrintable(created));
        QVERIFY2(isTimestamp(updated), qPrintable(updated));
        QVERIFY(created <= updated);
        QVERIFY(updated < demoTimestamp(demoNow()));
        if (created == updated)
            QCOMPARE(member(secret, "last_updated_by"), member(secret, "created_by"));
        ids.insert(member(secret, "id"));
        names.insert(member(secret, "name"));
        people.insert(member(secret, "created_by"));
        people.insert(member(secret, "last_updated_by"));
        const QString description = member(secret, "description");
        absent += !described;
        empty += described && description.isEmpty();
        multiLine += description.contains(QLatin1Char('\n'));
        emoji += description.toUcs4().size() < description.size();
        QVERIFY(m_service->store().value(member(secret, "id")).value().size() > 8);
    }
    QCOMPARE(ids.size(), 12);
    QCOMPARE(names.size(), 12);
    QVERIFY(people.size() > 2);
    QVERIFY(absent > 0 && empty > 0 && multiLine > 0 && emoji > 0);
}

void TestDemoService::listsDeployments()
{
    const auto answer = m_client->call("GET", "/deployments");
    QCOMPARE(member(answer.json(), "object"), code("list"));
    QCOMPARE(data(answer).size(), 6);
    const QSet<QString> statuses{code("Updating"), code("Scaling"), code("Ready"), code("Failed")};
    int byId = 0, byName = 0, plain = 0;
    const QJsonArray deployments = data(answer);
    for (const auto &value : deployments) {
        const QJsonObject deployment = value.toObject();
        QCOMPARE(member(deployment, "object"), code("deployment"));
        QVERIFY(statuses.contains(member(deployment, "status")));
        QVERIFY(isTimestamp(member(deployment, "created_at")));
        QVERIFY(isTimestamp(member(deployment, "updated_at")));
        QVERIFY(member(deployment, "created_at") < member(deployment, "updated_at"));
        const QJsonArray variables =
            deployment.value(QLatin1StringView("environment_variables")).toArray();
        QVERIFY(!variables.isEmpty());
        for (const auto &item : variables) {
            const QJsonObject variable = item.toObject();
            const bool isPlain = variable.contains(QLatin1StringView("value"));
            QVERIFY(isPlain != variable.contains(QLatin1StringView("value_from_secret")));
            const QString reference = member(variable, "value_from_secret");
            QVERIFY(isPlain || m_service->store().find(reference));
            plain += isPlain;
            byId += reference.startsWith(code("sec_"));
            byName += !isPlain && !reference.startsWith(code("sec_"));
        }
    }
    QVERIFY(byId > 0 && byName > 0 && plain > 0);
}

void TestDemoService::saysWhoIAm()
{
    const QJsonObject who = m_client->call("GET", "/whoami").json();
    const QStringList keys{code("api_key_id"), code("organization_id"), code("organization_name"),
                           code("project_id"), code("project_name"),    code("project_slug"),
                           code("user_id")};
    QCOMPARE(who.keys(), keys);
    for (const auto &value : who)
        QVERIFY(!value.toString().isEmpty());
}

void TestDemoService::keepsConnection()
{
    m_client->send(m_client->request("PATCH", stripeById, R"({"value":"CANARY"})")
                   + m_client->request("GET", "/whoami") + m_client->request("GET", "/nothing"));
    QCOMPARE(m_client->receive().status, 200);
    QCOMPARE(member(m_client->receive().json(), "user_id"), demoUser());
    QCOMPARE(m_client->receive().status, 404);
}

void TestDemoService::readsPieces()
{
    const QByteArray request = m_client->request("PATCH", stripeById, R"({"value":"CANARY"})");
    for (const char byte : request) {
        m_client->send(QByteArray(1, byte));
        QTest::qWait(0);
    }
    QCOMPARE(m_client->receive().status, 200);
    QCOMPARE(m_service->store().value(QString::fromLatin1(stripeId)).value(), code("CANARY"));
}

QTEST_GUILESS_MAIN(TestDemoService)
#include "tst_demoservice.moc"
