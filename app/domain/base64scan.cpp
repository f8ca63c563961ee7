// SPDX-License-Identifier: MIT
#include "base64scan.h"

#include <algorithm>

namespace Latchkey {

namespace {

constexpr qsizetype HeadDigits = 8;
constexpr std::uint8_t NoDigit = 0xff;

/// The digit that each ASCII character is.
constexpr std::array<std::uint8_t, 128> digitTable(char c62, char c63)
{
    std::array<std::uint8_t, 128> table = {};
    table.fill(NoDigit);
    std::uint8_t digit = 0;
    const auto add = [&](char c) { table[static_cast<unsigned char>(c)] = digit++; };
    for (char c = 'A'; c <= 'Z'; ++c)
        add(c);
    for (char c = 'a'; c <= 'z'; ++c)
        add(c);
    for (char c = '0'; c <= '9'; ++c)
        add(c);
    add(c62);
    add(c63);
    return table;
}

constexpr std::array<std::uint8_t, 128> standardDigits = digitTable('+', '/');
constexpr std::array<std::uint8_t, 128> urlSafeDigits = digitTable('-', '_');

} // namespace

bool Base64Scan::take(QStringView text)
{
    if (!m_broken) {
        m_broken = !std::all_of(text.utf16(), text.utf16() + text.size(),
                                [this](char16_t unit) { return takeUnit(unit); });
    }
    return !m_broken;
}

bool Base64Scan::takeUnit(char16_t unit)
{
    if (unit == u'=') {
        ++m_padding;
        return m_padding <= 2;
    }
    const auto &digits = m_alphabet == Alphabet::Standard ? standardDigits : urlSafeDigits;
    const std::uint8_t digit = unit < digits.size() ? digits[unit] : NoDigit;
    if (digit == NoDigit || m_padding > 0)
        return false;
    if (m_digits < HeadDigits)
        m_head |= std::uint64_t(digit) << (6 * (HeadDigits - 1 - m_digits));
    m_lastDigit = digit;
    ++m_digits;
    return true;
}

bool Base64Scan::isCanonical() const
{
    if (m_broken)
        return false;
    const int over = int(m_digits % 4);
    if (over == 0)
        return m_padding == 0;
    if (over == 1)
        return false;
    const bool mayOmitPadding = m_alphabet == Alphabet::UrlSafe;
    const bool paddedRight = m_padding == 4 - over || (m_padding == 0 && mayOmitPadding);
    const unsigned strayBits = over == 2 ? 0xf : 0x3;
    return paddedRight && (m_lastDigit & strayBits) == 0;
}

std::array<std::uint8_t, 6> Base64Scan::head() const
{
    std::array<std::uint8_t, 6> bytes = {};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = std::uint8_t(m_head >> (8 * (bytes.size() - 1 - i)));
    return bytes;
}

} // namespace Latchkey
