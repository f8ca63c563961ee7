// SPDX-License-Identifier: MIT
#include "appearancemenu.h"
#include "colorschemewatcher.h"
#include "connectionflow.h"
#include "demoprocess.h"
#include "idlemenu.h"
#include "idlewatcher.h"
#include "keychaincredentialstore.h"
#include "listmemory.h"
#include "mainwindow.h"
#include "options.h"
#include "preferences.h"
#include "processhardening.h"
#include "screenlockwatcher.h"
#include "terminationsignals.h"
#include "theme.h"
#include "translations.h"
#include "windowmemory.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include <cstdio>
#include <cstring>

namespace {

using namespace Latchkey;

/// The key from the environment, which forgets it: other programs of the user can read it there,
/// and those started from here would inherit it.
SensitiveString takeEnvironmentKey()
{
    constexpr char Name[] = "TOGETHER_API_KEY";
    char *value = std::getenv(Name);
    if (!value)
        return {};
    SensitiveString key(QString::fromLocal8Bit(value));
    wipe(value, std::strlen(value));
    qunsetenv(Name);
    return SensitiveString(key.view().trimmed());
}

QString settingsFile(const char *name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QLatin1Char('/')
        + QLatin1StringView(name);
}

/// Pauses when nobody is at the window, and before the screen locks or the machine sleeps.
void watchAbsence(MainWindow &window, ConnectionFlow &flow, IdleWatcher &idle,
                  ScreenLockWatcher &lock, Preferences &preferences)
{
    idle.setTime(preferences.idleTime());
    window.idleMenu()->setTime(preferences.idleTime());
    QObject::connect(window.idleMenu(), &IdleMenu::chosen, &idle,
                     [&idle, &preferences](std::chrono::minutes time) {
                         preferences.setIdleTime(time);
                         idle.setTime(time);
                     });
    QObject::connect(&idle, &IdleWatcher::idle, &flow, &ConnectionFlow::pause);
    QObject::connect(&lock, &ScreenLockWatcher::locked, &flow, &ConnectionFlow::pause,
                     Qt::DirectConnection); // the machine waits for it
}

/// Light or dark as the user has chosen, or else as the desktop has it.
void followAppearance(MainWindow &window, Theme &theme, ColorSchemeWatcher &desktop,
                      Preferences &preferences)
{
    AppearanceMenu *menu = window.appearanceMenu();
    menu->setAppearance(preferences.appearance());
    QObject::connect(menu, &AppearanceMenu::chosen, menu,
                     [&theme, &preferences](ColorScheme appearance) {
                         preferences.setAppearance(appearance);
                         theme.setAppearance(appearance);
                     });
    QObject::connect(&desktop, &ColorSchemeWatcher::changed, menu,
                     [&theme, &preferences](ColorScheme scheme) {
                         preferences.setDesktopScheme(scheme);
                         theme.setDesktopScheme(scheme);
                     });
}

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 128})
        icon.addFile(QStringLiteral(":/icons/latchkey-%1.png").arg(size), {size, size});
    return icon;
}

int printText(int &argc, char **argv, const Options &options)
{
    const QCoreApplication app(argc, argv);
    const QString text = options.action == Options::Action::ShowHelp
        ? helpText()
        : QStringLiteral("latchkey " LATCHKEY_VERSION "\n");
    std::fputs(qPrintable(text), stdout);
    return 0;
}

/// Starts the demo service whenever the window asks for it, and shows what it serves.
void offerDemo(MainWindow &window, std::unique_ptr<DemoProcess> &demo)
{
    QObject::connect(&window, &MainWindow::demoRequested, &window, [&window, &demo] {
        demo = std::make_unique<DemoProcess>();
        QObject::connect(demo.get(), &DemoProcess::failed, &window, &MainWindow::showDemoError);
        QObject::connect(demo.get(), &DemoProcess::ready, &window, [&window](const QUrl &baseUrl) {
            window.connectTo({.baseUrl = baseUrl, .key = SensitiveString(u"demo")},
                             {.name = MainWindow::tr("Demo"), .baseUrl = baseUrl});
        });
        window.showDemoStarting();
        demo->start();
    });
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = parseOptions(arguments);
    if (!options) {
        std::fprintf(stderr, "latchkey: %s\n", qPrintable(options.error()));
        return 2;
    }
    if (options->action != Options::Action::Open)
        return printText(argc, argv, *options);

    SensitiveString key = takeEnvironmentKey();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("latchkey"));
    QApplication::setApplicationDisplayName(QStringLiteral("Latchkey"));
    QApplication::setApplicationVersion(QStringLiteral(LATCHKEY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(LATCHKEY_APP_ID));
    QApplication::setWindowIcon(programIcon());

    installTranslations();
    Preferences preferences(settingsFile("preferences.ini"));
    Theme theme(preferences.appearance(), preferences.desktopScheme());
    SystemClock clock;
    MainWindow window(options->baseUrl, options->secret, clock, LeftNote());
    const TerminationSignals signals;
    QObject::connect(&signals, &TerminationSignals::terminationRequested, &window,
                     &MainWindow::endSession);
    std::unique_ptr<DemoProcess> demo;
    offerDemo(window, demo);
    ProfileStore profiles(settingsFile("connections.ini"));
    KeychainCredentialStore credentials;
    const bool isKeyUnusable = !key.isEmpty() && !isUsableKey(key.view());
    const bool hasKey = isUsableKey(key.view());
    ConnectionFlow flow(&window, profiles, credentials, clock, options->baseUrl, std::move(key));
    const ListMemory listMemory(window, preferences);
    const WindowMemory windowMemory(window, preferences);
    ColorSchemeWatcher desktop;
    followAppearance(window, theme, desktop, preferences);
    IdleWatcher idle;
    ScreenLockWatcher lock;
    watchAbsence(window, flow, idle, lock, preferences);
    if (options->demo) {
        Q_EMIT window.demoRequested();
    } else if (isKeyUnusable) {
        window.showKeyProblem();
    } else if (options->hasBaseUrl && !hasKey) {
        window.showProject(); // a key for that address is asked for, whatever was used last
    } else if (!flow.start(options->profile)) {
        std::fprintf(stderr, "latchkey: There is no connection called \"%s\".\n",
                     qPrintable(options->profile));
        return 2;
    }
    window.show();
    return QApplication::exec();
}
