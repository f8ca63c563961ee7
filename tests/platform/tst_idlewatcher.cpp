// SPDX-License-Identifier: MIT
#include "idlewatcher.h"
#include "screencapture.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QPointingDevice>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <functional>

namespace Latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Act = std::function<void(QWindow &)>;

constexpr QPoint Place(20, 20);

template <typename Event, typename... Arguments> Act sent(Arguments... arguments)
{
    return [=](QWindow &window) {
        Event event(arguments...);
        QCoreApplication::sendEvent(&window, &event);
    };
}

} // namespace

class TestIdleWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void saysItOnce();
    void inputPutsItOff();
    void inputEndsIt_data();
    void inputEndsIt();
    void othersDoNot_data();
    void othersDoNot();
    void shortcutEndsIt();
    void comesAgain();
    void neverIsNever();
    void timeSetAnewEndsIt();
    void hearsNothingOnceGone();
    void takesNothingAway();
    void captureCannotBeHadHere();

private:
    std::unique_ptr<QWindow> m_window;
};

void TestIdleWatcher::init()
{
    m_window = std::make_unique<QWindow>();
    m_window->resize(200, 200);
    m_window->show();
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::mouseMove(m_window.get(), Place); // where it stands from now on
    QCoreApplication::processEvents();
}

void TestIdleWatcher::saysItOnce()
{
    IdleWatcher watcher;
    QVERIFY(!watcher.isIdle());
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    QSignalSpy active(&watcher, &IdleWatcher::active);
    QElapsedTimer timer;
    timer.start();
    watcher.setTime(50ms);
    QCOMPARE(watcher.time(), 50ms);
    QVERIFY(idle.wait());
    QVERIFY(timer.elapsed() >= 50);
    QVERIFY(watcher.isIdle());
    QTest::qWait(200);
    QCOMPARE(idle.size(), 1);
    QCOMPARE(active.size(), 0);
}

void TestIdleWatcher::inputPutsItOff()
{
    IdleWatcher watcher;
    QElapsedTimer sinceInput;
    qint64 idleAfter = -1;
    connect(&watcher, &IdleWatcher::idle, this, [&] { idleAfter = sinceInput.elapsed(); });
    watcher.setTime(300ms);
    for (int i = 0; i < 3; ++i) {
        QTest::qWait(150);
        if (watcher.isIdle())
            QSKIP("this machine is too slow to tell");
        sinceInput.start();
        QTest::keyClick(m_window.get(), Qt::Key_A);
    }
    QTRY_VERIFY(watcher.isIdle());
    QVERIFY2(idleAfter >= 300, qPrintable(QString::number(idleAfter)));
}

void TestIdleWatcher::inputEndsIt_data()
{
    QTest::addColumn<Act>("act");

    const auto tablet = [](QEvent::Type type) {
        return sent<QTabletEvent>(type, QPointingDevice::primaryPointingDevice(), QPointF(1, 1),
                                  QPointF(1, 1), 1.0, 0.0f, 0.0f, 0.0f, 0.0, 0.0f, Qt::NoModifier,
                                  Qt::LeftButton, Qt::LeftButton);
    };
    QTest::newRow("key") << Act([](QWindow &window) { QTest::keyClick(&window, Qt::Key_A); });
    QTest::newRow("mouse") << Act(
        [](QWindow &window) { QTest::mouseClick(&window, Qt::LeftButton, {}, Place); });
    QTest::newRow("mouse moved") << Act([](QWindow &window) {
        QTest::mouseMove(&window, Place + QPoint(1, 0));
        QCoreApplication::processEvents();
    });
    QTest::newRow("wheel") << sent<QWheelEvent>(QPointF(1, 1), QPointF(1, 1), QPoint(),
                                                QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                                                Qt::NoScrollPhase, false);
    QTest::newRow("touch") << Act([](QWindow &window) {
        static QPointingDevice *screen = QTest::createTouchDevice();
        QTest::touchEvent(&window, screen).press(1, Place, &window);
        QTest::touchEvent(&window, screen).release(1, Place, &window);
    });
    QTest::newRow("pen down") << tablet(QEvent::TabletPress);
    QTest::newRow("pen moved") << tablet(QEvent::TabletMove);
    QTest::newRow("text composed")
        << sent<QInputMethodEvent>(u"a"_s, QList<QInputMethodEvent::Attribute>());
    QTest::newRow("text put in") << Act([](QWindow &window) {
        QInputMethodEvent event;
        event.setCommitString(u"a"_s);
        QCoreApplication::sendEvent(&window, &event);
    });
    QTest::newRow("dragged to") << Act([](QWindow &window) {
        const QMimeData data;
        QDragMoveEvent event(Place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    });
}

void TestIdleWatcher::inputEndsIt()
{
    QFETCH(const Act, act);

    IdleWatcher watcher;
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    QSignalSpy active(&watcher, &IdleWatcher::active);
    watcher.setTime(20ms);
    QVERIFY(idle.wait());
    watcher.setTime(10s); // set anew while idle, which ends it: so not a second time below
    QCOMPARE(active.size(), 1);
    watcher.setTime(20ms);
    QVERIFY(idle.wait());
    active.clear();
    act(*m_window);
    QCOMPARE(active.size(), 1);
    QVERIFY(!watcher.isIdle());
}

void TestIdleWatcher::othersDoNot_data()
{
    QTest::addColumn<Act>("act");

    QTest::newRow("mouse stands still") << Act([](QWindow &window) {
        const QPointF global = window.mapToGlobal(Place);
        QMouseEvent event(QEvent::MouseMove, Place, global, Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(&window, &event);
    });
    QTest::newRow("empty input") << sent<QInputMethodEvent>();
    QTest::newRow("entered") << sent<QEnterEvent>(QPointF(Place), QPointF(Place), QPointF(Place));
    QTest::newRow("left") << sent<QEvent>(QEvent::Leave);
    QTest::newRow("focus") << sent<QFocusEvent>(QEvent::FocusIn);
    QTest::newRow("activated") << sent<QEvent>(QEvent::WindowActivate);
    QTest::newRow("painted") << Act([](QWindow &window) {
        window.requestUpdate();
        QTest::qWait(50);
    });
}

void TestIdleWatcher::othersDoNot()
{
    QFETCH(const Act, act);

    IdleWatcher watcher;
    QTest::mouseMove(m_window.get(), Place + QPoint(1, 1));
    QTest::mouseMove(m_window.get(), Place); // which the watcher has now seen
    QCoreApplication::processEvents();
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    QSignalSpy active(&watcher, &IdleWatcher::active);
    watcher.setTime(20ms);
    QVERIFY(idle.wait());
    act(*m_window);
    QCOMPARE(active.size(), 0);
    QVERIFY(watcher.isIdle());
}

void TestIdleWatcher::shortcutEndsIt()
{
    QShortcut shortcut(QKeySequence(u"Ctrl+R"_s), m_window.get());
    QSignalSpy activated(&shortcut, &QShortcut::activated);
    IdleWatcher watcher;
    watcher.setTime(20ms);
    QTRY_VERIFY(watcher.isIdle());
    QTest::keyPress(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(activated.size(), 1);
    QVERIFY(!watcher.isIdle());
}

void TestIdleWatcher::comesAgain()
{
    IdleWatcher watcher;
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    QSignalSpy active(&watcher, &IdleWatcher::active);
    watcher.setTime(20ms);
    for (int i = 1; i <= 3; ++i) {
        QTRY_COMPARE(idle.size(), i);
        QTest::keyClick(m_window.get(), Qt::Key_A);
        QCOMPARE(active.size(), i);
    }
}

void TestIdleWatcher::neverIsNever()
{
    IdleWatcher watcher;
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    QTest::keyClick(m_window.get(), Qt::Key_A);
    QTest::qWait(100);
    QCOMPARE(idle.size(), 0); // no time is set
    watcher.setTime(50ms);
    watcher.setTime(0ms);
    QTest::keyClick(m_window.get(), Qt::Key_A);
    QTest::qWait(150);
    QCOMPARE(idle.size(), 0);
}

void TestIdleWatcher::timeSetAnewEndsIt()
{
    IdleWatcher watcher;
    QSignalSpy active(&watcher, &IdleWatcher::active);
    watcher.setTime(20ms);
    QTRY_VERIFY(watcher.isIdle());
    watcher.setTime(0ms);
    QVERIFY(!watcher.isIdle());
    QCOMPARE(active.size(), 1);
    QTest::qWait(100);
    QVERIFY(!watcher.isIdle());
}

void TestIdleWatcher::hearsNothingOnceGone()
{
    {
        IdleWatcher watcher;
        watcher.setTime(20ms);
    }
    QTest::keyClick(m_window.get(), Qt::Key_A);
    QTest::qWait(50);
}

void TestIdleWatcher::takesNothingAway()
{
    class Counter : public QWindow
    {
    public:
        int keys = 0;

    protected:
        void keyPressEvent(QKeyEvent *) override { ++keys; }
    };

    Counter window;
    window.show();
    window.requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    IdleWatcher watcher;
    watcher.setTime(20ms);
    QTRY_VERIFY(watcher.isIdle());
    QTest::keyClick(&window, Qt::Key_A);
    QCOMPARE(window.keys, 1); // the key that ended it, too
}

void TestIdleWatcher::captureCannotBeHadHere()
{
    // Neither on the offscreen platform, nor for no window, nor for one that was never shown.
    QWindow hidden;
    for (QWindow *window : {m_window.get(), &hidden, static_cast<QWindow *>(nullptr)}) {
        QCOMPARE(excludeFromCapture(window, true), CaptureExclusion::NotPossible);
        QCOMPARE(excludeFromCapture(window, false), CaptureExclusion::NotPossible);
    }
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestIdleWatcher)
#include "tst_idlewatcher.moc"
