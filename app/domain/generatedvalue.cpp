// SPDX-License-Identifier: MIT
#include "generatedvalue.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Latchkey {

namespace {

int clampedLength(int length)
{
    return std::clamp(length, MinGeneratedLength, MaxGeneratedLength);
}

/// An evenly distributed number below @p bound. QRandomGenerator::bounded() scales 32 bits down,
/// which favours some numbers unless the bound is a power of two.
quint32 evenlyBelow(quint32 bound, QRandomGenerator &generator)
{
    // The number of excess values, 2^32 mod bound, at the top of the range is thrown away.
    const quint32 excess = (std::numeric_limits<quint32>::max() % bound + 1) % bound;
    const quint32 last = std::numeric_limits<quint32>::max() - excess;
    quint32 number = generator.generate();
    while (number > last)
        number = generator.generate();
    return number % bound;
}

} // namespace

QStringView charactersOf(Alphabet alphabet)
{
    constexpr QStringView all =
        u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.,";
    switch (alphabet) {
    case Alphabet::Hex:
        return u"0123456789abcdef";
    case Alphabet::Base64Url:
        return all.first(64);
    case Alphabet::LettersAndDigits:
        return all.first(62);
    case Alphabet::LettersDigitsAndSymbols:
        break;
    }
    return all;
}

SensitiveString generateValue(Alphabet alphabet, int length, QRandomGenerator &generator)
{
    const QStringView characters = charactersOf(alphabet);
    const int count = clampedLength(length);
    SensitiveString value;
    value.reserve(count);
    for (int i = 0; i < count; ++i)
        value.append(characters[evenlyBelow(quint32(characters.size()), generator)].unicode());
    return value;
}

double entropyBits(Alphabet alphabet, int length)
{
    return clampedLength(length) * std::log2(double(charactersOf(alphabet).size()));
}

} // namespace Latchkey
