// SPDX-License-Identifier: MIT
#pragma once

#include "sensitivestring.h"

#include <QRandomGenerator>
#include <QStringView>

namespace Latchkey {

/// What a generated value is made of.
enum class Alphabet {
    /// 0-9 a-f: 4 bits a character.
    Hex,
    /// A-Z a-z 0-9 and `-` `_`, the digits of RFC 4648, section 5: 6 bits a character.
    Base64Url,
    /// A-Z a-z 0-9: about 5.95 bits a character.
    LettersAndDigits,
    /// A-Z a-z 0-9 and `-` `_` `.` `,`: about 6.04 bits a character.
    ///
    /// These four mean nothing to a POSIX shell in a bare word, to a .env file, or in the user,
    /// path and query parts of a URL (RFC 3986), so that a generated value needs no quoting
    /// anywhere. `~` is left out for the shell's sake, `+` for forms and queries.
    LettersDigitsAndSymbols,
};

/// In characters.
inline constexpr int MinGeneratedLength = 1;
inline constexpr int MaxGeneratedLength = 4096;

/// The characters of @p alphabet, all ASCII, each once.
[[nodiscard]] QStringView charactersOf(Alphabet alphabet);

/// @p length characters, each drawn from all of @p alphabet with the same probability. A length
/// outside MinGeneratedLength to MaxGeneratedLength is moved to the nearer of them.
///
/// Secrets must come from the default @p generator, the operating system's; others are for tests.
[[nodiscard]] SensitiveString
generateValue(Alphabet alphabet, int length,
              QRandomGenerator &generator = *QRandomGenerator::system());

/// How many bits of entropy generateValue() puts into a value of that many characters.
[[nodiscard]] double entropyBits(Alphabet alphabet, int length);

} // namespace Latchkey
