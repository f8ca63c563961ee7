// SPDX-License-Identifier: MIT
#include "recordingtranslator.h"

#include "style.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t Plain[] = u"aceinosuyACEINOSUY";
constexpr char16_t Accented[] = u"àçéîñôšüýÀÇÉÎÑÔŠÜÝ";
constexpr char16_t Arabic[] = u"ابتثجحخدذرزسشصضطظعغفقكلمنه";

} // namespace

RecordingTranslator::RecordingTranslator(const QString &language)
    : m_isPseudo(language == u"accents" || language == u"arabic"), m_isArabic(language == u"arabic")
{
    if (!m_isPseudo && !m_language.load(u":/translations/latchkey_"_s + language))
        qFatal("There is no %s", qPrintable(language));
}

QString RecordingTranslator::translate(const char *context, const char *source,
                                       const char *disambiguation, int n) const
{
    QString said;
    if (!m_isPseudo)
        said = m_language.translate(context, source, disambiguation, n);
    else if (QLatin1StringView(context).startsWith("Latchkey::"_L1))
        said = pseudo(QString::fromUtf8(source));
    if (!said.isNull())
        m_sources[plainLabel(said)].insert(plainLabel(QString::fromUtf8(source)));
    return said;
}

bool RecordingTranslator::isFor(const QString &shown, const QString &source) const
{
    const QString plain = plainLabel(shown);
    return plain == source || m_sources.value(plain).contains(source);
}

QString RecordingTranslator::pseudo(const QString &source) const
{
    static const QRegularExpression kept(u"%L?[n\\d]|&.|\\n|\\*\\.\\w+|;;"_s);
    static const QRegularExpression letter(u"\\p{L}"_s);
    if (!source.contains(letter))
        return source; // a format, such as that of two things with a comma
    QString text;
    qsizetype at = 0;
    const auto add = [&](QStringView part) {
        for (const QChar c : part) {
            const qsizetype plain = QStringView(Plain).indexOf(c);
            if (m_isArabic && c.isLetter() && c.unicode() < 0x80)
                text += QChar(Arabic[(c.toLower().unicode() - 'a') % 26]);
            else
                text += plain < 0 ? c : QChar(Accented[plain]);
        }
    };
    for (auto found = kept.globalMatch(source); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        add(QStringView(source).sliced(at, match.capturedStart() - at));
        text += match.captured();
        at = match.capturedEnd();
    }
    add(QStringView(source).sliced(at));
    const qsizetype more = m_isArabic ? 0 : std::max(source.size() * 2 / 5 - 10, qsizetype(0));
    // The brackets are ten characters of the 40 per cent.
    return u"[!!! "_s + text + u' ' + QString(more, u'~') + u" !!!]"_s;
}

} // namespace Latchkey
