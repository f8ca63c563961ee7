// SPDX-License-Identifier: MIT
#include "baseurl.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class TestBaseUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
};

void TestBaseUrl::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char *name, const QString &text, const char *expected) {
        QTest::newRow(name) << text << QByteArray(expected);
    };
    row("default", QString::fromUtf16(DefaultBaseUrl), "https://api.together.ai/v1");
    row("no path", u"https://h.example"_s, "https://h.example");
    row("root", u"https://h.example/"_s, "https://h.example");
    row("slash", u"https://h.example/v1/"_s, "https://h.example/v1");
    row("slashes", u"https://h.example/v1///"_s, "https://h.example/v1");
    row("longer path", u"https://h.example/a/b/v1"_s, "https://h.example/a/b/v1");
    row("encoded slash kept", u"https://h.example/a%2Fb/"_s, "https://h.example/a%2Fb");
    row("encoded slash at the end", u"https://h.example/a%2F"_s, "https://h.example/a%2F");
    row("encoded percent kept", u"https://h.example/a%2541"_s, "https://h.example/a%2541");
    row("outer white space", u" \thttps://h.example/v1 \r\n"_s, "https://h.example/v1");
    row("capitals", u"HTTPS://H.Example:8443/V1"_s, "https://h.example:8443/V1");
    row("highest port", u"https://h.example:65535"_s, "https://h.example:65535");
    row("IDN", u"https://b\u00FCcher.example/v1"_s, "https://xn--bcher-kva.example/v1");
    row("https by address", u"https://192.0.2.1/v1"_s, "https://192.0.2.1/v1");
    row("https by IPv6", u"https://[2001:db8::1]:1/v1"_s, "https://[2001:db8::1]:1/v1");

    row("localhost", u"http://localhost:8080/v1"_s, "http://localhost:8080/v1");
    row("LOCALHOST", u"http://LOCALHOST/v1"_s, "http://localhost/v1");
    row("127.0.0.1", u"http://127.0.0.1:1/"_s, "http://127.0.0.1:1");
    row("127/8", u"http://127.255.0.2"_s, "http://127.255.0.2");
    row("short IPv4", u"http://127.1"_s, "http://127.0.0.1");
    row("IPv6", u"http://[::1]:8080/v1/"_s, "http://[::1]:8080/v1");
    row("IPv6 in full", u"http://[0:0:0:0:0:0:0:1]"_s, "http://[::1]");
    row("mapped IPv4", u"http://[::ffff:127.0.0.1]"_s, "http://[::ffff:127.0.0.1]");
    // What is sent goes where the result says, not where the text seems to say.
    row("fullwidth digits", u"http://\uFF11\uFF12\uFF17.0.0.1"_s, "http://127.0.0.1");
}

void TestBaseUrl::accepts()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);

    const auto url = parseBaseUrl(text);
    QVERIFY(url);
    QCOMPARE(url->toEncoded(), expected);
    QVERIFY(!url->path(QUrl::FullyEncoded).endsWith(u'/'));
    QVERIFY(url->userInfo().isEmpty());

    const auto again = parseBaseUrl(QString::fromLatin1(url->toEncoded()));
    QVERIFY(again);
    QCOMPARE(*again, *url);
}

void TestBaseUrl::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<BaseUrlProblem>("expected");

    const auto rows = [](BaseUrlProblem problem, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::newRow(text) << QString::fromUtf8(text) << problem;
    };
    rows(BaseUrlProblem::Malformed,
         {"",
          " ",
          "/v1",
          "//h/v1",
          "h.example/v1",
          "https:",
          "https:h",
          "https://",
          "https:///v1",
          "https://:80/v1",
          "https://h:0",
          "https://h:99999",
          "https://h:65536",
          "https://h:-1",
          "https://h:x",
          "https:// h",
          "https://h /v1",
          "https://h/a b",
          "https://h\t/v1",
          "https://h/%zz",
          "https://h/a\\b",
          "https:\\\\h",
          "http://127.0.0.1\\@evil.com",
          "http://evil.com\\@127.0.0.1",
          "http://127.0.0.1%2eevil.com",
          "https://h%00.evil.com",
          "http://[::1",
          "http://::1/",
          "https://[not-an-address]/"});
    rows(BaseUrlProblem::Scheme,
         {"ftp://h/v1", "file:///etc/passwd", "ws://h", "httpx://h", "localhost:8080/v1",
          "javascript:alert(1)", "data:,x", "HTTPSS://h"});
    rows(BaseUrlProblem::Extra,
         {"https://user@h/v1", "https://user:pass@h/v1", "https://:@h", "http://127.0.0.1@evil.com",
          "http://127.0.0.1:80@evil.com", "http://127.0.0.1%23@evil.com", "https://h/v1?",
          "https://h/v1?a=b", "https://h#", "https://h/v1#x", "http://127.0.0.1#@evil.com"});
    rows(BaseUrlProblem::Insecure,
         {"http://api.together.ai/v1", "HTTP://h", "http://127.0.0.1.evil.com",
          "http://localhost.evil.com", "http://notlocalhost", "http://localhost.",
          "http://128.0.0.1", "http://126.255.255.255", "http://10.0.0.1", "http://0.0.0.0",
          "http://[::]", "http://[fe80::1]", "http://[::2]", "http://[::ffff:10.0.0.1]",
          "http://256.0.0.1", "http://0x8000001", "http://\xE2\x84\x93ocalhost.example"});
}

void TestBaseUrl::refuses()
{
    QFETCH(QString, text);
    QFETCH(BaseUrlProblem, expected);

    const auto url = parseBaseUrl(text);
    QVERIFY(!url);
    QCOMPARE(url.error(), expected);
}

QTEST_GUILESS_MAIN(TestBaseUrl)
#include "tst_baseurl.moc"
