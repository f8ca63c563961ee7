// SPDX-License-Identifier: MIT
#include "fuzz.h"
#include "retryafter.h"

using namespace Latchkey;

/// The input is the two headers, with a line break between them.
int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    using std::chrono::milliseconds;
    const QByteArray input = QByteArrayView(data, qsizetype(size)).toByteArray();
    const qsizetype end = input.indexOf('\n');
    const QByteArray first = input.left(end);
    const QByteArray second = input.sliced(end + 1);
    for (const int year : {1994, 2026, 2099}) {
        const QDateTime now(QDate(year, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
        const auto wait = retryAfter(first, second, now);
        require(!wait || *wait >= milliseconds(0), "no wait is negative");
        require(!wait || *wait <= std::chrono::years(10), "no wait is over ten years");

        const auto byFirst = retryAfter(first, {}, now);
        require(wait == (byFirst ? byFirst : retryAfter({}, second, now)), "the first one wins");
    }
    return 0;
}
