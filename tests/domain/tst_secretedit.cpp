// SPDX-License-Identifier: MIT
#include "secretedit.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

using Text = std::optional<QString>;

/// An edit of @p original as the form first shows it: nothing changed yet.
SecretEdit untouched(const Secret &original)
{
    return {.original = original,
            .name = original.name,
            .description = original.description.value_or(QString()),
            .value = {}};
}

Secret stored(const QString &name = u"old-name"_s, const Text &description = u"old text"_s)
{
    Secret secret;
    secret.id = u"sec_1"_s;
    secret.name = name;
    secret.description = description;
    return secret;
}

Text valueOf(const SecretPatch &patch)
{
    return patch.value ? Text(patch.value->view().toString()) : Text();
}

} // namespace

class TestSecretEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallestPatch_data();
    void smallestPatch();
    void descriptionAbsentOrEmpty_data();
    void descriptionAbsentOrEmpty();
    void exactTextIsNotDirty_data();
    void exactTextIsNotDirty();
    void oldRuleBreakersDoNotBlock_data();
    void oldRuleBreakersDoNotBlock();
    void everyViolationInOrder();
    void patchOutlivesTheField();
};

void TestSecretEdit::smallestPatch_data()
{
    QTest::addColumn<Text>("name");
    QTest::addColumn<Text>("description");
    QTest::addColumn<Text>("value");

    // All eight combinations of the three fields.
    for (int bits = 0; bits < 8; ++bits) {
        QTest::addRow("%d%d%d", (bits >> 2) & 1, (bits >> 1) & 1, bits & 1)
            << ((bits & 4) ? Text(u"new-name"_s) : Text())
            << ((bits & 2) ? Text(u"new text"_s) : Text())
            << ((bits & 1) ? Text(u"s3cret"_s) : Text());
    }
    QTest::newRow("emptied description is sent") << Text() << Text(u""_s) << Text();
    QTest::newRow("only the case of a letter") << Text(u"Old-name"_s) << Text() << Text();
    QTest::newRow("only a space more") << Text() << Text(u"old text "_s) << Text();
    QTest::newRow("spaces as a value") << Text() << Text() << Text(u"  "_s);
}

void TestSecretEdit::smallestPatch()
{
    QFETCH(Text, name);
    QFETCH(Text, description);
    QFETCH(Text, value);

    SecretEdit edit = untouched(stored());
    if (name)
        edit.name = *name;
    if (description)
        edit.description = *description;
    if (value)
        edit.value = *value;

    Fields expected;
    expected.setFlag(Field::Name, name.has_value());
    expected.setFlag(Field::Description, description.has_value());
    expected.setFlag(Field::Value, value.has_value());
    QCOMPARE(edit.changedFields(), expected);
    QCOMPARE(edit.isDirty(), expected != Fields());
    QCOMPARE(edit.isSavable(), expected != Fields());
    QVERIFY(edit.violations().empty());

    const SecretPatch patch = edit.patch();
    QCOMPARE(patch.fields(), expected);
    QCOMPARE(patch.name, name);
    QCOMPARE(patch.description, description);
    QCOMPARE(valueOf(patch), value);
}

void TestSecretEdit::descriptionAbsentOrEmpty_data()
{
    QTest::addColumn<Text>("stored");
    QTest::addColumn<QString>("edited");
    QTest::addColumn<Text>("sent");

    QTest::newRow("absent, null") << Text() << QString() << Text();
    QTest::newRow("absent, empty") << Text() << u""_s << Text();
    QTest::newRow("empty, null") << Text(u""_s) << QString() << Text();
    QTest::newRow("empty, empty") << Text(u""_s) << u""_s << Text();
    QTest::newRow("absent, filled") << Text() << u"x"_s << Text(u"x"_s);
    QTest::newRow("empty, filled") << Text(u""_s) << u"x"_s << Text(u"x"_s);
    QTest::newRow("filled, null") << Text(u"x"_s) << QString() << Text(u""_s);
}

void TestSecretEdit::descriptionAbsentOrEmpty()
{
    QFETCH(Text, stored);
    QFETCH(QString, edited);
    QFETCH(Text, sent);

    SecretEdit edit = untouched(::stored(u"n"_s, stored));
    edit.description = edited;
    QCOMPARE(edit.isDirty(), sent.has_value());
    QCOMPARE(edit.patch().description, sent);
    QVERIFY(!edit.patch().name);
    QVERIFY(!edit.patch().value);
}

void TestSecretEdit::exactTextIsNotDirty_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("lookalike");

    QTest::newRow("CRLF") << u"a\r\nb"_s << u"a\nb"_s;
    QTest::newRow("CR") << u"a\rb"_s << u"a\nb"_s;
    QTest::newRow("no-break space") << u"a\u00A0b"_s << u"a b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\nb"_s;
    QTest::newRow("paragraph separator") << u"a\u2029b"_s << u"a\nb"_s;
    QTest::newRow("composed or not") << u"\u00E9"_s << u"e\u0301"_s;
    QTest::newRow("NUL") << u"a\0b"_s << u"a"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) << u"\uFFFD"_s;
}

void TestSecretEdit::exactTextIsNotDirty()
{
    QFETCH(QString, description);
    QFETCH(QString, lookalike);

    SecretEdit edit = untouched(stored(u"n"_s, description));
    QVERIFY(!edit.isDirty());
    QVERIFY(!edit.isSavable());
    QCOMPARE(edit.patch().fields(), Fields());

    edit.description = lookalike;
    QCOMPARE(edit.changedFields(), Fields(Field::Description));
    QCOMPARE(edit.patch().description, Text(lookalike));
}

void TestSecretEdit::oldRuleBreakersDoNotBlock_data()
{
    QTest::addColumn<Secret>("original");
    QTest::addColumn<Field>("broken");

    QTest::newRow("name with a space") << stored(u"my key"_s) << Field::Name;
    QTest::newRow("long name") << stored(QString(101, u'a')) << Field::Name;
    QTest::newRow("no name") << stored(QString()) << Field::Name;
    QTest::newRow("long description") << stored(u"n"_s, QString(501, u'a')) << Field::Description;
    QTest::newRow("broken description")
        << stored(u"n"_s, QString(QChar(0xDC00))) << Field::Description;
}

void TestSecretEdit::oldRuleBreakersDoNotBlock()
{
    QFETCH(Secret, original);
    QFETCH(Field, broken);

    SecretEdit edit = untouched(original);
    edit.value = u"s3cret";
    QVERIFY(edit.isSavable());
    QCOMPARE(edit.patch().fields(), Fields(Field::Value));

    edit.value = {};
    QString &other = broken == Field::Name ? edit.description : edit.name;
    other = u"changed"_s;
    QVERIFY(edit.isSavable());

    // Once touched, the field answers for all that it holds.
    QString &touched = broken == Field::Name ? edit.name : edit.description;
    touched = QString(600, u'!');
    QVERIFY(!edit.isSavable());
    QCOMPARE(edit.violations().size(), std::size_t(1));
    QCOMPARE(edit.violations().front().field, broken);
}

void TestSecretEdit::everyViolationInOrder()
{
    SecretEdit edit = untouched(stored());
    const QString half(QChar(0xD800));
    edit.name.clear();
    edit.description = QString(501, u'x');
    edit.value = half;

    const std::vector<Violation> violations = edit.violations();
    QCOMPARE(violations.size(), std::size_t(3));
    QCOMPARE(violations[0], (Violation{.field = Field::Name, .rule = Violation::Rule::Empty}));
    QCOMPARE(violations[1].field, Field::Description);
    QCOMPARE(violations[1].rule, Violation::Rule::TooLong);
    QCOMPARE(violations[2].field, Field::Value);
    QCOMPARE(violations[2].rule, Violation::Rule::NotUnicode);
    QVERIFY(edit.isDirty());
    QVERIFY(!edit.isSavable());
}

void TestSecretEdit::patchOutlivesTheField()
{
    QString field = u"s3cret"_s;
    SecretEdit edit = untouched(stored());
    edit.value = field;
    const SecretPatch patch = edit.patch();
    field.fill(u'-');
    QCOMPARE(valueOf(patch), Text(u"s3cret"_s));
}

QTEST_GUILESS_MAIN(TestSecretEdit)
#include "tst_secretedit.moc"
