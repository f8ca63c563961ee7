// SPDX-License-Identifier: MIT
#include "valuedriving.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

namespace Latchkey {

using namespace Qt::StringLiterals;

/// The keyboard and the mouse in a value that is there.
class TestValueKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabLeaves();
    void tabReachesMends();
    void undoesAndRedoes();
    void deletes_data();
    void deletes();
    void arrowsLeaveSelection();
    void goesToEnds();
    void endStaysInRow();
    void goesThroughAllRows_data();
    void goesThroughAllRows();
    void selectsByShift();
    void selectsByMouse();
    void otherMouseButtonsDoNothing();
    void scrollsToCursor();

private:
    /// Where the cursor is, told by typing there.
    static qsizetype cursor(ShownField &shown)
    {
        type(shown.view, u"|"_s);
        const qsizetype at = shown.value().indexOf(u'|');
        QTest::keyClick(shown.view, Qt::Key_Backspace);
        return at;
    }
};

void TestValueKeys::tabLeaves()
{
    ShownField shown;
    paste(shown.view, u"a\tb"_s);
    QTest::keyClick(shown.view, Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), shown.before);
    shown.view->setFocus();
    QTest::keyClick(shown.view, Qt::Key_Tab);
    QVERIFY(!shown.view->hasFocus());
    QCOMPARE(shown.value(), u"a\tb"_s);
}

void TestValueKeys::tabReachesMends()
{
    ShownField shown;
    paste(shown.view, u"\"quoted\"\n"_s);
    QStringList names;
    for (int i = 0; i < 10 && QApplication::focusWidget() != shown.after; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        names << accessibleName(QApplication::focusWidget());
    }
    // In the order in which they are seen.
    const QString help = u"What does this mean?"_s;
    QCOMPARE(names,
             (QStringList{u"Remove the final newline"_s, help, u"Remove the quotes"_s, help,
                          u"Reveal"_s, u"Import file\u2026"_s, u"Generate\u2026"_s, u""_s}));
    QCOMPARE(QApplication::focusWidget(), shown.after);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(shown.view->hasFocus());
}

void TestValueKeys::undoesAndRedoes()
{
    ShownField shown;
    QTest::keySequence(shown.view, QKeySequence::Undo);
    QTest::keySequence(shown.view, QKeySequence::Redo);
    type(shown.view, u"one two"_s);
    paste(shown.view, u"\r\nthree"_s);
    QTest::keyClick(shown.view, Qt::Key_Backspace);
    QTest::keySequence(shown.view, QKeySequence::Undo);
    QCOMPARE(shown.value(), u"one two\r\nthree"_s);
    QTest::keySequence(shown.view, QKeySequence::Undo);
    QCOMPARE(shown.value(), u"one two"_s);
    for (int i = 0; i < 5; ++i)
        QTest::keySequence(shown.view, QKeySequence::Undo);
    QCOMPARE(shown.value(), QString());
    for (int i = 0; i < 9; ++i)
        QTest::keySequence(shown.view, QKeySequence::Redo);
    QCOMPARE(shown.value(), u"one two\r\nthre"_s);
}

void TestValueKeys::deletes_data()
{
    QTest::addColumn<QString>("character");

    QTest::newRow("letter") << u"b"_s;
    QTest::newRow("CRLF") << u"\r\n"_s;
    QTest::newRow("emoji") << u"\U0001F511"_s;
    QTest::newRow("family") << u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s;
    QTest::newRow("flag") << u"\U0001F1E9\U0001F1EA"_s;
    QTest::newRow("accent") << u"e\u0301"_s;
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("half a pair") << QString(QChar(0xD83D));
}

void TestValueKeys::deletes()
{
    QFETCH(QString, character);

    ShownField shown;
    const QString whole = u"a"_s + character + u"c"_s;
    paste(shown.view, whole);
    QTest::keyClick(shown.view, Qt::Key_Left);
    QTest::keyClick(shown.view, Qt::Key_Backspace);
    QCOMPARE(shown.value(), u"ac"_s);
    QTest::keySequence(shown.view, QKeySequence::Undo);
    QCOMPARE(shown.value(), whole);
    QTest::keyClick(shown.view, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(shown.view, Qt::Key_Backspace); // nothing before
    QTest::keyClick(shown.view, Qt::Key_Right);
    QTest::keyClick(shown.view, Qt::Key_Delete);
    QCOMPARE(shown.value(), u"ac"_s);
    QTest::keyClick(shown.view, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(shown.view, Qt::Key_Delete); // nothing behind
    QCOMPARE(shown.value(), u"ac"_s);
    QTest::keySequence(shown.view, QKeySequence::SelectAll);
    QTest::keyClick(shown.view, Qt::Key_Delete);
    QCOMPARE(shown.value(), QString());
}

void TestValueKeys::arrowsLeaveSelection()
{
    ShownField shown;
    paste(shown.view, u"abcdef"_s);
    const auto select = [&shown] { // "cd", from the right or from the left
        QTest::keyClick(shown.view, Qt::Key_Home);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(shown.view, Qt::Key_Right);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(shown.view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(shown.view->selectedText(), u"cd"_s);
    };
    select();
    QTest::keyClick(shown.view, Qt::Key_Left);
    QCOMPARE(cursor(shown), 2);
    select();
    QTest::keyClick(shown.view, Qt::Key_Right);
    QCOMPARE(cursor(shown), 4);
}

void TestValueKeys::goesToEnds()
{
    ShownField shown;
    paste(shown.view, u"ab\ncd\nef"_s);
    QTest::keyClick(shown.view, Qt::Key_Up);
    QCOMPARE(cursor(shown), 5);
    QTest::keyClick(shown.view, Qt::Key_Home);
    QCOMPARE(cursor(shown), 3);
    QTest::keyClick(shown.view, Qt::Key_End);
    QCOMPARE(cursor(shown), 5);
    QTest::keyClick(shown.view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(cursor(shown), 0);
    QTest::keyClick(shown.view, Qt::Key_Up);
    QCOMPARE(cursor(shown), 0);
    QTest::keyClick(shown.view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(cursor(shown), 8);
    QTest::keyClick(shown.view, Qt::Key_Down);
    QCOMPARE(cursor(shown), 8);
    QTest::keyClick(shown.view, Qt::Key_PageUp);
    QCOMPARE(cursor(shown), 0);
    QTest::keyClick(shown.view, Qt::Key_PageDown);
    QCOMPARE(cursor(shown), 8);
    // By words would tell where the words are.
    QTest::keyClick(shown.view, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(cursor(shown), 0);
    QTest::keyClick(shown.view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(cursor(shown), 8);
}

void TestValueKeys::endStaysInRow()
{
    ShownField shown;
    paste(shown.view, QString(300, u'x'));
    QTest::keyClick(shown.view, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(shown.view, Qt::Key_End);
    const qsizetype end = cursor(shown);
    QVERIFY(end > 10 && end < 290);
    QTest::keyClick(shown.view, Qt::Key_End);
    QCOMPARE(cursor(shown), end);
    QTest::keyClick(shown.view, Qt::Key_Home);
    QCOMPARE(cursor(shown), 0);
    // To the right of it all is the same place.
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {},
                      QPoint(shown.view->viewport()->width() - 1, 8));
    QCOMPARE(cursor(shown), end);
}

void TestValueKeys::goesThroughAllRows_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("letters") << QString(500, u'x');
    QTest::newRow("families") << u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s.repeated(60);
    QTest::newRow("flags") << u"\U0001F1E9\U0001F1EA"_s.repeated(100);
    QTest::newRow("accents") << u"e\u0301"_s.repeated(100);
    QTest::newRow("CRLF") << u"line\r\n"_s.repeated(40);
}

void TestValueKeys::goesThroughAllRows()
{
    QFETCH(QString, text);

    for (const bool revealed : {false, true}) {
        ShownField shown;
        shown.window.resize(320, 480);
        paste(shown.view, text);
        if (revealed)
            shown.reveal();
        for (int start = 0; start < 5; ++start) {
            QTest::keyClick(shown.view, Qt::Key_Home, Qt::ControlModifier);
            for (int i = 0; i < start; ++i)
                QTest::keyClick(shown.view, Qt::Key_Right);
            for (int i = 0; i < 60; ++i)
                QTest::keyClick(shown.view, Qt::Key_Down);
            QCOMPARE(cursor(shown), text.size());
            for (int i = 0; i < 60; ++i)
                QTest::keyClick(shown.view, Qt::Key_Up);
            QCOMPARE(cursor(shown), 0);
        }
    }
}

void TestValueKeys::selectsByShift()
{
    ShownField shown;
    paste(shown.view, u"ab\ncd"_s);
    QTest::keyClick(shown.view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(shown.view->selectedText(), u"\ncd"_s);
    QTest::keyClick(shown.view, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(shown.view->selectedText(), u"ab\ncd"_s);
    type(shown.view, u"x"_s);
    QCOMPARE(shown.value(), u"x"_s);
    QTest::keySequence(shown.view, QKeySequence::SelectAll);
    QCOMPARE(shown.view->selectedText(), u"x"_s);
}

void TestValueKeys::selectsByMouse()
{
    ShownField shown;
    paste(shown.view, u"first\nsecond\nthird"_s);
    QWidget *area = shown.view->viewport();
    const int row = shown.view->fontMetrics().lineSpacing();
    QTest::mousePress(area, Qt::LeftButton, {}, QPoint(2, 6));
    QTest::mouseMove(area, QPoint(300, 6 + row));
    QMouseEvent move(QEvent::MouseMove, QPointF(300, 6 + row), area->mapToGlobal(QPointF()),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(area, &move);
    QTest::mouseRelease(area, Qt::LeftButton, {}, QPoint(300, 6 + row));
    QCOMPARE(shown.view->selectedText(), u"first\nsecond"_s);
    QTest::mouseClick(area, Qt::LeftButton, Qt::ShiftModifier, QPoint(300, 6 + 2 * row));
    QCOMPARE(shown.view->selectedText(), u"first\nsecond\nthird"_s);
    QTest::mouseClick(area, Qt::LeftButton, {}, QPoint(300, 6 + 2 * row));
    QCOMPARE(shown.view->selectedText(), QString());
    QTest::mouseDClick(area, Qt::LeftButton, {}, QPoint(2, 6));
    QCOMPARE(shown.view->selectedText(), shown.value());
}

void TestValueKeys::otherMouseButtonsDoNothing()
{
    ShownField shown;
    paste(shown.view, u"value"_s); // and the clipboard has it, too
    for (const Qt::MouseButton button : {Qt::MiddleButton, Qt::BackButton, Qt::ForwardButton}) {
        QTest::mouseClick(shown.view->viewport(), button, {}, QPoint(2, 6));
        QTest::mouseDClick(shown.view->viewport(), button, {}, QPoint(2, 6));
        QCOMPARE(shown.value(), u"value"_s);
        QCOMPARE(shown.view->selectedText(), QString());
        QCOMPARE(cursor(shown), 5);
    }
}

void TestValueKeys::scrollsToCursor()
{
    ShownField shown;
    paste(shown.view, u"line\n"_s.repeated(50));
    const QScrollBar *vertical = shown.view->verticalScrollBar();
    QTRY_VERIFY(vertical->isVisible());
    QCOMPARE(vertical->value(), vertical->maximum());
    // The bar takes room: some lines need another row when it comes.
    for (int length = 20; length < 90; ++length) {
        shown.field->clearValue();
        QCoreApplication::processEvents();
        QVERIFY(!vertical->isVisible());
        paste(shown.view, QString(QString(length, u'x') + u'\n').repeated(8));
        QCoreApplication::processEvents();
        QVERIFY(vertical->isVisible());
        QCOMPARE(vertical->value(), vertical->maximum());
    }
    QTest::keyClick(shown.view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(vertical->value(), 0);
    QTest::keySequence(shown.view, QKeySequence::SelectAll);
    type(shown.view, u"x"_s);
    QTRY_VERIFY(!vertical->isVisible());
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestValueKeys)
#include "tst_valuekeys.moc"
