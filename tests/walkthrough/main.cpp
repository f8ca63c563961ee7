// SPDX-License-Identifier: MIT

// Does with the real window what a user would: opens a secret of the demo service, types a new
// description and a new value, saves, and reads the details pane. Key events only.

#include "demoprocess.h"
#include "mainwindow.h"
#include "theme.h"
#include "translations.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextStream>

#include <cstdlib>

namespace {

using namespace Latchkey;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

[[noreturn]] void fail(const QString &what)
{
    out() << "The walk-through failed: " << what << Qt::endl;
    std::exit(1);
}

template <typename Condition> void waitFor(const QString &what, Condition condition)
{
    if (!QTest::qWaitFor(condition, 10000))
        fail(QStringLiteral("waited in vain until ") + what);
}

/// The visible widget that assistive technology knows by @p name.
template <typename Widget> Widget *find(const MainWindow &window, const QString &name)
{
    for (auto *widget : window.findChildren<Widget *>()) {
        if (widget->isVisible() && widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QString detail(const MainWindow &window, const QString &name)
{
    const auto *text = window.findChild<QPlainTextEdit *>(name);
    return text ? text->toPlainText().replace(QLatin1Char('\n'), QLatin1StringView(", "))
                : QString();
}

void walk(MainWindow &window)
{
    waitFor(QStringLiteral("the list is shown"), [&] {
        const auto *list = find<QAbstractItemView>(window, QStringLiteral("Secrets"));
        return list && list->model()->rowCount() > 0;
    });
    out() << "Listed "
          << find<QAbstractItemView>(window, QStringLiteral("Secrets"))->model()->rowCount()
          << " secrets." << Qt::endl;

    auto *filter = find<QLineEdit>(window, QStringLiteral("Filter"));
    QTest::keyClicks(filter, QStringLiteral("prod stripe"));
    QTest::keyClick(find<QAbstractItemView>(window, QStringLiteral("Secrets")), Qt::Key_Home);
    waitFor(QStringLiteral("the secret is open"),
            [&] { return find<QLineEdit>(window, QStringLiteral("Name")) != nullptr; });
    out() << "Opened " << find<QLineEdit>(window, QStringLiteral("Name"))->text() << '.'
          << Qt::endl;
    QTest::keySequence(filter, QKeySequence::SelectAll);
    QTest::keyClick(filter, Qt::Key_Delete);

    auto *description = find<QPlainTextEdit>(window, QStringLiteral("Description"));
    description->setFocus(Qt::OtherFocusReason); // as who types would see it
    QTest::keyClick(description, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(description, QStringLiteral(" Rotated in the walk-through."));
    auto *value = find<QWidget>(window, QStringLiteral("Value"));
    value->setFocus(Qt::OtherFocusReason);
    QTest::keyClicks(value, QStringLiteral("a new value"));
    out() << window.findChild<QLabel *>(QStringLiteral("changeSummary"))->text() << Qt::endl;

    const QString before = detail(window, QStringLiteral("detailUpdatedAt"));
    // Not Ctrl+S: shortcuts need an active window, which there is none without a keyboard.
    QTest::keyClick(value, Qt::Key_Return, Qt::ControlModifier);
    waitFor(QStringLiteral("the save is told"),
            [&] { return detail(window, QStringLiteral("detailUpdatedAt")) != before; });
}

void printDetails(const MainWindow &window)
{
    out() << "Saved. The service returned:" << Qt::endl;
    for (const char *name :
         {"detailId", "detailName", "detailDescription", "detailCreatedAt", "detailCreatedBy",
          "detailUpdatedAt", "detailLastUpdatedBy", "detailObject"}) {
        const QString label =
            window.findChild<QWidget *>(QLatin1StringView(name))->accessibleName();
        out() << "  " << label.leftJustified(26) << detail(window, QLatin1StringView(name))
              << Qt::endl;
    }
}

void saveScreenshot(MainWindow &window, const QString &path)
{
    QTest::qWait(100); // for the last repaint
    if (!window.grab().save(path))
        fail(QStringLiteral("could not write ") + path);
    out() << "Screenshot: " << QFileInfo(path).absoluteFilePath() << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString path = app.arguments().value(1, QStringLiteral("latchkey-walkthrough.png"));
    installTranslations();
    const Theme theme(ColorScheme::Light); // the same picture everywhere

    SystemClock clock;
    MainWindow window({}, {}, clock, LeftNote(QString()));
    DemoProcess demo;
    QObject::connect(&demo, &DemoProcess::failed, &window, fail);
    QObject::connect(&demo, &DemoProcess::ready, &window, [&](const QUrl &baseUrl) {
        window.connectTo({.baseUrl = baseUrl, .key = SensitiveString(u"demo")},
                         {.name = QStringLiteral("Demo")});
    });
    window.show();
    demo.start();

    walk(window);
    printDetails(window);
    saveScreenshot(window, path);
    return 0;
}
