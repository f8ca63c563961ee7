// SPDX-License-Identifier: MIT
#include "memoryscan.h"
#include "stackwiping.h"
#include "wipingallocator.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <limits>
#include <malloc.h>
#include <memory>
#include <string>
#include <thread>
#include <vector>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Length = 60;

/// Something that holds copies of the text while it lives: made, and then destroyed.
using Holder = std::function<std::shared_ptr<void>(const MemoryScan &)>;

char byteAt(const MemoryScan &scan, qsizetype position)
{
    return static_cast<char>(scan.at(position));
}

void write(void *to, const MemoryScan &scan)
{
    auto *bytes = static_cast<char *>(to);
    for (qsizetype at = 0; at < Length; ++at)
        bytes[at] = byteAt(scan, at);
    asm volatile("" : : "r"(bytes) : "memory"); // it is needed, whatever the compiler can see
}

/// A block of malloc's, with the text at its start.
std::shared_ptr<void> filled(void *block, const MemoryScan &scan)
{
    write(block, scan);
    return {block, &std::free};
}

/// Text that grows unit by unit, and so moves many times.
template <typename String> std::shared_ptr<void> grown(const MemoryScan &scan)
{
    using Unit = typename String::value_type;
    auto string = std::make_shared<String>();
    for (int round = 0; round < 200; ++round) {
        for (qsizetype at = 0; at < Length; ++at)
            string->push_back(Unit(scan.at(at)));
    }
    return string;
}

std::shared_ptr<void> grownByRealloc(const MemoryScan &scan)
{
    void *block = malloc(Length);
    write(block, scan);
    std::vector<std::shared_ptr<void>> neighbours; // so that it cannot grow in its place
    for (std::size_t size = 100; size < 4'000'000; size *= 2) {
        neighbours.emplace_back(malloc(size), &std::free);
        block = realloc(block, size);
    }
    return {block, &std::free};
}

/// The C library's own buffer, grown by its own calls.
std::shared_ptr<void> memoryStream(const MemoryScan &scan)
{
    char *bytes = nullptr;
    std::size_t size = 0;
    std::FILE *stream = open_memstream(&bytes, &size);
    for (int round = 0; round < 200; ++round) {
        for (qsizetype at = 0; at < Length; ++at)
            std::fputc(byteAt(scan, at), stream);
    }
    std::fclose(stream);
    return {bytes, &std::free};
}

std::shared_ptr<void> stringCopies(const MemoryScan &scan)
{
    auto copies = std::make_shared<std::vector<QString>>();
    QString text;
    for (qsizetype at = 0; at < Length; ++at)
        text += QChar(scan.at(at));
    copies->push_back(text + u' ');
    copies->push_back(text.repeated(1000));
    copies->push_back(QString::fromUtf8(text.toUtf8() + 'x'));
    copies->push_back(QString::fromUtf8(QJsonDocument(QJsonObject{{u"value"_s, text}}).toJson()));
    return copies;
}

} // namespace

Q_DECLARE_METATYPE(Holder)

class TestWipingAllocator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isActive();
    void wipesWhatIsFreed_data();
    void wipesWhatIsFreed();
    void wipesInThreads();
    void wipesWhatShrinks();
    void wipesWhatMoves();
    void reallocKeepsItsWord();
    void survivesManyThreads();
};

void TestWipingAllocator::isActive()
{
    QVERIFY(wipingAllocatorActive());
}

void TestWipingAllocator::wipesWhatIsFreed_data()
{
    QTest::addColumn<Holder>("holder");

    const auto row = [](const char *name, Holder holder) { QTest::newRow(name) << holder; };
    row("malloc", [](const MemoryScan &scan) { return filled(malloc(100), scan); });
    row("calloc", [](const MemoryScan &scan) { return filled(calloc(10, 10), scan); });
    row("aligned", [](const MemoryScan &scan) { return filled(aligned_alloc(64, 128), scan); });
    row("aligned to pages", [](const MemoryScan &scan) { return filled(valloc(100), scan); });
    row("large", [](const MemoryScan &scan) { return filled(malloc(50'000'000), scan); });
    row("realloc of nothing",
        [](const MemoryScan &scan) { return filled(realloc(nullptr, 100), scan); });
    row("reallocarray", [](const MemoryScan &scan) {
        void *block = malloc(Length);
        write(block, scan);
        return filled(reallocarray(block, 1000, 1000), scan);
    });
    row("realloc, moved", grownByRealloc);
    row("new", [](const MemoryScan &scan) -> std::shared_ptr<void> {
        auto block = std::make_shared<std::array<char, 100>>();
        write(block.get(), scan);
        return block;
    });
    row("std::string", grown<std::string>);
    row("std::u16string", grown<std::u16string>);
    row("QString", grown<QString>);
    row("QByteArray", grown<QByteArray>);
    row("what Qt copies", stringCopies);
    row("what the C library copies", memoryStream);
}

void TestWipingAllocator::wipesWhatIsFreed()
{
    QFETCH(Holder, holder);

    const auto scan = MemoryScan::forRandomText(Length);
    std::shared_ptr<void> held = holder(scan);
    QVERIFY(!scan.find().isEmpty());
    held.reset();
    wipeUnusedStack(); // what went through it is not the allocator's
    const QStringList left = scan.find();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestWipingAllocator::wipesInThreads()
{
    const auto scan = MemoryScan::forRandomText(Length);
    std::vector<std::thread> threads;
    std::shared_ptr<void> fromThread;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&, i] {
            auto held = grownByRealloc(scan);
            if (i == 0)
                fromThread = held; // freed in another thread than it was allocated in
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(!scan.find().isEmpty());
    fromThread.reset();
    const QStringList left = scan.find();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestWipingAllocator::wipesWhatShrinks()
{
    for (const std::size_t size : {1, 100, 150, 199}) { // moved, and left where it is
        const auto scan = MemoryScan::forRandomText(Length);
        auto *block = static_cast<char *>(malloc(200 + Length));
        std::fill_n(block, 200, 'x');
        write(block + 200, scan);
        QCOMPARE(scan.find().size(), 1);
        block = static_cast<char *>(realloc(block, size));
        QCOMPARE(scan.find(), QStringList());
        QCOMPARE(static_cast<std::size_t>(std::count(block, block + size, 'x')), size);
        std::free(block);
    }
}

void TestWipingAllocator::wipesWhatMoves()
{
    const auto scan = MemoryScan::forRandomText(Length);
    void *block = malloc(Length);
    write(block, scan);
    block = realloc(block, 100'000);
    asm volatile("" : : "r"(block) : "memory");
    QCOMPARE(scan.find().size(), 1); // the new one alone
    std::free(block);
}

void TestWipingAllocator::reallocKeepsItsWord()
{
    std::vector<unsigned char *> blocks(200, nullptr);
    std::vector<std::size_t> sizes(blocks.size(), 0);
    std::uint32_t random = 1;
    for (int round = 0; round < 20'000; ++round) {
        random = random * 1'664'525U + 1'013'904'223U;
        const std::size_t at = (random >> 8) % blocks.size();
        const std::size_t size = 1 + (random >> 12) % (round % 100 == 0 ? 1'000'000 : 3000);
        blocks[at] = static_cast<unsigned char *>(realloc(blocks[at], size));
        QVERIFY(blocks[at]);
        QCOMPARE_GE(malloc_usable_size(blocks[at]), size);
        const std::size_t kept = std::min(size, sizes[at]);
        QVERIFY(std::all_of(blocks[at], blocks[at] + kept,
                            [at](unsigned char byte) { return byte == at; }));
        std::fill_n(blocks[at], size, static_cast<unsigned char>(at));
        sizes[at] = size;
    }
    for (unsigned char *block : blocks)
        std::free(block);

    // No memory: the block stays as it is.
    void *(*volatile opaqueRealloc)(void *, std::size_t) = &realloc;
    constexpr std::size_t TooMuch = std::numeric_limits<std::ptrdiff_t>::max();
    auto *block = static_cast<unsigned char *>(malloc(10));
    std::fill_n(block, 10, static_cast<unsigned char>(7));
    errno = 0;
    QCOMPARE(opaqueRealloc(block, TooMuch), nullptr);
    QCOMPARE(errno, ENOMEM);
    QVERIFY(std::all_of(block, block + 10, [](unsigned char byte) { return byte == 7; }));

    // And free() leaves errno alone.
    errno = 1234;
    std::free(block);
    QCOMPARE(errno, 1234);
}

void TestWipingAllocator::survivesManyThreads()
{
    std::atomic<bool> intact = true;
    std::vector<std::thread> threads;
    for (unsigned char id = 1; id <= 8; ++id) {
        threads.emplace_back([id, &intact] {
            for (int round = 0; round < 20'000; ++round) {
                std::vector<unsigned char> bytes(static_cast<std::size_t>(round % 500 + 1), id);
                bytes.resize(bytes.size() * 3, id);
                if (!std::all_of(bytes.begin(), bytes.end(), [id](auto b) { return b == id; }))
                    intact = false;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(intact);
}

QTEST_GUILESS_MAIN(TestWipingAllocator)
#include "tst_wipingallocator.moc"
