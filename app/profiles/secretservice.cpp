// SPDX-License-Identifier: MIT
#include "secretservice.h"

namespace Latchkey {

void askSecretService(const QString &, const QString &, QObject *context,
                      std::function<void(SecretServiceState)> handler)
{
    QMetaObject::invokeMethod(
        context, [handler = std::move(handler)] { handler({}); }, Qt::QueuedConnection);
}

} // namespace Latchkey
