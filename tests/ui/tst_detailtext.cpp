// SPDX-License-Identifier: MIT
#include "awkwardtexts.h"
#include "fields/detailtext.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QTextBlock>

namespace Latchkey {

namespace {

class Probe : public DetailText
{
public:
    using DetailText::DetailText;

    /// How far down the last line reaches.
    [[nodiscard]] double bottom() const
    {
        return blockBoundingGeometry(document()->lastBlock()).translated(contentOffset()).bottom();
    }
};

} // namespace

class TestDetailText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAndCopies_data();
    void showsAndCopies();
    void dashForNothing();
    void fitsItsText_data();
    void fitsItsText();
    void followsTheFont();
    void cannotBeEdited();
};

void TestDetailText::showsAndCopies_data()
{
    QTest::addColumn<QString>("text");
    for (const AwkwardText &row : awkwardTexts()) {
        if (!row.text.isEmpty())
            QTest::newRow(row.name) << row.text;
    }
}

void TestDetailText::showsAndCopies()
{
    QFETCH(const QString, text);
    DetailText detail;
    detail.show(text);
    QCOMPARE(detail.text(), text);
    QTest::keySequence(&detail, QKeySequence::SelectAll);
    QTest::keySequence(&detail, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), text);
}

void TestDetailText::dashForNothing()
{
    DetailText detail;
    QCOMPARE(detail.text(), QStringLiteral("\u2013"));
    detail.show(QStringLiteral("a"));
    detail.show(std::nullopt);
    QCOMPARE(detail.text(), QStringLiteral("\u2013"));
    detail.show(QStringLiteral("a"));
    detail.show(QString());
    QCOMPARE(detail.text(), QStringLiteral("\u2013"));
}

void TestDetailText::fitsItsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    const QString word = QStringLiteral("prod/averyveryverylongnamewithoutanyspace").repeated(4);
    const QString sentence = QStringLiteral("some words that go on and on ").repeated(12);
    for (const int width : {60, 200, 333}) {
        QTest::addRow("one letter, %d", width) << QStringLiteral("a") << width;
        QTest::addRow("long word, %d", width) << word << width;
        QTest::addRow("sentence, %d", width) << sentence << width;
        QTest::addRow("lines, %d", width) << QStringLiteral("a\r\n\nb\u2028c\n") << width;
        QTest::addRow("emoji, %d", width) << QStringLiteral("\U0001F511").repeated(40) << width;
        QTest::addRow("CJK, %d", width) << QStringLiteral("\u79d8\u5bc6").repeated(40) << width;
    }
}

void TestDetailText::fitsItsText()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QWidget window;
    Probe detail(&window);
    detail.show(text);
    detail.resize(width, 10);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    QVERIFY(detail.bottom() <= detail.viewport()->height());
    QVERIFY(detail.bottom() + detail.fontMetrics().lineSpacing() > detail.viewport()->height());
    for (QTextBlock block = detail.document()->begin(); block.isValid(); block = block.next()) {
        for (int line = 0; line < block.layout()->lineCount(); ++line)
            QVERIFY(block.layout()->lineAt(line).naturalTextWidth() <= width);
    }
}

void TestDetailText::followsTheFont()
{
    QWidget window;
    Probe detail(&window);
    detail.show(QStringLiteral("a\nb\nc"));
    detail.resize(200, 10);
    window.show();
    const int before = detail.height();
    QFont font = detail.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    detail.setFont(font);
    QVERIFY(detail.height() > before * 3 / 2);
    QVERIFY(detail.bottom() <= detail.viewport()->height());
}

void TestDetailText::cannotBeEdited()
{
    DetailText detail;
    detail.show(QStringLiteral("a"));
    QTest::keyClicks(&detail, QStringLiteral("b"));
    QTest::keyClick(&detail, Qt::Key_Return);
    QTest::keySequence(&detail, QKeySequence::Paste);
    QCOMPARE(detail.text(), QStringLiteral("a"));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestDetailText)
#include "tst_detailtext.moc"
