// SPDX-License-Identifier: MIT
#pragma once

#include "rules.h"

#include <QValidator>

namespace Latchkey {

/// A rule of the domain as Qt's input controls want it. What breaks the rule is Intermediate,
/// never Invalid: a field must not swallow what is typed without a word.
class RuleValidator : public QValidator
{
    Q_OBJECT

public:
    State validate(QString &input, int &position) const override;
    /// The rule that @p text breaks, if any.
    [[nodiscard]] virtual std::optional<Violation> violation(QStringView text) const = 0;

protected:
    using QValidator::QValidator;
};

/// checkName()
class NameValidator : public RuleValidator
{
    Q_OBJECT

public:
    using RuleValidator::RuleValidator;
    [[nodiscard]] std::optional<Violation> violation(QStringView text) const override;
};

/// checkDescription()
class DescriptionValidator : public RuleValidator
{
    Q_OBJECT

public:
    using RuleValidator::RuleValidator;
    [[nodiscard]] std::optional<Violation> violation(QStringView text) const override;
};

/// checkValue(), but empty is fine: the value is kept then.
class NewValueValidator : public RuleValidator
{
    Q_OBJECT

public:
    using RuleValidator::RuleValidator;
    [[nodiscard]] std::optional<Violation> violation(QStringView text) const override;
};

} // namespace Latchkey
