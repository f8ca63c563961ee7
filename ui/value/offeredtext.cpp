// SPDX-License-Identifier: MIT
#include "value/offeredtext.h"

#include "importedvalue.h"

#include <QMimeData>
#include <QUrl>

#include <utility>

namespace Latchkey {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

bool canTake(const QMimeData *data)
{
    const QStringList files = localFiles(data);
    return files.isEmpty() ? data->hasText() : files.size() == 1;
}

SensitiveString exactText(const QMimeData *data)
{
    const QByteArray bytes = data->data(QStringLiteral("text/plain;charset=utf-8"));
    auto text = importedValue(bytes);
    return bytes.isEmpty() || !text ? SensitiveString(data->text()) : std::move(*text);
}

} // namespace Latchkey
