// SPDX-License-Identifier: MIT
#include "text/supporttext.h"

#include <QGuiApplication>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslSocket>
#include <QSysInfo>

#include <algorithm>
#include <array>

// English and not translated, whatever the user's language: support has to read it.

namespace Latchkey {

namespace {

constexpr QLatin1StringView indent("    ");
constexpr QLatin1StringView none("-");

/// One cell longer than this must not push the columns behind it out of sight.
constexpr qsizetype MaxColumnWidth = 40;

QUrl bareUrl(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString printable(const QString &text)
{
    QString shown;
    for (const char32_t c : text.toUcs4()) {
        if (c >= 0x20 && c < 0x7F)
            shown += QChar(static_cast<char16_t>(c));
        else
            shown += QStringLiteral("\\u{%1}").arg(static_cast<uint>(c), 0, 16);
    }
    return shown.isEmpty() ? QString(none) : shown;
}

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString problemWords(ApiError::Kind problem)
{
    switch (problem) {
    case ApiError::Kind::NotConnected:
        return QStringLiteral("not connected");
    case ApiError::Kind::ProxyFailed:
        return QStringLiteral("proxy failed");
    case ApiError::Kind::ProxyAuthentication:
        return QStringLiteral("proxy wants a password");
    case ApiError::Kind::NotTrusted:
        return QStringLiteral("not trusted");
    case ApiError::Kind::ConnectionLost:
        return QStringLiteral("connection lost");
    case ApiError::Kind::TimedOut:
        return QStringLiteral("timed out");
    case ApiError::Kind::Cancelled:
        return QStringLiteral("cancelled");
    case ApiError::Kind::TooLarge:
        return QStringLiteral("too long");
    case ApiError::Kind::Unreadable:
        return QStringLiteral("unreadable");
    case ApiError::Kind::Status:
    case ApiError::Kind::NotAddressable:
    case ApiError::Kind::NotListed:
        return {};
    }
    Q_UNREACHABLE();
}

QString statusWords(const Exchange &exchange)
{
    QStringList words;
    if (exchange.status > 0)
        words << QString::number(exchange.status);
    if (exchange.problem)
        words << problemWords(*exchange.problem);
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString proxyWords(const ProxyFact &proxy)
{
    const auto at = [&proxy](const QString &type) {
        return QStringLiteral("%1 %2 port %3").arg(type, proxy.host, QString::number(proxy.port));
    };
    switch (proxy.type) {
    case QNetworkProxy::NoProxy:
        return QStringLiteral("none");
    case QNetworkProxy::DefaultProxy:
        return QStringLiteral("default");
    case QNetworkProxy::Socks5Proxy:
        return at(QStringLiteral("SOCKS5"));
    case QNetworkProxy::HttpProxy:
        return at(QStringLiteral("HTTP"));
    case QNetworkProxy::HttpCachingProxy:
        return at(QStringLiteral("HTTP caching"));
    case QNetworkProxy::FtpCachingProxy:
        return at(QStringLiteral("FTP caching"));
    }
    Q_UNREACHABLE();
}

QString proxiesWords(const QList<ProxyFact> &proxies)
{
    QStringList words;
    for (const ProxyFact &proxy : proxies)
        words << proxyWords(proxy);
    words.removeDuplicates(); // the system may give one more than once
    return words.isEmpty() ? QString(none) : words.join(QStringLiteral(", then "));
}

constexpr qsizetype DurationColumn = 3;

/// The path comes last: it may be long.
using Row = std::array<QString, 8>;

Row headerRow()
{
    return {QStringLiteral("Time (UTC)"), QStringLiteral("Method"),  QStringLiteral("Status"),
            QStringLiteral("ms"),         QStringLiteral("Attempt"), QStringLiteral("Request ID"),
            QStringLiteral("Encryption"), QStringLiteral("Path")};
}

Row rowOf(const Exchange &exchange)
{
    return {printable(utc(exchange.startedAt)), printable(QString::fromLatin1(exchange.method)),
            printable(statusWords(exchange)),   QString::number(exchange.duration.count()),
            QString::number(exchange.attempt),  printable(exchange.requestId),
            printable(exchange.encryption),     printable(exchange.path)};
}

QString tableText(const QList<Exchange> &exchanges)
{
    QList<Row> rows{headerRow()};
    for (const Exchange &exchange : exchanges)
        rows << rowOf(exchange);

    std::array<qsizetype, std::tuple_size_v<Row>> widths = {};
    for (const Row &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], std::min(row[i].size(), MaxColumnWidth));
    }
    QString text;
    for (const Row &row : rows) {
        QString line(indent);
        for (std::size_t i = 0; i + 1 < row.size(); ++i) {
            line += i == DurationColumn ? row[i].rightJustified(widths[i])
                                        : row[i].leftJustified(widths[i]);
            line += QStringLiteral("  ");
        }
        text += line + row.back() + QLatin1Char('\n');
    }
    return text;
}

QString factsText(const SupportFacts &facts)
{
    const QString qt =
        QStringLiteral("%1 (built with %2)").arg(facts.qtRunVersion, facts.qtBuildVersion);
    const std::array<std::array<QString, 2>, 8> lines = {
        {{QStringLiteral("Made at"), utc(facts.madeAt)},
         {QStringLiteral("Latchkey"), facts.latchkeyVersion},
         {QStringLiteral("Qt"), qt},
         {QStringLiteral("TLS library"), facts.tlsLibrary},
         {QStringLiteral("System"), facts.operatingSystem},
         {QStringLiteral("Platform"), facts.platformPlugin},
         {QStringLiteral("Base URL"), bareUrl(facts.baseUrl).toString(QUrl::FullyEncoded)},
         {QStringLiteral("Proxy"), proxiesWords(facts.proxies)}}};
    QString text;
    for (const auto &[name, fact] : lines)
        text += indent + name.leftJustified(13) + printable(fact) + QLatin1Char('\n');
    return text;
}

} // namespace

SupportFacts currentSupportFacts(const QUrl &baseUrl)
{
    const QUrl url = bareUrl(baseUrl);
    QList<ProxyFact> proxies;
    for (const QNetworkProxy &proxy : QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)))
        proxies << ProxyFact{proxy.type(), proxy.hostName(), proxy.port()};
    return {.madeAt = QDateTime::currentDateTimeUtc(),
            .latchkeyVersion = QStringLiteral(LATCHKEY_VERSION),
            .qtBuildVersion = QStringLiteral(QT_VERSION_STR),
            .qtRunVersion = QString::fromLatin1(qVersion()),
            .tlsLibrary = QSslSocket::sslLibraryVersionString(),
            .operatingSystem =
                QStringLiteral("%1, %2 %3, %4")
                    .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                         QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
            .platformPlugin = QGuiApplication::platformName(),
            .baseUrl = url,
            .proxies = proxies};
}

QString supportText(const SupportFacts &facts, const QList<Exchange> &exchanges)
{
    QString text = QStringLiteral("Latchkey: session activity, without keys and values\n\n");
    text += factsText(facts) + QLatin1Char('\n');
    text += exchanges.isEmpty() ? QString(indent + QStringLiteral("No requests.\n"))
                                : tableText(exchanges);
    return text;
}

} // namespace Latchkey
