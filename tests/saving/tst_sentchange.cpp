// SPDX-License-Identifier: MIT
#include "sentchange.h"

#include <QTest>

namespace Latchkey {

using namespace Qt::StringLiterals;
using Text = std::optional<QString>;

namespace {

Secret secretOf(const Text &date, const QString &name = u"N"_s, const Text &description = u"D"_s,
                const Text &by = {})
{
    return {.id = u"sec_1"_s,
            .name = name,
            .description = description,
            .updatedAt = date,
            .lastUpdatedBy = by};
}

SecretPatch patchOf(const Text &name, const Text &description, const Text &value)
{
    SecretPatch patch;
    patch.name = name;
    patch.description = description;
    if (value)
        patch.value = SensitiveString(*value);
    return patch;
}

} // namespace

class TestSentChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moments_data();
    void moments();
    void changes_data();
    void changes();
    void verdicts_data();
    void verdicts();
    void keepsNoValue();
    void tellsChangesApart();
};

void TestSentChange::moments_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *name, const QString &a, const QString &b, bool isSame) {
        QTest::newRow(name) << a << b << isSame;
    };
    const QString noon = u"2024-06-01T12:00:00Z"_s;
    row("alike", noon, noon, true);
    row("empty", {}, {}, true);
    row("words alike", u"yesterday"_s, u"yesterday"_s, true);
    row("words", u"yesterday"_s, u"today"_s, false);
    row("words of one length", u"monday"_s, u"friday"_s, false);
    row("a word and a date", u"now"_s, noon, false);
    row("a date and nothing", noon, {}, false);
    row("a second", noon, u"2024-06-01T12:00:01Z"_s, false);
    row("zero fraction", noon, u"2024-06-01T12:00:00.000Z"_s, true);
    row("nine zeros", noon, u"2024-06-01T12:00:00.000000000Z"_s, true);
    row("three and six digits", u"2024-06-01T12:00:00.123Z"_s, u"2024-06-01T12:00:00.123456Z"_s,
        true);
    row("one millisecond, other length", noon, u"2024-06-01T12:00:00.001Z"_s, false);
    row("a microsecond", u"2024-06-01T12:00:00.123456Z"_s, u"2024-06-01T12:00:00.123457Z"_s, false);
    row("a nanosecond", u"2024-06-01T12:00:00.123456789Z"_s, u"2024-06-01T12:00:00.123456780Z"_s,
        false);
    row("offset", noon, u"2024-06-01T14:00:00+02:00"_s, true);
    row("other offset", noon, u"2024-06-01T13:00:00+02:00"_s, false);
    row("without an offset", noon, u"2024-06-01T12:00:00"_s, false);
}

void TestSentChange::moments()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(isSameMoment(a, b), "isSame");
    QTEST(isSameMoment(b, a), "isSame");
}

void TestSentChange::changes_data()
{
    QTest::addColumn<Secret>("loaded");
    QTest::addColumn<Secret>("now");
    QTest::addColumn<bool>("hasChanged");
    const Text noon = u"2024-06-01T12:00:00Z"_s;
    const Text after = u"2024-06-01T12:00:01Z"_s;
    const Secret loaded = secretOf(noon);
    QTest::newRow("the same") << loaded << loaded << false;
    QTest::newRow("name") << loaded << secretOf(noon, u"n"_s) << true;
    QTest::newRow("description") << loaded << secretOf(noon, u"N"_s, u"d"_s) << true;
    QTest::newRow("date") << loaded << secretOf(after) << true;
    QTest::newRow("an earlier date") << secretOf(after) << loaded << true;
    QTest::newRow("date, more digits")
        << loaded << secretOf(u"2024-06-01T12:00:00.000Z"_s) << false;
    QTest::newRow("no date now") << loaded << secretOf({}) << false;
    QTest::newRow("no date then") << secretOf({}) << loaded << false;
    QTest::newRow("no date, name") << secretOf({}) << secretOf({}, u"n"_s) << true;
    QTest::newRow("empty and no description")
        << secretOf(noon, u"N"_s, {}) << secretOf(noon, u"N"_s, u""_s) << false;
    QTest::newRow("no description any more") << loaded << secretOf(noon, u"N"_s, {}) << true;
    QTest::newRow("who, but not when")
        << loaded << secretOf(noon, u"N"_s, u"D"_s, u"bob"_s) << false;
}

void TestSentChange::changes()
{
    QFETCH(const Secret, loaded);
    QFETCH(const Secret, now);
    QTEST(hasChanged(loaded, now), "hasChanged");
}

void TestSentChange::verdicts_data()
{
    QTest::addColumn<Secret>("before");
    QTest::addColumn<QStringList>("sent"); // name, description, value; null for not sent
    QTest::addColumn<Secret>("now");
    QTest::addColumn<QString>("self");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const Secret &before, const QStringList &sent,
                        const Secret &now, Verdict verdict, const QString &self = {}) {
        QTest::newRow(name) << before << sent << now << self << int(verdict);
    };
    const Text noon = u"2024-06-01T12:00:00Z"_s;
    const Text after = u"2024-06-01T12:00:01Z"_s;
    const Secret before = secretOf(noon);
    const QString none;
    const QStringList value{none, none, u"v"_s};
    const QStringList name{u"n"_s, none, none};
    const QStringList text{none, u"d"_s, none};
    const QStringList all{u"n"_s, u"d"_s, u"v"_s};

    row("value, unchanged", before, value, before, Verdict::NotMade);
    row("value, later", before, value, secretOf(after), Verdict::Made);
    row("value, earlier", secretOf(after), value, before, Verdict::ChangedOtherwise);
    row("value, a later microsecond", secretOf(u"2024-06-01T12:00:00.000001Z"_s), value,
        secretOf(u"2024-06-01T12:00:00.000002Z"_s), Verdict::Made);
    row("value, an earlier microsecond", secretOf(u"2024-06-01T12:00:00.000002Z"_s), value,
        secretOf(u"2024-06-01T12:00:00.000001Z"_s), Verdict::ChangedOtherwise);
    row("value, another fraction", before, value, secretOf(u"2024-06-01T12:00:00.0Z"_s),
        Verdict::NotMade);
    row("value, no dates", secretOf({}), value, secretOf({}), Verdict::Undecided);
    row("value, no date now", before, value, secretOf({}), Verdict::Undecided);
    row("value, no date then", secretOf({}), value, before, Verdict::Undecided);
    row("value, later words", secretOf(u"1"_s), value, secretOf(u"2"_s), Verdict::Made);
    row("value, other text", before, value, secretOf(after, u"N"_s, u"x"_s),
        Verdict::ChangedOtherwise);

    row("name, unchanged", before, name, before, Verdict::NotMade);
    row("name, made", before, name, secretOf(after, u"n"_s), Verdict::Made);
    row("name, date stands", before, name, secretOf(noon, u"n"_s), Verdict::ChangedOtherwise);
    row("name, only the date", before, name, secretOf(after), Verdict::ChangedOtherwise);
    row("name, third one", before, name, secretOf(after, u"x"_s), Verdict::ChangedOtherwise);
    row("name, made, other text", before, name, secretOf(after, u"n"_s, u"x"_s),
        Verdict::ChangedOtherwise);
    row("name, no dates, unchanged", secretOf({}), name, secretOf({}), Verdict::NotMade);
    row("name, no dates, made", secretOf({}), name, secretOf({}, u"n"_s), Verdict::Made);

    row("text, unchanged", before, text, before, Verdict::NotMade);
    row("text, made", before, text, secretOf(after, u"N"_s, u"d"_s), Verdict::Made);
    row("text, other", before, text, secretOf(after, u"N"_s, u"x"_s), Verdict::ChangedOtherwise);
    row("text to nothing", before, {none, u""_s, none}, secretOf(after, u"N"_s, {}), Verdict::Made);
    row("text from nothing, unchanged", secretOf(noon, u"N"_s, {}), text,
        secretOf(noon, u"N"_s, u""_s), Verdict::NotMade);

    row("all, made", before, all, secretOf(after, u"n"_s, u"d"_s), Verdict::Made);
    row("all, half", before, all, secretOf(after, u"n"_s), Verdict::ChangedOtherwise);
    // Texts that are sent as they are do not show anything.
    row("text as it is and value, no dates", secretOf({}), {none, u"D"_s, u"v"_s}, secretOf({}),
        Verdict::Undecided);
    row("name as it is and value, no dates", secretOf({}), {u"N"_s, none, u"v"_s}, secretOf({}),
        Verdict::Undecided);

    const Secret byAda = secretOf(after, u"N"_s, u"D"_s, u"ada"_s);
    row("value, by oneself", before, value, byAda, Verdict::Made, u"ada"_s);
    row("value, by another", before, value, byAda, Verdict::ChangedOtherwise, u"bob"_s);
    row("value, by nobody", before, value, secretOf(after), Verdict::Made, u"bob"_s);
    row("value, unchanged, by another", byAda, value, byAda, Verdict::NotMade, u"bob"_s);
}

void TestSentChange::verdicts()
{
    QFETCH(const Secret, before);
    QFETCH(const QStringList, sent);
    QFETCH(const Secret, now);
    QFETCH(const QString, self);
    const auto given = [&sent](int at) { return sent[at].isNull() ? Text() : Text(sent[at]); };
    const SentChange change = sentChange(before, patchOf(given(0), given(1), given(2)));
    QTEST(int(verdictOn(change, now, self.isNull() ? Text() : Text(self))), "verdict");
}

void TestSentChange::keepsNoValue()
{
    const SentChange change = sentChange(secretOf({}), patchOf({}, u""_s, u"s3cret"_s));
    QCOMPARE(change.fields(), Fields(Field::Description) | Field::Value);
    QCOMPARE(change.value, std::optional(digestOf(u"s3cret")));
    QCOMPARE(change.before, secretOf({}));
    QVERIFY(!change.name);
    const Fields none = sentChange({}, SecretPatch()).fields();
    QCOMPARE(none, Fields());
    QCOMPARE(sentChange({}, patchOf(u"n"_s, {}, {})).fields(), Fields(Field::Name));
}

void TestSentChange::tellsChangesApart()
{
    const SentChange change = sentChange({}, patchOf(u"n"_s, u"d"_s, u"v"_s));
    QVERIFY(change.isSameAs(patchOf(u"n"_s, u"d"_s, u"v"_s)));
    QVERIFY(!change.isSameAs(patchOf(u"N"_s, u"d"_s, u"v"_s)));
    QVERIFY(!change.isSameAs(patchOf({}, u"d"_s, u"v"_s)));
    QVERIFY(!change.isSameAs(patchOf(u"n"_s, u"D"_s, u"v"_s)));
    QVERIFY(!change.isSameAs(patchOf(u"n"_s, {}, u"v"_s)));
    QVERIFY(!change.isSameAs(patchOf(u"n"_s, u"d"_s, u"V"_s)));
    QVERIFY(!change.isSameAs(patchOf(u"n"_s, u"d"_s, {})));
    QVERIFY(!sentChange({}, patchOf({}, {}, {})).isSameAs(patchOf({}, u""_s, {})));
}

} // namespace Latchkey

QTEST_APPLESS_MAIN(Latchkey::TestSentChange)
#include "tst_sentchange.moc"
