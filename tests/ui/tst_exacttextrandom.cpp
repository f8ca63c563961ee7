// SPDX-License-Identifier: MIT
#include "awkwardtexts.h"
#include "driving.h"
#include "fields/exacttextedit.h"

#include <QApplication>
#include <QClipboard>
#include <QRandomGenerator>
#include <QTest>

namespace Latchkey {

namespace {

constexpr int Steps = 100;

/// The document as the editor ought to see it: characters and line breaks, one place each, but
/// two for a surrogate pair.
class Model
{
public:
    explicit Model(const QString &text) : m_units(unitsOf(text))
    {
        for (const QString &unit : std::as_const(m_units)) {
            if (isBreak(unit)) {
                m_firstLineBreak = unit;
                break;
            }
        }
    }

    [[nodiscard]] qsizetype count() const { return m_units.size(); }
    [[nodiscard]] QString text() const { return m_units.join(QString()); }
    [[nodiscard]] QString between(qsizetype from, qsizetype to) const
    {
        return m_units.mid(from, to - from).join(QString());
    }
    [[nodiscard]] int place(qsizetype index) const
    {
        int place = 0;
        for (const QString &unit : m_units.first(index))
            place += isBreak(unit) ? 1 : int(unit.size());
        return place;
    }
    /// What Return inserts at @p index.
    [[nodiscard]] QString lineBreakAt(qsizetype index) const
    {
        for (qsizetype i = index; i > 0; --i) {
            if (isBreak(m_units.at(i - 1)))
                return m_units.at(i - 1);
        }
        return m_firstLineBreak;
    }
    void replace(qsizetype from, qsizetype to, const QString &text)
    {
        m_units.remove(from, to - from);
        const QStringList units = unitsOf(text);
        for (qsizetype i = 0; i < units.size(); ++i)
            m_units.insert(from + i, units.at(i));
    }

private:
    static bool isBreak(const QString &unit)
    {
        static const QStringList breaks{QStringLiteral("\n"),     QStringLiteral("\r"),
                                        QStringLiteral("\r\n"),   QStringLiteral("\u2029"),
                                        QStringLiteral("\ufdd0"), QStringLiteral("\ufdd1")};
        return breaks.contains(unit);
    }
    static QStringList unitsOf(const QString &text)
    {
        QStringList units;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool two = i + 1 < text.size()
                && ((text.at(i) == u'\r' && text.at(i + 1) == u'\n')
                    || (text.at(i).isHighSurrogate() && text.at(i + 1).isLowSurrogate()));
            units << text.mid(i, two ? 2 : 1);
            i += two ? 1 : 0;
        }
        return units;
    }

    QStringList m_units;
    QString m_firstLineBreak = QStringLiteral("\n");
};

} // namespace

/// Long random runs of edits against a model that is a list of characters.
class TestExactTextRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsModel_data();
    void followsModel();

private:
    void step(ExactTextEdit &edit, Model &model);
    QString someText();

    QRandomGenerator m_random;
};

void TestExactTextRandom::followsModel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<uint>("seed");
    uint seed = 1;
    for (const AwkwardText &row : awkwardTexts()) {
        for (int run = 0; run < 2; ++run, ++seed)
            QTest::addRow("%s, seed %u", row.name, seed) << row.text << seed;
    }
}

QString TestExactTextRandom::someText()
{
    static const QStringList pieces{
        QStringLiteral("a"),      QStringLiteral("\r\n"),   QStringLiteral("\n"),
        QStringLiteral("\r"),     QStringLiteral("\u2028"), QStringLiteral("\u2029"),
        QStringLiteral("\ufdd0"), QStringLiteral("\u00a0"), QStringLiteral("\U0001F511"),
        QStringLiteral("\t"),     QStringLiteral("word "),  QString(QChar(0))};
    QString text;
    for (int i = m_random.bounded(1, 5); i > 0; --i)
        text += pieces.at(m_random.bounded(int(pieces.size())));
    return text;
}

void TestExactTextRandom::step(ExactTextEdit &edit, Model &model)
{
    qsizetype from = m_random.bounded(int(model.count()) + 1);
    qsizetype to = from;
    if (m_random.bounded(2) == 0)
        to = std::min(model.count(), from + m_random.bounded(1, 4));
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(model.place(from));
    cursor.setPosition(model.place(to), QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);

    const QString text = someText();
    switch (m_random.bounded(7)) {
    case 0:
        type(&edit, QStringLiteral("x"));
        model.replace(from, to, QStringLiteral("x"));
        break;
    case 1: {
        const QString lineBreak = model.lineBreakAt(from);
        QTest::keyClick(&edit, Qt::Key_Return);
        model.replace(from, to, lineBreak);
        break;
    }
    case 2:
        paste(&edit, text);
        model.replace(from, to, text);
        break;
    case 3:
        commit(&edit, QStringLiteral("\u3042"));
        model.replace(from, to, QStringLiteral("\u3042"));
        break;
    case 4:
        QTest::keyClick(&edit, Qt::Key_Backspace);
        model.replace(from == to ? std::max<qsizetype>(from - 1, 0) : from, to, {});
        break;
    case 5:
        if (from == to)
            break; // Delete takes a whole grapheme, of which the model knows nothing
        QTest::keyClick(&edit, Qt::Key_Delete);
        model.replace(from, to, {});
        break;
    case 6:
        if (from == to)
            break;
        QTest::keySequence(&edit, QKeySequence::Cut);
        QCOMPARE(QApplication::clipboard()->text(), model.between(from, to));
        model.replace(from, to, {});
        break;
    }
}

void TestExactTextRandom::followsModel()
{
    QFETCH(const QString, text);
    QFETCH(const uint, seed);
    m_random.seed(seed);
    ExactTextEdit edit;
    edit.setText(text);
    Model model(text);
    for (int i = 0; i < Steps; ++i) {
        step(edit, model);
        QCOMPARE(edit.text(), model.text());
        if (QTest::currentTestFailed())
            return;
    }

    while (edit.document()->isUndoAvailable())
        QTest::keySequence(&edit, QKeySequence::Undo);
    QCOMPARE(edit.text(), text);
    while (edit.document()->isRedoAvailable())
        QTest::keySequence(&edit, QKeySequence::Redo);
    QCOMPARE(edit.text(), model.text());
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestExactTextRandom)
#include "tst_exacttextrandom.moc"
