// SPDX-License-Identifier: MIT
#include "codepoints.h"
#include "fuzz.h"
#include "redact.h"
#include "servermessage.h"
#include "valuetext.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>

using namespace Latchkey;

namespace {

/// The longest run of a secret that may stay.
constexpr qsizetype MaxRun = 7;

void requireRedacted(const QString &redacted, QStringView secret)
{
    if (secret.isEmpty())
        return;
    // The mark is no trace of the secret, even where the secret looks like it.
    const QStringList parts = redacted.split(QStringLiteral("[hidden]"));
    const qsizetype length = std::min(MaxRun + 1, secret.size());
    for (qsizetype at = 0; at + length <= secret.size(); ++at) {
        for (const QString &part : parts)
            require(!part.contains(secret.sliced(at, length)), "no run of the secret is left");
    }
}

bool canBeSeen(char32_t character)
{
    switch (classOf(character)) {
    case CharacterClass::Plain:
    case CharacterClass::NoBreakSpace:
    case CharacterClass::UnicodeSpace:
    case CharacterClass::Replacement:
        return !QChar::isSurrogate(character) && character != U'\t';
    default:
        return false;
    }
}

void requireDisplayable(const QString &text)
{
    require(text.size() <= MaxServerMessageLength + 1, "it is cut, with an ellipsis at most");
    for (QStringView rest(text); !rest.isEmpty();)
        require(canBeSeen(takeCodePoint(rest)), "each character can be seen");
    require(displayable(text) == text, "what is displayable stays as it is");
}

void requireSafe(const QByteArray &body, const QString &secret)
{
    const QString message = serverMessage(body);
    const QString redacted = redact(message, secret);
    requireRedacted(redacted, secret);
    requireDisplayable(displayable(redacted));
    requireDisplayable(displayable(message));
}

} // namespace

/// The input is the secret, a NUL and the body, in which `$` stands for the secret.
int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray input = QByteArrayView(data, qsizetype(size)).toByteArray();
    const qsizetype end = input.indexOf('\0');
    const QByteArray secret = input.left(end);
    QByteArray body = input.sliced(end + 1);
    if (body.count('$') < 8) // else it grows too much
        body.replace('$', secret);
    requireSafe(body, QString::fromUtf8(secret));
    return 0;
}
