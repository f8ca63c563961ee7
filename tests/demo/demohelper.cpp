// SPDX-License-Identifier: MIT
// Stands in for the service, or for the program that starts it, and goes wrong as
// DEMO_HELPER_MODE says.
#include "demoprocess.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace {

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

int hang()
{
    std::this_thread::sleep_for(std::chrono::minutes(1));
    return EXIT_FAILURE;
}

int waitForInputEnd()
{
    while (std::getchar() != EOF) { }
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char *argv[])
{
    const QByteArray mode = qgetenv("DEMO_HELPER_MODE");
    if (mode == "silent")
        return waitForInputEnd();
    if (mode == "deaf")
        return hang();
    if (mode == "exit")
        return 3;
    if (mode == "crash")
        std::abort();
    if (mode == "prose") {
        say("The service has started.");
        return waitForInputEnd();
    }
    if (mode == "pieces") {
        std::fputs("http://127.0.", stdout);
        std::fflush(stdout);
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        say("0.1:9/v1\nhttp://127.0.0.1:10/v1");
        return waitForInputEnd();
    }
    if (mode == "short") {
        say("http://127.0.0.1:9/v1");
        return EXIT_SUCCESS;
    }
    if (mode != "parent")
        return EXIT_FAILURE;

    const QCoreApplication app(argc, argv);
    Latchkey::DemoProcess process(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    QObject::connect(&process, &Latchkey::DemoProcess::ready, &app,
                     [](const QUrl &url) { say(url.toEncoded().constData()); });
    process.start();
    return QCoreApplication::exec();
}
