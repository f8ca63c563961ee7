// SPDX-License-Identifier: MIT
#include "secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What another program gets; null where nobody owns the selection. It needs this one to answer
/// meanwhile, so the events are let through.
QByteArray seenByOthers(const QString &target = u"UTF8_STRING"_s,
                        const QString &selection = u"clipboard"_s)
{
    QProcess xclip;
    xclip.start(u"xclip"_s, {u"-o"_s, u"-selection"_s, selection, u"-t"_s, target});
    if (!xclip.waitForStarted())
        qFatal("xclip is not installed");
    if (!QTest::qWaitFor([&] { return xclip.state() == QProcess::NotRunning; }, 10'000))
        qFatal("xclip does not end");
    return xclip.exitCode() == 0 ? xclip.readAllStandardOutput() : QByteArray();
}

/// Another program copies @p text, and keeps owning it.
void copyElsewhere(const QByteArray &text)
{
    QProcess xclip;
    xclip.start(u"xclip"_s, {u"-i"_s, u"-selection"_s, u"clipboard"_s});
    xclip.write(text);
    xclip.closeWriteChannel();
    if (!QTest::qWaitFor([&] { return xclip.state() == QProcess::NotRunning; }, 10'000))
        qFatal("xclip does not end");
}

QList<int> countdown(const QSignalSpy &spy)
{
    QList<int> seconds;
    for (const QList<QVariant> &arguments : spy)
        seconds << arguments.first().toInt();
    return seconds;
}

} // namespace

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dataIsMarked();
    void othersSeeTextAndMark();
    void isTakenBackInTime();
    void isTakenBackAtOnce();
    void isTakenBackAtTheEnd();
    void isTakenBackOnQuitting();
    void countsAnewForASecondText();
    void leavesWhatOthersCopied();
    void leavesWhatThisProgramCopiedElse();
    void leavesTheSameTextCopiedByOthers();
    void leavesWhatItDidNotHearOf();
    void primarySelectionStaysAlone();
    void textIsExact_data();
    void textIsExact();

private:
    QClipboard *m_clipboard = QGuiApplication::clipboard();
};

void TestSecretClipboard::init()
{
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    m_clipboard->clear();
    QCOMPARE(seenByOthers(), QByteArray());
}

void TestSecretClipboard::dataIsMarked()
{
    const auto data = secretMimeData(u"secret");
    QCOMPARE(data->text(), u"secret"_s);
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
#endif
    QVERIFY(data->formats().size() > 1);
}

void TestSecretClipboard::othersSeeTextAndMark()
{
    SecretClipboard clipboard(m_clipboard);
    clipboard.copy(u"sécret\n");
    QVERIFY(clipboard.isActive());
    QCOMPARE(seenByOthers(), "sécret\n"_ba);
    QCOMPARE(seenByOthers(u"x-kde-passwordManagerHint"_s), "secret"_ba);
    const QList<QByteArray> targets = seenByOthers(u"TARGETS"_s).split('\n');
    QVERIFY(targets.contains("x-kde-passwordManagerHint"_ba));
    QVERIFY(targets.contains("UTF8_STRING"_ba));
}

void TestSecretClipboard::isTakenBackInTime()
{
    SecretClipboard clipboard(m_clipboard, nullptr, 2500ms);
    QSignalSpy remaining(&clipboard, &SecretClipboard::remaining);
    QSignalSpy ended(&clipboard, &SecretClipboard::ended);
    clipboard.copy(u"secret");
    QCOMPARE(countdown(remaining), QList<int>{3});
    QTest::qWait(1500);
    QCOMPARE(seenByOthers(), "secret"_ba);
    QCOMPARE(countdown(remaining), (QList<int>{3, 2}));
    QVERIFY(ended.wait());
    QCOMPARE(countdown(remaining), (QList<int>{3, 2, 1}));
    QVERIFY(!clipboard.isActive());
    QCOMPARE(seenByOthers(), QByteArray());
    QCOMPARE(ended.size(), 1);
}

void TestSecretClipboard::isTakenBackAtOnce()
{
    SecretClipboard clipboard(m_clipboard);
    QSignalSpy ended(&clipboard, &SecretClipboard::ended);
    clipboard.clearNow(); // nothing there
    QCOMPARE(ended.size(), 0);
    clipboard.copy(u"secret");
    clipboard.clearNow();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!clipboard.isActive());
    QCOMPARE(seenByOthers(), QByteArray());
    clipboard.clearNow();
    QCOMPARE(ended.size(), 1);
}

void TestSecretClipboard::isTakenBackAtTheEnd()
{
    auto clipboard = std::make_unique<SecretClipboard>(m_clipboard);
    clipboard->copy(u"secret");
    QCOMPARE(seenByOthers(), "secret"_ba);
    clipboard.reset();
    QCOMPARE(seenByOthers(), QByteArray());
}

void TestSecretClipboard::isTakenBackOnQuitting()
{
    SecretClipboard clipboard(m_clipboard);
    clipboard.copy(u"secret");
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QGuiApplication::exec();
    QVERIFY(!clipboard.isActive());
    QCOMPARE(seenByOthers(), QByteArray());
}

void TestSecretClipboard::countsAnewForASecondText()
{
    SecretClipboard clipboard(m_clipboard, nullptr, 1500ms);
    QSignalSpy ended(&clipboard, &SecretClipboard::ended);
    clipboard.copy(u"first");
    QTest::qWait(1000);
    clipboard.copy(u"second");
    QTest::qWait(1000);
    QCOMPARE(ended.size(), 0);
    QCOMPARE(seenByOthers(), "second"_ba);
    QVERIFY(ended.wait());
    QCOMPARE(seenByOthers(), QByteArray());
}

void TestSecretClipboard::leavesWhatOthersCopied()
{
    SecretClipboard clipboard(m_clipboard, nullptr, 2s);
    QSignalSpy remaining(&clipboard, &SecretClipboard::remaining);
    QSignalSpy ended(&clipboard, &SecretClipboard::ended);
    clipboard.copy(u"secret");
    copyElsewhere("other");
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!clipboard.isActive());
    const qsizetype said = remaining.size();
    QTest::qWait(2500);
    QCOMPARE(seenByOthers(), "other"_ba);
    clipboard.clearNow();
    QCOMPARE(seenByOthers(), "other"_ba);
    QCOMPARE(remaining.size(), said);
    QCOMPARE(ended.size(), 1);
}

void TestSecretClipboard::leavesWhatThisProgramCopiedElse()
{
    auto clipboard = std::make_unique<SecretClipboard>(m_clipboard);
    QSignalSpy ended(clipboard.get(), &SecretClipboard::ended);
    clipboard->copy(u"secret");
    m_clipboard->setText(u"an ID"_s);
    QTRY_COMPARE(ended.size(), 1);
    clipboard.reset();
    QCOMPARE(seenByOthers(), "an ID"_ba);
}

void TestSecretClipboard::leavesTheSameTextCopiedByOthers()
{
    SecretClipboard clipboard(m_clipboard);
    QSignalSpy ended(&clipboard, &SecretClipboard::ended);
    clipboard.copy(u"secret");
    copyElsewhere("secret");
    QTRY_COMPARE(ended.size(), 1);
    clipboard.clearNow();
    QCOMPARE(seenByOthers(), "secret"_ba);
}

void TestSecretClipboard::leavesWhatItDidNotHearOf()
{
    SecretClipboard clipboard(m_clipboard);
    clipboard.copy(u"secret");
    {
        const QSignalBlocker silence(m_clipboard);
        m_clipboard->setText(u"an ID"_s);
    }
    QVERIFY(clipboard.isActive());
    clipboard.clearNow();
    QVERIFY(!clipboard.isActive());
    QCOMPARE(seenByOthers(), "an ID"_ba);
}

void TestSecretClipboard::primarySelectionStaysAlone()
{
    m_clipboard->setText(u"selected"_s, QClipboard::Selection);
    SecretClipboard clipboard(m_clipboard);
    clipboard.copy(u"secret");
    QCOMPARE(seenByOthers(u"UTF8_STRING"_s, u"primary"_s), "selected"_ba);
    clipboard.clearNow();
    QCOMPARE(seenByOthers(u"UTF8_STRING"_s, u"primary"_s), "selected"_ba);
}

void TestSecretClipboard::textIsExact_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("CRLF, CR, LF") << u"a\r\nb\rc\n"_s;
    QTest::newRow("blanks") << u" \ta\u00A0\u2028\u2029 "_s;
    QTest::newRow("outside the BMP") << u"\U0001F511"_s;
    QTest::newRow("BOM") << u"\uFEFFa"_s;
    QTest::newRow("NUL") << u"a\0b"_s;
    QTest::newRow("1 MiB") << QString(1024LL * 1024, u'x');
}

void TestSecretClipboard::textIsExact()
{
    QFETCH(QString, text);

    SecretClipboard clipboard(m_clipboard);
    clipboard.copy(text);
    QVERIFY(seenByOthers() == text.toUtf8());
}

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
