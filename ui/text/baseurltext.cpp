// SPDX-License-Identifier: MIT
#include "text/baseurltext.h"

#include "servermessage.h"

#include <QCoreApplication>

#include <algorithm>

namespace Latchkey {

namespace {

class BaseUrlText
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::BaseUrlText)

public:
    static QString text(BaseUrlProblem problem, const QString &url)
    {
        switch (problem) {
        case BaseUrlProblem::Malformed:
            return tr("\"%1\" is not a URL. It must look like https://host/path.").arg(url);
        case BaseUrlProblem::Scheme:
            return tr("\"%1\" cannot be used: the URL must begin with https://.").arg(url);
        case BaseUrlProblem::Insecure:
            return tr("\"%1\" cannot be used: over plain http the key and the values could be "
                      "read on the way. Use https.")
                .arg(url);
        case BaseUrlProblem::Extra:
            return tr("The URL cannot be used: it must not hold a user name, a password, a \"?\" "
                      "or a \"#\".");
        }
        Q_UNREACHABLE();
    }
};

/// @p url without what stands before an "@", however that is written: what is no URL
/// may hold a user name and a password all the same.
QString withoutUserInfo(const QString &url)
{
    qsizetype end = 0;
    for (const QStringView sign : {u"@", u"%40", u"\ufe6b", u"\uff20"}) {
        if (const qsizetype at = url.lastIndexOf(sign); at >= 0)
            end = std::max(end, at + sign.size());
    }
    return end > 0 ? QStringLiteral("\u2026@") + url.sliced(end) : url;
}

} // namespace

QString baseUrlText(BaseUrlProblem problem, const QString &text)
{
    return BaseUrlText::text(problem, displayable(withoutUserInfo(text)));
}

} // namespace Latchkey
