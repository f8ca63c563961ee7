// SPDX-License-Identifier: MIT

// latchkey-screenshots FOLDER [--size WIDTHxHEIGHT] [--suffix TEXT] [SCENE...]: plays every scene,
// or those that are named, in the real window, light and dark, and leaves FOLDER/light/SCENE.png
// and FOLDER/dark/SCENE.png. How large a pixel is, QT_SCALE_FACTOR says.

#include "scenes.h"
#include "stage.h"
#include "theme.h"
#include "translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

QSize sizeOf(const QString &text)
{
    const QStringList sides = text.split(u'x');
    return {sides.value(0).toInt(), sides.value(1).toInt()};
}

/// The window's frame is the window manager's, and not in it.
void take(const Scene &scene, const QSize &size, const QString &path)
{
    Stage stage;
    stage.test.window.resize(size);
    stage.test.window.show();
    stage.test.window.activateWindow();
    if (!QTest::qWaitForWindowActive(&stage.test.window))
        qFatal("the window is not shown");
    scene.play(stage);
    QTest::qWait(120); // for the last repaint, and the lists' rows
    if (!stage.test.window.grab().save(path))
        qFatal("could not write %s", qPrintable(path));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(u"Latchkey"_s);
    QApplication::setCursorFlashTime(0); // the same each time
    installTranslations();

    QCommandLineParser parser;
    parser.addOption({u"size"_s, {}, u"size"_s, u"1180x760"_s});
    parser.addOption({u"suffix"_s, {}, u"text"_s});
    parser.process(app);
    QStringList names = parser.positionalArguments();
    const QDir folder(names.isEmpty() ? u"screenshots"_s : names.takeFirst());

    int count = 0;
    for (const auto appearance : {ColorScheme::Light, ColorScheme::Dark}) {
        const Theme theme(appearance);
        const QString kind = appearance == ColorScheme::Light ? u"light"_s : u"dark"_s;
        folder.mkpath(kind);
        for (const Scene &scene : allScenes()) {
            if (!names.isEmpty() && !names.contains(scene.name))
                continue;
            take(
                scene, sizeOf(parser.value(u"size"_s)),
                folder.filePath(u"%1/%2%3.png"_s.arg(kind, scene.name, parser.value(u"suffix"_s))));
            ++count;
        }
    }
    std::printf("%d screenshots in %s\n", count, qPrintable(folder.absolutePath()));
    return 0;
}
