// SPDX-License-Identifier: MIT
#include "secretlistdecoder.h"

#include <algorithm>
#include <array>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <string>
#include <string_view>

namespace Latchkey {

namespace {

/// As deep as Qt reads.
constexpr int MaxDepth = 1024;

constexpr std::array<std::string_view, 8> Keys{
    "id",         "name",       "description",     "created_at",
    "created_by", "updated_at", "last_updated_by", "object"};
/// How many of them, from the first, must be text where they are not absent.
constexpr size_t EditableKeys = 3;

/// Takes what the parser finds into a table; stops it at whatever is not as the API document says.
class ListReader
{
public:
    using Ch = char;

    ListReader(SecretTable &table, const std::atomic_bool *isStopped)
        : m_table(table), m_isStopped(isStopped)
    {
    }

    [[nodiscard]] bool hasList() const { return m_hasList; }

    bool Null() { return leaf() && (m_depth > 1 || !m_isData); }
    bool Bool(bool) { return other(); }
    bool Int(int) { return other(); }
    bool Uint(unsigned) { return other(); }
    bool Int64(int64_t) { return other(); }
    bool Uint64(uint64_t) { return other(); }
    bool Double(double) { return other(); }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return other(); }

    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        if (m_depth == ItemDepth && m_key < Keys.size()) {
            m_texts[m_key].assign(text, length);
            m_isThere[m_key] = true;
            return !hasHalfPair(m_texts[m_key]);
        }
        return leaf();
    }

    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        const std::string_view key(text, length);
        if (m_depth == 1) {
            m_isData = key == "data";
            return !m_isData || !m_hasList; // of two, the last would count
        }
        if (m_depth == ItemDepth && m_isData) {
            const auto *found = std::find(Keys.begin(), Keys.end(), key);
            m_key = static_cast<size_t>(found - Keys.begin());
            if (m_key < Keys.size())
                m_isThere[m_key] = false; // of a key that comes twice, too, the last counts
        }
        return true;
    }

    bool StartObject()
    {
        if (m_depth == ItemDepth - 1 && m_isData) {
            m_isThere.fill(false);
            m_key = Keys.size();
        } else if (m_depth > 0 && !other()) {
            return false;
        }
        return ++m_depth <= MaxDepth;
    }

    bool EndObject(rapidjson::SizeType)
    {
        --m_depth;
        return m_depth != ItemDepth - 1 || !m_isData || addItem();
    }

    bool StartArray()
    {
        if (m_depth == 1 && m_isData)
            m_hasList = true;
        else if (m_depth == 0 || !other())
            return false;
        return ++m_depth <= MaxDepth;
    }

    bool EndArray(rapidjson::SizeType)
    {
        --m_depth;
        return true;
    }

private:
    /// How deep the members of a secret are: in an object in the list in the answer.
    static constexpr int ItemDepth = 3;

    /// A value that is no list and no object may be here.
    [[nodiscard]] bool leaf() const { return m_depth != ItemDepth - 1 || !m_isData; }
    /// A value that is no text, and not null, may be here.
    [[nodiscard]] bool other() const
    {
        if (m_depth == 1)
            return !m_isData;
        return leaf() && !(m_depth == ItemDepth && m_isData && m_key < EditableKeys);
    }

    /// Of an escaped surrogate without its other half the parser makes what is no UTF-8.
    static bool hasHalfPair(std::string_view text)
    {
        for (auto at = text.find('\xED'); at != text.npos; at = text.find('\xED', at + 1)) {
            if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xA0)
                return true;
        }
        return false;
    }

    bool addItem()
    {
        const auto text = [this](size_t key) {
            return m_isThere[key] ? SecretTable::Text(
                       QByteArrayView(m_texts[key].data(), qsizetype(m_texts[key].size())))
                                  : std::nullopt;
        };
        const auto isEmpty = [this](size_t key) { return !m_isThere[key] || m_texts[key].empty(); };
        if ((isEmpty(0) && isEmpty(1)) || (m_isStopped && *m_isStopped))
            return false;
        m_table.append({.id = text(0),
                        .name = text(1),
                        .description = text(2),
                        .createdAt = text(3),
                        .createdBy = text(4),
                        .updatedAt = text(5),
                        .lastUpdatedBy = text(6),
                        .object = text(7)});
        return true;
    }

    SecretTable &m_table;
    const std::atomic_bool *m_isStopped;
    int m_depth = 0;
    /// Whether what is read belongs to `data` of the answer.
    bool m_isData = false;
    bool m_hasList = false;
    /// Which of Keys was read last in a secret.
    size_t m_key = Keys.size();
    std::array<std::string, Keys.size()> m_texts;
    std::array<bool, Keys.size()> m_isThere{};
};

bool isReadAtOnce(const QByteArray &body, SecretTable &table, const std::atomic_bool *isStopped)
{
    if (!QByteArrayView(body).isValidUtf8()) // the parser's own look at it takes longer
        return false;
    rapidjson::MemoryStream stream(body.constData(), size_t(body.size()));
    ListReader handler(table, isStopped);
    rapidjson::Reader reader;
    // To the last byte: the parser takes a NUL for the end.
    return reader.Parse<rapidjson::kParseIterativeFlag>(stream, handler) && handler.hasList()
        && stream.Tell() == size_t(body.size());
}

} // namespace

tl::expected<SecretTable, JsonProblem> decodeSecretTable(const QByteArray &body,
                                                         const std::atomic_bool *isStopped)
{
    SecretTable table;
    // A table that grows as it is filled leaves as much memory behind, in pieces.
    table.reserve(body.size());
    if (isReadAtOnce(body, table, isStopped)) {
        table.squeeze();
        return table;
    }
    if (isStopped && *isStopped)
        return tl::unexpected(QStringLiteral("not read to its end"));
    // Whatever is unusual goes the slow way, which has the last word and the words for it.
    return decodeSecretList(body).map(
        [](const QList<Secret> &secrets) { return SecretTable(secrets); });
}

} // namespace Latchkey
