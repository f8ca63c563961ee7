// SPDX-License-Identifier: MIT
#include "valuedriving.h"

#include <QApplication>
#include <QChildEvent>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QTimer>

namespace Latchkey {

using namespace Qt::StringLiterals;

namespace {

/// A value of which every part is told apart from all else that is shown.
const QString Value = u"Zq7Xw9Kj4"_s;

/// Sees each drag that starts at the objects it watches.
class DragWatch : public QObject
{
public:
    [[nodiscard]] bool sawDrag() const
    {
        return std::any_of(m_children.begin(), m_children.end(), [](const auto &child) {
            return qobject_cast<QDrag *>(child.data()) != nullptr;
        });
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ChildAdded)
            m_children << static_cast<QChildEvent *>(event)->child();
        return false;
    }

private:
    QList<QPointer<QObject>> m_children;
};

/// Opens the context menu of the view, runs @p look on it, and closes it.
void inContextMenu(SecretTextView *view, const std::function<void(QMenu *)> &look)
{
    bool looked = false;
    QTimer::singleShot(0, view, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        look(menu);
        looked = true;
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5),
                            view->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(view, &event);
    QVERIFY(looked);
}

QAction *action(QMenu *menu, const QString &text)
{
    for (QAction *each : menu->actions()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

} // namespace

/// What a value in the field gives away to others: nothing.
class TestValueSecrecy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copiesOnlyWhileRevealed_data();
    void copiesOnlyWhileRevealed();
    void cutsOnlyWhileRevealed();
    void menuCopiesOnlyWhileRevealed();
    void startsNoDrag();
    void tellsInputMethodsNothing();
    void nothingElseHasTheText();
    void looksTheSameAtAnyLength_data();
    void looksTheSameAtAnyLength();
    void looksTheSameWithAnyCharacters_data();
    void looksTheSameWithAnyCharacters();
};

void TestValueSecrecy::initTestCase()
{
    QApplication::setCursorFlashTime(0);
}

void TestValueSecrecy::copiesOnlyWhileRevealed_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");

    QTest::newRow("Ctrl+C") << int(Qt::Key_C) << int(Qt::ControlModifier);
    QTest::newRow("Ctrl+Insert") << int(Qt::Key_Insert) << int(Qt::ControlModifier);
}

void TestValueSecrecy::copiesOnlyWhileRevealed()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    const auto press = [&](QWidget *widget) {
        QTest::keyClick(widget, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    };

    ShownField shown;
    paste(shown.view, Value);
    QApplication::clipboard()->setText(u"before"_s);
    QTest::keySequence(shown.view, QKeySequence::SelectAll);
    press(shown.view);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    shown.reveal();
    QTest::keyClick(shown.view, Qt::Key_Right); // nothing selected
    press(shown.view);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QTest::keyClick(shown.view, Qt::Key_Left, Qt::ShiftModifier);
    press(shown.view);
    QCOMPARE(QApplication::clipboard()->text(), Value.last(1));
    QCOMPARE(QApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
             "secret"_ba);
    QCOMPARE(shown.value(), Value);
}

void TestValueSecrecy::cutsOnlyWhileRevealed()
{
    ShownField shown;
    paste(shown.view, Value);
    for (const auto &[key, modifier] : {std::pair(Qt::Key_X, Qt::ControlModifier),
                                        std::pair(Qt::Key_Delete, Qt::ShiftModifier)}) {
        QApplication::clipboard()->setText(u"before"_s);
        QTest::keySequence(shown.view, QKeySequence::SelectAll);
        QTest::keyClick(shown.view, key, modifier);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(shown.value(), Value);
        shown.reveal();
        QTest::keyClick(shown.view, key, modifier);
        QCOMPARE(QApplication::clipboard()->text(), Value);
        QCOMPARE(shown.value(), QString());
        QTest::keySequence(shown.view, QKeySequence::Undo);
        QCOMPARE(shown.value(), Value);
        shown.field->mask();
    }
}

void TestValueSecrecy::menuCopiesOnlyWhileRevealed()
{
    ShownField shown;
    paste(shown.view, Value);
    QTest::keySequence(shown.view, QKeySequence::SelectAll);
    QApplication::clipboard()->setText(u"before"_s);
    inContextMenu(shown.view, [](QMenu *menu) {
        QVERIFY(!action(menu, u"Copy"_s)->isEnabled());
        QVERIFY(!action(menu, u"Cut"_s) || !action(menu, u"Cut"_s)->isEnabled());
        action(menu, u"Copy"_s)->trigger();
        QVERIFY(action(menu, u"Paste"_s)->isEnabled());
    });
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    shown.reveal();
    inContextMenu(shown.view, [](QMenu *menu) { action(menu, u"Copy"_s)->trigger(); });
    QCOMPARE(QApplication::clipboard()->text(), Value);
    inContextMenu(shown.view, [](QMenu *menu) { action(menu, u"Paste"_s)->trigger(); });
    inContextMenu(shown.view, [](QMenu *menu) { action(menu, u"Paste"_s)->trigger(); });
    QCOMPARE(shown.value(), Value + Value);
    inContextMenu(shown.view, [](QMenu *menu) { action(menu, u"Undo"_s)->trigger(); });
    QCOMPARE(shown.value(), Value);
    inContextMenu(shown.view, [](QMenu *menu) { action(menu, u"Select all"_s)->trigger(); });
    QCOMPARE(shown.view->selectedText(), Value);
    QVERIFY(shown.isRevealed()); // a menu is not another window
}

void TestValueSecrecy::startsNoDrag()
{
    ShownField shown;
    paste(shown.view, Value);
    DragWatch watch;
    for (QObject *object : {static_cast<QObject *>(shown.field), static_cast<QObject *>(shown.view),
                            static_cast<QObject *>(shown.view->viewport())})
        object->installEventFilter(&watch);
    for (const bool revealed : {false, true}) {
        if (revealed)
            shown.reveal();
        QTest::keySequence(shown.view, QKeySequence::SelectAll);
        QWidget *area = shown.view->viewport();
        QTest::mousePress(area, Qt::LeftButton, {}, QPoint(15, 8));
        for (int x = 15; x < 200; x += 20) {
            QMouseEvent move(QEvent::MouseMove, QPointF(x, 8), area->mapToGlobal(QPointF(x, 8)),
                             Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(area, &move);
        }
        QTest::mouseRelease(area, Qt::LeftButton, {}, QPoint(200, 8));
        QVERIFY(!watch.sawDrag());
    }
    const QPointer<QDrag> drag = new QDrag(shown.view); // it would have been seen
    QVERIFY(watch.sawDrag());
}

void TestValueSecrecy::tellsInputMethodsNothing()
{
    ShownField shown;
    paste(shown.view, Value);
    const auto check = [&shown] {
        QTest::keySequence(shown.view, QKeySequence::SelectAll);
        QInputMethodQueryEvent query(Qt::ImQueryAll);
        QApplication::sendEvent(shown.view, &query);
        const auto hints = Qt::InputMethodHints(query.value(Qt::ImHints).toInt());
        QVERIFY(hints.testFlag(Qt::ImhSensitiveData));
        QVERIFY(hints.testFlag(Qt::ImhHiddenText));
        QCOMPARE(shown.view->inputMethodHints(), hints);
        QVERIFY(query.value(Qt::ImEnabled).toBool());
        for (const auto each :
             {Qt::ImSurroundingText, Qt::ImCurrentSelection, Qt::ImTextBeforeCursor,
              Qt::ImTextAfterCursor, Qt::ImCursorPosition, Qt::ImAnchorPosition,
              Qt::ImAbsolutePosition, Qt::ImMaximumTextLength})
            QVERIFY2(!query.value(each).isValid(), qPrintable(QString::number(each)));
    };
    check();
    shown.reveal();
    check();
    shown.field->mask();
    check();
    shown.field->clearValue();
    check();
}

void TestValueSecrecy::nothingElseHasTheText()
{
    ShownField shown;
    for (const QString &around : {u"%1"_s, u"export KEY=\"%1\"\n"_s, u"{\"key\": \"%1\""_s,
                                  u"-----BEGIN %1-----\n"_s, u"%1.%1.%1"_s}) {
        shown.view->replaceAll(around.arg(Value));
        shown.reveal();
        const QString all = everyText(shown.window);
        QVERIFY(all.contains("SHA-256"_L1)); // so much is told
        QVERIFY2(!all.contains(Value.first(4)), qPrintable(all));
        QVERIFY(!all.contains(Value.last(4)));
        shown.field->mask();
    }
}

void TestValueSecrecy::looksTheSameAtAnyLength_data()
{
    QTest::addColumn<QString>("value");

    QTest::newRow("one character") << u"Z"_s;
    QTest::newRow("some") << Value;
    QTest::newRow("lines") << u"Z\nZ\r\nZ\n"_s;
    QTest::newRow("dots") << QString(20, QChar(0x2022));
    QTest::newRow("1 MiB") << QString(1024LL * 1024, u'Z');
}

void TestValueSecrecy::looksTheSameAtAnyLength()
{
    QFETCH(QString, value);

    ShownField shown;
    const auto picture = [&shown] {
        shown.after->setFocus();
        QCoreApplication::processEvents(); // for the scroll bar to come or to go
        return shown.view->grab().toImage();
    };
    const QImage empty = picture();
    paste(shown.view, u"xyz"_s);
    const QImage some = picture();
    QVERIFY(some != empty);
    shown.view->setFocus();
    QTest::keySequence(shown.view, QKeySequence::SelectAll);
    paste(shown.view, value);
    QCoreApplication::processEvents();
    QVERIFY(shown.view->grab().toImage() != some); // while it is being edited, there are dots
    QCOMPARE(picture(), some);
}

void TestValueSecrecy::looksTheSameWithAnyCharacters_data()
{
    QTest::addColumn<QString>("value");

    QTest::newRow("narrow") << QString(40, u'i');
    QTest::newRow("wide") << QString(40, u'W');
    QTest::newRow("spaces") << QString(40, u' ');
    QTest::newRow("tabs") << QString(40, u'\t');
    QTest::newRow("NUL") << QString(40, QChar(0));
    QTest::newRow("zero width") << QString(40, QChar(0x200b));
    QTest::newRow("right-to-left") << QString(40, QChar(0x5d0));
    QTest::newRow("East Asian") << QString(40, QChar(0x4e2d));
    QTest::newRow("emoji") << u"\U0001F511"_s.repeated(40);
    QTest::newRow("half a pair") << QString(40, QChar(0xd83d));
    QTest::newRow("controls of direction") << QString(40, QChar(0x202e));
}

void TestValueSecrecy::looksTheSameWithAnyCharacters()
{
    QFETCH(QString, value);

    ShownField shown;
    paste(shown.view, QString(40, u'x'));
    const QImage cursorAtEnd = shown.view->grab().toImage();
    QTest::keySequence(shown.view, QKeySequence::SelectAll);
    const QImage selected = shown.view->grab().toImage();
    QVERIFY(selected != cursorAtEnd);
    paste(shown.view, value);
    QCOMPARE(shown.view->grab().toImage(), cursorAtEnd);
    QTest::keySequence(shown.view, QKeySequence::SelectAll);
    QCOMPARE(shown.view->grab().toImage(), selected);
    paste(shown.view, value + u"x"_s); // it is not the same picture whatever is in it
    QVERIFY(shown.view->grab().toImage() != cursorAtEnd);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestValueSecrecy)
#include "tst_valuesecrecy.moc"
