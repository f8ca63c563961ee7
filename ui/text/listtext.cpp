// SPDX-License-Identifier: MIT
#include "text/listtext.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

class ListText
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::ListText)

public:
    // Not QLocale::createSeparatedList(), whose "and" would be read as a word of what is listed.
    static QString separator() { return tr(", ", "between two of a list"); }

    /// These have their own space at the end.
    static bool isWide(QChar end)
    {
        constexpr QStringView wide = u"\u3002\uff01\uff1f\uff09\uff1a";
        return wide.contains(end);
    }
};

} // namespace

QString listText(const QStringList &items)
{
    return items.join(ListText::separator());
}

QString sentencesText(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        if (!text.isEmpty() && !ListText::isWide(text.back()))
            text += QLatin1Char(' ');
        text += sentence;
    }
    return text;
}

} // namespace Latchkey
