// SPDX-License-Identifier: MIT
#include "memoryscan.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <memory>
#include <sys/mman.h>
#include <thread>
#include <unistd.h>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Length = 60;

/// Memory that nobody else writes to, given back and gone with the object.
class Pages
{
public:
    explicit Pages(std::size_t size)
        : m_size(size), m_bytes(static_cast<char *>(mmap(nullptr, size, PROT_READ | PROT_WRITE,
                                                         MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
    {
        if (m_bytes == MAP_FAILED)
            qFatal("no memory");
    }
    ~Pages() { munmap(m_bytes, m_size); }
    Pages(const Pages &) = delete;
    Pages &operator=(const Pages &) = delete;

    char *bytes() { return m_bytes; }

private:
    std::size_t m_size;
    char *m_bytes;
};

/// Writes @p count units of the text, from @p first on, one byte (in UTF-8) or two each.
void write(char *to, const MemoryScan &scan, bool utf16, qsizetype first = 0,
           qsizetype count = Length)
{
    for (qsizetype at = first; at < first + count; ++at) {
        const char16_t unit = scan.at(at);
        *to++ = static_cast<char>(unit);
        if (utf16)
            *to++ = static_cast<char>(unit >> 8);
    }
}

char staticBytes[4 * Length];

/// Leaves the text on the stack, below what the caller uses.
[[gnu::noinline]] void leaveOnStack(const MemoryScan &scan)
{
    char bytes[4096] = {};
    write(bytes + 64, scan, false);
    asm volatile("" : : "r"(bytes) : "memory"); // it is needed after all
}

} // namespace

class TestMemoryScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingOfItself();
    void looksPastItsOwnBuffer();
    void findsInAnyMemory_data();
    void findsInAnyMemory();
    void findsDeadStack();
    void findsOtherThreadsStack();
    void needsEightInARow_data();
    void needsEightInARow();
    void findsEverywhereInLargeMemory();
    void countsLongTextsOnce();
    void saysWhereWithoutTheText();
    void findsCharactersOfAnyWidth();
    void readsOtherProcesses();
    void saysWhatItCannotRead();
    void isFast();
};

void TestMemoryScan::findsNothingOfItself()
{
    const auto random = MemoryScan::forRandomText(Length);
    QCOMPARE(random.size(), Length);
    QCOMPARE(random.find(), QStringList());
    QCOMPARE(random.find(), QStringList()); // what the first left behind, if it did

    // From a text that was really there, and is no more.
    Pages pages(4096);
    auto *units = reinterpret_cast<char16_t *>(pages.bytes());
    for (int at = 0; at < Length; ++at)
        units[at] = random.at(at);
    const MemoryScan given(QStringView(units, Length));
    QCOMPARE(given.find().size(), 1);
    std::memset(units, 0, 4096);
    QCOMPARE(given.find(), QStringList());
}

void TestMemoryScan::looksPastItsOwnBuffer()
{
    // What the scan reads into goes where there is room: made here to be right behind the text, so
    // that both are one mapping and the text has just been read when its copy comes in sight.
    constexpr std::size_t OwnSize = (512 + 4096) * 1024;
    const auto scan = MemoryScan::forRandomText(Length);
    std::vector<std::unique_ptr<Pages>> blocks;
    for (int i = 0; i < 20; ++i) // the first fill gaps, the others follow each other downwards
        blocks.push_back(std::make_unique<Pages>(OwnSize));
    write(blocks.back()->bytes() + OwnSize - 100'000, scan, false);
    blocks.erase(blocks.end() - 2);
    QCOMPARE(scan.find().size(), 1);
}

void TestMemoryScan::findsInAnyMemory_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("utf16");
    for (const bool utf16 : {false, true}) {
        for (const char *place : {"heap", "static", "stack", "mapped", "large heap"})
            QTest::addRow("%s, %s", place, utf16 ? "UTF-16" : "UTF-8")
                << QString::fromLatin1(place) << utf16;
    }
}

void TestMemoryScan::findsInAnyMemory()
{
    QFETCH(QString, place);
    QFETCH(bool, utf16);

    const auto scan = MemoryScan::forRandomText(Length);
    Pages mapped(4096);
    char stack[4 * Length] = {};
    const auto heap = std::make_unique<char[]>(4 * Length);
    const auto largeHeap = std::make_unique<char[]>(10'000'000);
    char *to = place == "heap"_L1 ? heap.get()
        : place == "static"_L1    ? staticBytes
        : place == "stack"_L1     ? stack
        : place == "mapped"_L1    ? mapped.bytes()
                                  : largeHeap.get() + 7'654'321;
    write(to + 3, scan, utf16); // at an odd address
    const QStringList found = scan.find();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"60 characters in UTF-%1 at %2 "_s.arg(utf16 ? 16 : 8)
                                          .arg(reinterpret_cast<quintptr>(to + 3), 0, 16)),
             qPrintable(found.first()));
    std::memset(to, 0, 3 * Length);
    QCOMPARE(scan.find(), QStringList());
}

void TestMemoryScan::findsDeadStack()
{
    const auto scan = MemoryScan::forRandomText(Length);
    leaveOnStack(scan);
    const QStringList found = scan.find();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains("[stack]"_L1), qPrintable(found.first()));
}

void TestMemoryScan::findsOtherThreadsStack()
{
    const auto scan = MemoryScan::forRandomText(Length);
    std::atomic<int> step = 0;
    std::thread thread([&] {
        char bytes[4 * Length] = {};
        write(bytes, scan, true);
        asm volatile("" : : "r"(bytes) : "memory");
        step = 1;
        step.notify_all();
        step.wait(1);
    });
    step.wait(0);
    const QStringList found = scan.find();
    step = 2;
    step.notify_all();
    thread.join();
    QCOMPARE(found.size(), 1);
}

void TestMemoryScan::needsEightInARow_data()
{
    QTest::addColumn<bool>("utf16");
    QTest::addColumn<int>("first");
    for (const bool utf16 : {false, true}) {
        for (const int first : {0, 25, 52})
            QTest::addRow("from %d, UTF-%d", first, utf16 ? 16 : 8) << utf16 << first;
    }
}

void TestMemoryScan::needsEightInARow()
{
    QFETCH(bool, utf16);
    QFETCH(int, first);

    const auto scan = MemoryScan::forRandomText(Length);
    Pages pages(4096);
    write(pages.bytes() + 100, scan, utf16, first, 7);
    QCOMPARE(scan.find(), QStringList());
    write(pages.bytes() + 1000, scan, utf16, first, 8);
    const QStringList found = scan.find();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith("8 characters"_L1), qPrintable(found.first()));
}

void TestMemoryScan::findsEverywhereInLargeMemory()
{
    // Across the places where a scan in pieces could lose one: it reads 4 MiB at a time, less 64
    // KiB that it has read before.
    constexpr std::size_t MiB = 1024UL * 1024;
    const auto scan = MemoryScan::forRandomText(Length);
    Pages pages(9 * MiB);
    std::vector<std::size_t> places{0, 9 * MiB - Length};
    // The kernel may have made one mapping of this one and one below: all borders of 64 KiB.
    for (std::size_t at = 64 * 1024; at < 9 * MiB; at += 64 * 1024)
        places.push_back(at - at / 1024 / 64 % Length);
    for (std::size_t first = 0; first < places.size(); first += 20) {
        const std::size_t last = std::min(first + 20, places.size());
        for (std::size_t i = first; i < last; ++i)
            write(pages.bytes() + places[i], scan, false);
        const QStringList found = scan.find();
        QVERIFY2(static_cast<std::size_t>(found.filter(u"60 characters"_s).size()) == last - first,
                 qPrintable(found.join(u'\n')));
        std::memset(pages.bytes(), 0, 9 * MiB);
    }
}

void TestMemoryScan::countsLongTextsOnce()
{
    // Longer than what two pieces have in common, side by side, so that the border between two
    // pieces cuts one: if not where they are first, then half a length further.
    constexpr qsizetype Long = 300'000;
    constexpr std::size_t Distance = 300'100;
    constexpr std::size_t Copies = 16;
    const auto scan = MemoryScan::forRandomText(Long);
    Pages pages((Copies + 1) * Distance);
    for (const std::size_t shift : {std::size_t(0), Distance / 2}) {
        for (std::size_t copy = 0; copy < Copies; ++copy)
            write(pages.bytes() + shift + copy * Distance, scan, false, 0, Long);
        const QStringList found = scan.find();
        QCOMPARE(static_cast<std::size_t>(found.size()), Copies);
        QCOMPARE(found.filter(u"300000 characters"_s).size(), found.size());
        std::memset(pages.bytes(), 0, (Copies + 1) * Distance);
    }
}

void TestMemoryScan::saysWhereWithoutTheText()
{
    const auto scan = MemoryScan::forRandomText(Length);
    Pages pages(4096);
    std::memcpy(pages.bytes() + 94, "\x01\x02\x03\x04\x05\x06", 6);
    write(pages.bytes() + 100, scan, false);
    std::memcpy(pages.bytes() + 160, "\x0A\x0B\x0C\x0D", 4);
    write(pages.bytes() + 164, scan, false, 10, 20); // next to another one
    const QStringList found = scan.find();
    QCOMPARE(found.size(), 2);
    QVERIFY2(found.at(0).contains("064 (anonymous + 0x"_L1), qPrintable(found.at(0)));
    QVERIFY2(found.at(0).endsWith("00 00 00 01 02 03 04 05 06 [...] 0a 0b 0c 0d.."_L1),
             qPrintable(found.at(0)));
    QVERIFY2(found.at(1).contains("20 characters"_L1), qPrintable(found.at(1)));
    QVERIFY2(found.at(1).contains("): 0a 0b 0c 0d [...] 00 00"_L1), qPrintable(found.at(1)));
}

void TestMemoryScan::findsCharactersOfAnyWidth()
{
    // One to four bytes in UTF-8, one and two units in UTF-16.
    Pages source(4096);
    auto *units = reinterpret_cast<char16_t *>(source.bytes());
    qsizetype size = 0;
    for (const char32_t character : {U'a', U'\u00E9', U'\u20AC', U'\U0001F600', U'b', U'c',
                                     U'\u0416', U'\U0001F511', U'x', U'y', U'z'}) {
        for (const char16_t unit : QChar::fromUcs4(character))
            units[size++] = unit;
    }
    const QStringView view(units, size);
    const MemoryScan scan(view);
    QStringList found = scan.find();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith("11 characters in UTF-16"_L1), qPrintable(found.first()));

    const QByteArray utf8 = view.toUtf8();
    Pages target(4096);
    std::memcpy(target.bytes(), utf8.constData() + 1, static_cast<std::size_t>(utf8.size() - 1));
    found = scan.find().filter("UTF-8"_L1);
    QVERIFY2(found.size() >= 2, qPrintable(found.join(u'\n'))); // the QByteArray and the copy
    QCOMPARE(found.filter("11 characters"_L1).size(), 1);
    QCOMPARE(found.filter("10 characters"_L1).size(), 1);
}

void TestMemoryScan::readsOtherProcesses()
{
    // A child that is given the text and keeps it.
    const auto scan = MemoryScan::forRandomText(Length);
    QProcess child;
    child.start(u"cat"_s, QStringList());
    QVERIFY(child.waitForStarted());
    const qint64 pid = child.processId();
    QCOMPARE(scan.findIn(pid), QStringList());

    QByteArray text;
    for (int at = 0; at < Length; ++at)
        text += static_cast<char>(scan.at(at));
    child.write(text);
    QVERIFY(child.waitForReadyRead());
    const QStringList found = scan.findIn(pid);
    QVERIFY(!found.isEmpty());
    QVERIFY2(found.first().startsWith("60 characters in UTF-8"_L1), qPrintable(found.first()));
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
}

void TestMemoryScan::saysWhatItCannotRead()
{
    const auto scan = MemoryScan::forRandomText(Length);
    QCOMPARE(scan.findIn(0x7FFFFFFF).size(), 1); // there is no such process
    QVERIFY(scan.findIn(0x7FFFFFFF).first().startsWith("not looked at"_L1));
}

void TestMemoryScan::isFast()
{
    const auto scan = MemoryScan::forRandomText(Length);
    constexpr std::size_t Size = 300'000'000;
    Pages pages(Size);
    std::uint64_t random = 1;
    for (std::size_t at = 0; at + 8 <= Size; at += 8) {
        random = random * 6364136223846793005U + 1442695040888963407U;
        std::memcpy(pages.bytes() + at, &random, 8);
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(scan.find(), QStringList());
    qInfo("%lld ms for 300 MB", timer.elapsed());
    // Without optimisation, or with much else to do, it takes longer.
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestMemoryScan)
#include "tst_memoryscan.moc"
