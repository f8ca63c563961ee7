// SPDX-License-Identifier: MIT
#include "envfile.h"

#include "importedvalue.h"

#include <algorithm>
#include <utility>

namespace Latchkey {

namespace {

using Reason = RefusedEntry::Reason;

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

constexpr bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

/// Whether a `$` at @p at begins what a shell would replace.
bool isReferenceAt(QByteArrayView text, qsizetype at)
{
    if (text[at] != '$' || at + 1 == text.size())
        return false;
    const char next = text[at + 1];
    return next == '_' || next == '{' || next == '(' || (next >= 'a' && next <= 'z')
        || (next >= 'A' && next <= 'Z');
}

/// What stands behind the `=`.
struct EnvValue
{
    SensitiveBytes bytes;
    bool hasReference = false;
    std::optional<Reason> problem = {};
};

EnvValue unquoted(QByteArrayView text)
{
    qsizetype end = 0;
    while (end < text.size() && (text[end] != '#' || end == 0 || !isBlank(text[end - 1])))
        ++end;
    text = withoutBlanks(text.first(end));
    EnvValue value;
    value.bytes.append(text);
    for (qsizetype at = 0; at < text.size(); ++at)
        value.hasReference = value.hasReference || isReferenceAt(text, at);
    return value;
}

EnvValue doubleQuoted(QByteArrayView text)
{
    EnvValue value;
    value.bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        if (text[at] == '\\' && (next == 'n' || next == 'r' || next == 't')) {
            value.bytes.append(next == 'n' ? '\n' : next == 'r' ? '\r' : '\t');
            ++at;
        } else if (text[at] == '\\' && (next == '"' || next == '\\' || next == '$')) {
            value.bytes.append(next);
            ++at;
        } else {
            value.hasReference = value.hasReference || isReferenceAt(text, at);
            value.bytes.append(text[at]);
        }
    }
    return value;
}

/// Where the quote that @p text begins with is closed, or -1.
qsizetype closingQuote(QByteArrayView text)
{
    const char quote = text.front();
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\')
            ++at;
        else if (text[at] == quote)
            return at;
    }
    return -1;
}

class EnvReader
{
public:
    explicit EnvReader(QByteArrayView text) : m_rest(text)
    {
        if (m_rest.startsWith("\xEF\xBB\xBF"))
            m_rest = m_rest.sliced(3);
    }

    ValueEntries read()
    {
        while (!m_rest.isEmpty()) {
            m_first = m_line;
            readLine();
        }
        return m_result.take();
    }

private:
    /// Up to the end of the line, which is not taken with it.
    [[nodiscard]] QByteArrayView lineAhead() const
    {
        return m_rest.first(std::find_if(m_rest.begin(), m_rest.end(), isLineEnd) - m_rest.begin());
    }

    /// Goes on by @p size bytes and counts the lines that end in them.
    QByteArrayView take(qsizetype size)
    {
        const QByteArrayView taken = m_rest.first(size);
        for (qsizetype at = 0; at < size; ++at) {
            const bool isCrOfCrLf = m_rest[at] == '\r' && m_rest.sliced(at + 1).startsWith('\n');
            m_line += int(isLineEnd(m_rest[at]) && !isCrOfCrLf);
        }
        m_rest = m_rest.sliced(size);
        return taken;
    }

    /// Takes the line with its end.
    QByteArrayView takeLine()
    {
        const QByteArrayView line = take(lineAhead().size());
        take(m_rest.startsWith("\r\n") ? 2 : qsizetype(!m_rest.isEmpty()));
        return line;
    }

    void readLine()
    {
        const QByteArrayView line = withoutBlanks(lineAhead());
        if (line.isEmpty() || line.startsWith('#')) {
            takeLine();
            return;
        }
        const qsizetype sign = lineAhead().indexOf('=');
        if (sign < 0) {
            takeLine();
            refuse(Reason::NoAssignment);
            return;
        }
        const QByteArrayView name = nameIn(take(sign));
        take(1);
        if (!name.isValidUtf8()) {
            // What it would be a name of may go over several lines.
            const EnvValue value = takeValue();
            refuse(value.problem.value_or(Reason::NotUtf8));
            return;
        }
        add(QString::fromUtf8(name), takeValue());
    }

    static QByteArrayView nameIn(QByteArrayView text)
    {
        text = withoutBlanks(text);
        constexpr QByteArrayView Export = "export";
        if (text.startsWith(Export) && text.size() > Export.size() && isBlank(text[Export.size()]))
            text = withoutBlanks(text.sliced(Export.size()));
        return text;
    }

    EnvValue takeValue()
    {
        const QByteArrayView line = lineAhead(); // with the white space that makes # a comment
        while (!m_rest.isEmpty() && isBlank(m_rest.front()))
            take(1);
        if (m_rest.startsWith('\'') || m_rest.startsWith('"') || m_rest.startsWith('`'))
            return takeQuoted();
        const bool isPemOpen = m_rest.startsWith("-----BEGIN ") && !line.contains("-----END ");
        takeLine();
        if (!isPemOpen)
            return unquoted(line);
        while (!m_rest.isEmpty() && !takeLine().contains("-----END ")) { }
        return {.bytes = {}, .problem = Reason::UnquotedPem};
    }

    EnvValue takeQuoted()
    {
        const qsizetype closing = closingQuote(m_rest);
        if (closing < 0) {
            take(m_rest.size());
            return {.bytes = {}, .problem = Reason::UnclosedQuote};
        }
        const bool isLiteral = m_rest.front() != '"';
        const QByteArrayView inside = take(closing + 1).sliced(1).chopped(1);
        const QByteArrayView after = withoutBlanks(takeLine());
        if (!after.isEmpty() && !after.startsWith('#'))
            return {.bytes = {}, .problem = Reason::TextAfterQuote};
        if (!isLiteral)
            return doubleQuoted(inside);
        EnvValue value;
        value.bytes.append(inside);
        return value;
    }

    void add(const QString &name, const EnvValue &read)
    {
        if (read.problem) {
            refuse(*read.problem, name);
            return;
        }
        auto value = importedValue(read.bytes.view());
        if (!value) {
            refuse(Reason::NotUtf8, name);
            return;
        }
        m_result.add({.name = name,
                      .value = *std::move(value),
                      .line = m_first,
                      .hasReference = read.hasReference},
                     lastLine());
    }

    void refuse(Reason reason, const QString &name = {})
    {
        m_result.refuse({.line = m_first, .lastLine = lastLine(), .reason = reason, .name = name});
    }

    /// Of what was just taken, which ends with the end of a line or of the file.
    [[nodiscard]] int lastLine() const
    {
        return std::max(m_first, endsInLine() ? m_line : m_line - 1);
    }
    [[nodiscard]] bool endsInLine() const
    {
        return m_rest.isEmpty() && !isLineEnd(m_rest.begin()[-1]);
    }

    QByteArrayView m_rest;
    /// Of the next byte, from 1.
    int m_line = 1;
    /// Where what is being read began.
    int m_first = 1;
    EntryCollector m_result;
};

} // namespace

ValueEntries readEnv(QByteArrayView bytes)
{
    return EnvReader(bytes).read();
}

} // namespace Latchkey
