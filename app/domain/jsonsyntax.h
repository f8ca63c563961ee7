// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

namespace Latchkey {

/// Where @p text stops being JSON by RFC 8259: the index of the first UTF-16 unit that cannot
/// stand there, text.size() if it ends too soon; nothing if all of it is one JSON value.
///
/// Strict where QJsonDocument is not: a raw line break in a string (the usual damage to a pasted
/// service account), `\x`, `.5`, `1.` and U+FEFF at the start are errors, because the programs
/// that read the secret will say so. Copies nothing; nesting may be of any depth.
[[nodiscard]] std::optional<qsizetype> jsonErrorIndex(QStringView text);

/// Whether @p text, which may be broken, is meant as a JSON object or array: it starts like one.
/// White space and U+FEFF before it do not matter.
[[nodiscard]] bool looksLikeJson(QStringView text);

} // namespace Latchkey
