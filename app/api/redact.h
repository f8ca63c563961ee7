// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Latchkey {

/// @p text with every run of eight or more characters that also stands in @p sensitive (or all of
/// @p sensitive, where it is shorter) replaced by `[hidden]`: servers echo what they refuse.
///
/// The time grows with the sum of both lengths; nothing of @p sensitive is copied.
[[nodiscard]] QString redact(const QString &text, QStringView sensitive);

} // namespace Latchkey
