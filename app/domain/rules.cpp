// SPDX-License-Identifier: MIT
#include "rules.h"

#include "codepoints.h"

namespace Latchkey {

namespace {

bool isNameCharacter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9')
        || c == U'_' || c == U'-' || c == U'/' || c == U'.';
}

/// The first code point that @p allowed does not let through, as a violation.
template <typename Allowed>
std::optional<Violation> firstOffender(QStringView text, Field field, Violation::Rule rule,
                                       Allowed allowed)
{
    for (qsizetype position = 1; !text.isEmpty(); ++position) {
        const char32_t character = takeCodePoint(text);
        if (!allowed(character)) {
            return Violation{
                .field = field, .rule = rule, .character = character, .position = position};
        }
    }
    return std::nullopt;
}

std::optional<Violation> checkUnicode(QStringView text, Field field)
{
    if (text.isValidUtf16())
        return std::nullopt;
    return firstOffender(text, field, Violation::Rule::NotUnicode,
                         [](char32_t c) { return !QChar::isSurrogate(c); });
}

std::optional<Violation> checkLength(QStringView text, Field field, qsizetype limit)
{
    const qsizetype length = codePointCount(text);
    if (length <= limit)
        return std::nullopt;
    return Violation{
        .field = field, .rule = Violation::Rule::TooLong, .length = length, .limit = limit};
}

} // namespace

qsizetype codePointCount(QStringView text)
{
    qsizetype count = 0;
    for (; !text.isEmpty(); ++count)
        std::ignore = takeCodePoint(text);
    return count;
}

std::optional<Violation> checkName(QStringView name)
{
    if (name.isEmpty())
        return Violation{.field = Field::Name, .rule = Violation::Rule::Empty};
    if (const auto offender =
            firstOffender(name, Field::Name, Violation::Rule::Character, isNameCharacter))
        return offender;
    return checkLength(name, Field::Name, MaxNameLength);
}

std::optional<Violation> checkDescription(QStringView description)
{
    if (const auto offender = checkUnicode(description, Field::Description))
        return offender;
    return checkLength(description, Field::Description, MaxDescriptionLength);
}

std::optional<Violation> checkValue(QStringView value)
{
    if (value.isEmpty())
        return Violation{.field = Field::Value, .rule = Violation::Rule::Empty};
    return checkUnicode(value, Field::Value);
}

} // namespace Latchkey
