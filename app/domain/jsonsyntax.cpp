// SPDX-License-Identifier: MIT
#include "jsonsyntax.h"

#include "valuetext.h"

#include <vector>

namespace Latchkey {

namespace {

constexpr bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

constexpr bool isHexDigit(char16_t unit)
{
    return isDigit(unit) || (unit >= u'a' && unit <= u'f') || (unit >= u'A' && unit <= u'F');
}

/// Walks over the text. Each function that takes something stops at the first unit that is wrong.
class JsonReader
{
public:
    explicit JsonReader(QStringView text) : m_text(text) { }

    [[nodiscard]] std::optional<qsizetype> errorIndex()
    {
        if (takeDocument())
            return std::nullopt;
        return m_at;
    }

private:
    /// NUL past the end, which is allowed nowhere outside strings and not inside them either.
    [[nodiscard]] char16_t peek() const
    {
        return m_at < m_text.size() ? m_text[m_at].unicode() : u'\0';
    }

    bool take(char16_t unit)
    {
        if (m_at == m_text.size() || m_text[m_at] != unit)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (peek() == u' ' || peek() == u'\t' || peek() == u'\n' || peek() == u'\r')
            ++m_at;
    }

    bool takeWord(QStringView word)
    {
        for (const QChar letter : word) {
            if (!take(letter.unicode()))
                return false;
        }
        return true;
    }

    bool takeDigits()
    {
        if (!isDigit(peek()))
            return false;
        while (isDigit(peek()))
            ++m_at;
        return true;
    }

    bool takeNumber()
    {
        take(u'-');
        if (!take(u'0') && !takeDigits())
            return false;
        if (take(u'.') && !takeDigits())
            return false;
        if (!take(u'e') && !take(u'E'))
            return true;
        if (!take(u'+'))
            take(u'-');
        return takeDigits();
    }

    bool takeEscape()
    {
        if (!take(u'u')) {
            const bool known = peek() != u'\0' && QStringView(u"\"\\/bfnrt").contains(peek());
            m_at += qsizetype(known);
            return known;
        }
        for (int i = 0; i < 4; ++i) {
            if (!isHexDigit(peek()))
                return false;
            ++m_at;
        }
        return true;
    }

    bool takeString()
    {
        if (!take(u'"'))
            return false;
        while (peek() >= u' ') {
            const char16_t unit = m_text[m_at++].unicode();
            if (unit == u'"')
                return true;
            if (unit == u'\\' && !takeEscape())
                return false;
        }
        return false;
    }

    bool takeScalar()
    {
        switch (peek()) {
        case u'"':
            return takeString();
        case u't':
            return takeWord(u"true");
        case u'f':
            return takeWord(u"false");
        case u'n':
            return takeWord(u"null");
        default:
            return takeNumber();
        }
    }

    bool takeKey()
    {
        skipSpace();
        if (!takeString())
            return false;
        skipSpace();
        return take(u':');
    }

    /// Opens as many objects and arrays as begin here, up to the first scalar or empty one.
    bool takeValue()
    {
        for (;;) {
            skipSpace();
            if (take(u'{')) {
                skipSpace();
                if (take(u'}'))
                    return true;
                m_inObject.push_back(true);
                if (!takeKey())
                    return false;
            } else if (take(u'[')) {
                skipSpace();
                if (take(u']'))
                    return true;
                m_inObject.push_back(false);
            } else {
                return takeScalar();
            }
        }
    }

    bool takeDocument()
    {
        if (!takeValue())
            return false;
        for (;;) {
            skipSpace();
            if (m_inObject.empty())
                return m_at == m_text.size();
            const bool inObject = m_inObject.back();
            if (take(inObject ? u'}' : u']'))
                m_inObject.pop_back();
            else if (!take(u',') || (inObject && !takeKey()) || !takeValue())
                return false;
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
    /// One for each object or array that is open, the innermost last.
    std::vector<bool> m_inObject;
};

} // namespace

std::optional<qsizetype> jsonErrorIndex(QStringView text)
{
    return JsonReader(text).errorIndex();
}

bool looksLikeJson(QStringView text)
{
    text = text.sliced(byteOrderMarkRun(text)).trimmed();
    if (text.isEmpty() || (text.front() != u'{' && text.front() != u'['))
        return false;
    // What may follow tells it from a template ({{ name }}) and an INI section ([default]).
    const bool object = text.front() == u'{';
    const QStringView inside = text.sliced(1).trimmed();
    if (inside.isEmpty())
        return false;
    const QStringView first = object ? QStringView(u"\"'}") : QStringView(u"\"'[]{-0123456789");
    if (first.contains(inside.front()))
        return true;
    return !object && !jsonErrorIndex(text);
}

} // namespace Latchkey
