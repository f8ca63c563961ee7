// SPDX-License-Identifier: MIT
#include "envfile.h"
#include "fuzz.h"
#include "jsonentries.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Latchkey;

namespace {

using Reason = RefusedEntry::Reason;

int lineCount(QByteArrayView bytes)
{
    return 1 + int(std::count_if(bytes.begin(), bytes.end(), [](char c) {
               return c == '\n' || c == '\r';
           }));
}

void requireSound(const ValueEntries &read, QByteArrayView bytes)
{
    const int lines = lineCount(bytes);
    QSet<QString> names;
    int line = 1;
    for (const ValueEntry &entry : read.entries) {
        require(!checkName(entry.name), "a name is a good one");
        require(!names.contains(entry.name), "a name comes once");
        require(entry.line >= line && entry.line <= lines, "entries are in order, inside");
        names.insert(entry.name);
        line = entry.line;
    }
    for (const RefusedEntry &refused : read.refused) {
        require(refused.line >= 1 && refused.line <= refused.lastLine && refused.lastLine <= lines,
                "what is refused is inside");
        require(refused.name.isEmpty() || !checkName(refused.name), "no other name is kept");
        require(refused.violation.has_value() == (refused.reason == Reason::BadName),
                "a bad name has a reason");
        require(refused.reason != Reason::Duplicate || names.contains(refused.name),
                "a duplicate is one");
    }
}

/// Each line that says something is in an entry or refused.
void requireAllSeen(const ValueEntries &read, QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    int line = 1;
    QByteArrayView rest = bytes;
    while (!rest.isEmpty()) {
        const auto *end =
            std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
        QByteArrayView text = rest.first(end - rest.begin());
        rest = rest.sliced(text.size());
        rest = rest.sliced(rest.startsWith("\r\n") ? 2 : qsizetype(!rest.isEmpty()));
        while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
            text = text.sliced(1);
        const bool isInEntry =
            std::any_of(read.entries.begin(), read.entries.end(), [line](const auto &entry) {
                return entry.line <= line
                    && line <= entry.line + lineCount(entry.value.view().toUtf8()) - 1;
            });
        const bool isRefused =
            std::any_of(read.refused.begin(), read.refused.end(), [line](const auto &refused) {
                return refused.line <= line && line <= refused.lastLine;
            });
        require(text.isEmpty() || text.startsWith('#') || isInEntry || isRefused,
                "no line is dropped unseen");
        ++line;
    }
}

/// Any text comes out of quotes as it went in.
void requireExact(QByteArrayView bytes)
{
    if (!bytes.isValidUtf8())
        return;
    const QString text = QString::fromUtf8(bytes);
    for (const char quote : {'\'', '`'}) {
        if (bytes.contains(quote))
            continue;
        const QByteArray file = QByteArray("A=") + quote + bytes.toByteArray() + quote;
        const ValueEntries read = readEnv(file);
        require(read.entries.size() == 1 && read.refused.empty(), "a quoted text is a value");
        require(read.entries[0].value.view().toUtf8() == bytes, "a quoted text is exact");
    }
    const QByteArray json =
        QJsonDocument(QJsonObject{{QStringLiteral("A"), text}}).toJson(QJsonDocument::Compact);
    const ValueEntries read = readJson(json);
    require(read.entries.size() == 1 && read.refused.empty(), "a text of JSON is a value");
    require(read.entries[0].value.view() == text, "a text of JSON is exact");
}

/// Qt finds the same in it, where each name comes once and Qt reads it at all.
void requireAsQt(const ValueEntries &read, QByteArrayView bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray());
    const bool isUnclear =
        std::any_of(read.refused.begin(), read.refused.end(), [](const RefusedEntry &refused) {
            return refused.reason != Reason::NotText || refused.name.isEmpty();
        });
    if (!document.isObject() || isUnclear)
        return;
    const QJsonObject object = document.object();
    for (const ValueEntry &entry : read.entries) {
        if (entry.value.view().isValidUtf16() && object.value(entry.name).isString())
            require(object.value(entry.name).toString() == entry.value.view(),
                    "Qt reads the same value");
    }
    require(std::size_t(object.size()) <= read.entries.size() + read.refused.size(),
            "no member is dropped unseen");
}

} // namespace

int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const ValueEntries env = readEnv(bytes);
    requireSound(env, bytes);
    requireAllSeen(env, bytes);
    const ValueEntries json = readJson(bytes);
    requireSound(json, bytes);
    requireAsQt(json, bytes);
    requireSound(readEntries(bytes), bytes);
    requireExact(bytes);
    return 0;
}
