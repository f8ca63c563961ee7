// SPDX-License-Identifier: MIT
#include "secretjson.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// A list answer with @p items in it.
QByteArray listOf(const QByteArray &items)
{
    return R"({"object":"list","data":[)" + items + "]}";
}

/// A deployment with these environment variables.
QByteArray withVariables(const QByteArray &variables)
{
    return R"({"id":"dep_1","name":"web","environment_variables":)" + variables + '}';
}

} // namespace

/// Which secrets a deployment reads, from what the API says of it.
class TestDeploymentsJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identities_data();
    void identities();
    void references_data();
    void references();
    void names_data();
    void names();
    void refuses_data();
    void refuses();
    void reads();
    void readsNone();
    void decodesManyQuickly();
};

void TestDeploymentsJson::references_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QByteArray &item, const QStringList &expected) {
        QTest::newRow(name) << item << expected;
    };
    const auto variables = [row](const char *name, const QByteArray &json,
                                 const QStringList &expected) {
        row(name, withVariables(json), expected);
    };
    row("no variables named", R"({"name":"web"})", {});
    variables("null", "null", {});
    variables("none", "[]", {});
    variables("a plain one", R"([{"name":"A","value":"sec_1"}])", {});
    variables("by name", R"([{"name":"A","value_from_secret":"db/key"}])", {u"db/key"_s});
    variables("by ID", R"([{"name":"A","value_from_secret":"sec_1"}])", {u"sec_1"_s});
    variables("order kept",
              R"([{"name":"A","value_from_secret":"b"},{"name":"B","value":"x"},
                  {"name":"C","value_from_secret":"sec_1"},{"name":"D","value_from_secret":"a"}])",
              {u"b"_s, u"sec_1"_s, u"a"_s});
    variables("the same twice",
              R"([{"name":"A","value_from_secret":"a"},{"name":"B","value_from_secret":"a"}])",
              {u"a"_s, u"a"_s});
    variables("a null reference", R"([{"name":"A","value_from_secret":null}])", {});
    variables("an empty reference", R"([{"name":"A","value":"x","value_from_secret":""}])", {});
    variables("an empty variable", R"([{}])", {});
    variables("no name of its own", R"([{"value_from_secret":"a"}])", {u"a"_s});
    // What the document forbids still reads the secret.
    variables("a value, too", R"([{"name":"A","value":"x","value_from_secret":"a"}])", {u"a"_s});
    variables("other fields of another type",
              R"([{"name":1,"value":{},"value_from_secret":"a","x":[null]}])", {u"a"_s});
    variables("awkward", "[{\"value_from_secret\":\" caf\xC3\xA9/\\ud83d\\ude00 \"}]",
              {u" caf\u00E9/\U0001F600 "_s});
    variables("keys in capitals", R"([{"name":"A","Value_From_Secret":"a"}])", {});
    row("not in other places",
        R"({"name":"web","value_from_secret":"a","environment":[{"value_from_secret":"b"}],
            "volumes":[{"name":"v","value_from_secret":"c"}],"args":["d"]})",
        {});
}

void TestDeploymentsJson::references()
{
    QFETCH(QByteArray, item);
    QFETCH(QStringList, expected);

    const auto deployments = decodeDeploymentList(listOf(item));
    QVERIFY2(deployments, deployments ? "" : qUtf8Printable(deployments.error()));
    QCOMPARE(*deployments, (QList<Deployment>{{.name = u"web"_s, .secretReferences = expected}}));
}

void TestDeploymentsJson::names_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("expected");

    QTest::newRow("name") << R"({"name":"web"})"_ba << u"web"_s;
    QTest::newRow("name and ID") << R"({"id":"dep_1","name":"web"})"_ba << u"web"_s;
    QTest::newRow("ID") << R"({"id":"dep_1"})"_ba << u"dep_1"_s;
    QTest::newRow("null name") << R"({"id":"dep_1","name":null})"_ba << u"dep_1"_s;
    QTest::newRow("empty name") << R"({"id":"dep_1","name":""})"_ba << u"dep_1"_s;
    // Only shown: of another type it counts as absent, and hides no use.
    QTest::newRow("a number") << R"({"id":"dep_1","name":7})"_ba << u"dep_1"_s;
    QTest::newRow("neither") << R"({"object":"deployment"})"_ba << QString();
    QTest::newRow("both of another type") << R"({"id":1,"name":{}})"_ba << QString();
}

void TestDeploymentsJson::names()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, expected);

    const auto deployments = decodeDeploymentList(listOf(item));
    QVERIFY2(deployments, deployments ? "" : qUtf8Printable(deployments.error()));
    QCOMPARE(*deployments, QList<Deployment>{{.name = expected}});
}

void TestDeploymentsJson::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("why");

    const auto row = [](const char *name, const QByteArray &body, const QString &why) {
        QTest::newRow(name) << body << why;
    };
    const QString notAList = u"\"data\" is not a list"_s;
    row("empty", {}, u"not JSON: "_s);
    row("cut off", R"({"data":[{"name":"web"})", u"not JSON: "_s);
    row("an array alone", R"([{"name":"web"}])", u"not a JSON object"_s);
    row("no data", R"({"object":"list"})", notAList);
    row("data an object", R"({"data":{"name":"web"}})", notAList);
    row("data text", R"({"data":"x"})", notAList);
    row("one deployment", R"({"name":"web","environment_variables":[]})", notAList);
    row("null entry", listOf(R"({"name":"web"},null)"), u"entry 2: not a JSON object"_s);
    row("text entry", listOf(R"("web")"), u"entry 1: not a JSON object"_s);
    row("nested list", listOf(R"([{"name":"web"}])"), u"entry 1: not a JSON object"_s);

    const auto variables = [row](const char *name, const QByteArray &json, const QString &why) {
        row(name, listOf(R"({"name":"a"},)" + withVariables(json)), u"entry 2: "_s + why);
    };
    const QString variablesNoList = u"\"environment_variables\" is not a list"_s;
    variables("variables an object", R"({"A":{"value_from_secret":"a"}})", variablesNoList);
    variables("variables text", R"("A=a")", variablesNoList);
    variables("variables false", "false", variablesNoList);
    const QString notAnObject = u"an environment variable is not an object"_s;
    variables("a variable null", "[null]", notAnObject);
    variables("a variable text", R"([{"name":"A"},"B=b"])", notAnObject);
    variables("a variable a list", R"([["A","a"]])", notAnObject);
    const QString notText = u"\"value_from_secret\" is not text"_s;
    variables("a reference a number", R"([{"name":"A","value_from_secret":1}])", notText);
    variables("a reference an object", R"([{"name":"A","value_from_secret":{"name":"a"}}])",
              notText);
    variables("a reference a list", R"([{"name":"A","value_from_secret":["a"]}])", notText);
    variables("a reference false", R"([{"name":"A","value_from_secret":false}])", notText);
    variables("a bad one behind a good one",
              R"([{"value_from_secret":"a"},{"value_from_secret":0}])", notText);
}

void TestDeploymentsJson::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, why);

    const auto deployments = decodeDeploymentList(body);
    QVERIFY(!deployments);
    QVERIFY2(deployments.error().startsWith(why), qUtf8Printable(deployments.error()));
}

void TestDeploymentsJson::reads()
{
    const auto deployments = decodeDeploymentList(
        R"({"object":"list","data":[
            {"object":"deployment","id":"dep_2","name":"web","status":"Ready","cpu":1.5,
             "autoscaling":{"metric":"x"},"args":["--a"],
             "environment_variables":[{"name":"PORT","value":"80"},
                                      {"name":"KEY","value_from_secret":"db/key"},
                                      {"name":"KEY2","value_from_secret":"sec_1"}]},
            {"id":"dep_1","name":"job","environment_variables":null},
            {"id":"dep_3"}]})");
    QVERIFY(deployments);
    QCOMPARE(*deployments,
             (QList<Deployment>{
                 {.name = u"web"_s, .secretReferences = {u"db/key"_s, u"sec_1"_s}},
                 {.name = u"job"_s},
                 {.name = u"dep_3"_s},
             }));
}

void TestDeploymentsJson::readsNone()
{
    for (const char *body :
         {R"({"object":"list","data":[]})", R"({"data":null})", R"({"data":[],"next":7})"}) {
        const auto deployments = decodeDeploymentList(body);
        QVERIFY2(deployments, body);
        QVERIFY2(deployments->isEmpty(), body);
    }
}

void TestDeploymentsJson::decodesManyQuickly()
{
    QByteArray items;
    for (int i = 0; i < 20000; ++i) {
        items += R"({"id":"dep","environment_variables":[{"name":"A","value_from_secret":"sec_)"
            + QByteArray::number(i) + R"("},{"name":"B","value":"x"}]},)";
    }
    items.chop(1);
    QElapsedTimer timer;
    timer.start();
    const auto deployments = decodeDeploymentList(listOf(items));
    QVERIFY(deployments);
    QCOMPARE(deployments->size(), 20000);
    QCOMPARE(deployments->last().secretReferences, QStringList{u"sec_19999"_s});
    QVERIFY2(timer.elapsed() < 5000, "the time must not grow with the square of the list");
}

void TestDeploymentsJson::identities_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<Identity>("identity");

    const auto row = [](const char *name, const QByteArray &body, const Identity &identity) {
        QTest::newRow(name) << body << QString() << identity;
    };
    const auto refused = [](const char *name, const QByteArray &body, const char *problem) {
        QTest::newRow(name) << body << QString::fromLatin1(problem) << Identity();
    };
    const QString p1 = QStringLiteral("p1");
    row("all", R"({"api_key_id":"k","organization_id":"o","organization_name":"O",
                   "project_id":"p1","project_name":"P","project_slug":"s","user_id":"u"})",
        {.apiKeyId = QStringLiteral("k"),
         .organizationId = QStringLiteral("o"),
         .organizationName = QStringLiteral("O"),
         .projectId = p1,
         .projectName = QStringLiteral("P"),
         .projectSlug = QStringLiteral("s"),
         .userId = QStringLiteral("u")});
    row("the project alone", R"({"project_id":"p1"})", {.projectId = p1});
    row("the organization alone", R"({"organization_name":"O"})",
        {.organizationName = QStringLiteral("O")});
    row("unknown keys", R"({"project_id":"p1","more":[1,{}]})", {.projectId = p1});
    row("nulls", R"({"project_id":"p1","user_id":null,"project_name":null})", {.projectId = p1});
    row("odd types", R"({"project_id":"p1","user_id":7,"project_name":{}})", {.projectId = p1});
    refused("nothing", "{}", "it tells neither");
    refused("only the key", R"({"api_key_id":"k","user_id":"u"})", "it tells neither");
    refused("a number for a project", R"({"project_id":7})", "\"project_id\" is not text");
    refused("a list", "[]", "not a JSON object");
    refused("HTML", "<html>", "not JSON");
    refused("empty", "", "not JSON");
}

void TestDeploymentsJson::identities()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, problem);
    QFETCH(const Identity, identity);
    const auto decoded = decodeIdentity(body);
    QCOMPARE(decoded.has_value(), problem.isEmpty());
    if (decoded)
        QVERIFY(*decoded == identity);
    else
        QVERIFY2(decoded.error().startsWith(problem), qUtf8Printable(decoded.error()));
}

QTEST_GUILESS_MAIN(TestDeploymentsJson)
#include "tst_deploymentsjson.moc"
