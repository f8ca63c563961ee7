// SPDX-License-Identifier: MIT
#include "awkwardtexts.h"
#include "secret.h"
#include "secretform.h"
#include "valuedriving.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Latchkey {

using namespace Qt::StringLiterals;

class TestValueInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesExactly_data();
    void takesExactly();
    void takesTypedCharacters_data();
    void takesTypedCharacters();
    void leavesCommandsAlone_data();
    void leavesCommandsAlone();
    void returnRepeatsLineBreak_data();
    void returnRepeatsLineBreak();
    void controlReturnSubmits();
    void inputMethodReplacesExactly();
    void inputMethodComposesUnseen();
    void assistiveTechnologyWrites();
    void cannotBeWrittenWhileDisabled();
    void dropGoesWhereItIsAimed();
    void dropNeverMoves();
    void takesOneFile();
    void undoesEachWayIn();
    void formRefusesHalfPairs_data();
    void formRefusesHalfPairs();
};

namespace {

using Way = void (*)(ShownField &, const QString &);

const QList<std::pair<const char *, Way>> &ways()
{
    static const QList<std::pair<const char *, Way>> all{
        {"paste", [](ShownField &shown, const QString &text) { paste(shown.view, text); }},
        {"drop", [](ShownField &shown, const QString &text) { drop(shown.view, text); }},
        {"input method", [](ShownField &shown, const QString &text) { commit(shown.view, text); }},
        {"assistive technology",
         [](ShownField &shown, const QString &text) { insertAccessibly(shown.view, 0, text); }},
    };
    return all;
}

} // namespace

void TestValueInput::takesExactly_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("text");

    for (int way = 0; way < ways().size(); ++way) {
        for (const AwkwardText &awkward : awkwardTexts())
            QTest::addRow("%s, %s", ways().at(way).first, awkward.name) << way << awkward.text;
    }
}

void TestValueInput::takesExactly()
{
    QFETCH(int, way);
    QFETCH(QString, text);

    ShownField shown;
    QSignalSpy changed(shown.field, &SecretValueField::valueChanged);
    ways().at(way).second(shown, text);
    QCOMPARE(shown.value(), text);
    if (!text.isEmpty())
        QVERIFY(!changed.isEmpty());

    // And in the middle of something.
    shown.view->replaceAll(u"<>");
    QTest::keyClick(shown.view, Qt::Key_Left);
    const int x = QFontMetrics(shown.view->font()).horizontalAdvance(QChar(0x25CF)) + 4;
    if (QLatin1StringView(ways().at(way).first) == "drop"_L1)
        drop(shown.view, text, QPoint(x, 8));
    else
        ways().at(way).second(shown, text);
    QCOMPARE(shown.value(), u"<"_s + text + u">"_s);
}

void TestValueInput::takesTypedCharacters_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("ASCII") << u"aZ 09 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"_s;
    QTest::newRow("Latin-1") << u"\u00e9\u00df\u00a0\u00ad"_s;
    QTest::newRow("joiners") << u"\u0646\u200c\u0647\u200d\u200e"_s;
    QTest::newRow("combining") << u"e\u0301"_s;
    QTest::newRow("outside the BMP") << u"\U0001F511\U0001D11E"_s;
    QTest::newRow("private") << u"\uf8ff"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c"_s;
    QTest::newRow("Return") << u"a\n\nb\n"_s;
}

void TestValueInput::takesTypedCharacters()
{
    QFETCH(QString, text);

    ShownField shown;
    type(shown.view, text);
    QCOMPARE(shown.value(), text);

    // The third level of keyboards comes as Ctrl+Alt on some systems.
    QTest::sendKeyEvent(QTest::Click, shown.view, Qt::Key_Q, u"@"_s,
                        Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(shown.value(), text + u"@"_s);
}

void TestValueInput::leavesCommandsAlone_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");

    QTest::newRow("Ctrl+S") << int(Qt::Key_S) << int(Qt::ControlModifier);
    QTest::newRow("Ctrl+B") << int(Qt::Key_B) << int(Qt::ControlModifier);
    QTest::newRow("Alt+X") << int(Qt::Key_X) << int(Qt::AltModifier);
    QTest::newRow("Meta+X") << int(Qt::Key_X) << int(Qt::MetaModifier);
    QTest::newRow("Escape") << int(Qt::Key_Escape) << int(Qt::NoModifier);
    QTest::newRow("F5") << int(Qt::Key_F5) << int(Qt::NoModifier);
    QTest::newRow("Tab") << int(Qt::Key_Tab) << int(Qt::NoModifier);
}

void TestValueInput::leavesCommandsAlone()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);

    ShownField shown;
    paste(shown.view, u"a"_s);
    QTest::keyClick(shown.view, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(shown.value(), u"a"_s);
}

void TestValueInput::returnRepeatsLineBreak_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("lineBreak");

    QTest::newRow("empty") << QString() << u"\n"_s;
    QTest::newRow("LF") << u"a\nb"_s << u"\n"_s;
    QTest::newRow("CRLF") << u"a\r\nb"_s << u"\r\n"_s;
    QTest::newRow("CR") << u"a\rb"_s << u"\r"_s;
}

void TestValueInput::returnRepeatsLineBreak()
{
    QFETCH(QString, before);
    QFETCH(QString, lineBreak);

    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        ShownField shown;
        QSignalSpy submitted(shown.field, &SecretValueField::submitted);
        paste(shown.view, before);
        QTest::keyClick(shown.view, key);
        QTest::keyClick(shown.view, key, Qt::ShiftModifier);
        QCOMPARE(shown.value(), before + lineBreak + lineBreak);
        QTest::keyClick(shown.view, Qt::Key_Backspace); // a CRLF goes as one
        QCOMPARE(shown.value(), before + lineBreak);
        QVERIFY(submitted.isEmpty());
    }
}

void TestValueInput::controlReturnSubmits()
{
    ShownField shown;
    QSignalSpy submitted(shown.field, &SecretValueField::submitted);
    paste(shown.view, u"a"_s);
    QTest::keyClick(shown.view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.size(), 1);
    QTest::keyClick(shown.view, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    QCOMPARE(submitted.size(), 2);
    QCOMPARE(shown.value(), u"a"_s);
}

void TestValueInput::inputMethodReplacesExactly()
{
    ShownField shown;
    const auto send = [&shown](const QString &text, int start, int length) {
        QInputMethodEvent event;
        event.setCommitString(text, start, length);
        QApplication::sendEvent(shown.view, &event);
    };
    paste(shown.view, u"abe\u0301"_s);
    send(u"\u0300"_s, -1, 1); // part of what counts as one character
    QCOMPARE(shown.value(), u"abe\u0300"_s);
    send(u"xy"_s, -4, 2);
    QCOMPARE(shown.value(), u"xye\u0300"_s);
    send(QString(), -1, 1);
    QCOMPARE(shown.value(), u"xe\u0300"_s);
    send(u"z"_s, -50, 100);
    QCOMPARE(shown.value(), u"z"_s);
}

void TestValueInput::inputMethodComposesUnseen()
{
    ShownField shown;
    QInputMethodEvent composing(u"preedit"_s, {});
    QApplication::sendEvent(shown.view, &composing);
    QCOMPARE(shown.value(), QString());
}

void TestValueInput::assistiveTechnologyWrites()
{
    ShownField shown;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(shown.view);
    QAccessibleEditableTextInterface *editable = interface->editableTextInterface();
    interface->setText(QAccessible::Value, u"one"_s);
    QCOMPARE(shown.value(), u"one"_s);
    interface->setText(QAccessible::Value, u"two"_s); // in place of the first
    QCOMPARE(shown.value(), u"two"_s);
    editable->replaceText(0, interface->textInterface()->characterCount(), u"three"_s);
    QCOMPARE(shown.value(), u"three"_s);
    editable->insertText(interface->textInterface()->characterCount(), u"four"_s);
    QCOMPARE(shown.value(), u"threefour"_s);
    editable->deleteText(0, interface->textInterface()->characterCount());
    QCOMPARE(shown.value(), QString());
    QTest::keySequence(shown.view, QKeySequence::Undo);
    QCOMPARE(shown.value(), u"threefour"_s);
}

void TestValueInput::cannotBeWrittenWhileDisabled()
{
    ShownField shown;
    paste(shown.view, u"being saved"_s);
    shown.field->setEnabled(false);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(shown.view);
    interface->setText(QAccessible::Value, u"x"_s);
    interface->editableTextInterface()->insertText(0, u"x"_s);
    interface->editableTextInterface()->deleteText(0, 8);
    paste(shown.view, u"x"_s);
    type(shown.view, u"x"_s);
    drop(shown.view, u"x"_s);
    QCOMPARE(shown.value(), u"being saved"_s);
    shown.field->setEnabled(true);
    interface->setText(QAccessible::Value, u"x"_s);
    QCOMPARE(shown.value(), u"x"_s);
}

void TestValueInput::dropGoesWhereItIsAimed()
{
    ShownField shown;
    paste(shown.view, u"abc"_s);
    shown.reveal();
    shown.view->setFocus();
    drop(shown.view, u"<"_s, QPoint(5, 8));
    QCOMPARE(shown.value(), u"<abc"_s);

    // Masked and without the focus, there is nothing to aim at.
    shown.reveal();
    QVERIFY(!shown.isRevealed());
    shown.after->setFocus();
    drop(shown.view, u">"_s, QPoint(5, 8));
    QCOMPARE(shown.value(), u"<abc>"_s);
    QVERIFY(shown.view->hasFocus());
}

void TestValueInput::dropNeverMoves()
{
    // Whatever the source proposes: if it moved, the only copy might end up here.
    ShownField shown;
    QMimeData text;
    text.setText(u"a"_s);
    QCOMPARE(dropData(shown.view, text), Qt::CopyAction);
    QCOMPARE(shown.value(), u"a"_s);

    QMimeData picture;
    picture.setData(u"image/png"_s, "a");
    QCOMPARE(dropData(shown.view, picture), Qt::IgnoreAction);
    QCOMPARE(shown.value(), u"a"_s);
}

void TestValueInput::takesOneFile()
{
    const QTemporaryDir folder;
    QStringList paths{folder.filePath(u"one"_s), folder.filePath(u"two"_s)};
    for (const QString &path : paths) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xEF\xBB\xBFin a file\r\n\0"_ba);
    }
    const QString content = u"\uFEFFin a file\r\n\0"_s;

    ShownField shown;
    QCOMPARE(dropData(shown.view, *filesData({paths.first()})), Qt::CopyAction);
    QCOMPARE(shown.value(), content);
    QTest::keySequence(shown.view, QKeySequence::Undo);
    QCOMPARE(shown.value(), QString());

    QApplication::clipboard()->setMimeData(filesData({paths.first()}).release());
    QTest::keySequence(shown.view, QKeySequence::Paste);
    QCOMPARE(shown.value(), content);

    // Their names are not meant.
    QCOMPARE(dropData(shown.view, *filesData(paths)), Qt::IgnoreAction);
    QApplication::clipboard()->setMimeData(filesData(paths).release());
    QTest::keySequence(shown.view, QKeySequence::Paste);
    QCOMPARE(shown.value(), content);

    QMimeData link;
    link.setUrls({QUrl(u"https://example.com/token"_s)});
    shown.view->replaceAll({});
    QCOMPARE(dropData(shown.view, link), Qt::CopyAction);
    QCOMPARE(shown.value(), u"https://example.com/token"_s);
}

void TestValueInput::undoesEachWayIn()
{
    for (const auto &[name, way] : ways()) {
        ShownField shown;
        paste(shown.view, u"old"_s);
        QTest::keySequence(shown.view, QKeySequence::SelectAll);
        way(shown, u"new\r\n"_s);
        const QString both = shown.value();
        QVERIFY2(both.contains(u"new\r\n"_s), name);
        QTest::keySequence(shown.view, QKeySequence::Undo);
        QCOMPARE(shown.value(), u"old"_s);
        QTest::keySequence(shown.view, QKeySequence::Redo);
        QCOMPARE(shown.value(), both);
        QTest::keySequence(shown.view, QKeySequence::Undo);
        QTest::keySequence(shown.view, QKeySequence::Undo);
        QTest::keySequence(shown.view, QKeySequence::Undo); // nothing left
        QCOMPARE(shown.value(), QString());
    }
}

void TestValueInput::formRefusesHalfPairs_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("savable");

    QTest::newRow("fine") << u"a\U0001F511"_s << true;
    QTest::newRow("high") << u"a"_s + QChar(0xD83D) << false;
    QTest::newRow("low") << QChar(0xDD11) + u"a"_s << false;
    QTest::newRow("the wrong way round") << u"a"_s + QChar(0xDD11) + QChar(0xD83D) << false;
}

void TestValueInput::formRefusesHalfPairs()
{
    QFETCH(QString, value);
    QFETCH(bool, savable);

    SecretForm form;
    form.setSecret({.id = u"1"_s, .name = u"name"_s});
    form.show();
    auto *view = named<SecretTextView>(form, u"Value"_s);
    QVERIFY(view);
    const QString before = shownText(form);
    paste(view, value);
    QCOMPARE(form.edit().value, value);
    QCOMPARE(form.edit().isSavable(), savable);
    QCOMPARE(named<QPushButton>(form, u"Save"_s)->isEnabled(), savable);
    const QString description =
        QAccessible::queryAccessibleInterface(view)->text(QAccessible::Description);
    QCOMPARE(before.contains(description), savable); // the hint as it was, or what is wrong
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestValueInput)
#include "tst_valueinput.moc"
