// SPDX-License-Identifier: MIT
#include "demoservice.h"
#include "rawclient.h"

#include <QJsonDocument>
#include <QTest>

using namespace Latchkey;

namespace {

const QByteArray secrets("/deployments/secrets");
const QByteArray tokenId("sec_t5y2e6qd8njs");
const QByteArray tokenPath("/deployments/secrets/sec_t5y2e6qd8njs");

QByteArray text(char character, qsizetype count)
{
    return QByteArray(count, character);
}

} // namespace

/// What the service takes and refuses as the body of a create and of an update.
class TestDemoBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void storesValueExactly_data();
    void storesValueExactly();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void requiresToCreate_data();
    void requiresToCreate();
    void acceptsContentType_data();
    void acceptsContentType();
    void refusesContentType_data();
    void refusesContentType();
    void ignoresWhatIsNoField();

private:
    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<RawClient> m_client;
};

void TestDemoBody::init()
{
    m_service = std::make_unique<DemoService>();
    m_client = std::make_unique<RawClient>(m_service->listen());
}

void TestDemoBody::cleanup()
{
    QVERIFY(!m_client->received().isEmpty());
    QVERIFY(!m_client->received().contains("CANARY"));
    QVERIFY(!m_client->received().contains(RawClient::key));
    for (const DemoSecret &secret : m_service->store().secrets()) {
        if (secret.value.size() > 8)
            QVERIFY(!m_client->received().contains(secret.value.toUtf8()));
    }
}

void TestDemoBody::storesValueExactly_data()
{
    QTest::addColumn<QByteArray>("json"); // a string literal of JSON
    QTest::addColumn<QString>("value");
    QTest::newRow("one character") << QByteArray(R"("x")") << QStringLiteral("x");
    QTest::newRow("edges are kept")
        << QByteArray(R"("  CANARY \t ")") << QStringLiteral("  CANARY \t ");
    QTest::newRow("line ends") << QByteArray(R"("CANARY\r\n\n\r")")
                               << QStringLiteral("CANARY\r\n\n\r");
    QTest::newRow("quotes") << QByteArray(R"("CANARY\"\\\/'")") << QStringLiteral("CANARY\"\\/'");
    QTest::newRow("percent and plus")
        << QByteArray(R"("CANARY%2F+%")") << QStringLiteral("CANARY%2F+%");
    QTest::newRow("UTF-8") << QByteArray("\"CANARY \xc3\xa9 \xf0\x9f\x94\x91\"")
                           << QString::fromUtf8("CANARY \xc3\xa9 \xf0\x9f\x94\x91");
    QTest::newRow("decomposed") << QByteArray("\"CANARY e\xcc\x81\"")
                                << QStringLiteral(u"CANARY e\u0301");
    QTest::newRow("no-break space, separators, BOM")
        << QByteArray(R"("\ufeffCANARY\u00a0\u2028\u2029")")
        << QStringLiteral(u"\ufeffCANARY\u00a0\u2028\u2029");
    QTest::newRow("null character")
        << QByteArray(R"("CANARY\u0000!")") << QString::fromUtf16(u"CANARY\0!", 8);
    const QChar lone[] = {u'C', u'A', u'N', u'A', u'R', u'Y', QChar(0xd83d)};
    QTest::newRow("half a pair") << QByteArray(R"("CANARY\ud83d")") << QString(lone, 7);
    QTest::newRow("2 MiB") << '"' + text('v', 2 << 20) + '"' << QString(2 << 20, QLatin1Char('v'));
}

void TestDemoBody::storesValueExactly()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, value);
    const auto patched = m_client->call("PATCH", tokenPath, "{\"value\":" + json + '}');
    QCOMPARE(patched.status, 200);
    QCOMPARE(m_service->store().value(QString::fromLatin1(tokenId)).value(), value);

    const auto created =
        m_client->call("POST", secrets, "{\"name\":\"new\",\"value\":" + json + '}');
    QCOMPARE(created.status, 200);
    const QString id = created.json().value(QLatin1StringView("id")).toString();
    QCOMPARE(m_service->store().value(id).value(), value);
}

void TestDemoBody::accepts_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("name of 1") << QByteArray("name") << QStringLiteral("a");
    QTest::newRow("name of 100") << QByteArray("name") << QString(100, QLatin1Char('n'));
    QTest::newRow("name of all kinds") << QByteArray("name") << QStringLiteral("azAZ09_-/.");
    QTest::newRow("dot") << QByteArray("name") << QStringLiteral(".");
    QTest::newRow("dot dot") << QByteArray("name") << QStringLiteral("..");
    QTest::newRow("slashes") << QByteArray("name") << QStringLiteral("//");
    QTest::newRow("description of 0") << QByteArray("description") << QStringLiteral("");
    QTest::newRow("description of 500")
        << QByteArray("description") << QString(500, QLatin1Char('d'));
    QTest::newRow("description of 500 emoji")
        << QByteArray("description") << QStringLiteral(u"\U0001F511").repeated(500);
    QTest::newRow("description of lines")
        << QByteArray("description") << QStringLiteral("a\r\nb\n\tc");
}

void TestDemoBody::accepts()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QString, text);
    QJsonObject fields{{QString::fromLatin1(key), text}};
    const auto patched =
        m_client->call("PATCH", tokenPath, QJsonDocument(fields).toJson(QJsonDocument::Compact));
    QCOMPARE(patched.status, 200);
    QCOMPARE(patched.json().value(QString::fromLatin1(key)).toString(), text);
    QVERIFY(patched.json().contains(QString::fromLatin1(key)));
    QCOMPARE(m_client->call("GET", tokenPath).json(), patched.json());
}

void TestDemoBody::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("param"); // null: no field is at fault
    const QString none;
    const auto name = QStringLiteral("name");
    const auto value = QStringLiteral("value");
    const auto description = QStringLiteral("description");
    const auto projectId = QStringLiteral("project_id");
    const auto all = [](const QByteArray &member) -> QByteArray {
        return R"({"name":"n","value":"CANARY",)" + member + '}'; // the last of a key counts
    };
    QTest::newRow("no body") << QByteArray() << none;
    QTest::newRow("no JSON") << QByteArray("CANARY") << none;
    QTest::newRow("cut off") << QByteArray(R"({"name":"n","value":"CANARY)") << none;
    QTest::newRow("more behind") << QByteArray(R"({"name":"n","value":"CANARY"} CANARY)") << none;
    QTest::newRow("array") << QByteArray(R"([{"name":"n","value":"CANARY"}])") << none;
    QTest::newRow("string") << QByteArray(R"("CANARY")") << none;
    QTest::newRow("null") << QByteArray("null") << none;
    QTest::newRow("not UTF-8") << QByteArray("{\"name\":\"n\",\"value\":\"CANARY\xff\"}") << none;
    QTest::newRow("raw line end") << QByteArray("{\"name\":\"n\",\"value\":\"CANARY\n\"}") << none;
    QTest::newRow("raw tab behind escapes")
        << QByteArray("{\"name\":\"n\",\"value\":\"\\\\\\\"CANARY\t\"}") << none;
    QTest::newRow("number as name") << all(R"("name":1)") << name;
    QTest::newRow("null as name") << all(R"("name":null)") << name;
    QTest::newRow("empty name") << all(R"("name":"")") << name;
    QTest::newRow("name of 101") << all("\"name\":\"" + text('n', 101) + '"') << name;
    QTest::newRow("space in name") << all(R"("name":"CANARY CANARY")") << name;
    QTest::newRow("line end after name") << all(R"("name":"CANARY\n")") << name;
    QTest::newRow("accent in name") << all("\"name\":\"CANARY\xc3\xa9\"") << name;
    QTest::newRow("percent in name") << all(R"("name":"CANARY%2F")") << name;
    QTest::newRow("digits of another script") << all(R"("name":"\u0663")") << name;
    QTest::newRow("empty value") << all(R"("value":"")") << value;
    QTest::newRow("number as value") << all(R"("value":20261123)") << value;
    QTest::newRow("null as value") << all(R"("value":null)") << value;
    QTest::newRow("object as value") << all(R"("value":{"CANARY":"CANARY"})") << value;
    QTest::newRow("true as description") << all(R"("description":true)") << description;
    QTest::newRow("null as description") << all(R"("description":null)") << description;
    QTest::newRow("description of 501")
        << all("\"description\":\"" + text('d', 501) + '"') << description;
    QTest::newRow("description of 501 emoji")
        << all("\"description\":\"" + QByteArray("\xf0\x9f\x94\x91").repeated(501) + '"')
        << description;
    QTest::newRow("number as project") << all(R"("project_id":7)") << projectId;
}

void TestDemoBody::refuses()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, param);
    const QByteArray before = m_client->call("GET", secrets).body;
    const QString id = QString::fromLatin1(tokenId);
    const auto value = m_service->store().value(id);
    for (const auto &answer :
         {m_client->call("PATCH", tokenPath, body), m_client->call("POST", secrets, body)}) {
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.errorCode(), QStringLiteral("invalid_request"));
        const auto error = answer.json().value(QLatin1StringView("error")).toObject();
        QCOMPARE(error.value(QLatin1StringView("param")).isNull(), param.isNull());
        QCOMPARE(error.value(QLatin1StringView("param")).toString(), param);
    }
    QCOMPARE(m_client->call("GET", secrets).body, before);
    QCOMPARE(m_service->store().value(id), value);
}

void TestDemoBody::requiresToCreate_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("param");
    QTest::newRow("nothing") << QByteArray("{}") << QStringLiteral("name");
    QTest::newRow("no name") << QByteArray(R"({"value":"CANARY"})") << QStringLiteral("name");
    QTest::newRow("no value") << QByteArray(R"({"name":"new","description":""})")
                              << QStringLiteral("value");
}

void TestDemoBody::requiresToCreate()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, param);
    const auto answer = m_client->call("POST", secrets, body);
    QCOMPARE(answer.status, 400);
    const auto error = answer.json().value(QLatin1StringView("error")).toObject();
    QCOMPARE(error.value(QLatin1StringView("param")).toString(), param);
}

void TestDemoBody::acceptsContentType_data()
{
    QTest::addColumn<QByteArray>("contentType");
    for (const char *type : {"application/json", "application/json; charset=utf-8",
                             "application/json;charset=UTF-8", "Application/JSON"})
        QTest::newRow(type) << QByteArray(type);
}

void TestDemoBody::acceptsContentType()
{
    QFETCH(const QByteArray, contentType);
    const auto answer =
        m_client->call("PATCH", tokenPath, R"({"value":"CANARY"})",
                       RawClient::authorization() + "Content-Type: " + contentType + "\r\n");
    QCOMPARE(answer.status, 200);
}

void TestDemoBody::refusesContentType_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << QByteArray();
    for (const char *type : {"", "text/plain", "application/x-www-form-urlencoded",
                             "application/merge-patch+json", "application/jsonx", "json"})
        QTest::newRow(type[0] ? type : "empty")
            << QByteArray("Content-Type: ") + QByteArray(type) + "\r\n";
}

void TestDemoBody::refusesContentType()
{
    QFETCH(const QByteArray, header);
    const auto answer = m_client->call("PATCH", tokenPath, R"({"value":"CANARY"})",
                                       RawClient::authorization() + header);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), QStringLiteral("invalid_request"));
}

void TestDemoBody::ignoresWhatIsNoField()
{
    const QByteArray before = m_client->call("GET", secrets).body;
    for (const char *body :
         {"{}", "\r\n{\t}\n", R"({"project_id":"CANARY"})", R"({"VALUE":"CANARY"})",
          R"({"id":"CANARY","created_by":7,"object":null})"}) {
        QCOMPARE(m_client->call("PATCH", tokenPath, body).status, 200);
        QCOMPARE(m_client->call("GET", secrets).body, before);
    }
}

QTEST_GUILESS_MAIN(TestDemoBody)
#include "tst_demobody.moc"
