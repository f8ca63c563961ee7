// SPDX-License-Identifier: MIT
#include "memoryscan.h"

#include <QByteArray>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <pthread.h>
#include <string>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

namespace Latchkey {

namespace {

using Address = std::uint64_t;

constexpr std::size_t PageSize = 4096;
constexpr std::size_t StackSize = 512UL * 1024;
constexpr std::size_t BufferSize = 4UL * 1024 * 1024;
/// How far one piece of memory reaches into the next: a find is followed up to there in one go.
constexpr std::size_t Overlap = 64UL * 1024;
constexpr std::size_t ContextSize = 16;
constexpr std::size_t MaxFinds = 50;

struct Region
{
    Address begin;
    Address end;
    QByteArray name;

    /// What the kernel lends or a device shows is not always to be read.
    [[nodiscard]] bool mayRefuse() const
    {
        return name.startsWith("[vvar") || name.startsWith("[vsyscall") || name.startsWith('/');
    }
};

std::vector<Region> readableRegions(qint64 pid)
{
    std::vector<Region> regions;
    QFile maps(QStringLiteral("/proc/%1/maps").arg(pid));
    if (!maps.open(QIODevice::ReadOnly))
        return regions;
    const QByteArray text = maps.readAll();
    for (const QByteArray &line : text.split('\n')) {
        // 7f00-7fff rw-p offset device inode      name
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 5 || !words.at(1).startsWith('r'))
            continue;
        // Nothing can have been copied there; a library's own texts are long enough to have eight
        // characters that a very long random text has as well.
        if (words.at(1).at(1) != 'w' && words.at(1).endsWith('p') && words.value(5).startsWith('/'))
            continue;
        const QList<QByteArray> range = words.at(0).split('-');
        regions.push_back({range.value(0).toULongLong(nullptr, 16),
                           range.value(1).toULongLong(nullptr, 16),
                           words.size() > 5 ? words.at(5) : QByteArray("anonymous")});
    }
    return regions;
}

} // namespace

/// One scan. It runs on a stack of its own, which goes with it, as does the buffer: what passes
/// through registers and local variables is what is looked for.
class MemoryScan::Walk
{
public:
    Walk(const MemoryScan &scan, qint64 pid)
        : m_scan(scan), m_pid(pid), m_wideMask(0x0101010101010101U * scan.m_mask)
    {
    }

    QStringList run();

private:
    struct Find
    {
        Region region;
        Address begin;
        Address end;
        std::size_t characters;
        Encoding encoding;
        QByteArray before;
        QByteArray after;
    };

    /// How much of the text stands at one place.
    struct Match
    {
        std::size_t characters = 0;
        std::size_t bytes = 0;
        Encoding encoding = Utf8;
    };

    static void *start(void *walk);
    void walk();
    void look(const Region &region);
    std::size_t read(Address from, std::size_t size);
    void search(const Region &region, Address from, std::size_t size, std::size_t candidates);
    [[nodiscard]] Match match(std::size_t offset, std::size_t size) const;
    /// Whether @p match goes on where the last find ended, cut by the end of its piece of memory.
    [[nodiscard]] bool isRest(Address begin, const Match &match) const;
    [[nodiscard]] Match extend(const Window &window, std::size_t offset, std::size_t size) const;
    void note(const Region &region, Address from, std::size_t offset, std::size_t size,
              const Match &match);
    [[nodiscard]] QByteArray hex(std::size_t from, std::size_t to) const;
    [[nodiscard]] QStringList report() const;

    const MemoryScan &m_scan;
    qint64 m_pid;
    std::uint64_t m_wideMask;
    unsigned char *m_own = nullptr;
    const unsigned char *m_buffer = nullptr;
    Address m_resume = 0;
    std::vector<Find> m_finds;
    std::vector<Region> m_refused;
    bool m_ran = false;
};

QStringList MemoryScan::Walk::run()
{
    void *own = mmap(nullptr, StackSize + BufferSize, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (own == MAP_FAILED)
        return {QStringLiteral("not looked: no memory to do so")};
    m_own = static_cast<unsigned char *>(own);
    m_buffer = m_own + StackSize;

    pthread_attr_t attributes;
    pthread_t thread;
    pthread_attr_init(&attributes);
    pthread_attr_setstack(&attributes, m_own, StackSize);
    if (pthread_create(&thread, &attributes, &Walk::start, this) == 0)
        pthread_join(thread, nullptr);
    pthread_attr_destroy(&attributes);
    explicit_bzero(own, StackSize + BufferSize);
    munmap(own, StackSize + BufferSize);
    return m_ran ? report() : QStringList{QStringLiteral("not looked: no thread to do so")};
}

void *MemoryScan::Walk::start(void *walk)
{
    static_cast<Walk *>(walk)->walk();
    return nullptr;
}

void MemoryScan::Walk::walk()
{
    const std::vector<Region> regions = readableRegions(m_pid);
    if (regions.empty())
        m_refused.push_back({0, 0, "the memory map"});
    const bool isSelf = m_pid == getpid();
    const auto ownBegin = reinterpret_cast<Address>(m_own);
    const Address ownEnd = ownBegin + StackSize + BufferSize;
    for (const Region &region : regions) {
        if (!isSelf || region.end <= ownBegin || region.begin >= ownEnd) {
            look(region);
            continue;
        }
        if (region.begin < ownBegin)
            look({region.begin, ownBegin, region.name});
        if (region.end > ownEnd)
            look({ownEnd, region.end, region.name});
    }

    // What was unmapped in the meantime did not refuse.
    const std::vector<Region> left = readableRegions(m_pid);
    std::erase_if(m_refused, [&](const Region &region) {
        return region.end != 0 && std::none_of(left.begin(), left.end(), [&](const Region &other) {
                   return other.begin <= region.begin && region.begin < other.end;
               });
    });
    m_ran = true;
}

void MemoryScan::Walk::look(const Region &region)
{
    m_resume = region.begin;
    Address from = region.begin;
    while (from < region.end) {
        const std::size_t wanted =
            static_cast<std::size_t>(std::min<Address>(BufferSize, region.end - from));
        const std::size_t size = read(from, wanted);
        if (size == 0) {
            if (!region.mayRefuse() && (m_refused.empty() || m_refused.back().end != region.end))
                m_refused.push_back({from, region.end, region.name});
            from += PageSize;
            continue;
        }
        const bool isLast = size < BufferSize || from + size == region.end;
        const std::size_t step = isLast ? size : size - Overlap;
        search(region, from, size, step);
        from += step;
    }
}

std::size_t MemoryScan::Walk::read(Address from, std::size_t size)
{
    // Not /proc/PID/mem, which a process that may not be dumped cannot open, not even its own.
    const iovec local = {m_own + StackSize, size};
    // NOLINTNEXTLINE(performance-no-int-to-ptr): it is another process's
    const iovec remote = {reinterpret_cast<void *>(from), size};
    const ssize_t count = process_vm_readv(static_cast<pid_t>(m_pid), &local, 1, &remote, 1, 0);
    return count > 0 ? static_cast<std::size_t>(count) : 0;
}

void MemoryScan::Walk::search(const Region &region, Address from, std::size_t size,
                              std::size_t candidates)
{
    static constexpr unsigned char Zeros[PageSize] = {};
    const std::uint64_t *filter = m_scan.m_filter.data();
    const int shift = m_scan.m_filterShift;
    std::size_t offset = static_cast<std::size_t>(std::max(m_resume, from) - from);
    while (offset < candidates && offset + sizeof(std::uint64_t) <= size) {
        // Much memory was never written to.
        if (offset % PageSize == 0 && offset + PageSize <= size
            && std::memcmp(m_buffer + offset, Zeros, PageSize) == 0) {
            offset += PageSize - sizeof(std::uint64_t);
            continue;
        }
        const std::size_t stop = std::min(
            {(offset / PageSize + 1) * PageSize, candidates, size - sizeof(std::uint64_t) + 1});
        for (; offset < stop; ++offset) {
            std::uint64_t word;
            std::memcpy(&word, m_buffer + offset, sizeof word);
            word ^= m_wideMask;
            const std::size_t bit = static_cast<std::size_t>((word * 0x9E3779B97F4A7C15U) >> shift);
            if (!(filter[bit / 64] >> (bit % 64) & 1))
                continue;
            const Match found = match(offset, size);
            if (found.characters >= Threshold || isRest(from + offset, found)) {
                note(region, from, offset, size, found);
                offset += found.bytes - 1;
            }
        }
    }
}

MemoryScan::Walk::Match MemoryScan::Walk::match(std::size_t offset, std::size_t size) const
{
    std::uint64_t word;
    std::memcpy(&word, m_buffer + offset, sizeof word);
    const auto [first, last] =
        std::equal_range(m_scan.m_windows.begin(), m_scan.m_windows.end(),
                         Window{.word = word ^ m_wideMask, .character = 0, .encoding = Utf8},
                         [](const Window &a, const Window &b) { return a.word < b.word; });
    Match longest;
    for (auto window = first; window != last && window - first < 64; ++window) {
        const Match found = extend(*window, offset, size);
        if (found.characters > longest.characters)
            longest = found;
    }
    return longest;
}

bool MemoryScan::Walk::isRest(Address begin, const Match &match) const
{
    return match.characters > 0 && !m_finds.empty() && m_finds.back().end == begin
        && m_finds.back().encoding == match.encoding;
}

MemoryScan::Walk::Match MemoryScan::Walk::extend(const Window &window, std::size_t offset,
                                                 std::size_t size) const
{
    const Encoded &encoded = m_scan.m_encoded[window.encoding];
    const std::size_t begin = encoded.starts[window.character];
    std::size_t end = begin;
    while (end < encoded.bytes.size() && offset + (end - begin) < size
           && (m_buffer[offset + (end - begin)] ^ m_scan.m_mask) == encoded.bytes[end])
        ++end;
    // Whole characters only.
    const auto next = std::upper_bound(encoded.starts.begin(), encoded.starts.end(), end);
    const std::size_t character = static_cast<std::size_t>(next - encoded.starts.begin()) - 1;
    return {.characters = character - window.character,
            .bytes = encoded.starts[character] - begin,
            .encoding = window.encoding};
}

void MemoryScan::Walk::note(const Region &region, Address from, std::size_t offset,
                            std::size_t size, const Match &match)
{
    const Address begin = from + offset;
    const Address end = begin + match.bytes;
    const std::size_t behind = offset + match.bytes;
    std::size_t clean = behind;
    while (clean < std::min(behind + ContextSize, size)
           && (clean + sizeof(std::uint64_t) > size
               || this->match(clean, size).characters < Threshold))
        ++clean;
    QByteArray after = hex(behind, clean);
    if (clean < behind + ContextSize && clean < size)
        after += "..";

    if (isRest(begin, match)) {
        m_finds.back().end = end;
        m_finds.back().characters += match.characters;
        m_finds.back().after = after;
    } else if (m_finds.size() < MaxFinds) {
        const auto known = static_cast<std::size_t>(std::max(m_resume, from) - from);
        const std::size_t first = std::max(known, offset - std::min(offset, ContextSize));
        m_finds.push_back(
            {region, begin, end, match.characters, match.encoding, hex(first, offset), after});
    }
    m_resume = end;
}

QByteArray MemoryScan::Walk::hex(std::size_t from, std::size_t to) const
{
    return QByteArray(reinterpret_cast<const char *>(m_buffer) + from,
                      static_cast<qsizetype>(to - from))
        .toHex(' ');
}

QStringList MemoryScan::Walk::report() const
{
    QStringList places;
    for (const Find &find : m_finds) {
        places +=
            QStringLiteral("%1 characters in %2 at %3 (%4 + 0x%5): %6 [...] %7")
                .arg(find.characters)
                .arg(find.encoding == Utf8 ? QStringLiteral("UTF-8") : QStringLiteral("UTF-16"),
                     QString::number(find.begin, 16), QString::fromLocal8Bit(find.region.name),
                     QString::number(find.begin - find.region.begin, 16),
                     QString::fromLatin1(find.before), QString::fromLatin1(find.after));
    }
    if (m_finds.size() == MaxFinds)
        places += QStringLiteral("and perhaps more");
    for (const Region &region : m_refused) {
        places += QStringLiteral("not looked at: %1 from %2 to %3")
                      .arg(QString::fromLocal8Bit(region.name), QString::number(region.begin, 16),
                           QString::number(region.end, 16));
    }
    return places;
}

MemoryScan::MemoryScan()
    : m_mask(static_cast<unsigned char>(QRandomGenerator::global()->bounded(1, 256)))
{
}

MemoryScan::MemoryScan(QStringView text) : MemoryScan()
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        if (unit.isHighSurrogate() && at + 1 < text.size())
            append(QChar::surrogateToUcs4(unit, text[++at]));
        else
            append(unit.unicode());
    }
    index();
}

MemoryScan MemoryScan::forRandomText(qsizetype length)
{
    static constexpr char Letters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    MemoryScan scan;
    for (qsizetype at = 0; at < length; ++at) {
        const auto random = QRandomGenerator::system()->bounded(int(sizeof Letters - 1));
        scan.append(static_cast<unsigned char>(Letters[random]));
    }
    scan.index();
    return scan;
}

qsizetype MemoryScan::size() const
{
    return static_cast<qsizetype>(m_encoded[Utf16].bytes.size() / 2);
}

char16_t MemoryScan::at(qsizetype position) const
{
    const unsigned char *unit = m_encoded[Utf16].bytes.data() + 2 * position;
    return static_cast<char16_t>((unit[0] ^ m_mask) | (unit[1] ^ m_mask) << 8);
}

QStringList MemoryScan::find() const
{
    return findIn(getpid());
}

QStringList MemoryScan::findIn(qint64 pid) const
{
    return Walk(*this, pid).run();
}

void MemoryScan::append(char32_t character)
{
    const auto put = [this](Encoding encoding, std::initializer_list<char32_t> bytes) {
        Encoded &encoded = m_encoded[encoding];
        encoded.starts.push_back(encoded.bytes.size());
        for (const char32_t byte : bytes)
            encoded.bytes.push_back(static_cast<unsigned char>(byte) ^ m_mask);
    };
    const auto tail = [character](int shift) { return 0x80 | (character >> shift & 0x3F); };
    if (character < 0x80)
        put(Utf8, {character});
    else if (character < 0x800)
        put(Utf8, {0xC0 | character >> 6, tail(0)});
    else if (character < 0x10000)
        put(Utf8, {0xE0 | character >> 12, tail(6), tail(0)});
    else
        put(Utf8, {0xF0 | character >> 18, tail(12), tail(6), tail(0)});

    if (character < 0x10000) {
        put(Utf16, {character, character >> 8});
    } else {
        const char32_t high = QChar::highSurrogate(character);
        const char32_t low = QChar::lowSurrogate(character);
        put(Utf16, {high, high >> 8, low, low >> 8});
    }
}

void MemoryScan::index()
{
    for (const Encoding encoding : {Utf8, Utf16}) {
        Encoded &encoded = m_encoded[encoding];
        const std::size_t characters = encoded.starts.size();
        if (characters < Threshold)
            qFatal("MemoryScan: the text is shorter than what counts as a copy");
        encoded.starts.push_back(encoded.bytes.size());
        for (std::size_t at = 0; at < characters; ++at) {
            if (encoded.bytes.size() - encoded.starts[at] < sizeof(std::uint64_t))
                break;
            std::uint64_t word;
            std::memcpy(&word, encoded.bytes.data() + encoded.starts[at], sizeof word);
            m_windows.push_back({word, at, encoding});
        }
    }
    std::sort(m_windows.begin(), m_windows.end(),
              [](const Window &a, const Window &b) { return a.word < b.word; });

    // Few bits are set, so that little else gets through, but it stays in the processor's cache.
    const int bits = std::clamp(static_cast<int>(std::bit_width(m_windows.size())) + 9, 12, 26);
    m_filterShift = 64 - bits;
    m_filter.assign((std::size_t(1) << bits) / 64, 0);
    for (const Window &window : m_windows) {
        const std::size_t bit = filterBit(window.word);
        m_filter[bit / 64] |= std::uint64_t(1) << (bit % 64);
    }
}

std::size_t MemoryScan::filterBit(std::uint64_t word) const
{
    return static_cast<std::size_t>((word * 0x9E3779B97F4A7C15U) >> m_filterShift);
}

} // namespace Latchkey
