// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Latchkey {

/// How much of what a server says is shown, in UTF-16 units.
inline constexpr qsizetype MaxServerMessageLength = 500;

/// How much of a failure's body is looked at: what it has to say stands at its beginning.
inline constexpr qsizetype MaxServerMessageBytes = qsizetype(64) * 1024;

/// What a failure's body says to a person, as plain text: the message of `{"error":{"message"}}`
/// (ErrorData), `{"error":"..."}` or `{"message":...}`, else the text of an HTML page, else the
/// body itself. Empty where nothing can be read.
///
/// The result is not yet cut, and white space stands as it came, or redaction would not find a
/// value of several lines: fold it and call displayable() on it, after that.
[[nodiscard]] QString serverMessage(const QByteArray &body);

/// @p text made safe to show: control, bidirectional and other invisible characters written as
/// `\u{...}`, and cut after MaxServerMessageLength with an ellipsis.
[[nodiscard]] QString displayable(const QString &text);

} // namespace Latchkey
