// SPDX-License-Identifier: MIT
#include "valuenotices.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// How many @p kind has in @p text; 0 if it is not reported.
qsizetype countOf(QStringView text, NoticeKind kind)
{
    for (const ValueNotice &notice : textNotices(text, countText(text))) {
        if (notice.kind == kind)
            return notice.count;
    }
    return 0;
}

QString mendedText(QStringView text, NoticeKind kind)
{
    const auto result = mended(text, kind);
    return result ? result->view().toString() : u"(not mended)"_s;
}

} // namespace

class TestValueAssignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assignments_data();
    void assignments();
    void noAssignments_data();
    void noAssignments();
};

void TestValueAssignment::assignments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");

    QTest::newRow("plain") << u"KEY=value"_s << u"value"_s;
    QTest::newRow("lower case") << u"api_key=sk-1"_s << u"sk-1"_s;
    QTest::newRow("export") << u"export KEY=value"_s << u"value"_s;
    QTest::newRow("export, blanks") << u"  export \t KEY=value\n"_s << u"value"_s;
    QTest::newRow("a key called exporter") << u"exporter=value"_s << u"value"_s;
    QTest::newRow("double quotes") << u"KEY=\"a b\""_s << u"a b"_s;
    QTest::newRow("single quotes") << u"KEY='a \"b\"'\n"_s << u"a \"b\""_s;
    QTest::newRow("inner white space stays") << u"KEY=' a '"_s << u" a "_s;
    QTest::newRow("escaped quote") << u"KEY=\"a\\\"b\""_s << u"a\\\"b"_s;
    QTest::newRow("words") << u"KEY=a b"_s << u"a b"_s;
    QTest::newRow("CRLF") << u"KEY=a\r\n"_s << u"a"_s;
    QTest::newRow("Base64") << u"KEY=YWJjZA=="_s << u"YWJjZA=="_s;
    QTest::newRow("URL") << u"DATABASE_URL=postgres://u:p@h/d?sslmode=require&a=b"_s
                         << u"postgres://u:p@h/d?sslmode=require&a=b"_s;
    QTest::newRow("URL, plain key") << u"url=https://h/?a=b&c=d"_s << u"https://h/?a=b&c=d"_s;
    QTest::newRow("connection string")
        << u"SQL_CONNECTION=Server=x;Database=y;"_s << u"Server=x;Database=y;"_s;
    QTest::newRow("exported list") << u"export DSN=host=x port=1"_s << u"host=x port=1"_s;
    QTest::newRow("quoted list") << u"DSN=\"host=x port=1\""_s << u"host=x port=1"_s;
    QTest::newRow("quoted lines") << u"KEY=\"a\nb\""_s << u"a\nb"_s;
    QTest::newRow("PEM") << u"KEY=-----BEGIN X-----\nAA==\n-----END X-----\n"_s
                         << u"-----BEGIN X-----\nAA==\n-----END X-----"_s;
    QTest::newRow("JSON") << u"CREDS={\n\"a\": 1\n}\n"_s << u"{\n\"a\": 1\n}"_s;
    QTest::newRow("JSON of pairs") << u"creds={\"a\": \"b; c=d\"}"_s << u"{\"a\": \"b; c=d\"}"_s;
}

void TestValueAssignment::assignments()
{
    QFETCH(const QString, text);
    QCOMPARE(countOf(text, NoticeKind::Assignment), 1);
    const QString value = mendedText(text, NoticeKind::Assignment);
    QTEST(value, "value");
    QCOMPARE(countOf(value, NoticeKind::Assignment), 0);
}

void TestValueAssignment::noAssignments_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("no equals sign") << u"value"_s;
    QTest::newRow("no value") << u"KEY="_s;
    QTest::newRow("no key") << u"=value"_s;
    QTest::newRow("empty quotes") << u"KEY=\"\""_s;
    QTest::newRow("Base64") << u"YWJjZGVmZw=="_s;
    QTest::newRow("Base64, one pad") << u"YWJjZGVmZ2g="_s;
    QTest::newRow("Base64, signs") << u"a+b/YWJjZGVmZ2g="_s;
    QTest::newRow("comparison") << u"a==b"_s;
    QTest::newRow("connection string") << u"Server=x;Database=y;User Id=z;"_s;
    QTest::newRow("one pair") << u"Server=x;"_s;
    QTest::newRow("ODBC") << u"DRIVER={ODBC Driver 18};SERVER=x;UID=y"_s;
    QTest::newRow("service bus") << u"Endpoint=sb://x/;SharedAccessKey=abc="_s;
    QTest::newRow("libpq") << u"host=localhost port=5432 dbname=x"_s;
    QTest::newRow("query") << u"a=1&b=2"_s;
    QTest::newRow("distinguished name") << u"CN=x,OU=y, O=z"_s;
    QTest::newRow("URL with query") << u"https://example.com/?a=b"_s;
    QTest::newRow("JDBC") << u"jdbc:sqlserver://h;databaseName=x"_s;
    QTest::newRow("spaces around") << u"a = b"_s;
    QTest::newRow("a .env file") << u"A=1\nB=2\n"_s;
    QTest::newRow("a quoted .env file") << u"A=\"1\"\nB=\"2\"\n"_s;
    QTest::newRow("attributes") << u"a=\"1\" b=\"2\""_s;
    QTest::newRow("comment after quotes") << u"A='1' # one"_s;
    QTest::newRow("open quote") << u"A=\"1"_s;
    QTest::newRow("digit first") << u"1A=b"_s;
    QTest::newRow("hyphen in key") << u"api-key=b"_s;
    QTest::newRow("assigns an assignment") << u"API_KEY=abc=def"_s;
    QTest::newRow("assigns assignments") << u"a=b=c=d"_s;
    QTest::newRow("export alone") << u"export"_s;
    QTest::newRow("export without value") << u"export KEY"_s;
}

void TestValueAssignment::noAssignments()
{
    QFETCH(const QString, text);
    QCOMPARE(countOf(text, NoticeKind::Assignment), 0);
    QVERIFY(!mended(text, NoticeKind::Assignment));
}

QTEST_GUILESS_MAIN(TestValueAssignment)
#include "tst_valueassignment.moc"
