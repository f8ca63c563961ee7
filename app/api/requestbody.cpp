// SPDX-License-Identifier: MIT
#include "requestbody.h"

#include <algorithm>

namespace Latchkey {

RequestBody::RequestBody(SensitiveBytes bytes, QObject *parent)
    : QIODevice(parent), m_bytes(std::move(bytes))
{
    // Unbuffered: the device would keep a copy of its own.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool RequestBody::seek(qint64 position)
{
    return !m_bytes.isEmpty() && position >= m_read && QIODevice::seek(position);
}

qint64 RequestBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, m_bytes.size() - m_read);
    std::copy_n(m_bytes.data() + m_read, count, data);
    m_read += count;
    return count;
}

qint64 RequestBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Latchkey
