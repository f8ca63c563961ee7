// SPDX-License-Identifier: MIT
#include "pastedwrapping.h"

#include "valuetext.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace Latchkey {

namespace {

struct QuotePair
{
    QChar open;
    QChar close;
};

constexpr QuotePair quotePairs[] = {
    {u'"', u'"'},           {u'\'', u'\''},         {u'`', u'`'},           {u'\u201c', u'\u201d'},
    {u'\u2018', u'\u2019'}, {u'\u201e', u'\u201c'}, {u'\u201a', u'\u2018'}, {u'\u201d', u'\u201d'},
    {u'\u2019', u'\u2019'}, {u'\u00ab', u'\u00bb'}, {u'\u2039', u'\u203a'}, {u'\u00bb', u'\u00ab'},
    {u'\u203a', u'\u2039'},
};

/// Whether the unit of @p text at @p index has a backslash before it that is not itself escaped.
bool isEscaped(QStringView text, qsizetype index)
{
    qsizetype backslashes = 0;
    while (backslashes < index && text[index - 1 - backslashes] == u'\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

/// Whether @p wanted says yes to a unit of @p text that no backslash stands before.
template <typename Wanted> bool containsUnescaped(QStringView text, Wanted wanted)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (wanted(text[i]))
            return true;
    }
    return false;
}

/// The pair that @p text begins and ends with, or none.
const QuotePair *pairAround(QStringView text)
{
    if (text.size() < 2 || isEscaped(text, text.size() - 1))
        return nullptr;
    const auto *pair = std::find_if(
        std::begin(quotePairs), std::end(quotePairs), [text](const QuotePair &candidate) {
            return candidate.open == text.front() && candidate.close == text.back();
        });
    return pair == std::end(quotePairs) ? nullptr : pair;
}

bool isNameStart(QChar unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || unit == u'_';
}

bool isNameUnit(QChar unit)
{
    return isNameStart(unit) || (unit >= u'0' && unit <= u'9');
}

/// Takes the name of a shell variable off @p text; empty if none stands there.
QStringView takeName(QStringView &text)
{
    if (text.isEmpty() || !isNameStart(text.front()))
        return {};
    const auto end = std::find_if_not(text.begin(), text.end(), isNameUnit);
    const QStringView name = text.first(end - text.begin());
    text = text.sliced(name.size());
    return name;
}

/// Takes `export` and the blanks after it off @p text, if that is what it starts with.
bool takeExport(QStringView &text)
{
    constexpr QStringView word = u"export";
    if (!text.startsWith(word))
        return false;
    const QStringView rest = text.sliced(word.size());
    const auto name = std::find_if(rest.begin(), rest.end(),
                                   [](QChar unit) { return unit != u' ' && unit != u'\t'; });
    if (name == rest.begin())
        return false;
    text = rest.sliced(name - rest.begin());
    return true;
}

/// DATABASE_URL rather than Server, host or q.
bool isEnvironmentName(QStringView name)
{
    return name.contains(u'_') && std::none_of(name.begin(), name.end(), [](QChar unit) {
               return unit >= u'a' && unit <= u'z';
           });
}

/// Whether @p text, which follows the first `=`, goes on with more pairs.
bool isRestOfList(QStringView text)
{
    if (text.contains(u';'))
        return true;
    // Past the scheme of a URL, `&` and `,` belong to the URL.
    const qsizetype url = text.indexOf(u"://");
    for (qsizetype i = 0; i < text.size();) {
        const QChar unit = text[i++];
        const bool separates =
            unit.isSpace() || ((unit == u',' || unit == u'&') && (url < 0 || i < url));
        if (!separates)
            continue;
        QStringView rest = text.sliced(i);
        if (!takeName(rest).isEmpty() && rest.startsWith(u'='))
            return true;
        i = text.size() - rest.size();
    }
    return false;
}

bool isInside(QStringView text, QStringView begin, QStringView end)
{
    return text.startsWith(begin) && text.endsWith(end);
}

/// As assignedValue(), which also looks whether the value is an assignment again.
std::optional<QStringView> valueOfAssignment(QStringView text)
{
    text = text.trimmed();
    const bool isExport = takeExport(text);
    const QStringView name = takeName(text);
    if (name.isEmpty() || !text.startsWith(u'='))
        return std::nullopt;
    const QStringView value = text.sliced(1);
    // Nothing but padding of Base64, or a comparison.
    if (value.isEmpty() || value.startsWith(u'='))
        return std::nullopt;

    const QChar quote = value.front();
    if (quote == u'"' || quote == u'\'') {
        if (value.size() < 3 || value.back() != quote || isEscaped(value, value.size() - 1))
            return std::nullopt;
        const QStringView inside = value.sliced(1).chopped(1);
        if (containsUnescaped(inside, [quote](QChar unit) { return unit == quote; }))
            return std::nullopt;
        return inside;
    }

    if (isInside(value, u"-----BEGIN ", u"-----") || isInside(value, u"{", u"}"))
        return value;
    if (std::any_of(value.begin(), value.end(), isLineBreak))
        return std::nullopt;
    if (!isExport && !isEnvironmentName(name) && isRestOfList(value))
        return std::nullopt;
    return value;
}

} // namespace

QuotedText quotedText(QStringView text)
{
    QuotedText quoted{.end = text.size()};
    std::array<bool, std::size(quotePairs)> used = {};
    for (;;) {
        const QStringView inside = text.sliced(quoted.begin, quoted.end - quoted.begin);
        const QStringView trimmed = inside.trimmed();
        const QuotePair *pair = pairAround(trimmed);
        if (!pair)
            break;
        used[std::size_t(pair - std::begin(quotePairs))] = true;
        ++quoted.pairs;
        quoted.begin += trimmed.begin() - inside.begin() + 1;
        quoted.end = quoted.begin + trimmed.size() - 2;
    }

    const auto isUsedQuote = [&used](QChar unit) {
        for (std::size_t i = 0; i < used.size(); ++i) {
            if (used[i] && (unit == quotePairs[i].open || unit == quotePairs[i].close))
                return true;
        }
        return false;
    };
    const QStringView inside = text.sliced(quoted.begin, quoted.end - quoted.begin);
    if (quoted.pairs > 0 && containsUnescaped(inside, isUsedQuote))
        return {.end = text.size()};
    return quoted;
}

std::optional<QStringView> assignedValue(QStringView text)
{
    const auto value = valueOfAssignment(text);
    return value && !valueOfAssignment(*value) ? value : std::nullopt;
}

std::optional<WrittenNewline> nextWrittenNewline(QStringView text, qsizetype from)
{
    const qsizetype first = text.indexOf(u'\\', from);
    if (first < 0)
        return std::nullopt;
    for (qsizetype at = first; at + 1 < text.size(); ++at) {
        if (text[at] != u'\\')
            continue;
        if (text[at + 1] == u'n')
            return WrittenNewline{at, at + 2};
        if (text.sliced(at).startsWith(u"\\r\\n"))
            return WrittenNewline{at, at + 4};
        ++at;
    }
    return std::nullopt;
}

} // namespace Latchkey
