// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>

namespace Latchkey {

struct AwkwardText
{
    const char *name;
    QString text;
};

/// Texts that a Qt text editor is prone to change.
inline std::array<AwkwardText, 22> awkwardTexts()
{
    const QString nul(QChar(0));
    return {{
        {"empty", QString()},
        {"one line", QStringLiteral("plain")},
        {"LF", QStringLiteral("a\nb\nc")},
        {"CRLF", QStringLiteral("a\r\nb\r\nc")},
        {"CR", QStringLiteral("a\rb\rc")},
        {"LF and CR the other way round", QStringLiteral("a\n\rb")},
        {"mixed breaks", QStringLiteral("a\r\nb\nc\rd\u2028e\u2029f")},
        {"mixed empty lines", QStringLiteral("a\r\n\n\r\r\n\n\nb")},
        {"U+2028", QStringLiteral("a\u2028b")},
        {"U+2029", QStringLiteral("a\u2029b")},
        {"noncharacters", QStringLiteral("a\ufdd0b\ufdd1c\ufffe\uffff")},
        {"no-break space", QStringLiteral("\u00a0a\u00a0\u00a0b\u00a0")},
        {"NUL", QStringLiteral("a") + nul + QStringLiteral("b") + nul},
        {"tabs and spaces", QStringLiteral("\ta  \t b\t")},
        {"trailing CRLF", QStringLiteral("a\r\n")},
        {"leading and trailing", QStringLiteral("\n\r\na\r\n\n")},
        {"breaks alone", QStringLiteral("\r\n\r\n")},
        {"emoji", QStringLiteral("\U0001F511 a\r\n\U0001F468\u200d\U0001F469\u200d\U0001F467")},
        {"lone surrogates", QString(QChar(0xDE00)) + QStringLiteral("a") + QChar(0xD83D)},
        {"combining and right-to-left", QStringLiteral("e\u0301 \u05d0\u202e\u05d1\u202c")},
        {"object replacement", QStringLiteral("a\ufffcb\ufeff")},
        {"other controls", QStringLiteral("a\u000bb\u000cc\u0085d\u001be")},
    }};
}

} // namespace Latchkey
