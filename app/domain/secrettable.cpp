// SPDX-License-Identifier: MIT
#include "secrettable.h"

#include "timestamp.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <string_view>

namespace Latchkey {

namespace {

/// Between name and description, so that no word is found across: white space parts words.
constexpr char Separator = '\n';

/// Faster than Qt's on texts as short as these.
bool contains(QByteArrayView text, const QByteArray &word)
{
    const std::string_view view(text.data(), size_t(text.size()));
    return view.find(word.constData(), 0, size_t(word.size())) != std::string_view::npos;
}

qint64 firstMoment(const SecretTable::Text &updated, const SecretTable::Text &created)
{
    for (const SecretTable::Text *text : {&updated, &created}) {
        const auto moment = *text ? parseMoment(**text) : std::nullopt;
        if (moment)
            return *moment;
    }
    return SecretTable::NoMoment;
}

} // namespace

SecretTable::SecretTable(const QList<Secret> &secrets)
{
    m_data->rows.reserve(size_t(secrets.size()));
    for (const Secret &secret : secrets)
        append(secret);
}

void SecretTable::addOwn(Row &row, Own field, const Text &text)
{
    if (text && !isAscii(*text)) {
        addOwn(row, field, std::optional(QString::fromUtf8(*text)));
        return;
    }
    row.lengths[field] = text ? static_cast<quint32>(text->size()) << 1 : Absent;
    if (text)
        m_data->texts.insert(m_data->texts.end(), text->begin(), text->end());
}

void SecretTable::addOwn(Row &row, Own field, const std::optional<QString> &text)
{
    if (!text) {
        row.lengths[field] = Absent;
        return;
    }
    const bool isLatin1 =
        std::all_of(text->begin(), text->end(), [](QChar c) { return c.unicode() < 0x100; });
    if (isLatin1) {
        const QByteArray bytes = text->toLatin1();
        row.lengths[field] = static_cast<quint32>(bytes.size()) << 1;
        m_data->texts.insert(m_data->texts.end(), bytes.begin(), bytes.end());
    } else { // and not UTF-8, which has no half surrogate pairs
        const char *bytes = reinterpret_cast<const char *>(text->constData());
        const auto size = text->size() * qsizetype(sizeof(QChar));
        row.lengths[field] = static_cast<quint32>(size) << 1 | 1;
        m_data->texts.insert(m_data->texts.end(), bytes, bytes + size);
    }
}

void SecretTable::addShared(Row &row, Shared field, const Text &text)
{
    if (!text) {
        row.shared[field] = Absent;
        return;
    }
    const auto known =
        m_data->sharedNumbers.constFind(QByteArray::fromRawData(text->data(), text->size()));
    if (known != m_data->sharedNumbers.constEnd()) {
        row.shared[field] = *known;
        return;
    }
    addShared(row, field, std::optional(QString::fromUtf8(*text)));
}

void SecretTable::addShared(Row &row, Shared field, const std::optional<QString> &text)
{
    row.shared[field] = Absent;
    if (!text)
        return;
    // A key that two texts have in common would have to have half surrogate pairs in it.
    const QByteArray key = text->isValidUtf16()
        ? text->toUtf8()
        : '\xFF' + QByteArray(reinterpret_cast<const char *>(text->constData()), text->size() * 2);
    const auto known = m_data->sharedNumbers.constFind(key);
    if (known != m_data->sharedNumbers.constEnd()) {
        row.shared[field] = *known;
        return;
    }
    row.shared[field] = static_cast<quint32>(m_data->shared.size());
    m_data->sharedNumbers.insert(key, row.shared[field]);
    m_data->shared.push_back({*text, folded(*text)});
}

void SecretTable::addFolded(Row &row, QByteArrayView name, QByteArrayView description)
{
    row.foldedAt = static_cast<quint32>(m_data->folded.size());
    appendFolded(m_data->folded, name);
    row.foldedNameLength = static_cast<quint32>(m_data->folded.size()) - row.foldedAt;
    m_data->folded.push_back(Separator);
    const size_t descriptionAt = m_data->folded.size();
    appendFolded(m_data->folded, description);
    row.foldedDescriptionLength = static_cast<quint32>(m_data->folded.size() - descriptionAt);
}

void SecretTable::reserve(qsizetype bytes)
{
    constexpr size_t UsualSize = 200; // of a secret's JSON
    m_data->rows.reserve(size_t(bytes) / UsualSize);
    m_data->texts.reserve(size_t(bytes) * 3 / 4);
    m_data->folded.reserve(size_t(bytes) / 2);
}

void SecretTable::squeeze()
{
    m_data->rows.shrink_to_fit();
    m_data->texts.shrink_to_fit();
    m_data->folded.shrink_to_fit();
}

template <typename Fields> SecretTable::Row SecretTable::rowWith(const Fields &fields)
{
    Row row;
    row.textsAt = static_cast<quint32>(m_data->texts.size());
    addOwn(row, Id, fields.id);
    addOwn(row, Name, fields.name);
    addOwn(row, Description, fields.description);
    addOwn(row, CreatedAt, fields.createdAt);
    addOwn(row, UpdatedAt, fields.updatedAt);
    addShared(row, CreatedBy, fields.createdBy);
    addShared(row, LastUpdatedBy, fields.lastUpdatedBy);
    addShared(row, Object, fields.object);
    return row;
}

void SecretTable::append(const Texts &texts)
{
    m_data->byName.clear();
    Row row = rowWith(texts);
    const Text &title = texts.name && !texts.name->isEmpty() ? texts.name : texts.id;
    addFolded(row, title.value_or(QByteArrayView()), texts.description.value_or(QByteArrayView()));
    row.changedAt = firstMoment(texts.updatedAt, texts.createdAt);
    m_data->rows.push_back(row);
}

SecretTable::Row SecretTable::rowOf(const Secret &secret)
{
    Row row = rowWith(secret);
    addFolded(row, (secret.name.isEmpty() ? secret.id : secret.name).toUtf8(),
              secret.descriptionText().toUtf8());
    const QByteArray updated = secret.updatedAt.value_or(QString()).toUtf8();
    const QByteArray created = secret.createdAt.value_or(QString()).toUtf8();
    row.changedAt = firstMoment(updated, created);
    return row;
}

void SecretTable::append(const Secret &secret)
{
    m_data->rows.push_back(rowOf(secret));
    if (!m_data->byName.empty())
        placeByName(size() - 1);
}

void SecretTable::replace(int row, const Secret &secret)
{
    // What was there stays in the way, a few bytes for each save.
    m_data->rows[size_t(row)] = rowOf(secret);
    if (std::erase(m_data->byName, row) > 0)
        placeByName(row);
}

void SecretTable::remove(int row)
{
    m_data->rows.erase(m_data->rows.begin() + row);
    std::erase(m_data->byName, row);
    for (int &number : m_data->byName)
        number -= number > row ? 1 : 0;
}

std::optional<QString> SecretTable::text(int number, Own field) const
{
    const Row &row = m_data->rows[size_t(number)];
    if (row.lengths[field] == Absent)
        return std::nullopt;
    size_t at = row.textsAt;
    for (int before = 0; before < field; ++before)
        at += row.lengths[before] == Absent ? 0 : row.lengths[before] >> 1;
    const char *bytes = m_data->texts.data() + at;
    const auto size = qsizetype(row.lengths[field] >> 1);
    if ((row.lengths[field] & 1) == 0)
        return QString::fromLatin1(bytes, size);
    QString text(size / qsizetype(sizeof(QChar)), Qt::Uninitialized);
    std::memcpy(text.data(), bytes, size_t(size));
    return text;
}

std::optional<QString> SecretTable::sharedText(int row, Shared field) const
{
    const quint32 number = m_data->rows[size_t(row)].shared[field];
    return number == Absent ? std::nullopt : std::optional(m_data->shared[number].text);
}

Secret SecretTable::at(int row) const
{
    return {.id = id(row),
            .name = name(row),
            .description = text(row, Description),
            .createdAt = text(row, CreatedAt),
            .createdBy = sharedText(row, CreatedBy),
            .updatedAt = text(row, UpdatedAt),
            .lastUpdatedBy = sharedText(row, LastUpdatedBy),
            .object = sharedText(row, Object)};
}

QList<Secret> SecretTable::toList() const
{
    QList<Secret> list;
    list.reserve(size());
    for (int row = 0; row < size(); ++row)
        list.append(at(row));
    return list;
}

QString SecretTable::title(int row) const
{
    const QString own = name(row);
    return own.isEmpty() ? id(row) : own;
}

QString SecretTable::address(int row) const
{
    const QString own = id(row);
    return own.isEmpty() ? name(row) : own;
}

QString SecretTable::descriptionText(int row) const
{
    return text(row, Description).value_or(QString());
}

std::optional<QString> SecretTable::lastUpdatedBy(int row) const
{
    return sharedText(row, LastUpdatedBy);
}

int SecretTable::find(const QString &address) const
{
    if (address.isEmpty())
        return -1;
    for (int row = 0; row < size(); ++row) {
        const quint32 idLength = m_data->rows[size_t(row)].lengths[Id];
        const bool hasId = idLength != Absent && idLength > 1;
        if (isAsLong(row, hasId ? Id : Name, address) && this->address(row) == address)
            return row;
    }
    return -1;
}

bool SecretTable::isNameTaken(const QString &name, const QString &except) const
{
    for (int row = 0; row < size(); ++row) {
        if (isAsLong(row, Name, name) && this->name(row) == name && address(row) != except)
            return true;
    }
    return false;
}

bool SecretTable::isAsLong(int row, Own field, const QString &text) const
{
    const quint32 length = m_data->rows[size_t(row)].lengths[field];
    const qsizetype bytes = length == Absent ? 0 : length >> 1;
    return bytes == ((length & 1) ? 2 * text.size() : text.size());
}

QByteArrayView SecretTable::foldedName(int number) const
{
    const Row &row = m_data->rows[size_t(number)];
    return {m_data->folded.data() + row.foldedAt, qsizetype(row.foldedNameLength)};
}

QByteArrayView SecretTable::foldedDescription(int number) const
{
    const Row &row = m_data->rows[size_t(number)];
    return {m_data->folded.data() + row.foldedAt + row.foldedNameLength + 1,
            qsizetype(row.foldedDescriptionLength)};
}

QByteArrayView SecretTable::foldedPerson(int row) const
{
    const quint32 number = m_data->rows[size_t(row)].shared[LastUpdatedBy];
    return number == Absent ? QByteArrayView() : QByteArrayView(m_data->shared[number].folded);
}

QByteArrayView SecretTable::foldedTexts(const Row &row) const
{
    return {m_data->folded.data() + row.foldedAt,
            qsizetype(row.foldedNameLength) + 1 + qsizetype(row.foldedDescriptionLength)};
}

std::vector<bool> SecretTable::matches(const SearchWords &words) const
{
    std::vector<bool> all(m_data->rows.size(), true);
    for (const QByteArray &word : words) {
        std::vector<bool> people;
        for (const SharedText &shared : m_data->shared)
            people.push_back(contains(shared.folded, word));
        const auto isBy = [&](quint32 person) { return person != Absent && people[person]; };
        for (size_t i = 0; i < m_data->rows.size(); ++i) {
            const Row &row = m_data->rows[i];
            if (all[i] && !isBy(row.shared[CreatedBy]) && !isBy(row.shared[LastUpdatedBy])
                && !contains(foldedTexts(row), word))
                all[i] = false;
        }
    }
    return all;
}

bool SecretTable::matches(int number, const SearchWords &words) const
{
    const Row &row = m_data->rows[size_t(number)];
    return std::all_of(words.begin(), words.end(), [&](const QByteArray &word) {
        const auto isBy = [&](quint32 person) {
            return person != Absent && contains(m_data->shared[person].folded, word);
        };
        return isBy(row.shared[CreatedBy]) || isBy(row.shared[LastUpdatedBy])
            || contains(foldedTexts(row), word);
    });
}

std::vector<quint64> SecretTable::personRanks() const
{
    std::vector<QByteArrayView> people{QByteArrayView()}; // of secrets that name none, too
    for (const SharedText &shared : m_data->shared)
        people.push_back(shared.folded);
    const auto isBefore = [](QByteArrayView a, QByteArrayView b) {
        return compareFolded(a, b) < 0;
    };
    std::vector<QByteArrayView> sorted = people;
    std::sort(sorted.begin(), sorted.end(), isBefore);
    std::vector<quint64> rankOf;
    rankOf.reserve(people.size());
    for (const QByteArrayView &person : people)
        rankOf.push_back(quint64(std::lower_bound(sorted.begin(), sorted.end(), person, isBefore)
                                 - sorted.begin()));
    std::vector<quint64> ranks;
    ranks.reserve(m_data->rows.size());
    for (const Row &row : m_data->rows) {
        const quint32 person = row.shared[LastUpdatedBy];
        ranks.push_back(person == Absent ? rankOf[0] : rankOf[size_t(person) + 1]);
    }
    return ranks;
}

void SecretTable::sortByName()
{
    std::vector<int> &order = m_data->byName;
    order.resize(size_t(size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return compareFolded(foldedName(a), foldedName(b)) < 0;
    });
}

void SecretTable::placeByName(int row)
{
    std::vector<int> &order = m_data->byName;
    const auto isBefore = [this](int a, int b) {
        const int names = compareFolded(foldedName(a), foldedName(b));
        return names != 0 ? names < 0 : a < b;
    };
    order.insert(std::lower_bound(order.begin(), order.end(), row, isBefore), row);
}

const std::vector<int> &SecretTable::byName()
{
    const SecretTable &self = *this; // to look is no change
    if (self.m_data->byName.size() != self.m_data->rows.size())
        sortByName();
    return self.m_data->byName;
}

} // namespace Latchkey
