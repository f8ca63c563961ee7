// SPDX-License-Identifier: MIT
#include "jsonentries.h"

#include "importedvalue.h"
#include "jsonsyntax.h"
#include "valuetext.h"

namespace Latchkey {

namespace {

using Reason = RefusedEntry::Reason;
using Type = RefusedEntry::Type;

int lineAt(QStringView text, qsizetype index)
{
    QStringView before = text.first(index);
    int line = 1;
    for (; !before.isEmpty(); ++line) {
        const QStringView whole = before;
        const QStringView taken = takeLine(before);
        if (before.isEmpty() && taken.size() == whole.size())
            break; // no line break ends it
    }
    return line;
}

Type typeOf(QChar first)
{
    switch (first.unicode()) {
    case u'{':
        return Type::Object;
    case u'[':
        return Type::Array;
    case u't':
    case u'f':
        return Type::Boolean;
    case u'n':
        return Type::Null;
    default:
        return Type::Number;
    }
}

char16_t escaped(QChar letter)
{
    switch (letter.unicode()) {
    case u'b':
        return u'\b';
    case u'f':
        return u'\f';
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    default:
        return letter.unicode();
    }
}

/// Walks over what is known to be an object of valid JSON.
class ObjectReader
{
public:
    explicit ObjectReader(QStringView text) : m_rest(text) { }

    ValueEntries read()
    {
        skipTo(u'{');
        for (skipSpace(); m_rest.front() != u'}'; skipSpace()) {
            const int line = m_line;
            const SensitiveString name = takeString();
            skipTo(u':');
            skipSpace();
            if (m_rest.front() == u'"')
                m_result.add({.name = name.view().toString(), .value = takeString(), .line = line},
                             m_line);
            else
                refuse(line, name.view().toString());
            skipSpace();
            if (m_rest.front() == u',')
                take();
        }
        return m_result.take();
    }

private:
    QChar take()
    {
        const QChar unit = m_rest.front();
        m_rest = m_rest.sliced(1);
        m_line += int(unit == u'\n' || (unit == u'\r' && !m_rest.startsWith(u'\n')));
        return unit;
    }

    void skipSpace()
    {
        while (m_rest.front() == u' ' || m_rest.front() == u'\t' || isLineBreak(m_rest.front()))
            take();
    }

    void skipTo(QChar sign)
    {
        while (take() != sign) { }
    }

    SensitiveString takeString()
    {
        SensitiveString text;
        take();
        while (m_rest.front() != u'"')
            text.append(takeUnit());
        take();
        return text;
    }

    char16_t takeUnit()
    {
        const QChar unit = take();
        if (unit != u'\\')
            return unit.unicode();
        const QChar letter = take();
        if (letter != u'u')
            return escaped(letter);
        const QStringView digits = m_rest.first(4);
        m_rest = m_rest.sliced(4);
        return static_cast<char16_t>(digits.toUShort(nullptr, 16));
    }

    void refuse(int line, const QString &name)
    {
        const Type type = typeOf(m_rest.front());
        int depth = 0;
        int lastLine = m_line;
        do {
            lastLine = m_rest.front().isSpace() ? lastLine : m_line;
            if (m_rest.front() == u'"') {
                (void)takeString();
                continue;
            }
            const QChar unit = take();
            depth += int(unit == u'{' || unit == u'[') - int(unit == u'}' || unit == u']');
        } while (depth > 0 || (m_rest.front() != u',' && m_rest.front() != u'}'));
        m_result.refuse({.line = line,
                         .lastLine = lastLine,
                         .reason = Reason::NotText,
                         .name = name,
                         .type = type});
    }

    QStringView m_rest;
    int m_line = 1;
    EntryCollector m_result;
};

ValueEntries refusedWhole(Reason reason, int line)
{
    ValueEntries result;
    result.refused.push_back({.line = line, .lastLine = line, .reason = reason});
    return result;
}

} // namespace

ValueEntries readJson(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    if (const auto offset = invalidUtf8Offset(bytes)) {
        const auto before = importedValue(bytes.first(*offset));
        return refusedWhole(Reason::NotUtf8, before ? lineAt(before->view(), before->size()) : 1);
    }
    const auto text = importedValue(bytes);
    if (!text) // too large to be read at all
        return refusedWhole(Reason::NotJson, 1);
    if (const auto index = jsonErrorIndex(text->view()))
        return refusedWhole(Reason::NotJson, lineAt(text->view(), *index));
    if (!text->view().trimmed().startsWith(u'{'))
        return refusedWhole(Reason::NotJson, 1);
    return ObjectReader(text->view()).read();
}

} // namespace Latchkey
