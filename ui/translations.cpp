// SPDX-License-Identifier: MIT
#include "translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Latchkey {

namespace {

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QApplication::installTranslator(translator);
}

} // namespace

void installTranslations()
{
    const QString name = QStringLiteral("latchkey");
    const QString folder = QStringLiteral(":/translations");
    install(QLocale(QLocale::English), name, folder);
    install(QLocale(), QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QLocale(), name, folder);
}

} // namespace Latchkey
