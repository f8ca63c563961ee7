// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Latchkey {

/// Tells one value from another without telling either: two people who compare digests know
/// whether they mean the same bytes.
struct ValueDigest
{
    /// Length in bytes, as UTF-8.
    qint64 bytes = 0;
    /// valueFingerprint(). A value that can be guessed can be confirmed by it, as by any hash.
    QString fingerprint = {};

    friend bool operator==(const ValueDigest &, const ValueDigest &) = default;
};

/// The digest of @p value, which must be valid Unicode.
[[nodiscard]] ValueDigest digestOf(QStringView value);

} // namespace Latchkey
