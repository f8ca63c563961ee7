// SPDX-License-Identifier: MIT
#include "text/violationtext.h"

#include <QLocale>
#include <QTest>

namespace Latchkey {

class TestViolationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void namesOffenderAndPlace_data();
    void namesOffenderAndPlace();
    void namesRule_data();
    void namesRule();
    void valueIsNotQuoted();
    void listsFields_data();
    void listsFields();
};

void TestViolationText::namesOffenderAndPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *label, const QString &name, const QString &words) {
        QTest::newRow(label) << name << words;
    };
    row("space", QStringLiteral("a b"), QStringLiteral("Character 2 is a space."));
    row("tab", QStringLiteral("\t"), QStringLiteral("Character 1 is a tab."));
    row("LF", QStringLiteral("ab\n"), QStringLiteral("Character 3 is a line break."));
    row("CR", QStringLiteral("\r\n"), QStringLiteral("Character 1 is a line break."));
    row("U+2028", QStringLiteral("a\u2028"), QStringLiteral("Character 2 is a line break."));
    row("ASCII sign", QStringLiteral("a!"), QStringLiteral("Character 2 is \"!\"."));
    row("quote", QStringLiteral("\""), QStringLiteral("Character 1 is \"\"\"."));
    row("percent", QStringLiteral("%2"), QStringLiteral("Character 1 is \"%\"."));
    row("letter that looks like a", QStringLiteral("b\u0430"),
        QStringLiteral("Character 2 is \"\u0430\" (U+0430)."));
    row("emoji", QStringLiteral("ab\U0001F511"),
        QStringLiteral("Character 3 is \"\U0001F511\" (U+1F511)."));
    row("behind an emoji", QStringLiteral("\U0001F511"),
        QStringLiteral("Character 1 is \"\U0001F511\""));
    row("NUL", QString(QChar(0)), QStringLiteral("an invisible character (U+0000)."));
    row("no-break space", QStringLiteral("\u00a0"),
        QStringLiteral("an invisible character (U+00A0)."));
    row("zero width space", QStringLiteral("a\u200b"),
        QStringLiteral("Character 2 is an invisible character (U+200B)."));
    row("right-to-left override", QStringLiteral("\u202e"),
        QStringLiteral("an invisible character (U+202E)."));
    row("byte order mark", QStringLiteral("\ufeff"),
        QStringLiteral("an invisible character (U+FEFF)."));
    row("half a pair", QString(QChar(0xD83D)), QStringLiteral("an invisible character (U+D83D)."));
}

void TestViolationText::namesOffenderAndPlace()
{
    QFETCH(const QString, name);
    QFETCH(const QString, words);
    const auto violation = checkName(name);
    QVERIFY(violation);
    const QString text = violationText(*violation);
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY2(text.contains(QLatin1StringView("Allowed are")), qPrintable(text));
}

void TestViolationText::namesRule_data()
{
    using Rule = Violation::Rule;
    QTest::addColumn<Violation>("violation");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name empty") << Violation{.field = Field::Name, .rule = Rule::Empty}
                                << QStringLiteral("The name cannot be empty.");
    QTest::newRow("value empty") << Violation{.field = Field::Value, .rule = Rule::Empty}
                                 << QStringLiteral("The value cannot be empty.");
    QTest::newRow("name long")
        << Violation{.field = Field::Name, .rule = Rule::TooLong, .length = 101, .limit = 100}
        << QStringLiteral("The name has 101 characters; at most 100 are allowed.");
    QTest::newRow("description long")
        << Violation{.field = Field::Description,
                     .rule = Rule::TooLong,
                     .length = 1234,
                     .limit = 500}
        << QStringLiteral("The description has 1,234 characters; at most 500 are allowed.");
    QTest::newRow("description half a pair")
        << Violation{.field = Field::Description,
                     .rule = Rule::NotUnicode,
                     .character = 0xD83D,
                     .position = 7}
        << QStringLiteral("Character 7 is only half a character and cannot be sent.");
}

void TestViolationText::namesRule()
{
    QFETCH(const Violation, violation);
    QTEST(violationText(violation), "expected");
}

void TestViolationText::valueIsNotQuoted()
{
    const auto violation = checkValue(QString(QStringLiteral("S3CR") + QChar(0xD83D)));
    QVERIFY(violation);
    const QString text = violationText(*violation);
    QVERIFY(!text.contains(QLatin1StringView("S3CR")));
    QVERIFY(!text.contains(QLatin1StringView("D83D"), Qt::CaseInsensitive));
    QVERIFY(text.contains(QLatin1Char('5')));
}

void TestViolationText::listsFields_data()
{
    QTest::addColumn<int>("fields");
    QTest::addColumn<QString>("expected");
    const QStringList words{QString(),
                            QStringLiteral("name"),
                            QStringLiteral("description"),
                            QStringLiteral("name, description"),
                            QStringLiteral("value"),
                            QStringLiteral("name, value"),
                            QStringLiteral("description, value"),
                            QStringLiteral("name, description, value")};
    for (int fields = 0; fields < words.size(); ++fields)
        QTest::addRow("%d", fields) << fields << words.at(fields);
}

void TestViolationText::listsFields()
{
    QFETCH(const int, fields);
    QTEST(fieldsText(Fields(fields)), "expected");
}

} // namespace Latchkey

QTEST_APPLESS_MAIN(Latchkey::TestViolationText)
#include "tst_violationtext.moc"
