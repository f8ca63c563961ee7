// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <array>
#include <cstdint>

namespace Latchkey {

/// Reads Base64 (RFC 4648) piece by piece and judges it without decoding it, so without a copy.
class Base64Scan
{
public:
    enum class Alphabet {
        /// With `+` and `/`; padding is required.
        Standard,
        /// With `-` and `_`; padding may be left out.
        UrlSafe,
    };

    explicit Base64Scan(Alphabet alphabet) : m_alphabet(alphabet) { }

    /// Reads on. False, for good, once something stands there that does not belong: white space, a
    /// character of no digit, a digit after the padding, or too much padding.
    bool take(QStringView text);

    /// Whether what was read so far is the one canonical way to write some bytes: a whole number
    /// of bytes, padded as it must be, with no stray bits at the end.
    [[nodiscard]] bool isCanonical() const;
    [[nodiscard]] bool isPadded() const { return m_padding > 0; }
    /// How many bytes the digits read so far stand for.
    [[nodiscard]] qsizetype decodedSize() const { return m_digits * 3 / 4; }

    /// The first decodedSize() of these are the first bytes.
    [[nodiscard]] std::array<std::uint8_t, 6> head() const;

private:
    bool takeUnit(char16_t unit);

    Alphabet m_alphabet;
    bool m_broken = false;
    int m_padding = 0;
    unsigned m_lastDigit = 0;
    qsizetype m_digits = 0;
    /// The first eight digits, six bits each, from the top of the low 48.
    std::uint64_t m_head = 0;
};

} // namespace Latchkey
