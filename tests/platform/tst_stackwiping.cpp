// SPDX-License-Identifier: MIT
#include "memoryscan.h"
#include "stackwiping.h"

#include <QTest>

#include <array>
#include <csignal>
#include <cstring>
#include <thread>

using namespace Latchkey;

namespace {

constexpr qsizetype Length = 1000;

void write(char *to, const MemoryScan &scan)
{
    for (qsizetype at = 0; at < Length; ++at)
        to[at] = static_cast<char>(scan.at(at));
}

/// Leaves the text on the stack, @p depth bytes below the caller.
template <std::size_t depth> [[gnu::noinline]] void leaveOnStack(const MemoryScan &scan)
{
    char bytes[depth];
    std::memset(bytes, 0, sizeof bytes);
    write(bytes, scan);
    asm volatile("" : : "r"(bytes) : "memory"); // it is needed after all
}

/// Leaves some of the text in the registers, and has the kernel save them on the stack.
[[gnu::noinline]] void leaveInRegisters(const char *from, char *to, bool wiped)
{
    std::memcpy(to, from, 256);
    if (wiped)
        wipeUnusedStack();
    std::raise(SIGUSR1);
}

} // namespace

class TestStackWiping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wipesTheStack();
    void wipesTheStackOfAThread();
    void wipesTheRegisters();
};

void TestStackWiping::wipesTheStack()
{
    const auto scan = MemoryScan::forRandomText(Length);
    leaveOnStack<4096>(scan);
    leaveOnStack<100'000>(scan);
    leaveOnStack<200'000>(scan);
    QVERIFY(!scan.find().isEmpty());
    wipeUnusedStack();
    QCOMPARE(scan.find(), QStringList());
}

void TestStackWiping::wipesTheStackOfAThread()
{
    const auto scan = MemoryScan::forRandomText(Length);
    QStringList before;
    QStringList after;
    std::thread thread([&] {
        leaveOnStack<100'000>(scan);
        before = scan.find();
        wipeUnusedStack();
        after = scan.find();
    });
    thread.join();
    QVERIFY(!before.isEmpty());
    QCOMPARE(after, QStringList());
}

void TestStackWiping::wipesTheRegisters()
{
    std::signal(SIGUSR1, [](int) {});
    std::array<char, Length> from;
    std::array<char, Length> to;
    for (const bool wiped : {false, true}) {
        const auto scan = MemoryScan::forRandomText(Length);
        write(from.data(), scan);
        leaveInRegisters(from.data(), to.data(), wiped);
        from.fill(0);
        to.fill(0);
        const QStringList found = scan.find();
        if (wiped)
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        else
            qInfo("without: %lld places", static_cast<long long>(found.size()));
    }
}

QTEST_GUILESS_MAIN(TestStackWiping)
#include "tst_stackwiping.moc"
