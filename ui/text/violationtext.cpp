// SPDX-License-Identifier: MIT
#include "text/violationtext.h"

#include "text/listtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace Latchkey {

namespace {

class ViolationText
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::ViolationText)

public:
    static QString character(char32_t c)
    {
        const QString code =
            QStringLiteral("U+%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
        switch (c) {
        case U' ':
            return tr("a space");
        case U'\t':
            return tr("a tab");
        case U'\n':
        case U'\r':
        case 0x2028:
        case 0x2029:
            return tr("a line break");
        default:
            break;
        }
        if (!QChar::isPrint(c) || QChar::isSurrogate(c) || QChar::isSpace(c))
            return tr("an invisible character (%1)").arg(code);
        if (c < 0x80)
            return QStringLiteral("\"%1\"").arg(QChar(static_cast<char16_t>(c)));
        return QStringLiteral("\"%1\" (%2)").arg(QString::fromUcs4(&c, 1), code);
    }

    static QString empty(Field field)
    {
        return field == Field::Name ? tr("The name cannot be empty.")
                                    : tr("The value cannot be empty.");
    }

    static QString tooLong(const Violation &violation)
    {
        const QString text = violation.field == Field::Name
            ? tr("The name has %1 characters; at most %2 are allowed.")
            : tr("The description has %1 characters; at most %2 are allowed.");
        return text.arg(QLocale().toString(violation.length), QLocale().toString(violation.limit));
    }

    static QString wrongCharacter(const Violation &violation)
    {
        return tr("Character %1 is %2. Allowed are A\u2013Z, a\u2013z, 0\u2013"
                  "9 and _ - / .")
            .arg(violation.position)
            .arg(character(violation.character));
    }

    static QString notUnicode(const Violation &violation)
    {
        return tr("Character %1 is only half a character and cannot be sent.")
            .arg(violation.position);
    }

    static QString name(Field field)
    {
        switch (field) {
        case Field::Name:
            return tr("name");
        case Field::Description:
            return tr("description");
        case Field::Value:
            return tr("value");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString violationText(const Violation &violation)
{
    switch (violation.rule) {
    case Violation::Rule::Empty:
        return ViolationText::empty(violation.field);
    case Violation::Rule::TooLong:
        return ViolationText::tooLong(violation);
    case Violation::Rule::Character:
        return ViolationText::wrongCharacter(violation);
    case Violation::Rule::NotUnicode:
        return ViolationText::notUnicode(violation);
    }
    Q_UNREACHABLE();
}

QString fieldText(Field field)
{
    return ViolationText::name(field);
}

QString fieldsText(Fields fields)
{
    QStringList names;
    for (const Field field : {Field::Name, Field::Description, Field::Value}) {
        if (fields.testFlag(field))
            names << fieldText(field);
    }
    return listText(names);
}

} // namespace Latchkey
