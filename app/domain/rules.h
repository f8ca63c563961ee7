// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QStringView>

#include <optional>

namespace Latchkey {

/// The parts of a secret that can be edited.
enum class Field {
    Name = 1,
    Description = 2,
    Value = 4,
};
Q_DECLARE_FLAGS(Fields, Field)
Q_DECLARE_OPERATORS_FOR_FLAGS(Fields)

/// Source of each limit: UpdateSecretRequest. Lengths count Unicode code points.
inline constexpr qsizetype MaxNameLength = 100;
inline constexpr qsizetype MaxDescriptionLength = 500;

/// One rule that a field breaks, and where.
struct Violation
{
    enum class Rule {
        Empty,
        TooLong,
        /// A character that the field may not hold.
        Character,
        /// Half of a surrogate pair: no bytes of UTF-8 stand for it.
        NotUnicode,
    };

    Field field;
    Rule rule;
    /// Of Character and NotUnicode: the first offender and its place, counted in code points
    /// from 1.
    char32_t character = 0;
    qsizetype position = 0;
    /// Of TooLong: how many code points there are, and how many there may be.
    qsizetype length = 0;
    qsizetype limit = 0;

    friend bool operator==(const Violation &, const Violation &) = default;
};

/// How many Unicode code points @p text has; half a surrogate pair counts as one.
[[nodiscard]] qsizetype codePointCount(QStringView text);

/// 1 to 100 characters, each an ASCII letter, an ASCII digit or one of `_ - / .`
/// (UpdateSecretRequest.name).
[[nodiscard]] std::optional<Violation> checkName(QStringView name);

/// At most 500 code points; may be empty (UpdateSecretRequest.description).
[[nodiscard]] std::optional<Violation> checkDescription(QStringView description);

/// At least one character (UpdateSecretRequest.value).
[[nodiscard]] std::optional<Violation> checkValue(QStringView value);

} // namespace Latchkey
