// SPDX-License-Identifier: MIT
#include "text/errortext.h"
#include "text/tlstext.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

using Kind = ApiError::Kind;

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappened_data();
    void saysWhatHappened();
    void everyStatusIsNamed();
    void serverIsQuoted();
    void networkIsQuoted();
    void proxyIsNamed();
    void kindsDiffer();
    void tlsIsExplained_data();
    void tlsIsExplained();
};

void TestErrorText::saysWhatHappened_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Kind kind, int status, const QString &words) {
        QTest::newRow(name) << int(kind) << status << words;
    };
    row("not connected", Kind::NotConnected, 0, QStringLiteral("could not be reached"));
    row("connection lost", Kind::ConnectionLost, 0, QStringLiteral("connection was lost"));
    row("timed out", Kind::TimedOut, 0, QStringLiteral("too long"));
    row("cancelled", Kind::Cancelled, 0, QStringLiteral("cancelled"));
    row("too large", Kind::TooLarge, 200, QStringLiteral("too long"));
    row("unreadable", Kind::Unreadable, 200, QStringLiteral("something else than"));
    row("not addressable", Kind::NotAddressable, 0, QStringLiteral("no ID"));
    row("not listed", Kind::NotListed, 0, QStringLiteral("No secret has this ID or name"));
    row("300", Kind::Status, 300, QStringLiteral("another address"));
    row("302", Kind::Status, 302, QStringLiteral("not followed"));
    row("308", Kind::Status, 308, QStringLiteral("another address"));
    row("400", Kind::Status, 400, QStringLiteral("refused"));
    row("401", Kind::Status, 401, QStringLiteral("key was not accepted"));
    row("403", Kind::Status, 403, QStringLiteral("not allowed"));
    row("404", Kind::Status, 404, QStringLiteral("deleted"));
    row("408", Kind::Status, 408, QStringLiteral("waiting"));
    row("409", Kind::Status, 409, QStringLiteral("conflict"));
    row("418", Kind::Status, 418, QStringLiteral("refused"));
    row("422", Kind::Status, 422, QStringLiteral("refused"));
    row("429", Kind::Status, 429, QStringLiteral("too many requests"));
    row("500", Kind::Status, 500, QStringLiteral("server failed"));
    row("503", Kind::Status, 503, QStringLiteral("server failed"));
    row("599", Kind::Status, 599, QStringLiteral("server failed"));
    row("101", Kind::Status, 101, QStringLiteral("refused"));
}

void TestErrorText::saysWhatHappened()
{
    QFETCH(const int, kind);
    QFETCH(const int, status);
    QFETCH(const QString, words);
    const ApiError bare{.kind = Kind(kind), .status = status};
    const QString text = errorText(bare);
    QVERIFY2(text.contains(words), qPrintable(text));
    QCOMPARE(text, text.trimmed());
    QVERIFY2(!text.contains(QLatin1StringView("%1")), qPrintable(text));
    QCOMPARE(text.contains(QString::number(status)), Kind(kind) == Kind::Status);
}

void TestErrorText::everyStatusIsNamed()
{
    for (int status = 100; status < 600; ++status) {
        const QString text =
            errorText({.kind = Kind::Status, .status = status, .message = QStringLiteral("so")});
        QVERIFY2(text.contains(QStringLiteral("status %1: so").arg(status)), qPrintable(text));
        QVERIFY(text.indexOf(QLatin1Char('.')) > 10);
    }
}

void TestErrorText::serverIsQuoted()
{
    // What looks like a place marker in the server's words is not ours to fill.
    const QString message = QStringLiteral("100%2 of %1 <b>&amp;</b>");
    const QString text = errorText({.kind = Kind::Status, .status = 422, .message = message});
    QVERIFY2(text.endsWith(message), qPrintable(text));
    QVERIFY2(text.startsWith(QLatin1StringView("The server refused")), qPrintable(text));
}

void TestErrorText::networkIsQuoted()
{
    const QString message = QStringLiteral("Host %1 not found");
    for (const Kind kind : {Kind::NotConnected, Kind::ConnectionLost, Kind::Unreadable}) {
        const QString text = errorText({.kind = kind, .message = message});
        QVERIFY2(text.endsWith(QStringLiteral("(%1)").arg(QStringLiteral("Host %1 not found"))),
                 qPrintable(text));
    }
    // Qt calls a timeout a cancelled operation, which it is not to the user.
    const QString text = errorText({.kind = Kind::TimedOut, .message = message});
    QVERIFY2(!text.contains(message), qPrintable(text));
}

void TestErrorText::proxyIsNamed()
{
    using Reason = ProxyProblem::Reason;
    QSet<QString> texts;
    for (const auto &[kind, reason] :
         {std::pair(Kind::ProxyFailed, Reason::NotFound),
          std::pair(Kind::ProxyFailed, Reason::NotReached),
          std::pair(Kind::ProxyFailed, Reason::TimedOut),
          std::pair(Kind::ProxyFailed, Reason::NotConnecting),
          std::pair(Kind::ProxyAuthentication, Reason::Authentication),
          std::pair(Kind::ProxyAuthentication, Reason::NotConnecting)}) {
        const ProxyProblem proxy{
            .reason = reason, .host = QStringLiteral("proxy.%1.test"), .port = 8080};
        const QString text = errorText({.kind = kind, .proxy = proxy});
        QVERIFY2(text.startsWith(QStringLiteral("The proxy proxy.%1.test (port 8080) ")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("nothing was sent")), qPrintable(text));
        texts << text;
    }
    QCOMPARE(texts.size(), 6);
}

void TestErrorText::kindsDiffer()
{
    QSet<QString> texts;
    const QList<Kind> kinds{Kind::NotConnected, Kind::ProxyFailed,    Kind::ProxyAuthentication,
                            Kind::NotTrusted,   Kind::ConnectionLost, Kind::TimedOut,
                            Kind::Cancelled,    Kind::Status,         Kind::TooLarge,
                            Kind::Unreadable,   Kind::NotAddressable, Kind::NotListed};
    for (const Kind kind : kinds)
        texts << errorText({.kind = kind, .status = 500});
    QCOMPARE(texts.size(), kinds.size());
}

void TestErrorText::tlsIsExplained_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("advice");
    QTest::newRow("expired") << int(TlsProblem::Kind::Expired) << u"of gw %1 has expired"_s
                             << u"renew"_s;
    QTest::newRow("not yet") << int(TlsProblem::Kind::NotYetValid) << u"not valid yet"_s
                             << u"clock"_s;
    QTest::newRow("wrong host") << int(TlsProblem::Kind::WrongHost) << u"is for a.example"_s
                                << u"base URL"_s;
    QTest::newRow("unknown") << int(TlsProblem::Kind::UnknownAuthority) << u"Example CA, whom"_s
                             << u"CA file"_s;
    QTest::newRow("itself") << int(TlsProblem::Kind::SelfSigned) << u"nobody but itself"_s
                            << u"CA file"_s;
    QTest::newRow("old") << int(TlsProblem::Kind::ProtocolRefused) << u"TLS 1.2"_s
                         << u"allow TLS 1.2"_s;
    QTest::newRow("other") << int(TlsProblem::Kind::Other) << QString() << u"runs the server"_s;
}

void TestErrorText::tlsIsExplained()
{
    QFETCH(const int, kind);
    QFETCH(const QString, reason);
    QFETCH(const QString, advice);
    const TlsProblem problem{.kind = TlsProblem::Kind(kind),
                             .subject = u"gw %1"_s,
                             .issuer = u"Example CA"_s,
                             .hosts = {u"a.example"_s},
                             .validFrom = QDateTime({2019, 3, 7}, {12, 0}, Qt::UTC),
                             .validUntil = QDateTime({2021, 4, 8}, {12, 0}, Qt::UTC)};
    QVERIFY2(tlsReasonText(problem).contains(reason), qPrintable(tlsReasonText(problem)));
    QVERIFY2(tlsAdviceText(problem).contains(advice), qPrintable(tlsAdviceText(problem)));
    const QString certificate = tlsCertificateText(problem);
    const QLocale locale;
    for (const QString &fact :
         {problem.subject, problem.issuer, locale.toString(QDate(2019, 3, 7), QLocale::ShortFormat),
          locale.toString(QDate(2021, 4, 8), QLocale::ShortFormat)})
        QVERIFY2(certificate.contains(fact), qPrintable(certificate));
    QCOMPARE(tlsCertificateText({.kind = problem.kind}), QString());

    // The same wherever a request fails so, and never a way around.
    const QString text = errorText({.kind = ApiError::Kind::NotTrusted, .tls = problem});
    for (const QString &part : {tlsReasonText(problem), certificate, tlsAdviceText(problem)})
        QVERIFY2(text.contains(part), qPrintable(text));
    for (const QString &way : {u"ignore"_s, u"anyway"_s, u"accept"_s, u"continue"_s})
        QVERIFY(!text.contains(way, Qt::CaseInsensitive));
}

} // namespace Latchkey

QTEST_APPLESS_MAIN(Latchkey::TestErrorText)
#include "tst_errortext.moc"
