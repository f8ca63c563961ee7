// SPDX-License-Identifier: MIT
#pragma once

#include "foldedtext.h"
#include "secret.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSharedData>

#include <limits>
#include <optional>
#include <vector>

namespace Latchkey {

/// Very many secrets, numbered from 0, in about as much memory as their JSON takes. A list of
/// Secret takes thrice as much, in a dozen blocks for each. A copy shares it until one is changed.
///
/// Use from one thread at a time.
class SecretTable
{
public:
    /// A text of a secret, as UTF-8 that is valid, or nothing for a field that is absent.
    using Text = std::optional<QByteArrayView>;
    /// A secret as it comes out of a parser; fields as those of Secret.
    struct Texts
    {
        Text id, name, description, createdAt, createdBy, updatedAt, lastUpdatedBy, object;
    };

    SecretTable() = default;
    explicit SecretTable(const QList<Secret> &secrets);

    /// Makes room for what @p bytes of JSON may hold, and gives back what is left of it.
    void reserve(qsizetype bytes);
    void squeeze();

    void append(const Texts &texts);
    void append(const Secret &secret);
    /// Puts @p secret in the place of number @p row.
    void replace(int row, const Secret &secret);
    /// Takes number @p row out; those behind it move up.
    void remove(int row);

    [[nodiscard]] int size() const { return static_cast<int>(m_data->rows.size()); }
    [[nodiscard]] Secret at(int row) const;
    [[nodiscard]] QList<Secret> toList() const;
    /// The number of the first secret with this address (see Secret), or -1.
    [[nodiscard]] int find(const QString &address) const;
    /// Whether another secret than the one at @p except is called @p name.
    [[nodiscard]] bool isNameTaken(const QString &name, const QString &except = {}) const;

    [[nodiscard]] QString id(int row) const { return text(row, Id).value_or(QString()); }
    [[nodiscard]] QString name(int row) const { return text(row, Name).value_or(QString()); }
    /// The name, or the ID where there is none.
    [[nodiscard]] QString title(int row) const;
    [[nodiscard]] QString address(int row) const;
    [[nodiscard]] QString descriptionText(int row) const;
    [[nodiscard]] std::optional<QString> updatedAt(int row) const { return text(row, UpdatedAt); }
    [[nodiscard]] std::optional<QString> lastUpdatedBy(int row) const;

    /// When it was last changed, or created if nothing says so: milliseconds since 1970 UTC.
    /// The lowest number where no moment is told.
    [[nodiscard]] qint64 changedAt(int row) const { return m_data->rows[size_t(row)].changedAt; }
    static constexpr qint64 NoMoment = std::numeric_limits<qint64>::min();

    /// The name to sort by (the ID where there is none) and the description, folded. Good until the
    /// table is changed.
    [[nodiscard]] QByteArrayView foldedName(int row) const;
    [[nodiscard]] QByteArrayView foldedDescription(int row) const;
    /// The same of who updated it last.
    [[nodiscard]] QByteArrayView foldedPerson(int row) const;

    /// For each secret whether it holds all @p words: each in its name, its description, or the
    /// name of who created it or updated it last.
    [[nodiscard]] std::vector<bool> matches(const SearchWords &words) const;
    [[nodiscard]] bool matches(int row, const SearchWords &words) const;

    /// For each secret a number, the lower the earlier its foldedPerson() comes.
    [[nodiscard]] std::vector<quint64> personRanks() const;

    /// Works byName() out, which takes a while; from then on it is kept up to date.
    void sortByName();
    /// All numbers, by name; those of one name in the order of the list.
    [[nodiscard]] const std::vector<int> &byName();

private:
    /// The texts that are seldom the same for two secrets.
    enum Own { Id, Name, Description, CreatedAt, UpdatedAt, OwnCount };
    /// Those that many have in common: each is kept once.
    enum Shared { CreatedBy, LastUpdatedBy, Object, SharedCount };
    struct Row
    {
        qint64 changedAt = NoMoment;
        /// Where its texts begin in Data::texts, one behind the other.
        quint32 textsAt = 0;
        /// In bytes, twice, and one more for UTF-16; Absent for none.
        quint32 lengths[OwnCount] = {};
        /// In Data::shared, or Absent.
        quint32 shared[SharedCount] = {};
        /// Where its folded name begins in Data::folded; the description follows.
        quint32 foldedAt = 0;
        quint32 foldedNameLength = 0;
        quint32 foldedDescriptionLength = 0;
    };
    static constexpr quint32 Absent = 0xFFFFFFFF;

    [[nodiscard]] std::optional<QString> text(int row, Own field) const;
    [[nodiscard]] std::optional<QString> sharedText(int row, Shared field) const;
    /// Whether the field has as many characters as @p text: quicker than to compare them.
    [[nodiscard]] bool isAsLong(int row, Own field, const QString &text) const;
    void addOwn(Row &row, Own field, const Text &text);
    void addOwn(Row &row, Own field, const std::optional<QString> &text);
    void addShared(Row &row, Shared field, const std::optional<QString> &text);
    void addShared(Row &row, Shared field, const Text &text);
    void addFolded(Row &row, QByteArrayView name, QByteArrayView description);
    /// Its folded name and description.
    [[nodiscard]] QByteArrayView foldedTexts(const Row &row) const;
    /// One with the texts of @p fields, which is a Secret or Texts; nothing folded.
    template <typename Fields> [[nodiscard]] Row rowWith(const Fields &fields);
    [[nodiscard]] Row rowOf(const Secret &secret);
    /// Puts @p row, which is not there, into Data::byName.
    void placeByName(int row);

    struct SharedText
    {
        QString text;
        QByteArray folded;
    };
    struct Data : QSharedData
    {
        std::vector<Row> rows;
        std::vector<char> texts;
        std::vector<char> folded;
        std::vector<SharedText> shared;
        QHash<QByteArray, quint32> sharedNumbers;
        /// Empty while nobody has asked.
        std::vector<int> byName;
    };
    QSharedDataPointer<Data> m_data{new Data};
};

} // namespace Latchkey
