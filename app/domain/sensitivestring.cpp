// SPDX-License-Identifier: MIT
#include "sensitivestring.h"

#include <QStringEncoder>

#include <algorithm>
#include <cstring>

namespace Latchkey {

void wipe(void *data, std::size_t size) noexcept
{
    auto *byte = static_cast<volatile unsigned char *>(data);
    while (size-- > 0)
        *byte++ = 0;
}

template <typename Unit> void SensitiveBuffer<Unit>::reserve(qsizetype capacity)
{
    if (capacity <= m_capacity)
        return;
    const std::size_t bytes = static_cast<std::size_t>(capacity) * sizeof(Unit);
    std::unique_ptr<Unit[], WipingDelete> units(static_cast<Unit *>(::operator new(bytes)),
                                                WipingDelete{bytes});
    std::copy_n(m_units.get(), m_size, units.get());
    m_units = std::move(units);
    m_capacity = capacity;
}

template <typename Unit>
void SensitiveBuffer<Unit>::replace(qsizetype position, qsizetype removed, const Unit *units,
                                    qsizetype count)
{
    Q_ASSERT(position >= 0 && removed >= 0 && position + removed <= m_size);
    const qsizetype size = m_size - removed + count;
    grow(size);
    if (size == 0 && m_size == 0)
        return;
    Unit *at = m_units.get() + position;
    std::memmove(at + count, at + removed,
                 static_cast<std::size_t>(m_size - position - removed) * sizeof(Unit));
    std::copy_n(units, count, at);
    if (size < m_size)
        wipe(m_units.get() + size, static_cast<std::size_t>(m_size - size) * sizeof(Unit));
    m_size = size;
}

template <typename Unit> Unit *SensitiveBuffer<Unit>::extend(qsizetype count)
{
    grow(m_size + count);
    Unit *tail = m_units.get() + m_size;
    m_size += count;
    return tail;
}

template <typename Unit> void SensitiveBuffer<Unit>::grow(qsizetype size)
{
    if (size > m_capacity)
        reserve(std::max({size, 2 * m_capacity, qsizetype(32)}));
}

template class SensitiveBuffer<char16_t>;
template class SensitiveBuffer<char>;

void SensitiveBytes::appendUtf8(QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const qsizetype before = size();
    char *tail = extend(encoder.requiredSpace(text.size()));
    truncate(before + (encoder.appendToBuffer(tail, text) - tail));
}

} // namespace Latchkey
