// SPDX-License-Identifier: MIT
#include "driving.h"
#include "validators/rulevalidators.h"

#include <QLineEdit>
#include <QTest>

namespace Latchkey {

namespace {

const QString emoji = QStringLiteral("\U0001F511");
const QString highHalf = QString(QChar(0xD83D));

QString repeated(const QString &text, int times)
{
    return text.repeated(times);
}

} // namespace

class TestRuleValidators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void letsEverythingIn_data();
    void letsEverythingIn();
    void acceptableInputFollowsRule();

private:
    static std::unique_ptr<RuleValidator> validator(Field field);
};

std::unique_ptr<RuleValidator> TestRuleValidators::validator(Field field)
{
    switch (field) {
    case Field::Name:
        return std::make_unique<NameValidator>();
    case Field::Description:
        return std::make_unique<DescriptionValidator>();
    case Field::Value:
        return std::make_unique<NewValueValidator>();
    }
    Q_UNREACHABLE();
}

void TestRuleValidators::judges_data()
{
    using Rule = Violation::Rule;
    using Broken = std::optional<Rule>;
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rule"); // -1: none
    const auto row = [](const char *name, Field field, const QString &text, Broken rule = {}) {
        QTest::newRow(name) << int(field) << text << (rule ? int(*rule) : -1);
    };
    const QString a = QStringLiteral("a");

    row("name of all signs", Field::Name, QStringLiteral("AZaz09_-/."));
    row("name of one", Field::Name, QStringLiteral("."));
    row("name of 100", Field::Name, repeated(a, 100));
    row("name of 101", Field::Name, repeated(a, 101), Rule::TooLong);
    row("name empty", Field::Name, {}, Rule::Empty);
    row("name with space", Field::Name, QStringLiteral("a b"), Rule::Character);
    row("name with Cyrillic a", Field::Name, QStringLiteral("\u0430"), Rule::Character);
    row("name with Arabic digit", Field::Name, QStringLiteral("\u0661"), Rule::Character);
    row("name with line feed", Field::Name, QStringLiteral("a\n"), Rule::Character);
    row("name with NUL", Field::Name, QString(QChar(0)), Rule::Character);
    row("name with emoji", Field::Name, emoji, Rule::Character);
    row("name with half a pair", Field::Name, highHalf, Rule::Character);

    row("description empty", Field::Description, {});
    row("description of 500", Field::Description, repeated(a, 500));
    row("description of 501", Field::Description, repeated(a, 501), Rule::TooLong);
    row("description of 500 emoji", Field::Description, repeated(emoji, 500));
    row("description of 501 emoji", Field::Description, repeated(emoji, 501), Rule::TooLong);
    row("description with breaks", Field::Description, QStringLiteral("a\r\nb\u2028c\u00a0"));
    row("description with half a pair", Field::Description, highHalf, Rule::NotUnicode);

    row("value empty: kept", Field::Value, {});
    row("value of one", Field::Value, a);
    row("value of a space", Field::Value, QStringLiteral(" "));
    row("value of NUL", Field::Value, QString(QChar(0)));
    row("value long", Field::Value, repeated(emoji, 100000));
    row("value with half a pair", Field::Value, highHalf, Rule::NotUnicode);
}

void TestRuleValidators::judges()
{
    QFETCH(const int, field);
    QFETCH(QString, text);
    QFETCH(const int, rule);
    const auto validator = TestRuleValidators::validator(Field(field));

    const QString before = text;
    int position = int(text.size()) / 2;
    const int positionBefore = position;
    QCOMPARE(validator->validate(text, position),
             rule < 0 ? QValidator::Acceptable : QValidator::Intermediate);
    QCOMPARE(text, before);
    QCOMPARE(position, positionBefore);
    validator->fixup(text);
    QCOMPARE(text, before);

    const auto violation = validator->violation(text);
    QCOMPARE(violation ? int(violation->rule) : -1, rule);
    if (violation)
        QCOMPARE(int(violation->field), field);
}

void TestRuleValidators::letsEverythingIn_data()
{
    QTest::addColumn<int>("field");
    QTest::newRow("name") << int(Field::Name);
    QTest::newRow("description") << int(Field::Description);
    QTest::newRow("value") << int(Field::Value);
}

// Invalid would make the field drop the key without a word.
void TestRuleValidators::letsEverythingIn()
{
    QFETCH(const int, field);
    const auto validator = TestRuleValidators::validator(Field(field));
    QLineEdit edit;
    edit.setMaxLength(10000);
    edit.setValidator(validator.get());

    QString expected;
    const QString hostile = QStringLiteral("ok ! \u00e9\u0430\u200b\u4e2d") + emoji
        + repeated(QStringLiteral("x"), 600);
    type(&edit, hostile);
    expected += hostile;
    QCOMPARE(edit.text(), expected);

    paste(&edit, QStringLiteral(" pasted\u00a0\u2028"));
    expected += QStringLiteral(" pasted\u00a0\u2028");
    QCOMPARE(edit.text(), expected);

    commit(&edit, QStringLiteral("\u3042\u3044"));
    expected += QStringLiteral("\u3042\u3044");
    QCOMPARE(edit.text(), expected);

    QTest::keyClick(&edit, Qt::Key_Backspace);
    expected.chop(1);
    QCOMPARE(edit.text(), expected);
    QTest::keySequence(&edit, QKeySequence::SelectAll);
    QTest::keyClick(&edit, Qt::Key_Delete);
    QCOMPARE(edit.text(), QString());
}

void TestRuleValidators::acceptableInputFollowsRule()
{
    QLineEdit edit;
    edit.setValidator(new NameValidator(&edit));
    type(&edit, QStringLiteral("prod/a.b"));
    QVERIFY(edit.hasAcceptableInput());
    type(&edit, QStringLiteral(" "));
    QVERIFY(!edit.hasAcceptableInput());
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QVERIFY(edit.hasAcceptableInput());
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestRuleValidators)
#include "tst_rulevalidators.moc"
