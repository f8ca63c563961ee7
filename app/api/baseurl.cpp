// SPDX-License-Identifier: MIT
#include "baseurl.h"

#include <QHostAddress>

namespace Latchkey {

namespace {

bool isLoopback(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
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
