// SPDX-License-Identifier: MIT
#include "displaywiping.h"
#include "memoryscan.h"
#include "secretclipboard.h"
#include "stackwiping.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// Runs xclip to its end, or until it is in the background, with @p input; what it says.
QByteArray runXclip(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess xclip;
    xclip.start(u"xclip"_s, QStringList{u"-selection"_s, u"clipboard"_s} + arguments);
    if (!xclip.waitForStarted())
        qFatal("xclip is not installed");
    xclip.write(input);
    xclip.closeWriteChannel();
    if (!QTest::qWaitFor([&] { return xclip.state() == QProcess::NotRunning; }, 10'000))
        qFatal("xclip does not end");
    return xclip.readAllStandardOutput();
}

QString textOf(const MemoryScan &scan)
{
    QString text;
    text.reserve(scan.size());
    for (qsizetype at = 0; at < scan.size(); ++at)
        text += QChar(scan.at(at));
    return text;
}

} // namespace

class TestDisplayWiping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wipesWhatWasGivenOut_data() { lengths(); }
    void wipesWhatWasGivenOut();
    void wipesWhatWasTakenIn_data() { lengths(); }
    void wipesWhatWasTakenIn();
    void takesLittleTime();

private:
    void lengths();
};

void TestDisplayWiping::lengths()
{
    QTest::addColumn<int>("length");

    for (const int length : {20, 60, 3000, 4000, 15'000, 20'000, 1'000'000})
        QTest::addRow("%d", length) << length;
}

void TestDisplayWiping::wipesWhatWasGivenOut()
{
    QFETCH(int, length);

    const auto scan = MemoryScan::forRandomText(length);
    SecretClipboard clipboard(QGuiApplication::clipboard());
    clipboard.copy(textOf(scan));
    QCOMPARE(runXclip({u"-o"_s}).size(), length);
    QVERIFY(!scan.find().isEmpty());
    clipboard.clearNow();
    wipeUnusedStack();
    const QStringList left = scan.find();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestDisplayWiping::wipesWhatWasTakenIn()
{
    QFETCH(int, length);

    const auto scan = MemoryScan::forRandomText(length);
    runXclip({u"-i"_s}, textOf(scan).toLatin1()); // it goes on in the background
    QTRY_COMPARE(QGuiApplication::clipboard()->text().size(), length);
    wipeDisplayBuffers();
    wipeUnusedStack();
    const QStringList left = scan.find();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestDisplayWiping::takesLittleTime()
{
    QBENCHMARK
    {
        wipeDisplayBuffers();
    }
}

QTEST_MAIN(TestDisplayWiping)
#include "tst_displaywiping.moc"
