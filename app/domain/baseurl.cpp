// SPDX-License-Identifier: MIT
#include "baseurl.h"

#include <QList>

#include <algorithm>

namespace Latchkey {

namespace {

bool isLoopbackIpv4(QStringView host)
{
    const QList<QStringView> parts = host.split(u'.');
    const auto isByte = [](QStringView part) {
        bool isNumber = false;
        return part.toUShort(&isNumber) <= 255 && isNumber;
    };
    return parts.size() == 4 && parts.first() == QLatin1StringView("127")
        && std::all_of(parts.begin(), parts.end(), isByte);
}

/// @p host is as QUrl writes it: addresses in their one usual form.
bool isLoopback(QStringView host)
{
    constexpr QLatin1StringView MappedIpv4("::ffff:");
    return host == QLatin1StringView("localhost") || host == QLatin1StringView("::1")
        || isLoopbackIpv4(host.startsWith(MappedIpv4) ? host.sliced(MappedIpv4.size()) : host);
}

} // namespace

tl::expected<QUrl, BaseUrlProblem> parseBaseUrl(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return tl::unexpected(BaseUrlProblem::Malformed);

    const bool isHttp = url.scheme() == QLatin1StringView("http");
    if (!isHttp && url.scheme() != QLatin1StringView("https"))
        return tl::unexpected(BaseUrlProblem::Scheme);
    if (url.host().isEmpty() || url.port() == 0)
        return tl::unexpected(BaseUrlProblem::Malformed);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return tl::unexpected(BaseUrlProblem::Extra);
    if (isHttp && !isLoopback(url.host()))
        return tl::unexpected(BaseUrlProblem::Insecure);

    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace Latchkey
