// SPDX-License-Identifier: MIT
#pragma once

#include "exchange.h"

#include <QDateTime>
#include <QList>
#include <QNetworkProxy>
#include <QString>
#include <QUrl>

namespace Latchkey {

/// Which way requests go; without user name and password, which have no place here.
struct ProxyFact
{
    QNetworkProxy::ProxyType type = QNetworkProxy::NoProxy;
    QString host = {};
    quint16 port = 0;
};

/// What support asks for first.
struct SupportFacts
{
    /// When the report was made.
    QDateTime madeAt = {};
    QString latchkeyVersion = {};
    QString qtBuildVersion = {};
    QString qtRunVersion = {};
    /// Empty without TLS.
    QString tlsLibrary = {};
    QString operatingSystem = {};
    QString platformPlugin = {};
    QUrl baseUrl = {};
    /// In the order in which they are tried.
    QList<ProxyFact> proxies = {};
};

/// The facts of this process, for requests to @p baseUrl. Loads the TLS library and asks the
/// system for its proxies, so it may take a moment.
[[nodiscard]] SupportFacts currentSupportFacts(const QUrl &baseUrl);

/// @p facts and @p exchanges for a ticket: lines of printable ASCII in aligned columns, anything
/// else written as `\u{...}`. Indented, which Markdown leaves as it is whatever stands in it. Of
/// the base URL, user name, password, query and fragment are left out.
[[nodiscard]] QString supportText(const SupportFacts &facts, const QList<Exchange> &exchanges);

} // namespace Latchkey
