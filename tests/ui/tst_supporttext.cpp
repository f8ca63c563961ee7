// SPDX-License-Identifier: MIT
#include "text/supporttext.h"

#include <QLocale>
#include <QNetworkProxy>
#include <QTest>

namespace Latchkey {

namespace {

SupportFacts someFacts()
{
    return {.madeAt = QDateTime(QDate(2025, 3, 30), QTime(13, 0), Qt::UTC),
            .latchkeyVersion = QStringLiteral("0.1.0"),
            .qtBuildVersion = QStringLiteral("6.4.0"),
            .qtRunVersion = QStringLiteral("6.4.2"),
            .tlsLibrary = QStringLiteral("OpenSSL 3.0.15 3 Sep 2024"),
            .operatingSystem = QStringLiteral("Debian GNU/Linux 12, linux 6.1, x86_64"),
            .platformPlugin = QStringLiteral("xcb"),
            .baseUrl = QUrl(QStringLiteral("https://api.example.test:8443/v1")),
            .proxies = {{QNetworkProxy::HttpProxy, QStringLiteral("proxy.example.test"), 3128}}};
}

Exchange exchange()
{
    return {.startedAt = QDateTime(QDate(2025, 3, 30), QTime(12, 34, 56, 789), Qt::UTC),
            .method = "PATCH",
            .path = QStringLiteral("/v1/deployments/secrets/sec_1"),
            .attempt = 1,
            .status = 200,
            .duration = std::chrono::milliseconds(1234),
            .requestId = QStringLiteral("req_1"),
            .encryption = QStringLiteral("TLSv1.3 TLS_AES_256_GCM_SHA384")};
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\n' || (c.unicode() >= 0x20 && c.unicode() < 0x7F);
    });
}

} // namespace

class TestSupportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy); }
    void givesEverything();
    void isTheSameInEveryLocale();
    void timesAreUtc();
    void saysHowEachEnded_data();
    void saysHowEachEnded();
    void columnsAreAligned();
    void longCellSpoilsItsOwnLineAlone();
    void saysThatThereIsNothing();
    void withoutTls();
    void baseUrlIsBare();
    void proxies_data();
    void proxies();
    void proxyCredentialsAreLeftOut_data();
    void proxyCredentialsAreLeftOut();
    void nothingBreaksOut();
    void collectsFacts();
};

void TestSupportText::givesEverything()
{
    Exchange retried = exchange();
    retried.method = "GET";
    retried.attempt = 2;
    retried.status = 0;
    retried.problem = ApiError::Kind::ConnectionLost;
    retried.duration = std::chrono::milliseconds(7);
    retried.requestId.clear();
    const QString expected = QStringLiteral(
        "Latchkey: session activity, without keys and values\n"
        "\n"
        "    Made at      2025-03-30T13:00:00.000Z\n"
        "    Latchkey     0.1.0\n"
        "    Qt           6.4.2 (built with 6.4.0)\n"
        "    TLS library  OpenSSL 3.0.15 3 Sep 2024\n"
        "    System       Debian GNU/Linux 12, linux 6.1, x86_64\n"
        "    Platform     xcb\n"
        "    Base URL     https://api.example.test:8443/v1\n"
        "    Proxy        HTTP proxy.example.test port 3128\n"
        "\n"
        "    Time (UTC)                Method  Status             ms  Attempt  Request ID  "
        "Encryption                      Path\n"
        "    2025-03-30T12:34:56.789Z  PATCH   200              1234  1        req_1       "
        "TLSv1.3 TLS_AES_256_GCM_SHA384  /v1/deployments/secrets/sec_1\n"
        "    2025-03-30T12:34:56.789Z  GET     connection lost     7  2        -           "
        "TLSv1.3 TLS_AES_256_GCM_SHA384  /v1/deployments/secrets/sec_1\n");
    QCOMPARE(supportText(someFacts(), {exchange(), retried}), expected);
}

void TestSupportText::isTheSameInEveryLocale()
{
    const QString text = supportText(someFacts(), {exchange()});
    const QLocale before;
    for (const QLocale &locale : {QLocale(QLocale::German), QLocale(QLocale::Arabic)}) {
        QLocale::setDefault(locale);
        QCOMPARE(supportText(someFacts(), {exchange()}), text);
    }
    QLocale::setDefault(before);
}

void TestSupportText::timesAreUtc()
{
    Exchange elsewhere = exchange();
    elsewhere.startedAt = elsewhere.startedAt.toOffsetFromUtc(2 * 60 * 60);
    QCOMPARE(supportText(someFacts(), {elsewhere}), supportText(someFacts(), {exchange()}));
}

void TestSupportText::saysHowEachEnded_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<std::optional<Kind>>("problem");
    QTest::addColumn<QString>("words");
    const auto row = [](int status, std::optional<Kind> problem, const char *words) {
        QTest::addRow("%d %s", status, words) << status << problem << QString::fromLatin1(words);
    };
    row(503, {}, "503");
    row(0, Kind::NotConnected, "not connected");
    row(0, Kind::ProxyFailed, "proxy failed");
    row(0, Kind::ProxyAuthentication, "proxy wants a password");
    row(0, Kind::NotTrusted, "not trusted");
    row(0, Kind::ConnectionLost, "connection lost");
    row(0, Kind::TimedOut, "timed out");
    row(0, Kind::Cancelled, "cancelled");
    row(200, Kind::TooLarge, "200, too long");
    row(200, Kind::Unreadable, "200, unreadable");
    row(404, Kind::Status, "404");
    row(0, {}, "-");
}

void TestSupportText::saysHowEachEnded()
{
    QFETCH(const int, status);
    QFETCH(const std::optional<ApiError::Kind>, problem);
    QFETCH(const QString, words);
    Exchange ended = exchange();
    ended.status = status;
    ended.problem = problem;
    const QString text = supportText(someFacts(), {ended});
    const QString line = text.mid(text.indexOf(u"PATCH   " + words)).simplified();
    QVERIFY2(line.startsWith(u"PATCH " + words + u" 1234 "), qPrintable(text));
}

void TestSupportText::columnsAreAligned()
{
    QList<Exchange> exchanges;
    for (const char *id : {"a", "request-0123456789", ""}) {
        Exchange next = exchange();
        next.requestId = QString::fromLatin1(id);
        exchanges << next;
    }
    const QStringList lines = supportText(someFacts(), exchanges).split(u'\n').mid(11, 4);
    const auto path = lines.first().indexOf(QLatin1StringView("Path"));
    for (const QString &line : lines.mid(1))
        QCOMPARE(line.indexOf(QLatin1StringView("/v1/")), path);
}

void TestSupportText::longCellSpoilsItsOwnLineAlone()
{
    Exchange wide = exchange();
    wide.requestId = QString(300, u'x');
    const QStringList lines = supportText(someFacts(), {wide, exchange()}).split(u'\n');
    QVERIFY(lines.at(12).contains(wide.requestId));
    QVERIFY2(lines.at(13).size() < 200, qPrintable(lines.at(13)));
}

void TestSupportText::saysThatThereIsNothing()
{
    const QString text = supportText({}, {});
    QVERIFY(text.endsWith(QLatin1StringView("\n    No requests.\n")));
    QVERIFY(text.contains(QLatin1StringView("    Base URL     -\n")));
    QVERIFY(text.contains(QLatin1StringView("    Proxy        -\n")));
}

void TestSupportText::withoutTls()
{
    SupportFacts facts = someFacts();
    facts.tlsLibrary.clear();
    Exchange plain = exchange();
    plain.encryption.clear();
    const QString text = supportText(facts, {plain});
    QVERIFY(text.contains(QLatin1StringView("    TLS library  -\n")));
    QVERIFY2(text.contains(QLatin1StringView("req_1       -           /v1/")), qPrintable(text));
}

void TestSupportText::baseUrlIsBare()
{
    SupportFacts facts = someFacts();
    facts.baseUrl = QUrl(QStringLiteral(
        "https://ana:hunter2@b\u00fccher.example.test:8443/v1%20x?api_key=topsecret#fragment"));
    QVERIFY(facts.baseUrl.isValid());
    const QString text = supportText(facts, {});
    QVERIFY2(text.contains(QLatin1StringView(
                 "    Base URL     https://xn--bcher-kva.example.test:8443/v1%20x\n")),
             qPrintable(text));
    for (const char *hidden : {"ana", "hunter2", "topsecret", "fragment"})
        QVERIFY2(!text.contains(QLatin1StringView(hidden)), hidden);
    facts.baseUrl = currentSupportFacts(facts.baseUrl).baseUrl;
    QVERIFY(!facts.baseUrl.toString().contains(QLatin1StringView("hunter2")));
}

void TestSupportText::proxies_data()
{
    QTest::addColumn<QList<ProxyFact>>("proxies");
    QTest::addColumn<QString>("words");
    const QString host = QStringLiteral("p.test");
    const auto row = [](const QList<ProxyFact> &proxies, const char *words) {
        QTest::newRow(words) << proxies << QString::fromLatin1(words);
    };
    row({}, "-");
    row({{QNetworkProxy::NoProxy, {}, 0}}, "none");
    row({{QNetworkProxy::DefaultProxy, {}, 0}}, "default");
    row({{QNetworkProxy::Socks5Proxy, host, 1080}}, "SOCKS5 p.test port 1080");
    row({{QNetworkProxy::HttpCachingProxy, host, 80}}, "HTTP caching p.test port 80");
    row({{QNetworkProxy::FtpCachingProxy, host, 80}}, "FTP caching p.test port 80");
    const ProxyFact direct;
    row({{QNetworkProxy::HttpProxy, host, 80}, direct, direct}, "HTTP p.test port 80, then none");
    row({{QNetworkProxy::HttpProxy, QStringLiteral("p\n."), 80}}, "HTTP p\\u{a}. port 80");
}

void TestSupportText::proxies()
{
    SupportFacts facts = someFacts();
    QFETCH(const QList<ProxyFact>, proxies);
    QFETCH(const QString, words);
    facts.proxies = proxies;
    const QString text = supportText(facts, {});
    QVERIFY2(text.contains(QStringLiteral("    Proxy        %1\n").arg(words)), qPrintable(text));
}

void TestSupportText::proxyCredentialsAreLeftOut_data()
{
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::newRow("HTTP") << QNetworkProxy::HttpProxy;
    QTest::newRow("SOCKS5") << QNetworkProxy::Socks5Proxy;
}

void TestSupportText::proxyCredentialsAreLeftOut()
{
    QFETCH(const QNetworkProxy::ProxyType, type);
    QNetworkProxy::setApplicationProxy(QNetworkProxy(type, QStringLiteral("proxy.example.test"),
                                                     3128, QStringLiteral("ana"),
                                                     QStringLiteral("hunter2")));
    const QString text = supportText(
        currentSupportFacts(QUrl(QStringLiteral("https://api.example.test/v1"))), {exchange()});
    QVERIFY2(text.contains(QLatin1StringView(" proxy.example.test port 3128\n")), qPrintable(text));
    QVERIFY(!text.contains(QLatin1StringView("ana")));
    QVERIFY(!text.contains(QLatin1StringView("hunter2")));
}

// Whatever stands in a text, each exchange is one line of printable characters, indented.
void TestSupportText::nothingBreaksOut()
{
    const QString odd = QStringLiteral("a\nb\r\t\u001b[31m\u0000```\u202e\u2028\u00e9|</pre>");
    Exchange bad = exchange();
    bad.method = "P\n";
    bad.path = odd;
    bad.requestId = odd + QString::fromUcs4(U"\U0001F511");
    bad.encryption = odd;
    SupportFacts facts = someFacts();
    for (QString *text : {&facts.latchkeyVersion, &facts.qtBuildVersion, &facts.qtRunVersion,
                          &facts.tlsLibrary, &facts.operatingSystem, &facts.platformPlugin})
        *text = odd;
    const QString text = supportText(facts, {bad, exchange()});
    QVERIFY2(isPrintable(text), qPrintable(text));
    QVERIFY(text.contains(QLatin1StringView("a\\u{a}b\\u{d}\\u{9}\\u{1b}[31m\\u{0}```\\u{202e}"
                                            "\\u{2028}\\u{e9}|</pre>\\u{1f511}")));
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.size(), supportText(someFacts(), {exchange(), exchange()}).split(u'\n').size());
    for (const QString &line : lines.mid(1))
        QVERIFY2(line.isEmpty() || line.startsWith(QLatin1StringView("    ")), qPrintable(line));
}

void TestSupportText::collectsFacts()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    const QUrl url(QStringLiteral("https://api.example.test/v1"));
    const SupportFacts facts = currentSupportFacts(url);
    QCOMPARE(facts.madeAt.timeSpec(), Qt::UTC);
    QCOMPARE(facts.latchkeyVersion, QStringLiteral(LATCHKEY_VERSION));
    QCOMPARE(facts.qtBuildVersion, QStringLiteral(QT_VERSION_STR));
    QCOMPARE(facts.qtRunVersion, QLatin1StringView(qVersion()));
    QVERIFY(!facts.tlsLibrary.isEmpty());
    QVERIFY(facts.operatingSystem.contains(QSysInfo::kernelVersion()));
    QVERIFY(!facts.platformPlugin.isEmpty());
    QCOMPARE(facts.baseUrl, url);
    QCOMPARE(facts.proxies.size(), 1);
    QCOMPARE(facts.proxies.first().type, QNetworkProxy::NoProxy);
    QVERIFY(!currentSupportFacts({}).latchkeyVersion.isEmpty());
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestSupportText)
#include "tst_supporttext.moc"
