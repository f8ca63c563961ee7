// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <algorithm>
#include <cstddef>
#include <memory>

class QDebug;

namespace Latchkey {

/// Overwrites @p size bytes at @p data in a way the compiler may not drop.
void wipe(void *data, std::size_t size) noexcept;

/// A growing run of code units that is wiped before its memory is given back.
///
/// Move-only: a copy is made by clone() and nowhere else. It converts to nothing by itself and
/// has no debug output. Not for use by two threads at once.
template <typename Unit> class SensitiveBuffer
{
public:
    SensitiveBuffer() noexcept = default;
    SensitiveBuffer(const Unit *units, qsizetype count) { replace(0, 0, units, count); }
    SensitiveBuffer(SensitiveBuffer &&other) noexcept { swap(other); }
    SensitiveBuffer &operator=(SensitiveBuffer &&other) noexcept
    {
        SensitiveBuffer(std::move(other)).swap(*this);
        return *this;
    }
    SensitiveBuffer(const SensitiveBuffer &) = delete;
    SensitiveBuffer &operator=(const SensitiveBuffer &) = delete;
    ~SensitiveBuffer() = default;

    [[nodiscard]] SensitiveBuffer clone() const { return {data(), m_size}; }

    [[nodiscard]] const Unit *data() const noexcept { return m_units.get(); }
    [[nodiscard]] qsizetype size() const noexcept { return m_size; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_size == 0; }

    /// Makes room for @p capacity units in all, so that appending up to there moves nothing.
    void reserve(qsizetype capacity);
    void append(const Unit *units, qsizetype count) { replace(m_size, 0, units, count); }
    void append(Unit unit) { append(&unit, 1); }
    /// Puts @p count units in place of the @p removed ones at @p position; both must lie inside.
    /// @p units may not point into this buffer.
    void replace(qsizetype position, qsizetype removed, const Unit *units, qsizetype count);
    /// Drops, and wipes, what is past the first @p size units.
    void truncate(qsizetype size) { replace(size, m_size - size, nullptr, 0); }
    void clear() noexcept { *this = SensitiveBuffer(); }

    friend bool operator==(const SensitiveBuffer &a, const SensitiveBuffer &b) noexcept
    {
        return std::equal(a.data(), a.data() + a.m_size, b.data(), b.data() + b.m_size);
    }
    friend QDebug operator<<(QDebug, const SensitiveBuffer &) = delete;

protected:
    /// Makes the buffer longer by @p count units for the caller to write, and says where they are.
    Unit *extend(qsizetype count);

private:
    struct WipingDelete
    {
        std::size_t bytes = 0;
        void operator()(Unit *units) const noexcept
        {
            wipe(units, bytes);
            ::operator delete(units);
        }
    };

    /// Makes room for @p size units at a cost that stays small over many appends.
    void grow(qsizetype size);
    void swap(SensitiveBuffer &other) noexcept
    {
        std::swap(m_units, other.m_units);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
    }

    std::unique_ptr<Unit[], WipingDelete> m_units;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

extern template class SensitiveBuffer<char16_t>;
extern template class SensitiveBuffer<char>;

/// A secret's value or a key, as UTF-16 text: the unit Qt edits in.
class SensitiveString : public SensitiveBuffer<char16_t>
{
public:
    SensitiveString() noexcept = default;
    explicit SensitiveString(QStringView text) : SensitiveBuffer(text.utf16(), text.size()) { }

    [[nodiscard]] SensitiveString clone() const { return SensitiveString(view()); }

    /// The text itself; valid until the next change.
    [[nodiscard]] QStringView view() const noexcept { return {data(), size()}; }
};

/// The same, as bytes: a request's body or a header's value.
class SensitiveBytes : public SensitiveBuffer<char>
{
public:
    using SensitiveBuffer::append;
    using SensitiveBuffer::SensitiveBuffer;

    void append(QByteArrayView bytes) { SensitiveBuffer::append(bytes.data(), bytes.size()); }
    /// Appends @p text, which must be valid Unicode, as UTF-8.
    void appendUtf8(QStringView text);

    [[nodiscard]] QByteArrayView view() const noexcept { return {data(), size()}; }
};

} // namespace Latchkey
