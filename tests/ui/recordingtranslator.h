// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QTranslator>

namespace Latchkey {

/// Translates as a language does, or into text that is nobody's: accented, longer by 40 per cent
/// and between [!!! and !!!], so that what is cut or not translated is seen. Knows what it has
/// said.
class RecordingTranslator : public QTranslator
{
public:
    /// A language such as `de`, `accents`, or `arabic`, which has letters written from right to
    /// left.
    explicit RecordingTranslator(const QString &language);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;
    [[nodiscard]] bool isPseudo() const { return m_isPseudo; }
    /// Whether @p shown is what has been said for @p source, mnemonics aside.
    [[nodiscard]] bool isFor(const QString &shown, const QString &source) const;

private:
    [[nodiscard]] QString pseudo(const QString &source) const;

    bool m_isPseudo;
    bool m_isArabic;
    QTranslator m_language;
    mutable QHash<QString, QSet<QString>> m_sources;
};

} // namespace Latchkey
