// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QStringView>

#include <array>
#include <cstdint>
#include <vector>

namespace Latchkey {

/// Looks for what is left of a text in the memory of a process: any eight of its characters in a
/// row, in UTF-8 or UTF-16. Linux only.
///
/// The text itself is not kept, but a form of it that cannot be found; nor does looking for it
/// leave anything to find. The text should be random: what else holds "-----BEGIN PRIVATE KEY" or
/// eight zeros is found as well.
///
/// Seen is all that the process can read itself: heap, stacks of all threads, libraries' data and
/// mapped files. Not seen: registers, pages protected from reading, and what the kernel, the
/// display server or another process holds.
class MemoryScan
{
public:
    /// How many characters (code points) in a row count as a copy.
    static constexpr std::size_t Threshold = 8;

    /// Looks for @p text, which must have at least Threshold characters and be valid Unicode. The
    /// caller's own copy is the caller's to remove.
    explicit MemoryScan(QStringView text);

    /// Looks for a new text of @p length letters and digits, which never stood in memory: write it
    /// to where it is needed by means of at().
    [[nodiscard]] static MemoryScan forRandomText(qsizetype length);

    /// The length of the text in UTF-16 units.
    [[nodiscard]] qsizetype size() const;
    /// The UTF-16 unit at @p position, in clear.
    [[nodiscard]] char16_t at(qsizetype position) const;

    /// Says what is found in this process: for each place the region, the address, the number of
    /// characters in a row, the encoding, and the bytes around them, in which the text itself is
    /// blotted out. What should have been looked at and could not be is listed as well, so that an
    /// empty list is never the answer of a scan that did not happen.
    [[nodiscard]] QStringList find() const;

    /// The same for the process @p pid, which takes the right to trace it.
    [[nodiscard]] QStringList findIn(qint64 pid) const;

private:
    class Walk;

    /// The text in one encoding, every byte obscured.
    struct Encoded
    {
        std::vector<unsigned char> bytes;
        /// Where each character starts, and the end.
        std::vector<std::size_t> starts;
    };
    enum Encoding : std::uint8_t { Utf8, Utf16 };

    /// The first eight bytes, obscured, of the text from a character on.
    struct Window
    {
        std::uint64_t word;
        std::size_t character;
        Encoding encoding;
    };

    MemoryScan();
    void append(char32_t character);
    void index();
    [[nodiscard]] std::size_t filterBit(std::uint64_t word) const;

    unsigned char m_mask;
    std::array<Encoded, 2> m_encoded;
    /// In the order of their words.
    std::vector<Window> m_windows;
    /// One bit for each hash: whether any window has it.
    std::vector<std::uint64_t> m_filter;
    int m_filterShift = 0;
};

} // namespace Latchkey
