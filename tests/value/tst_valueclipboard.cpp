// SPDX-License-Identifier: MIT
#include "awkwardtexts.h"
#include "valuedriving.h"

#include <QApplication>
#include <QClipboard>
#include <QProcess>
#include <QTest>
#include <QWindow>

namespace Latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isWayland()
{
    return QGuiApplication::platformName().startsWith("wayland"_L1);
}

/// Presses a key for whoever has the focus. A Wayland compositor takes or gives a clipboard for
/// real input only.
void pressRealKey()
{
    QProcess::execute(u"xdotool"_s, {u"key"_s, u"Shift_L"_s});
}

/// Waits for another program, in which a user does something.
bool soonInOther(const std::function<bool()> &done)
{
    for (int i = 0; i < 100; ++i) {
        if (QTest::qWaitFor(done, isWayland() ? 100 : 10'000))
            return true;
        if (!isWayland())
            return false;
        pressRealKey();
    }
    return false;
}

/// Waits until the real keyboard is with @p shown.
void beWith(ShownField &shown)
{
    if (!isWayland())
        return;
    class : public QObject
    {
    public:
        bool seen = false;

    protected:
        bool eventFilter(QObject *, QEvent *event) override
        {
            seen = seen || event->type() == QEvent::KeyPress;
            return false;
        }
    } watch;
    shown.window.windowHandle()->installEventFilter(&watch);
    if (!soonInOther([&watch] { return watch.seen; }))
        qFatal("no key arrives");
}

/// A program that has copied something, until it goes.
class Owner
{
public:
    Owner(const QByteArray &text, const QString &selection)
    {
        m_process.start(QStringLiteral(CLIPBOARD_CLIENT), {u"own"_s, selection});
        m_process.write(text);
        m_process.closeWriteChannel();
        if (!soonInOther([this] { return m_process.canReadLine(); }))
            qFatal("the other program does not copy");
    }
    ~Owner()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

constexpr auto Clipboard = "clipboard"_L1;
constexpr auto Selection = "selection"_L1;

/// What another program gets when it asks this.
QByteArray asked(const QStringList &question)
{
    QProcess process;
    process.start(QStringLiteral(CLIPBOARD_CLIENT), question);
    if (!soonInOther([&] { return process.state() == QProcess::NotRunning; }))
        qFatal("the other program does not end");
    return process.readAllStandardOutput();
}

QByteArray pastedByOthers(const QString &selection = Clipboard)
{
    return asked({u"read"_s, u"text/plain"_s, selection});
}

/// Whether nothing that was copied here is on offer. Weston keeps the plain text of everything by
/// itself, so there it is the mark that must be gone.
bool isTakenBack()
{
    return isWayland() ? !asked({u"formats"_s}).contains("x-kde-passwordManagerHint")
                       : pastedByOthers().isEmpty();
}

/// As the user does who wants to have it on the clipboard.
void copyAll(ShownField &shown)
{
    beWith(shown);
    if (!shown.isRevealed())
        shown.reveal();
    shown.view->setFocus();
    QTest::keySequence(shown.view, QKeySequence::SelectAll);
    QTest::keySequence(shown.view, QKeySequence::Copy);
}

} // namespace

/// What goes between the field and other programs on a real desktop, X11 or Wayland.
class TestValueClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pastesExactly_data();
    void pastesExactly();
    void middleButtonPastesNothing();
    void selectionStaysOthers();
    void copyIsMarked();
    void maskedCopiesNothing();
    void copyIsTakenBackInTime();
    void copyIsTakenBackByButton();
    void copyIsTakenBackAtTheEnd();
    void copyIsTakenBackOnQuitting();
    void leavesWhatOthersCopied();
    void onceForTheOtherSide();
};

void TestValueClipboard::initTestCase()
{
    QVERIFY(isWayland() || QGuiApplication::platformName() == "xcb"_L1);
}

void TestValueClipboard::pastesExactly_data()
{
    QTest::addColumn<QString>("text");

    for (const AwkwardText &awkward : awkwardTexts()) {
        if (!awkward.text.isEmpty() && awkward.text.isValidUtf16())
            QTest::newRow(awkward.name) << awkward.text;
    }
    QTest::newRow("BOM") << u"\uFEFFtoken"_s;
    QTest::newRow("1 MiB") << u"0123456789abcde\n"_s.repeated(65'536);
    QTest::newRow("1 MiB of emoji") << u"\U0001F511"_s.repeated(256LL * 1024);
}

void TestValueClipboard::pastesExactly()
{
    QFETCH(QString, text);

    const Owner other(text.toUtf8(), Clipboard);
    ShownField shown;
    beWith(shown);
    QTest::keySequence(shown.view, QKeySequence::Paste);
    QVERIFY(shown.value() == text);
}

void TestValueClipboard::middleButtonPastesNothing()
{
    if (!QApplication::clipboard()->supportsSelection())
        QSKIP("there is no primary selection here");
    const Owner other("theirs", Selection);
    ShownField shown;
    for (const bool revealed : {false, true}) {
        if (revealed) {
            type(shown.view, u"x"_s);
            shown.reveal();
        }
        const QString before = shown.value();
        QTest::mouseClick(shown.view->viewport(), Qt::MiddleButton, {}, QPoint(5, 8));
        QCoreApplication::processEvents();
        QCOMPARE(shown.value(), before);
    }
    // It was there to be pasted.
    QTest::mouseClick(shown.before, Qt::MiddleButton, {}, QPoint(5, 8));
    QTRY_COMPARE(shown.before->property("text").toString(), u"theirs"_s);
}

void TestValueClipboard::selectionStaysOthers()
{
    if (!QApplication::clipboard()->supportsSelection())
        QSKIP("there is no primary selection here");
    const Owner other("theirs", Selection);
    ShownField shown;
    type(shown.view, u"value"_s);
    for (const bool revealed : {false, true}) {
        if (revealed)
            shown.reveal();
        shown.view->setFocus();
        QTest::keySequence(shown.view, QKeySequence::SelectAll);
        QTest::keyClick(shown.view, Qt::Key_Home, Qt::ShiftModifier);
        QTest::mouseDClick(shown.view->viewport(), Qt::LeftButton, {}, QPoint(5, 8));
        QTest::mousePress(shown.view->viewport(), Qt::LeftButton, {}, QPoint(2, 8));
        QTest::mouseMove(shown.view->viewport(), QPoint(200, 8));
        QTest::mouseRelease(shown.view->viewport(), Qt::LeftButton, {}, QPoint(200, 8));
        QTest::keySequence(shown.view, QKeySequence::Copy);
        QCOMPARE(pastedByOthers(Selection), "theirs"_ba);
    }
    copyAll(shown);
    QCOMPARE(pastedByOthers(Selection), "theirs"_ba);
    shown.field->clearValue();
    QCOMPARE(pastedByOthers(Selection), "theirs"_ba);
    // An ordinary field would have taken it.
    QTest::keyClicks(shown.before, u"ordinary"_s);
    shown.before->setFocus();
    QTest::keySequence(shown.before, QKeySequence::SelectAll);
    QTRY_COMPARE(pastedByOthers(Selection), "ordinary"_ba);
}

void TestValueClipboard::copyIsMarked()
{
    ShownField shown;
    type(shown.view, u"s\u00e9cret\U0001F511\n"_s);
    copyAll(shown);
    QCOMPARE(pastedByOthers(), "s\u00e9cret\U0001F511\n"_ba);
    QVERIFY(asked({u"formats"_s}).split('\n').contains("x-kde-passwordManagerHint"_ba));
    QCOMPARE(asked({u"read"_s, u"x-kde-passwordManagerHint"_s}), "secret"_ba);
    QVERIFY(shown.button(u"Clear now"_s));
}

void TestValueClipboard::maskedCopiesNothing()
{
    const Owner other("theirs", Clipboard);
    ShownField shown;
    type(shown.view, u"value"_s);
    QTest::keySequence(shown.view, QKeySequence::SelectAll);
    QTest::keySequence(shown.view, QKeySequence::Copy);
    QTest::keySequence(shown.view, QKeySequence::Cut);
    QCOMPARE(pastedByOthers(), "theirs"_ba);
    QCOMPARE(shown.value(), u"value"_s);
}

void TestValueClipboard::copyIsTakenBackInTime()
{
    ShownField shown(2s);
    type(shown.view, u"value"_s);
    copyAll(shown);
    QCOMPARE(pastedByOthers(), "value"_ba);
    QVERIFY(shown.shown().contains("On the clipboard for"_L1));
    QTRY_VERIFY(!shown.button(u"Clear now"_s));
    QVERIFY(isTakenBack());
    QVERIFY(!shown.shown().contains("On the clipboard for"_L1));
    QCOMPARE(shown.value(), u"value"_s);
}

void TestValueClipboard::copyIsTakenBackByButton()
{
    ShownField shown;
    type(shown.view, u"value"_s);
    copyAll(shown);
    QCOMPARE(pastedByOthers(), "value"_ba);
    shown.click(u"Clear now"_s);
    QVERIFY(isTakenBack());
    QVERIFY(!shown.button(u"Clear now"_s));
}

void TestValueClipboard::copyIsTakenBackAtTheEnd()
{
    {
        ShownField shown;
        type(shown.view, u"value"_s);
        copyAll(shown);
        QCOMPARE(pastedByOthers(), "value"_ba);
    }
    QVERIFY(isTakenBack());
}

void TestValueClipboard::copyIsTakenBackOnQuitting()
{
    ShownField shown;
    type(shown.view, u"value"_s);
    copyAll(shown);
    QCOMPARE(pastedByOthers(), "value"_ba);
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QApplication::exec();
    QVERIFY(isTakenBack());
}

void TestValueClipboard::leavesWhatOthersCopied()
{
    auto shown = std::make_unique<ShownField>();
    type(shown->view, u"value"_s);
    copyAll(*shown);
    const Owner other("theirs", Clipboard);
    QTRY_VERIFY(!shown->button(u"Clear now"_s)); // no longer ours to take back
    QVERIFY(!shown->shown().contains("On the clipboard for"_L1));
    QCOMPARE(pastedByOthers(), "theirs"_ba);
    shown.reset();
    QCOMPARE(pastedByOthers(), "theirs"_ba);
}

void TestValueClipboard::onceForTheOtherSide()
{
    ShownField shown;
    shown.click(u"Generate\u2026"_s);
    shown.click(u"Use a new value"_s);
    beWith(shown);
    shown.click(u"Copy once"_s);
    QCOMPARE(pastedByOthers(), shown.value().toUtf8());
    QCOMPARE(asked({u"read"_s, u"x-kde-passwordManagerHint"_s}), "secret"_ba);
    shown.field->clearValue(); // it is saved, and now it goes to the other side
    QVERIFY(!pastedByOthers().isEmpty());
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestValueClipboard)
#include "tst_valueclipboard.moc"
