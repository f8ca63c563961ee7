// SPDX-License-Identifier: MIT
#include "validators/rulevalidators.h"

namespace Latchkey {

QValidator::State RuleValidator::validate(QString &input, int &) const
{
    return violation(input) ? Intermediate : Acceptable;
}

std::optional<Violation> NameValidator::violation(QStringView text) const
{
    return checkName(text);
}

std::optional<Violation> DescriptionValidator::violation(QStringView text) const
{
    return checkDescription(text);
}

std::optional<Violation> NewValueValidator::violation(QStringView text) const
{
    return text.isEmpty() ? std::nullopt : checkValue(text);
}

} // namespace Latchkey
