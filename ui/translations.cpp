// SPDX-License-Identifier: MIT
#include "translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace Latchkey {

namespace {

/// Installs @p translator, which is the application's from here on, if it has been @p loaded.
void installIf(bool loaded, std::unique_ptr<QTranslator> translator)
{
    if (!loaded)
        return;
    translator->setParent(qApp);
    QApplication::installTranslator(translator.release());
}

} // namespace

void installTranslations()
{
    const QString name = QStringLiteral("latchkey");
    const QString folder = QStringLiteral(":/translations");
    auto english = std::make_unique<QTranslator>();
    const bool hasEnglish = english->load(name + QStringLiteral("_en"), folder);
    installIf(hasEnglish, std::move(english));

    auto own = std::make_unique<QTranslator>();
    if (!own->load(QLocale(), name, QStringLiteral("_"), folder))
        return; // and Qt speaks English, too, from left to right
    auto qt = std::make_unique<QTranslator>();
    const bool hasQt = qt->load(QStringLiteral("qtbase_") + own->language(),
                                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installIf(hasQt, std::move(qt));
    installIf(true, std::move(own));
}

} // namespace Latchkey
