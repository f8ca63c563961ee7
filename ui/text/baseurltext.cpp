// SPDX-License-Identifier: MIT
#include "text/baseurltext.h"

#include "servermessage.h"

#include <QCoreApplication>

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

} // namespace

QString baseUrlText(BaseUrlProblem problem, const QString &text)
{
    return BaseUrlText::text(problem, displayable(text));
}

} // namespace Latchkey
