// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace Latchkey {

/// Whether a whole text is Base64, as far as one can tell.
struct Base64Text
{
    enum class Likeness {
        None,
        Standard,
        UrlSafe,
    };

    Likeness likeness = Likeness::None;
    /// Whether it decodes, and is the one way to write these bytes.
    bool isCanonical = false;
};

/// Judges @p text without white space at either end; see valueFormat() for what counts. Neither
/// decodes nor copies.
[[nodiscard]] Base64Text readBase64Text(QStringView text);

} // namespace Latchkey
