// SPDX-License-Identifier: MIT
#pragma once

#include "sensitivestring.h"

#include <QStringList>

class QMimeData;

namespace Latchkey {

/// The paths of the files on this machine that a clipboard or a drag offers.
[[nodiscard]] QStringList localFiles(const QMimeData *data);

/// Whether it is text or one file: the names of several are no value.
[[nodiscard]] bool canTake(const QMimeData *data);

/// The text itself: on X11, QMimeData::text() drops U+FEFF at the start and NUL at the end. Most
/// programs offer it in another format, too, which Qt leaves alone.
[[nodiscard]] SensitiveString exactText(const QMimeData *data);

} // namespace Latchkey
