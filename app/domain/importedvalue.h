// SPDX-License-Identifier: MIT
#pragma once

#include "sensitivestring.h"

#include <QByteArrayView>

#include <optional>
#include <tl/expected.hpp>

namespace Latchkey {

/// The largest file that can become a value, in bytes: 1 MiB.
inline constexpr qsizetype MaxImportBytes = qsizetype(1024) * 1024;

/// Why the content of a file cannot be a value as it stands.
struct ImportProblem
{
    enum class Kind {
        /// More than MaxImportBytes.
        TooLarge,
        /// Bytes that are no UTF-8.
        NotUtf8,
    };

    Kind kind;
    /// The size of the content, in bytes.
    qsizetype size = 0;
    /// Of NotUtf8: where the first sequence that is none begins, in bytes, the first byte being 0.
    qsizetype offset = 0;

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// Where the first sequence of @p bytes begins that is no UTF-8 (RFC 3629): a stray or missing
/// continuation byte, an overlong form, half a surrogate pair, or more than U+10FFFF. Counted in
/// bytes from 0; nothing if all is well.
[[nodiscard]] std::optional<qsizetype> invalidUtf8Offset(QByteArrayView bytes);

/// @p bytes as text, exactly: it encodes to the same bytes again. U+FEFF at the start, CRLF and
/// NUL stay. Encodings other than UTF-8 are not guessed.
[[nodiscard]] tl::expected<SensitiveString, ImportProblem> importedValue(QByteArrayView bytes);

/// @p bytes, whatever they are, in Base64: RFC 4648, section 4, with padding, on one line.
[[nodiscard]] SensitiveString base64Of(QByteArrayView bytes);

} // namespace Latchkey
