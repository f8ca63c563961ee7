// SPDX-License-Identifier: MIT
#include "valueformat.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

using Kind = ValueFormat::Kind;
using Problem = ValueFormat::Problem;

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString token(const QByteArray &header, const QByteArray &payload,
              const QByteArray &signature = "signature")
{
    return base64Url(header) + u'.' + base64Url(payload) + u'.' + base64Url(signature);
}

QString pem(const QString &label, const QByteArray &bytes)
{
    return u"-----BEGIN "_s + label + u"-----\n"_s + QString::fromLatin1(bytes.toBase64())
        + u"\n-----END "_s + label + u"-----\n"_s;
}

constexpr char Header[] = R"({"alg":"HS256"})";

} // namespace

class TestValueFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void places_data();
    void places();
    void countsPemLabels();
    void asksForCertificatesOnly();
    void readsTokenExpiry_data();
    void readsTokenExpiry();
};

void TestValueFormat::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Problem>("problem");

    const auto row = [](const char *name, const QString &text, Kind kind,
                        Problem problem = Problem::None) {
        QTest::newRow(name) << text << kind << problem;
    };
    row("empty", u""_s, Kind::Plain);
    row("word", u"hunter2"_s, Kind::Plain);
    row("words", u"correct horse battery staple"_s, Kind::Plain);

    row("object", u"{\"type\": \"service_account\"}\n"_s, Kind::JsonObject);
    row("array", u"[1, 2]"_s, Kind::JsonArray);
    row("broken object", u"{\"type\": \"service_account\""_s, Kind::JsonObject,
        Problem::JsonSyntax);
    row("raw line break in a string", u"{\"key\": \"a\nb\"}"_s, Kind::JsonObject,
        Problem::JsonSyntax);
    row("broken array", u"[1, 2"_s, Kind::JsonArray, Problem::JsonSyntax);
    row("BOM, object", u"\ufeff{}"_s, Kind::JsonObject, Problem::JsonSyntax);
    row("PEM in JSON", u"{\"key\": \"-----BEGIN X-----\\n\"}"_s, Kind::JsonObject);
    row("INI", u"[default]\nkey = x"_s, Kind::Plain);

    row("PEM", pem(u"X"_s, "abc"), Kind::Pem);
    row("PEM, armour", pem(u"X"_s, "abc").replace(u'\n', u' '), Kind::Pem,
        Problem::PemArmourNotAlone);
    row("PEM, no begin", u"-----END X-----"_s, Kind::Pem, Problem::PemMissingBegin);
    row("PEM, no end", u"-----BEGIN X-----"_s, Kind::Pem, Problem::PemMissingEnd);
    row("PEM, labels", u"-----BEGIN X-----\nAAAA\n-----END Y-----"_s, Kind::Pem,
        Problem::PemLabelsDiffer);
    row("PEM, body", u"-----BEGIN X-----\nA\n-----END X-----"_s, Kind::Pem,
        Problem::PemBodyNotBase64);
    row("PEM, no DER", pem(u"CERTIFICATE"_s, "abc"), Kind::Pem, Problem::PemBodyNotAsLabelled);

    const QString good = token(Header, R"({"sub":"me"})");
    row("token", good, Kind::Jwt);
    row("token, newline", u" "_s + good + u"\n"_s, Kind::Jwt);
    row("unsigned token", token(R"({"alg":"none"})", "{}", ""), Kind::Jwt);
    row("token, spaces in JSON", token("{\"alg\" : \"x\"}", "{ }"), Kind::Jwt);
    row("token without signature", good.first(good.lastIndexOf(u'.')), Kind::Jwt,
        Problem::JwtParts);
    row("token of four parts", good + u".AA"_s, Kind::Jwt, Problem::JwtParts);
    row("broken over lines", QString(good).insert(30, u'\n'), Kind::Jwt, Problem::JwtParts);
    row("token, padded", token(Header, "{}", "signature!") + u"=="_s, Kind::Jwt, Problem::JwtParts);
    row("token, a letter lost", good.chopped(1), Kind::Jwt, Problem::JwtParts);
    row("token, header cut", token(R"({"alg":)", "{}"), Kind::Jwt, Problem::JwtHeader);
    row("token, payload no object", token(Header, "[]"), Kind::Jwt, Problem::JwtPayload);
    row("token, payload no JSON", token(Header, "abc"), Kind::Jwt, Problem::JwtPayload);
    row("token, no payload", token(Header, ""), Kind::Jwt, Problem::JwtPayload);
    row("encrypted token", good + u".AA.AA"_s, Kind::Plain);
    row("version", u"1.2.3"_s, Kind::Plain);
    row("host", u"db.example.com"_s, Kind::Plain);
    row("bearer", u"Bearer "_s + good, Kind::Plain);

    row("Base64", u"SGVsbG8sIFdvcmxkIQ=="_s, Kind::Base64);
    row("Base64, newline", u"SGVsbG8sIFdvcmxkIQ==\n"_s, Kind::Base64);
    row("Base64, signs", u"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"_s, Kind::Base64);
    row("Base64, long", u"TG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQgZG9sb3Jl"_s, Kind::Base64);
    row("Base64, lines",
        u"TG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQg\r\nTG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQg\r\nTG9=\r\n"_s,
        Kind::Base64, Problem::Base64End);
    row("Base64, good lines",
        u"TG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQg\r\nTG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQg\r\nTG8=\r\n"_s,
        Kind::Base64);
    row("Base64, cut", u"SGVsbG8sIFdvcmxkI=="_s, Kind::Base64, Problem::Base64End);
    row("Base64, stray bits", u"SGVsbG8sIFdvcmxkIR=="_s, Kind::Base64, Problem::Base64End);
    row("Base64, too much padding", u"SGVsbG8sIFdvcmxkIQ==="_s, Kind::Base64, Problem::Base64End);
    row("Base64, long, padding lost", u"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEYabc"_s,
        Kind::Base64, Problem::Base64End);
    row("Base64, uneven lines",
        u"TG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQg\nTG9yZW0gaXBzdW0gZG9sb3Igc2l0\nTG9yZW0gaXBzdW0gZG9sb3I=\n"_s,
        Kind::Plain);
    row("Base64, last line longer",
        u"TG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQg\nTG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQgTG8=\n"_s,
        Kind::Plain);
    row("Base64url", u"kL3n-4Tq_Zx0aBcD1eFgH2iJkL3mNoP4qRsT5uVwX6w"_s, Kind::Base64Url);
    row("Base64url, padded", u"kL3n-4Tq_Zx0aBcD1eFgHw=="_s, Kind::Base64Url);
    row("Base64url, padded wrong", u"kL3n-4Tq_Zx0aBcD1eFgHw="_s, Kind::Base64Url,
        Problem::Base64End);
    row("short", u"SGk="_s, Kind::Plain);
    row("hex", u"d41d8cd98f00b204e9800998ecf8427ed41d8cd98f00b204e9800998ecf8427e"_s, Kind::Plain);
    row("HEX", u"D41D8CD98F00B204E9800998ECF8427ED41D8CD98F00B204E9800998ECF8427E"_s, Kind::Plain);
    row("UUID", u"550e8400-e29b-41d4-a716-446655440000"_s, Kind::Plain);
    row("path", u"/usr/local/share/applications/file"_s, Kind::Plain);
    row("marked token", u"ghp_16C7e42F292c6912E7710c838347Ae178B4a1234"_s, Kind::Plain);
    row("marked token, hyphen", u"sk-proj-16C7e42F292c6912E7710c838347Ae178B4a1234"_s, Kind::Plain);
    row("password", u"Tr0ub4dor3Tr0ub4"_s, Kind::Plain);
    row("both alphabets", u"SGVsbG8s+Fdvcmxk_Q=="_s, Kind::Plain);
    row("assignment", u"Key1=Value2Abcdefg"_s, Kind::Plain);
    row("accents", u"SGVsbG8sIFdvcmxk\u00e9Q=="_s, Kind::Plain);
    row("spaces", u"SGVsbG8s IFdvcmxk IQ=="_s, Kind::Plain);
    row("padding only", u"================"_s, Kind::Plain);
}

void TestValueFormat::kinds()
{
    QFETCH(const QString, text);
    const ValueFormat format = valueFormat(text, {});
    QTEST(format.kind, "kind");
    QTEST(format.problem, "problem");
    QCOMPARE(format.parses(), format.problem == Problem::None);
    QVERIFY(!format.expiry);
}

void TestValueFormat::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("line");
    QTest::addColumn<qsizetype>("column");

    const auto row = [](const char *name, const QString &text, qsizetype line, qsizetype column) {
        QTest::newRow(name) << text << line << column;
    };
    row("good", u"{}"_s, 0, 0);
    row("first line", u"{\"a\" 1}"_s, 1, 6);
    row("end", u"{\"a\""_s, 1, 5);
    row("end, past a line break", u"{\"a\"\n"_s, 2, 1);
    row("third line", u"{\n\"a\": 1,\n  }"_s, 3, 3);
    row("CRLF", u"{\r\n\"a\": 1,\r\n}"_s, 3, 1);
    row("CR", u"{\r\"a\": 1,\r}"_s, 3, 1);
    row("code points", u"{\"\U0001f600\u00e9\": x}"_s, 1, 8);
    row("raw line break", u"{\"a\": \"b\nc\"}"_s, 1, 9);
    row("PEM", u"text\n-----BEGIN X-----\nA\n-----END X-----\n"_s, 4, 1);
}

void TestValueFormat::places()
{
    QFETCH(const QString, text);
    const ValueFormat format = valueFormat(text, {});
    QTEST(format.line, "line");
    QTEST(format.column, "column");
}

void TestValueFormat::countsPemLabels()
{
    const QByteArray der("\x30\x01x");
    const QString text = pem(u"CERTIFICATE"_s, der) + pem(u"PRIVATE KEY"_s, der)
        + pem(u"CERTIFICATE"_s, der) + pem(u"MINE"_s, der) + pem(u"YOURS"_s, der);
    const ValueFormat format = valueFormat(text, {});
    const std::vector<ValueFormat::PemLabel> expected{
        {QLatin1StringView("CERTIFICATE"), 2},
        {QLatin1StringView("PRIVATE KEY"), 1},
        {QLatin1StringView(), 2},
    };
    QVERIFY(format.parses());
    QCOMPARE(format.pemLabels, expected);
}

void TestValueFormat::asksForCertificatesOnly()
{
    const QByteArray der("\x30\x01x");
    const QString certificate = pem(u"CERTIFICATE"_s, der);
    const QString key = pem(u"PRIVATE KEY"_s, der);
    const QDateTime date(QDate(2030, 1, 2), QTime(3, 4), Qt::UTC);
    QByteArrayList asked;
    const CertificateExpiry expiry = [&](const QByteArray &text) {
        asked += text;
        return std::optional(date);
    };

    QCOMPARE(valueFormat(QString(certificate + u"text\n"_s + key + certificate), expiry).expiry,
             date);
    QCOMPARE(asked, QByteArrayList{(certificate + certificate).toLatin1()});

    asked.clear();
    QVERIFY(!valueFormat(key, expiry).expiry);
    QVERIFY(!valueFormat(QString(certificate + key.chopped(2)), expiry).expiry);
    QVERIFY(!valueFormat(u"text"_s, expiry).expiry);
    QVERIFY(asked.isEmpty());
    QVERIFY(!valueFormat(certificate, {}).expiry);
    QVERIFY(!valueFormat(certificate, [](const QByteArray &) { return std::nullopt; }).expiry);
}

void TestValueFormat::readsTokenExpiry_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QDateTime>("expiry");

    const auto at = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); };
    QTest::newRow("whole") << QByteArray(R"({"exp":1516239022})") << at(1516239022);
    QTest::newRow("fraction") << QByteArray(R"({"exp":1516239022.5})")
                              << at(1516239022).addMSecs(500);
    QTest::newRow("exponent") << QByteArray(R"({"exp":1.5e9})") << at(1500000000);
    QTest::newRow("before 1970") << QByteArray(R"({"exp":-1})") << at(-1);
    QTest::newRow("last") << QByteArray(R"({"exp":253402300799})") << at(253402300799);
    QTest::newRow("past the last") << QByteArray(R"({"exp":253402300800})") << QDateTime();
    QTest::newRow("huge") << QByteArray(R"({"exp":1e300})") << QDateTime();
    QTest::newRow("none") << QByteArray(R"({"iat":1516239022})") << QDateTime();
    QTest::newRow("text") << QByteArray(R"({"exp":"1516239022"})") << QDateTime();
    QTest::newRow("null") << QByteArray(R"({"exp":null})") << QDateTime();
}

void TestValueFormat::readsTokenExpiry()
{
    QFETCH(const QByteArray, payload);
    const ValueFormat format = valueFormat(token(Header, payload), {});
    QCOMPARE(format.problem, Problem::None);
    QTEST(format.expiry.value_or(QDateTime()), "expiry");
}

QTEST_GUILESS_MAIN(TestValueFormat)
#include "tst_valueformat.moc"
