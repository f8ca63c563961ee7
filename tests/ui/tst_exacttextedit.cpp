// SPDX-License-Identifier: MIT
#include "awkwardtexts.h"
#include "driving.h"
#include "fields/exacttextedit.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>

#include <functional>

namespace Latchkey {

namespace {

using Edit = std::function<void(ExactTextEdit &)>;

void select(ExactTextEdit &edit, int from, int to)
{
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
}

QString copied(ExactTextEdit &edit, int from, int to)
{
    if (from == to)
        return {};
    select(edit, from, to);
    edit.copy();
    return QApplication::clipboard()->text();
}

void moveTo(ExactTextEdit &edit, QTextCursor::MoveOperation place)
{
    edit.moveCursor(place);
}

void undoAll(ExactTextEdit &edit)
{
    while (edit.document()->isUndoAvailable())
        QTest::keySequence(&edit, QKeySequence::Undo);
}

void redoAll(ExactTextEdit &edit)
{
    while (edit.document()->isRedoAvailable())
        QTest::keySequence(&edit, QKeySequence::Redo);
}

/// Edits that put `X` or something like it in, and the text that must then stand before, between
/// and behind what was there.
struct Insertion
{
    const char *name;
    QTextCursor::MoveOperation place;
    QString text;
    Edit edit;
};

QList<Insertion> insertions()
{
    const QString x = QStringLiteral("X");
    const QString awkward = QStringLiteral("\r\n\u00a0X\u2028\r\u2029\ufdd0\t");
    const auto typed = [x](ExactTextEdit &edit) { type(&edit, x); };
    const auto pasted = [awkward](ExactTextEdit &edit) { paste(&edit, awkward); };
    const auto committed = [x](ExactTextEdit &edit) { commit(&edit, x); };
    const auto dropped = [awkward](ExactTextEdit &edit) {
        drop(&edit, awkward, edit.cursorRect().center());
    };
    const auto accessible = [x](ExactTextEdit &edit) {
        insertAccessibly(&edit, edit.textCursor().position(), x);
    };
    return {
        {"typed at start", QTextCursor::Start, x, typed},
        {"typed at end", QTextCursor::End, x, typed},
        {"pasted at start", QTextCursor::Start, awkward, pasted},
        {"pasted at end", QTextCursor::End, awkward, pasted},
        {"committed at start", QTextCursor::Start, x, committed},
        {"committed at end", QTextCursor::End, x, committed},
        {"dropped at start", QTextCursor::Start, awkward, dropped},
        {"assistive technology at start", QTextCursor::Start, x, accessible},
        {"assistive technology at end", QTextCursor::End, x, accessible},
    };
}

} // namespace

class TestExactTextEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsText_data() { addTexts(); }
    void keepsText();
    void keepsTextBesideInsertion_data();
    void keepsTextBesideInsertion();
    void keepsTextBesideMiddle_data() { addTexts(); }
    void keepsTextBesideMiddle();
    void keepsBreaksAroundRemoved_data() { addTexts(); }
    void keepsBreaksAroundRemoved();
    void breakComesBack_data();
    void breakComesBack();
    void returnRepeatsBreak_data();
    void returnRepeatsBreak();
    void copiesExactly_data() { addTexts(); }
    void copiesExactly();
    void cutsAndPastesBack_data() { addTexts(); }
    void cutsAndPastesBack();
    void assistiveTechnologyRemovesAndReplaces();
    void setTextForgetsHistory();
    void readOnlyTakesNothing();

private:
    static void addTexts();
};

void TestExactTextEdit::addTexts()
{
    QTest::addColumn<QString>("text");
    for (const AwkwardText &row : awkwardTexts())
        QTest::newRow(row.name) << row.text;
}

void TestExactTextEdit::keepsText()
{
    QFETCH(const QString, text);
    ExactTextEdit edit;
    edit.setText(QStringLiteral("what\r\nwas before"));
    edit.setText(text);
    QCOMPARE(edit.text(), text);
}

void TestExactTextEdit::keepsTextBesideInsertion_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("insertion");
    const QList<Insertion> all = insertions();
    for (const AwkwardText &row : awkwardTexts()) {
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%s, %s", row.name, all.at(i).name) << row.text << i;
    }
}

void TestExactTextEdit::keepsTextBesideInsertion()
{
    QFETCH(const QString, text);
    QFETCH(const int, insertion);
    const Insertion inserted = insertions().at(insertion);
    ExactTextEdit edit;
    edit.setText(text);
    edit.resize(300, 200);
    edit.show();
    moveTo(edit, inserted.place);
    inserted.edit(edit);

    const QString expected =
        inserted.place == QTextCursor::Start ? inserted.text + text : text + inserted.text;
    QCOMPARE(edit.text(), expected);
    undoAll(edit);
    QCOMPARE(edit.text(), text);
    redoAll(edit);
    QCOMPARE(edit.text(), expected);
}

void TestExactTextEdit::keepsTextBesideMiddle()
{
    QFETCH(const QString, text);
    const QString before = QStringLiteral("before\r\n");
    const QString behind = QStringLiteral("\nbehind");
    ExactTextEdit edit;
    edit.setText(before + text + behind);
    select(edit, 3, 3);
    type(&edit, QStringLiteral("X"));
    edit.moveCursor(QTextCursor::End);
    type(&edit, QStringLiteral("Y\b"));
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(edit.text(), QStringLiteral("befXore\r\n") + text + behind);
    undoAll(edit);
    QCOMPARE(edit.text(), before + text + behind);
}

// Both neighbours of each break, and the break itself: an empty line goes in another way than a
// full one.
void TestExactTextEdit::keepsBreaksAroundRemoved()
{
    QFETCH(const QString, text);
    ExactTextEdit edit;
    edit.setText(text);
    const int count = edit.document()->characterCount() - 1;
    for (int at = 0; at < count; ++at) {
        edit.setText(text);
        const QString head = copied(edit, 0, at);
        const QString tail = copied(edit, at + 1, count);
        select(edit, at, at + 1);
        QTest::keyClick(&edit, Qt::Key_Delete);
        QCOMPARE(edit.text(), head + tail);
        undoAll(edit);
        QCOMPARE(edit.text(), text);
        redoAll(edit);
        QCOMPARE(edit.text(), head + tail);
    }
}

void TestExactTextEdit::breakComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at"); // place behind the break
    QTest::newRow("LF") << QStringLiteral("a\nb") << 2;
    QTest::newRow("CRLF") << QStringLiteral("a\r\nb") << 2;
    QTest::newRow("CR") << QStringLiteral("a\rb") << 2;
    QTest::newRow("U+2029") << QStringLiteral("a\u2029b") << 2;
    QTest::newRow("CRLF, third line") << QStringLiteral("a\r\nb\r\nc") << 4;
    QTest::newRow("CRLF, empty lines") << QStringLiteral("a\r\n\r\n\r\nc") << 3;
    QTest::newRow("CRLF at the end") << QStringLiteral("a\r\n") << 2;
    QTest::newRow("CRLF at the start") << QStringLiteral("\r\na") << 1;
}

void TestExactTextEdit::breakComesBack()
{
    QFETCH(const QString, text);
    QFETCH(const int, at);
    ExactTextEdit edit;
    edit.setText(text);
    select(edit, at, at);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QVERIFY(edit.text() != text);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), text);
}

void TestExactTextEdit::returnRepeatsBreak_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty text") << QString() << 0 << QStringLiteral("\nX");
    QTest::newRow("one line") << QStringLiteral("ab") << 1 << QStringLiteral("a\nXb");
    QTest::newRow("first of CRLF")
        << QStringLiteral("a\r\nb") << 1 << QStringLiteral("a\r\nX\r\nb");
    QTest::newRow("last of CRLF") << QStringLiteral("a\r\nb") << 3 << QStringLiteral("a\r\nb\r\nX");
    QTest::newRow("mixed, LF line")
        << QStringLiteral("a\r\nb\nc") << 5 << QStringLiteral("a\r\nb\nc\nX");
    QTest::newRow("mixed, CR line")
        << QStringLiteral("a\nb\rc") << 4 << QStringLiteral("a\nb\r\rXc");
}

void TestExactTextEdit::returnRepeatsBreak()
{
    QFETCH(const QString, text);
    QFETCH(const int, at);
    QFETCH(const QString, expected);
    struct
    {
        Qt::Key key;
        Qt::KeyboardModifier modifier;
    } const ways[] = {{Qt::Key_Return, Qt::NoModifier},
                      {Qt::Key_Enter, Qt::KeypadModifier},
                      // Qt's own editor would insert U+2028, which nobody can see.
                      {Qt::Key_Return, Qt::ShiftModifier}};
    for (const auto &way : ways) {
        ExactTextEdit edit;
        edit.setText(text);
        select(edit, at, at);
        QTest::keyClick(&edit, way.key, way.modifier);
        type(&edit, QStringLiteral("X"));
        QCOMPARE(edit.text(), expected);
        undoAll(edit);
        QCOMPARE(edit.text(), text);
    }
}

void TestExactTextEdit::copiesExactly()
{
    QFETCH(const QString, text);
    QApplication::clipboard()->setText(QStringLiteral("before"));
    ExactTextEdit edit;
    edit.setText(text);
    QTest::keySequence(&edit, QKeySequence::SelectAll);
    QTest::keySequence(&edit, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), text.isEmpty() ? QStringLiteral("before") : text);
    if (!text.isEmpty())
        QCOMPARE(QApplication::clipboard()->mimeData()->formats(),
                 QStringList{QStringLiteral("text/plain")});
}

void TestExactTextEdit::cutsAndPastesBack()
{
    QFETCH(const QString, text);
    const QString before = QStringLiteral("one\r\n");
    ExactTextEdit edit;
    edit.setText(before + text);
    select(edit, 2, edit.document()->characterCount() - 1);
    QTest::keySequence(&edit, QKeySequence::Cut);
    QCOMPARE(edit.text(), QStringLiteral("on"));
    QTest::keySequence(&edit, QKeySequence::Paste);
    QCOMPARE(edit.text(), before + text);
    undoAll(edit);
    QCOMPARE(edit.text(), before + text);
}

void TestExactTextEdit::assistiveTechnologyRemovesAndReplaces()
{
    const QString text = QStringLiteral("one\r\ntwo\u00a0\r\nthree");
    ExactTextEdit edit;
    edit.setText(text);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&edit);
    QVERIFY(interface);
    QVERIFY(interface->textInterface());
    QCOMPARE(interface->textInterface()->characterCount(), 14);
    interface->editableTextInterface()->replaceText(4, 7, QStringLiteral("2"));
    QCOMPARE(edit.text(), QStringLiteral("one\r\n2\u00a0\r\nthree"));
    interface->editableTextInterface()->deleteText(0, 2);
    QCOMPARE(edit.text(), QStringLiteral("e\r\n2\u00a0\r\nthree"));
    undoAll(edit);
    QCOMPARE(edit.text(), text);
}

void TestExactTextEdit::setTextForgetsHistory()
{
    ExactTextEdit edit;
    edit.setText(QStringLiteral("first"));
    type(&edit, QStringLiteral("X"));
    QVERIFY(edit.document()->isUndoAvailable());
    edit.setText(QStringLiteral("second"));
    QVERIFY(!edit.document()->isUndoAvailable());
    QTest::keySequence(&edit, QKeySequence::Undo);
    QCOMPARE(edit.text(), QStringLiteral("second"));
}

void TestExactTextEdit::readOnlyTakesNothing()
{
    const QString text = QStringLiteral("a\r\nb");
    ExactTextEdit edit;
    edit.setText(text);
    edit.setReadOnly(true);
    edit.show();
    type(&edit, QStringLiteral("x\n"));
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ShiftModifier);
    paste(&edit, QStringLiteral("x"));
    drop(&edit, QStringLiteral("x"));
    QTest::keySequence(&edit, QKeySequence::SelectAll);
    QTest::keySequence(&edit, QKeySequence::Cut);
    QCOMPARE(edit.text(), text);
    QVERIFY(!edit.testAttribute(Qt::WA_InputMethodEnabled));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestExactTextEdit)
#include "tst_exacttextedit.moc"
