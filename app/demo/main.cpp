// SPDX-License-Identifier: MIT
#include "demoservice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTextStream>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>

namespace {

// Qt's debug output of a request has its headers, the key among them: no setting turns it on.
void installLogFilter()
{
    static QLoggingCategory::CategoryFilter previous = nullptr;
    previous = QLoggingCategory::installFilter(nullptr); // the next call runs the filter at once
    QLoggingCategory::installFilter([](QLoggingCategory *category) {
        previous(category);
        if (std::strncmp(category->categoryName(), "qt.httpserver", 13) == 0)
            category->setEnabled(QtDebugMsg, false);
    });
}

// A thread, since no notifier watches a pipe on every platform. The pipe's end also tells of a
// parent that crashed.
std::thread quitWhenInputEnds(QCoreApplication &app)
{
    return std::thread([&app] {
        while (std::getchar() != EOF) { }
        QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("latchkey-demo-service"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LATCHKEY_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Serves made-up deployment secrets on this computer, for `latchkey --demo`.\n"
        "Prints its base URL as the first line and ends when its standard input does."));
    parser.addHelpOption();
    parser.process(app);

    installLogFilter();
    Latchkey::DemoService service;
    const QUrl baseUrl = service.listen();
    if (baseUrl.isEmpty()) {
        QTextStream(stderr) << "Cannot listen on the loopback address." << Qt::endl;
        return EXIT_FAILURE;
    }
    QTextStream(stdout) << baseUrl.toString() << Qt::endl;

    std::thread watcher = quitWhenInputEnds(app);
    const int result = QCoreApplication::exec();
    watcher.join();
    return result;
}
