// SPDX-License-Identifier: MIT
#include "secretform.h"
#include "valuedriving.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QTest>

#ifdef LATCHKEY_TEST_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#endif

namespace Latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// When the value is revealed, and what covers it again.
class TestValueMasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsMasked();
    void togglesByClick();
    void togglesByKey();
    void revealsWhileHeld_data();
    void revealsWhileHeld();
    void masksAfterTime();
    void staysWhileUsed_data();
    void staysWhileUsed();
    void masksOnDeactivation();
    void masksOnHiding();
    void masksOnClearing();
    void masksOnSaving();
    void masksOnDiscarding();
    void masksOnScreenLock();
    void masksWhileHeld();
    void showsTextOnlyWhileRevealed();
    void masksWhatWasGenerated();
    void formMasksAndKeepsEdits();
};

void TestValueMasking::initTestCase()
{
    QApplication::setCursorFlashTime(0);
}

void TestValueMasking::startsMasked()
{
    ShownField shown;
    QVERIFY(!shown.isRevealed());
    QVERIFY(!shown.button(u"Reveal"_s)->isEnabled()); // there is nothing
    paste(shown.view, u"value"_s);
    QVERIFY(!shown.isRevealed());
    QVERIFY(shown.button(u"Reveal"_s)->isEnabled());
    QVERIFY(!shown.button(u"Reveal"_s)->isChecked());
}

void TestValueMasking::togglesByClick()
{
    ShownField shown;
    paste(shown.view, u"value"_s);
    for (int i = 0; i < 3; ++i) {
        shown.click(u"Reveal"_s);
        QVERIFY(shown.isRevealed());
        QVERIFY(shown.button(u"Reveal"_s)->isChecked());
        shown.click(u"Reveal"_s);
        QVERIFY(!shown.isRevealed());
        QVERIFY(!shown.button(u"Reveal"_s)->isChecked());
    }
    QCOMPARE(shown.value(), u"value"_s);
}

void TestValueMasking::togglesByKey()
{
    ShownField shown;
    paste(shown.view, u"value"_s);
    for (const bool revealed : {true, false, true}) {
        QTest::keyClick(shown.view, Qt::Key_E, Qt::AltModifier);
        QTRY_VERIFY(!shown.button(u"Reveal"_s)->isDown());
        QCOMPARE(shown.isRevealed(), revealed);
        QCOMPARE(shown.button(u"Reveal"_s)->isChecked(), revealed);
        QVERIFY(shown.view->hasFocus());
    }
    QTest::keyClick(shown.button(u"Reveal"_s), Qt::Key_Space);
    QVERIFY(!shown.isRevealed());
    QCOMPARE(shown.value(), u"value"_s);
}

void TestValueMasking::revealsWhileHeld_data()
{
    QTest::addColumn<bool>("byKey");

    QTest::newRow("mouse") << false;
    QTest::newRow("space") << true;
}

void TestValueMasking::revealsWhileHeld()
{
    QFETCH(bool, byKey);

    ShownField shown;
    paste(shown.view, u"value"_s);
    QAbstractButton *reveal = shown.button(u"Reveal"_s);
    QElapsedTimer held;
    held.start();
    if (byKey)
        QTest::keyPress(reveal, Qt::Key_Space);
    else
        QTest::mousePress(reveal, Qt::LeftButton);
    QVERIFY(shown.isRevealed());
    QTRY_VERIFY(held.elapsed() > 600);
    QVERIFY(shown.isRevealed());
    if (byKey)
        QTest::keyRelease(reveal, Qt::Key_Space);
    else
        QTest::mouseRelease(reveal, Qt::LeftButton);
    QVERIFY(!shown.isRevealed());
    QVERIFY(!reveal->isChecked());
}

void TestValueMasking::masksAfterTime()
{
    ShownField shown;
    shown.field->setMaskAfter(300ms);
    paste(shown.view, u"value"_s);
    QElapsedTimer timer;
    timer.start();
    shown.reveal();
    QTRY_VERIFY(!shown.isRevealed());
    QVERIFY(timer.elapsed() >= 290);
    QVERIFY(!shown.button(u"Reveal"_s)->isChecked());
    QCOMPARE(shown.value(), u"value"_s);
    shown.reveal(); // and again
    QVERIFY(shown.isRevealed());
    QTRY_VERIFY(!shown.isRevealed());
}

void TestValueMasking::staysWhileUsed_data()
{
    QTest::addColumn<QString>("use");

    QTest::newRow("typing") << u"type"_s;
    QTest::newRow("going about") << u"move"_s;
    QTest::newRow("composing") << u"compose"_s;
    QTest::newRow("pasting") << u"paste"_s;
}

void TestValueMasking::staysWhileUsed()
{
    QFETCH(QString, use);

    ShownField shown;
    constexpr auto Time = 600ms;
    shown.field->setMaskAfter(Time);
    paste(shown.view, u"value"_s);
    QElapsedTimer sinceRevealed;
    sinceRevealed.start();
    shown.reveal();
    QTRY_VERIFY(std::chrono::milliseconds(sinceRevealed.elapsed()) > Time / 2);
    QElapsedTimer sinceUsed;
    sinceUsed.start();
    if (use == "type"_L1) {
        type(shown.view, u"x"_s);
    } else if (use == "move"_L1) {
        QTest::keyClick(shown.view, Qt::Key_Left);
    } else if (use == "compose"_L1) {
        QInputMethodEvent event(u"x"_s, {});
        QApplication::sendEvent(shown.view, &event);
    } else {
        paste(shown.view, u"x"_s);
    }
    QTRY_VERIFY(std::chrono::milliseconds(sinceRevealed.elapsed()) > Time + 50ms);
    const bool revealed = shown.isRevealed();
    if (std::chrono::milliseconds(sinceUsed.elapsed()) > Time)
        QSKIP("this machine is too slow to tell");
    QVERIFY(revealed);
    QTRY_VERIFY(!shown.isRevealed());
}

void TestValueMasking::masksOnDeactivation()
{
    ShownField shown;
    paste(shown.view, u"value"_s);
    shown.reveal();
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QTRY_VERIFY(!shown.isRevealed());
    // Coming back does not uncover it.
    shown.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QVERIFY(!shown.isRevealed());
    QCOMPARE(shown.value(), u"value"_s);
}

void TestValueMasking::masksOnHiding()
{
    ShownField shown;
    paste(shown.view, u"value"_s);
    shown.reveal();
    shown.field->hide();
    shown.field->show();
    QVERIFY(!shown.isRevealed());
    QCOMPARE(shown.value(), u"value"_s);
}

void TestValueMasking::masksOnClearing()
{
    ShownField shown;
    paste(shown.view, u"value"_s);
    shown.reveal();
    shown.field->clearValue();
    QVERIFY(!shown.isRevealed());
    QCOMPARE(shown.value(), QString());
    QTest::keySequence(shown.view, QKeySequence::Undo); // it is forgotten
    QTest::keySequence(shown.view, QKeySequence::Redo);
    QCOMPARE(shown.value(), QString());
    QVERIFY(!shown.shown().contains("SHA-256"_L1));
}

void TestValueMasking::masksOnSaving()
{
    SecretForm form;
    form.setSecret({.id = u"1"_s, .name = u"name"_s});
    form.show();
    auto *view = named<SecretTextView>(form, u"Value"_s);
    paste(view, u"value"_s);
    QTest::mouseClick(named<QAbstractButton>(form, u"Reveal"_s), Qt::LeftButton);
    QCOMPARE(view->masking(), Masking::Revealed);
    form.setSaving(true);
    QCOMPARE(view->masking(), Masking::Masked);
    form.setSaving(false); // it failed
    QCOMPARE(view->masking(), Masking::Masked);
    QCOMPARE(view->text(), u"value");
}

void TestValueMasking::masksOnDiscarding()
{
    SecretForm form;
    form.setSecret({.id = u"1"_s, .name = u"name"_s});
    form.show();
    auto *view = named<SecretTextView>(form, u"Value"_s);
    for (const bool switches : {false, true}) {
        paste(view, u"value"_s);
        QTest::mouseClick(named<QAbstractButton>(form, u"Reveal"_s), Qt::LeftButton);
        QCOMPARE(view->masking(), Masking::Revealed);
        if (switches)
            form.setSecret({.id = u"2"_s, .name = u"other"_s});
        else
            form.discard();
        QCOMPARE(view->masking(), Masking::Masked);
        QCOMPARE(view->text(), u"");
    }
}

void TestValueMasking::masksOnScreenLock()
{
#ifdef LATCHKEY_TEST_DBUS
    // In the place of a screen saver, on a connection of its own.
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"screen saver"_s);
    if (!bus.isConnected())
        QSKIP("there is no D-Bus session");
    const auto lock = [&bus](bool active) {
        QDBusMessage signal =
            QDBusMessage::createSignal(u"/org/freedesktop/ScreenSaver"_s,
                                       u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s);
        signal << active;
        bus.send(signal);
        // When both connections have had an answer since, the signal has been through.
        bus.interface()->isServiceRegistered(u"a.b"_s);
        QDBusConnection::sessionBus().interface()->isServiceRegistered(u"a.b"_s);
        QCoreApplication::processEvents();
    };

    ShownField shown;
    paste(shown.view, u"value"_s);
    shown.reveal();
    QTRY_VERIFY((lock(true), !shown.isRevealed())); // again and again until it listens
    QVERIFY(!shown.button(u"Reveal"_s)->isChecked());
    shown.reveal();
    lock(false);
    QVERIFY(shown.isRevealed());
    lock(true);
    QVERIFY(!shown.isRevealed());
    lock(true); // nothing to cover
    QVERIFY(!shown.isRevealed());
    QCOMPARE(shown.value(), u"value"_s);
#else
    QSKIP("built without D-Bus");
#endif
}

void TestValueMasking::masksWhileHeld()
{
    ShownField shown;
    paste(shown.view, u"value"_s);
    QTest::mousePress(shown.button(u"Reveal"_s), Qt::LeftButton);
    QVERIFY(shown.isRevealed());
    shown.field->mask(); // as when the screen locks
    QVERIFY(!shown.isRevealed());
    QTest::mouseRelease(shown.button(u"Reveal"_s), Qt::LeftButton);
    QVERIFY(!shown.isRevealed());
    QVERIFY(!shown.button(u"Reveal"_s)->isChecked());
}

void TestValueMasking::showsTextOnlyWhileRevealed()
{
    ShownField shown;
    paste(shown.view, u"value\r\n\u200b"_s);
    const QImage masked = shown.view->grab().toImage();
    shown.reveal();
    shown.view->setFocus();
    const QImage revealed = shown.view->grab().toImage();
    QVERIFY(revealed != masked);
    shown.view->replaceAll(u"walue\r\n\u200b");
    QVERIFY(shown.view->grab().toImage() != revealed);
    shown.field->mask();
    QCOMPARE(shown.view->grab().toImage(), masked);
}

void TestValueMasking::masksWhatWasGenerated()
{
    ShownField shown;
    paste(shown.view, u"value"_s);
    shown.reveal();
    shown.click(u"Generate\u2026"_s);
    shown.click(u"Use a new value"_s);
    QVERIFY(shown.isRevealed());
    const QString generated = shown.value();
    QVERIFY(generated != u"value"_s);
    shown.field->mask();
    QVERIFY(!shown.isRevealed());
    QCOMPARE(shown.value(), generated);
    QVERIFY(shown.button(u"Copy once"_s)); // what can be done with it stays
}

void TestValueMasking::formMasksAndKeepsEdits()
{
    SecretForm form;
    form.setSecret({.id = u"1"_s, .name = u"name"_s});
    form.resize(640, 700);
    form.show();
    auto *view = named<SecretTextView>(form, u"Value"_s);
    auto *reveal = named<QAbstractButton>(form, u"Reveal"_s);
    paste(view, u"value"_s);
    QTest::qWait(50); // for the layout
    const QPoint place = reveal->mapTo(&form, QPoint());
    QTest::mouseClick(reveal, Qt::LeftButton);
    QCOMPARE(view->masking(), Masking::Revealed);
    QTest::qWait(50);
    // The note stands below it: a second click, or letting go, still finds it.
    QCOMPARE(reveal->mapTo(&form, QPoint()), place);
    form.mask();
    QCOMPARE(view->masking(), Masking::Masked);
    QCOMPARE(view->text(), u"value");
    QVERIFY(form.isSavable());
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestValueMasking)
#include "tst_valuemasking.moc"
