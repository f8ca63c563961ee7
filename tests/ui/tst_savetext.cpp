// SPDX-License-Identifier: MIT
#include "text/savetext.h"

#include <QTest>

namespace Latchkey {

namespace {

using Reason = SaveOutcome::Reason;

const Secret stored{
    .id = QStringLiteral("sec/1"),
    .name = QStringLiteral("name"),
    .description = QStringLiteral("old"),
    .updatedAt = QStringLiteral("2024-06-06T07:08:09Z"),
    .lastUpdatedBy = QStringLiteral("kim"),
};

/// What a save of the name and the value may end with.
SaveOutcome outcomeOf(Reason reason)
{
    return {.reason = reason,
            .stored = stored,
            .error = ApiError{.kind = ApiError::Kind::Status,
                              .status = 599,
                              .message = QStringLiteral("the server's words")},
            .receipt = {.secret = stored, .fields = Field::Name | Field::Value}};
}

QString summary(const QString &name, const QString &description, const QString &value)
{
    return changeSummary(
        {.original = stored, .name = name, .description = description, .value = value});
}

} // namespace

class TestSaveText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summary_data();
    void summary();
    void message_data();
    void message();
    void valueAloneSaysWhatTheEvidenceIs();
    void saysWhatWasNotChecked();
    void namesWhatMayNeedRestart();
    void asksBeforeRename();
    void requestHidesValue();
};

void TestSaveText::summary_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const QStringList lines{QStringLiteral("No changes."),
                            QStringLiteral("Will change: name"),
                            QStringLiteral("Will change: description"),
                            QStringLiteral("Will change: name, description"),
                            QStringLiteral("Will change: value"),
                            QStringLiteral("Will change: name, value"),
                            QStringLiteral("Will change: description, value"),
                            QStringLiteral("Will change: name, description, value")};
    for (int fields = 0; fields < lines.size(); ++fields) {
        QTest::addRow("%s", qPrintable(lines.at(fields)))
            << (fields & 1 ? QStringLiteral("new") : stored.name)
            << (fields & 2 ? QString() : *stored.description)
            << (fields & 4 ? QStringLiteral("v") : QString()) << lines.at(fields);
    }
    const auto row = [](const char *label, const QString &name, const QString &description,
                        const QString &value, const QString &expected) {
        QTest::newRow(label) << name << description << value << expected;
    };
    const QString half(QChar(0xD83D));
    row("bad name", QStringLiteral("a b"), QStringLiteral("new"), QStringLiteral("v"),
        QStringLiteral("Cannot be saved yet: check the name."));
    row("bad description", stored.name, half, QString(),
        QStringLiteral("Cannot be saved yet: check the description."));
    row("bad value", stored.name, *stored.description, half,
        QStringLiteral("Cannot be saved yet: check the value."));
    row("the first of two", QString(), half, QString(),
        QStringLiteral("Cannot be saved yet: check the name."));
}

void TestSaveText::summary()
{
    QFETCH(const QString, name);
    QFETCH(const QString, description);
    QFETCH(const QString, value);
    QTEST(Latchkey::summary(name, description, value), "expected");
}

void TestSaveText::message_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Reason reason, Message::Kind kind, const char *title,
                        const char *words) {
        QTest::newRow(name) << int(reason) << int(kind) << QString::fromUtf8(title)
                            << QString::fromUtf8(words);
    };
    using Kind = Message::Kind;
    row("confirmed", Reason::Confirmed, Kind::Success, "Saved", "Changed: name, value.");
    row("found made", Reason::FoundMade, Kind::Success, "Saved", "it is as it was sent");
    row("check failed", Reason::CheckFailed, Kind::Error, "Not saved", "Nothing was sent.");
    row("deleted", Reason::Deleted, Kind::Error, "Not saved", "has been deleted");
    row("refused", Reason::Refused, Kind::Error, "Not saved", "Nothing was changed.");
    row("found not made", Reason::FoundNotMade, Kind::Error, "Not saved", "nothing has changed");
    row("cannot tell", Reason::CannotTell, Kind::Warning, "Outcome unknown",
        "may or may not have been made");
    row("changed otherwise", Reason::ChangedOtherwise, Kind::Warning, "Outcome unknown",
        "but not to what was sent");
}

void TestSaveText::message()
{
    QFETCH(const int, reason);
    QFETCH(const QString, words);
    SaveOutcome outcome = outcomeOf(Reason(reason));
    const bool saved = outcome.headline() == SaveOutcome::Headline::Saved;
    if (Reason(reason) == Reason::Confirmed)
        outcome.error.reset();
    const Message message = saveMessage(outcome);
    QTEST(int(message.kind), "kind");
    QTEST(message.headline, "title");
    QVERIFY2(message.text.contains(words), qPrintable(message.text));
    QCOMPARE(message.text.contains(QLatin1StringView("status 599: the server's words")),
             outcome.error.has_value());
    QCOMPARE(message.text.contains(QLatin1StringView("Your edits are still here.")), !saved);
}

// Of a value nothing shows but that something was changed, and by whom.
void TestSaveText::valueAloneSaysWhatTheEvidenceIs()
{
    SaveOutcome outcome = outcomeOf(Reason::FoundMade);
    outcome.receipt.fields = Field::Value;
    const QString text = saveMessage(outcome).text;
    QVERIFY2(text.contains(QStringLiteral("by kim")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("make sure that this was you")), qPrintable(text));
}

void TestSaveText::saysWhatWasNotChecked()
{
    SaveOutcome outcome = outcomeOf(Reason::Confirmed);
    QVERIFY(!saveMessage(outcome).text.contains(QStringLiteral("could not be checked")));
    outcome.wasChecked = false;
    QVERIFY(saveMessage(outcome).text.contains(QStringLiteral("could not be checked")));
}

void TestSaveText::namesWhatMayNeedRestart()
{
    const SecretUses uses{.byName = {QStringLiteral("b")}, .byId = {QStringLiteral("a")}};
    SaveOutcome outcome = outcomeOf(Reason::Confirmed);
    QVERIFY(saveMessage(outcome, uses).text.contains(QStringLiteral("restart: a, b.")));
    QVERIFY(!saveMessage(outcome, SecretUses()).text.contains(QStringLiteral("restart")));
    outcome.receipt.fields = Field::Name;
    QVERIFY(!saveMessage(outcome, uses).text.contains(QStringLiteral("restart")));
    // What was not saved needs none.
    QVERIFY(
        !saveMessage(outcomeOf(Reason::Refused), uses).text.contains(QStringLiteral("restart")));
}

void TestSaveText::asksBeforeRename()
{
    SaveOutcome outcome = outcomeOf(Reason::RenameNotAccepted);
    outcome.error.reset();
    outcome.risk = RenameRisk{.breaks = QStringList{QStringLiteral("a"), QStringLiteral("b")}};
    const Message question = renameQuestion(outcome, QStringLiteral("new"));
    QCOMPARE(question.headline, QStringLiteral("Rename name to new?"));
    QVERIFY2(question.text.contains(QStringLiteral("will lose it: a, b.")),
             qPrintable(question.text));
    outcome.risk = RenameRisk();
    const QString unread = renameQuestion(outcome, QStringLiteral("new")).text;
    QVERIFY2(unread.contains(QStringLiteral("could not be read")), qPrintable(unread));
}

// All but the value is there as it will be sent.
void TestSaveText::requestHidesValue()
{
    const SecretEdit edit{.original = stored,
                          .name = QStringLiteral("new\"name"),
                          .description = *stored.description,
                          .value = u"s3cret-\u00e4"};
    QCOMPARE(requestText(edit),
             QStringLiteral("PATCH /deployments/secrets/sec%2F1\n"
                            "{\"name\":\"new\\\"name\",\"value\":\"9 byte(s), SHA-256 "
                            "%1\u2026\"}")
                 .arg(digestOf(u"s3cret-\u00e4").fingerprint));
    QCOMPARE(requestText({.original = stored,
                          .name = stored.name,
                          .description = *stored.description,
                          .value = {}}),
             QString());
}

} // namespace Latchkey

QTEST_APPLESS_MAIN(Latchkey::TestSaveText)
#include "tst_savetext.moc"
