// SPDX-License-Identifier: MIT
#include "valuenotices.h"

#include "jsonsyntax.h"
#include "pastedwrapping.h"
#include "pemtext.h"
#include "valuemends.h"

#include <algorithm>
#include <iterator>

namespace Latchkey {

namespace {

using Counter = qsizetype (*)(QStringView value, const TextCounts &counts);
using Mender = SensitiveString (*)(QStringView value);

/// What is known about one kind of notice: how many times it holds, and how to mend it.
struct Detector
{
    NoticeKind kind;
    Counter count;
    Mender mend = nullptr;
};

template <CharacterClass Class> qsizetype countOf(QStringView, const TextCounts &counts)
{
    return counts.of(Class);
}

qsizetype byteOrderMarks(QStringView, const TextCounts &counts)
{
    return counts.byteOrderMarks;
}

qsizetype blanksIn(QStringView whiteSpace)
{
    return std::count_if(whiteSpace.begin(), whiteSpace.end(),
                         [](QChar unit) { return !isLineBreak(unit); });
}

qsizetype blanksAtStart(QStringView value, const TextCounts &)
{
    return blanksIn(value.first(value.size() - trimmedStart(value).size()));
}

qsizetype blanksAtEnd(QStringView value, const TextCounts &)
{
    return blanksIn(value.sliced(trimmedEnd(value).size()));
}

qsizetype newlinesAtStart(QStringView value, const TextCounts &)
{
    return countText(value.first(value.size() - withoutFirstNewlines(value).size())).lines;
}

qsizetype newlinesAtEnd(QStringView value, const TextCounts &)
{
    return countText(value.sliced(withoutFinalNewlines(value).size())).lines;
}

qsizetype unlikeLineEndings(QStringView, const TextCounts &counts)
{
    return counts.lineEndings() == LineEndings::Mixed ? counts.crLf + counts.cr : 0;
}

qsizetype pairsOfQuotes(QStringView value, const TextCounts &)
{
    return quotedText(value).pairs;
}

qsizetype writtenNewlines(QStringView value, const TextCounts &counts)
{
    qsizetype count = 0;
    for (auto next = nextWrittenNewline(value, 0); next;
         next = nextWrittenNewline(value, next->end))
        ++count;
    if (count == 0 || looksLikeJson(value))
        return 0;
    const qsizetype breaksAtEnds = newlinesAtStart(value, counts) + newlinesAtEnd(value, counts);
    const bool isOneLine = counts.of(CharacterClass::LineBreak) <= breaksAtEnds;
    return isOneLine || looksLikePem(value) ? count : 0;
}

qsizetype assignments(QStringView value, const TextCounts &)
{
    return assignedValue(value) ? 1 : 0;
}

template <QStringView (*Part)(QStringView)> SensitiveString only(QStringView value)
{
    return SensitiveString(Part(value));
}

template <CharacterClass Class> SensitiveString without(QStringView value)
{
    return withoutClass(value, Class);
}

template <CharacterClass Class, char16_t Unit> SensitiveString replaced(QStringView value)
{
    return withClassReplaced(value, Class, Unit);
}

SensitiveString withoutAssignment(QStringView value)
{
    return SensitiveString(assignedValue(value).value_or(value));
}

using Class = CharacterClass;

/// In the order of NoticeKind.
constexpr Detector detectors[] = {
    {NoticeKind::ByteOrderMark, byteOrderMarks, only<withoutByteOrderMarks>},
    {NoticeKind::WhiteSpaceAtStart, blanksAtStart, only<trimmedStart>},
    {NoticeKind::NewlineAtStart, newlinesAtStart, only<withoutFirstNewlines>},
    {NoticeKind::WhiteSpaceAtEnd, blanksAtEnd, only<trimmedEnd>},
    {NoticeKind::NewlineAtEnd, newlinesAtEnd, only<withoutFinalNewlines>},
    {NoticeKind::NoBreakSpace, countOf<Class::NoBreakSpace>, replaced<Class::NoBreakSpace, u' '>},
    {NoticeKind::UnicodeSpace, countOf<Class::UnicodeSpace>, replaced<Class::UnicodeSpace, u' '>},
    {NoticeKind::ZeroWidth, countOf<Class::ZeroWidth>, without<Class::ZeroWidth>},
    {NoticeKind::BidiControl, countOf<Class::BidiControl>, without<Class::BidiControl>},
    {NoticeKind::Nul, countOf<Class::Nul>, without<Class::Nul>},
    {NoticeKind::Control, countOf<Class::Control>, without<Class::Control>},
    {NoticeKind::Replacement, countOf<Class::Replacement>},
    {NoticeKind::MixedLineEndings, unlikeLineEndings, withLfOnly},
    {NoticeKind::UnicodeLineBreak, countOf<Class::UnicodeLineBreak>,
     replaced<Class::UnicodeLineBreak, u'\n'>},
    {NoticeKind::SurroundingQuotes, pairsOfQuotes, withoutQuotes},
    {NoticeKind::WrittenNewline, writtenNewlines, withRealNewlines},
    {NoticeKind::Assignment, assignments, withoutAssignment},
};

const Detector *detectorOf(NoticeKind kind)
{
    const auto *found =
        std::find_if(std::begin(detectors), std::end(detectors),
                     [kind](const Detector &detector) { return detector.kind == kind; });
    return found == std::end(detectors) ? nullptr : found;
}

} // namespace

std::vector<ValueNotice> textNotices(QStringView value, const TextCounts &counts)
{
    std::vector<ValueNotice> notices;
    for (const Detector &detector : detectors) {
        if (const qsizetype count = detector.count(value, counts))
            notices.push_back({.kind = detector.kind, .count = count});
    }
    return notices;
}

bool isMendable(NoticeKind kind)
{
    const Detector *detector = detectorOf(kind);
    return detector && detector->mend;
}

std::optional<SensitiveString> mended(QStringView value, NoticeKind kind)
{
    if (!isMendable(kind) || !value.isValidUtf16())
        return std::nullopt;
    const Detector *detector = detectorOf(kind);
    if (detector->count(value, countText(value)) == 0)
        return std::nullopt;
    return detector->mend(value);
}

} // namespace Latchkey
